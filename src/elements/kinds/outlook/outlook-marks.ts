import {ladderDomain, type LadderMarks, type LevelRange} from '../../../charts/ladder/index.js';
import {compare, decimal, ratioToFloat, toFloat, type Decimal, type Ratio} from '../../../decimal/index.js';
import {levelPrices, outlook, sigmaPrices, touchSea, type ChanceRange} from '../../../measures/index.js';
import type {AnsweredOutlook, Kernel} from '../../../scenario/index.js';
import {enOutlook, fill, formatNumber, type Language} from '../../../text/index.js';

/** Deviations marked by the comb. */
const SIGMAS = [1, 2, 3];
/** Of the price now: a price of zero is never touched, and the sea ends above it. */
const LEAST_SHARE = 1e-6;

/** Adds what a volatility says to a load line: the sea, the comb, and the levels by chance instead of by distance. */
export function onLadder(
  marks: LadderMarks,
  {way, volatility, horizonDays}: AnsweredOutlook,
  kernel: Kernel,
  {tag, words}: Language,
): LadderMarks {
  if ('kind' in way || !marks.now) return marks;
  const {from, direction} = way;
  const label = (sigmas: number): string =>
    fill(words(enOutlook).tick, {sigmas: formatNumber(decimal(String(sigmas)), tag)});
  const sigmas = sigmaPrices(kernel, {from, direction}, volatility, horizonDays, SIGMAS).map(each => ({
    ...each,
    label: label(each.sigmas),
  }));
  const combed: LadderMarks = {...marks, sigmas};
  const [low, high] = ladderDomain(combed);
  const now = marks.now.price;
  const least = Math.max(low, now * LEAST_SHARE);
  const stretch = {from, least, most: Math.max(high, now), side: direction};
  const prices = levelPrices(kernel, {from, direction}, volatility, {horizonDays});
  const at = ratioToFloat(way.to as Ratio);
  const edges = [prices.danger, prices.watch].map(edge =>
    edge.kind === 'never' ? null : (at * now) / toFloat(edge.price),
  );
  return {
    ...combed,
    sea: touchSea(kernel, stretch, volatility, {horizonDays}),
    levels: levelsAround(at, edges as [number | null, number | null], direction),
  };
}

/** Returns the chance of touching any price within the horizon, on either side of the market; `null` at the price now. */
export function chancesAt(
  price: Decimal,
  {way, volatility, horizonDays}: AnsweredOutlook,
  kernel: Kernel,
): ChanceRange | null {
  if ('kind' in way) return null;
  const {from} = way;
  const direction = compare(price, decimal(from)) < 0 ? 'falling' : 'rising';
  const found = outlook(kernel, {from, to: price, direction}, volatility, {horizonDays});
  return found.kind === 'at' ? found.chanceRange : null;
}

/**
 * Where the level changes: the prices now from which liquidation would be touched with 10 % and with 1 %. A driftless price is
 * the same at every height, so that the way down from now is the way up from liquidation.
 */
function levelsAround(
  at: number,
  [danger, watch]: readonly [number | null, number | null],
  direction: 'falling' | 'rising',
): LevelRange[] {
  const ranges: LevelRange[] = [
    {from: null, to: at, level: 'liquidatable'},
    {from: at, to: danger, level: 'danger'},
  ];
  if (danger !== null) ranges.push({from: danger, to: watch, level: 'watch'});
  if (danger !== null && watch !== null) ranges.push({from: watch, to: null, level: 'calm'});
  return direction === 'falling' ? ranges : ranges.map(({from, to, level}) => ({from: to, to: from, level})).reverse();
}
