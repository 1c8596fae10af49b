import {ratio, roundToGrid, type Decimal, type Ratio} from '../../decimal/index.js';
import type {Answer, AnsweredOutlook} from '../../scenario/index.js';
import {CENT, stepOf} from './market-words.js';

/** The line an answer is told by: the nearer one, where there are two. */
export interface ToldLine {
  /** As it is stated, quote per base; `null` where there is none, or it is withheld. */
  readonly price: Decimal | null;
  /** The step prices beside it are written with. */
  readonly step: Decimal;
  /** The price now; `null` where nobody said. */
  readonly now: Decimal | null;
  /** Signed fraction of the price now; `null` without a price now or a line. */
  readonly room: Ratio | null;
  /** Which way the price goes to it. */
  readonly direction: 'falling' | 'rising';
  readonly outlook: AnsweredOutlook | null;
}

/** Returns the line of an answer: of bands, where they begin to convert. */
export function toldLine(answer: Answer): ToldLine {
  const {outlook} = answer;
  if (answer.kind === 'position') {
    const {position, market, mark, level, price, room} = answer;
    const direction = position.side === 'long' ? 'falling' : 'rising';
    const isTold = level !== 'withheld';
    const told = {price: isTold ? price : null, room: isTold ? room : null};
    return {...told, step: stepOf(market.rules.grid), now: mark, direction, outlook};
  }
  if (answer.kind === 'account') {
    const {now, sides, grid, level} = answer.move;
    const [side] = level === 'withheld' ? [] : sides;
    const told = {price: side?.price ?? null, room: side?.room ?? null, direction: side?.direction ?? 'falling'};
    return {...told, step: stepOf(grid), now, outlook};
  }
  const {soft, move} = answer;
  if (soft) {
    const price = roundToGrid(ratio(soft.range.from), {kind: 'tick', step: CENT}, 'up');
    return {price, step: CENT, now: soft.now, room: soft.room, direction: 'falling', outlook};
  }
  const {price, now, room, liquidation} = move;
  const direction = liquidation.kind === 'never' ? 'falling' : liquidation.direction;
  return {price, step: CENT, now, room, direction, outlook};
}
