import {compare, divideRatios, ratio, subtract, type Decimal, type PriceGrid} from '../../decimal/index.js';
import type {Answer} from '../../scenario/index.js';
import {
  enOutlook,
  enReading,
  fill,
  formatChances,
  formatDays,
  formatMove,
  formatPrice,
  type Language,
} from '../../text/index.js';
import {toldLine} from '../shared/told-line.js';
import type {Shown} from '../kinds/kind.js';

/** Prices a load line is read in: its grid, and the price now where there is one. */
export interface Scale {
  readonly grid: PriceGrid;
  readonly now: Decimal | null;
}

/** Returns what an answer's prices go by. */
export function scaleOf(answer: Answer): Scale {
  if (answer.kind === 'position') return {grid: answer.market.rules.grid, now: answer.mark};
  if (answer.kind === 'account') return {grid: answer.move.grid, now: answer.move.now};
  return {grid: {kind: 'unrounded'}, now: (answer.soft ?? answer.move).now};
}

/** Returns what stands below the cursor, and what is said of it: the price, its way from now, the chance of touching it. */
export function wordsAt(
  price: Decimal,
  {answer, chancesAt, words: {unit}}: Shown,
  {tag, words}: Language,
): {readonly readout: string; readonly spoken: string} {
  const {now, step} = toldLine(answer);
  const {readout, spoken} = words(enReading);
  const written = formatPrice(price, step, tag);
  const say = (name: keyof typeof readout, values: Readonly<Record<string, string>> = {}) => ({
    readout: fill(readout[name], {price: written, ...values}),
    spoken: fill(spoken[name], {price: `${written} ${unit}`, ...values}),
  });
  if (now === null) return say('alone');
  if (compare(price, now) === 0) return say('now');
  const move = formatMove(divideRatios(ratio(subtract(price, now)), ratio(now)), tag);
  const chances = chancesAt?.(price);
  if (!chances || !answer.outlook) return say('move', {move});
  const outlook = words(enOutlook);
  const {horizonDays} = answer.outlook;
  const days = formatDays(horizonDays, tag);
  const chance = formatChances(chances.least, chances.most, tag, outlook);
  const inDays = fill(days === formatDays(1, tag) ? outlook.chance.day : outlook.chance.other, {chance, days});
  return say('chance', {move, chance: inDays});
}
