import {
  addRatios,
  compareRatios,
  ONE,
  ratio,
  ratioSign,
  ratioToFloat,
  subtractRatios,
  ZERO,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {valueAt} from './account-legs.js';
import type {Line} from './account-legs.js';
import {partOn} from './slack-surface.js';
import type {AssetSlack, SlackSurface} from './slack-surface.js';

/** What one asset adds to slack, exactly: a line in its price (over today's) on each piece between two floors. */
export interface SlackPart {
  readonly asset: string;
  /** Multiples of today's price at which the next line begins, ascending, > 0. */
  readonly floors: readonly Ratio[];
  /** One more than floors. */
  readonly lines: readonly Line[];
}

const TODAY = ratio(ONE);
const NOTHING = ratio(ZERO);

const todayOf = ({floors, lines}: SlackPart): Line =>
  lines[floors.filter(floor => compareRatios(floor, TODAY) <= 0).length]!;

/** The parts in floats, as log returns; each is 0 at today's price. */
export function surfaceOf(slack: Ratio, parts: readonly SlackPart[]): SlackSurface {
  return {atMarks: ratioToFloat(slack), assets: parts.map(inFloats)};
}

function inFloats(part: SlackPart): AssetSlack {
  const base = valueAt(todayOf(part), TODAY);
  // log1p of the exact difference: a floor close to today's price keeps its digits
  const floors = part.floors.map(floor => Math.log1p(ratioToFloat(subtractRatios(floor, TODAY))));
  const offsets = part.lines.map(line => ratioToFloat(subtractRatios(valueAt(line, TODAY), base)));
  const slopes = part.lines.map(({slope}) => ratioToFloat(slope));
  const atFloors = floors.map((y, k) => Math.min(partOn({offsets, slopes}, k, y), partOn({offsets, slopes}, k + 1, y)));
  return {asset: part.asset, floors, offsets, slopes, atFloors};
}

/** Whether a part changes with its price at all. */
export const isMoving = ({lines}: SlackPart): boolean =>
  lines.some(({slope, intercept}) => ratioSign(slope) !== 0 || compareRatios(intercept, lines[0]!.intercept) !== 0);

/**
 * Whether slack stays above zero wherever the prices of the parts go, each on its own; exact.
 *
 * @param survives - whether slack of zero is healthy.
 */
export function isOutOfReach(slack: Ratio, parts: readonly SlackPart[], survives: boolean): boolean {
  // what falls without end as its price rises reaches anything
  if (parts.some(({lines}) => ratioSign(lines.at(-1)!.slope) < 0)) return false;
  let least = slack;
  let reached = !survives;
  for (const part of parts) {
    const {floors, lines} = part;
    const atFloors = floors.flatMap((floor, k) => [valueAt(lines[k]!, floor), valueAt(lines[k + 1]!, floor)]);
    const ends = [todayOf(part)].map(line => valueAt(line, TODAY)).concat(atFloors);
    const best = ends.reduce((a, b) => (compareRatios(b, a) < 0 ? b : a));
    const atZero = lines[0]!.intercept; // no price is zero
    if (compareRatios(atZero, best) < 0) reached = false;
    const lowest = compareRatios(atZero, best) < 0 ? atZero : best;
    least = addRatios(least, subtractRatios(lowest, valueAt(todayOf(part), TODAY)));
  }
  return compareRatios(least, NOTHING) > 0 || (ratioSign(least) === 0 && !reached);
}
