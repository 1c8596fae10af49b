import {
  absolute,
  decimal,
  isZero,
  negateRatio,
  ratioSign,
  roundToGrid,
  sign,
  subtract,
  subtractRatios,
  type Decimal,
  type Ratio,
} from '../../decimal/index.js';
import {distance} from '../../measures/index.js';
import type {LoanAnswer, PositionAnswer} from '../../scenario/index.js';
import {
  enLadder,
  enMoving,
  fill,
  formatAmount,
  formatDistance,
  formatLeverage,
  formatNumber,
  formatPrice,
  type Language,
} from '../../text/index.js';
import {CENT, digitsOf, stepOf} from '../shared/market-words.js';
import type {Shown} from '../kinds/kind.js';
import {liquidationOf, type Movable} from './movable.js';

/** A mark while it is moved: what was shown before, and why it came no further. */
export interface Grip {
  readonly before: Shown;
  readonly why: string | null;
}

/** What is shown, as far as a mark's place is told by it. */
type Told = PositionAnswer | LoanAnswer;

const toldOf = ({answer}: Shown): Told | null => (answer.kind === 'account' ? null : answer);

const print = (price: Decimal, answer: Told, tag: string): string =>
  formatPrice(price, answer.kind === 'loan' ? CENT : stepOf(answer.market.rules.grid), tag);

/** Returns what a screen reader says of a mark: its name, its price, and how far it is from what it matters to. */
export function spokenMark({kind, price}: Movable, shown: Shown, why: string | null, {tag, words}: Language): string {
  const answer = toldOf(shown);
  if (!answer) return '';
  const {place, percent} = placeOf(kind, price, answer, tag);
  const values = {
    name: words(enLadder).names[kind],
    price: `${print(price, answer, tag)} ${shown.words.unit}`,
    percent,
  };
  return [fill(words(enMoving).spoken[place], values), why].filter(Boolean).join('. ');
}

/** Returns what stands below a mark that is moved: why it came no further, what the move costs, else its place. */
export function readoutOf({kind, price}: Movable, shown: Shown, {before, why}: Grip, {tag, words}: Language): string {
  const answer = toldOf(shown);
  const old = toldOf(before);
  if (!answer) return '';
  const {readout} = words(enMoving);
  const written = print(price, answer, tag);
  if (why !== null) return fill(readout.refused, {price: written, why});
  const cost = old && costOf(kind, answer, old, tag);
  if (cost) return fill(readout[cost.kind], {price: written, ...cost.values});
  const {place, percent} = placeOf(kind, price, answer, tag);
  return fill(readout[place], {price: written, percent});
}

interface Place {
  readonly place: 'alone' | 'before' | 'beyond' | 'below' | 'above';
  readonly percent: string;
}

/** A stop stands before liquidation or beyond it, all else below or above the price now. */
function placeOf(kind: Movable['kind'], price: Decimal, answer: Told, tag: string): Place {
  const falls = directionOf(answer) === 'falling';
  const liquidation = liquidationOf(answer);
  const percentOf = (room: Ratio): string =>
    formatDistance(ratioSign(room) < 0 ? negateRatio(room) : room, tag).percent;
  if (kind === 'stop' && liquidation) {
    const room = distance(price, liquidation, falls ? 'falling' : 'rising');
    return {place: ratioSign(room) > 0 ? 'before' : 'beyond', percent: percentOf(room)};
  }
  const now = answer.kind === 'loan' ? answer.move.now : answer.mark;
  if (now === null) return {place: 'alone', percent: ''};
  const above = distance(now, price, 'rising');
  return {place: ratioSign(above) > 0 ? 'above' : 'below', percent: percentOf(above)};
}

function directionOf(answer: Told): 'falling' | 'rising' {
  if (answer.kind === 'position') return answer.position.side === 'long' ? 'falling' : 'rising';
  const {liquidation} = answer.move;
  return liquidation.kind === 'never' ? 'falling' : liquidation.direction;
}

/** What a move costs, as a sentence of the readout; `null` where nothing has changed, or a stop was moved, which costs nothing. */
function costOf(kind: Movable['kind'], answer: Told, old: Told, tag: string) {
  if (kind === 'stop') return null;
  if (answer.kind === 'loan') return old.kind === 'loan' ? debtCost(answer, old, tag) : null;
  if (old.kind === 'loan') return null;
  if (kind === 'entry') return entryCost(answer, old, tag);
  return sizeCost(answer, old, tag) ?? enteredCost(answer, old, tag) ?? marginCost(answer, old, tag);
}

/** The size that follows from where the liquidation price was put. */
function sizeCost({position, market, leverage}: PositionAnswer, old: PositionAnswer, tag: string) {
  if (ratioSign(subtractRatios(position.size, old.position.size)) === 0) return null;
  const amount = formatNumber(roundToGrid(position.size, SIZE_GRID, 'up'), tag);
  const size = `${amount} ${position.kind === 'inverse' ? market.quote : market.base}`;
  return {kind: 'sized', values: {size, leverage: formatLeverage(leverage, tag)}} as const;
}

/** The entry price that follows. */
function enteredCost(answer: PositionAnswer, old: PositionAnswer, tag: string) {
  if (isZero(subtract(answer.position.entry, old.position.entry))) return null;
  return {kind: 'entered', values: {entry: print(answer.position.entry, answer, tag)}} as const;
}

function marginCost({position, market, leverage}: PositionAnswer, old: PositionAnswer, tag: string) {
  const change = subtractRatios(position.margin, old.position.margin);
  if (ratioSign(change) === 0) return null;
  const isMore = ratioSign(change) > 0;
  // what is put in is rounded up, what comes out down
  const amount = formatAmount(isMore ? change : negateRatio(change), digitsOf(market), isMore ? 'up' : 'down', tag);
  const values = {amount: `${amount} ${market.settle}`, leverage: formatLeverage(leverage, tag)};
  return {kind: isMore ? 'add' : 'take', values} as const;
}

function entryCost(answer: PositionAnswer, old: PositionAnswer, tag: string) {
  const price = liquidationOf(answer);
  if (!price || isZero(subtract(answer.position.entry, old.position.entry))) return null;
  return {kind: 'liquidated', values: {liquidation: print(price, answer, tag)}} as const;
}

function debtCost({loan}: LoanAnswer, {loan: old}: LoanAnswer, tag: string) {
  const [debt, before] = [loan.debts[0], old.debts[0]];
  const change = debt && before ? subtract(debt.quantity, before.quantity) : null;
  if (!debt || !change || isZero(change)) return null;
  const amount = formatNumber(absolute(change), tag, {least: 2, most: DEBT_DIGITS});
  return {kind: sign(change) > 0 ? 'borrow' : 'repay', values: {amount: `${amount} ${debt.asset}`}} as const;
}

/** Digits of a size. */
const SIZE_GRID = {kind: 'tick', step: decimal('1e-8')} as const;
/** Digits of a debt after its point: it is solved in steps worth a cent. */
const DEBT_DIGITS = 8;
