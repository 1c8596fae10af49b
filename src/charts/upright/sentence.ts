import {decimal} from '../../decimal/index.js';
import {enUpright, fill, formatNumber, type Language, type Values} from '../../text/index.js';
import {hasGaps, spanOf} from './closes.js';
import type {RecentCloses} from './marks.js';

/** A price that liquidates, and the side it is on. */
export interface HistorySide {
  readonly price: number;
  readonly label: string;
  readonly direction: 'falling' | 'rising';
}

/** Of what it is told. */
export interface HistoryFinding {
  readonly asset: string;
  readonly recent: RecentCloses;
  /** One side, or two. */
  readonly sides: readonly HistorySide[];
  /** The day of the last close where it is not today's; `null` where the days are the last. */
  readonly until: string | null;
}

const [HOUR, DAY] = [3600, 86_400];
/** A span shorter than this is told in hours. */
const DAYS_FROM = 2 * DAY;

/**
 * Returns how often the price closed beyond liquidation, as a sentence and its values; days where each bar is one and none is missing.
 */
export function historySentence(
  {asset, recent, sides, until}: HistoryFinding,
  language: Language,
): {readonly sentence: string; readonly values: Values} {
  const words = language.words(enUpright);
  const {closes, stepSeconds} = recent;
  const print = (value: number): string => formatNumber(decimal(value), language.tag);
  const countOf = (side: HistorySide | undefined): number =>
    side
      ? closes.filter(({price}) => (side.direction === 'falling' ? price < side.price : price > side.price)).length
      : 0;
  const below = sides.find(({direction}) => direction === 'falling');
  const above = sides.find(({direction}) => direction === 'rising');
  const counts = {below: countOf(below), above: countOf(above)};
  const isDaily = stepSeconds === DAY && !hasGaps(recent);
  const values = {
    asset,
    span: spanText(spanOf(recent), until, language),
    closes: print(closes.length),
    count: print(below ? counts.below : counts.above),
    below: print(counts.below),
    above: print(counts.above),
    low: below?.label ?? '',
    high: above?.label ?? '',
  };
  const name = below && above ? bothOf(counts) : below ? oneOf('Below', counts.below) : oneOf('Above', counts.above);
  return {sentence: words[isDaily ? 'days' : 'bars'][name], values};
}

const oneOf = (side: 'Below' | 'Above', count: number) =>
  count === 0 ? (`never${side}` as const) : side === 'Below' ? 'below' : 'above';

function bothOf({below, above}: {readonly below: number; readonly above: number}) {
  if (below > 0) return above > 0 ? 'both' : 'onlyBelow';
  return above > 0 ? 'onlyAbove' : 'neither';
}

/** How long the closes are about, and until when. */
function spanText(seconds: number, until: string | null, {tag, words}: Language): string {
  const {spans} = words(enUpright);
  const isDays = seconds >= DAYS_FROM || seconds === DAY;
  const amount = seconds / (isDays ? DAY : HOUR);
  const count = formatNumber(decimal(amount), tag, {least: 0, most: 1});
  const values = {count, date: until ?? ''};
  const isOne = amount === 1;
  if (until === null) {
    if (isDays) return fill(isOne ? spans.lastDay : spans.lastDays, values);
    return fill(isOne ? spans.lastHour : spans.lastHours, values);
  }
  if (isDays) return fill(isOne ? spans.dayTo : spans.daysTo, values);
  return fill(isOne ? spans.hourTo : spans.hoursTo, values);
}
