import {enSurvival, fill, formatChances, formatDays, type Language, type Values} from '../../text/index.js';

/** What a survival figure finds. */
export interface SurvivalFinding {
  readonly horizonDays: number;
  /** Chances of being open after the horizon, the least and the most of the volatilities. */
  readonly open: readonly [least: number, most: number];
  /** The day by which half of the paths are liquidated; `null` where fewer ever are. */
  readonly medianDays: number | null;
}

/** Returns a length of time: `1 day`, `30 days`. */
export function daysText(days: number, {tag, words}: Language): string {
  const said = words(enSurvival).days;
  return fill(days === 1 ? said.one : said.other, {days: formatDays(days, tag)});
}

/** Returns the finding as a sentence and its values, the sentence a listener hears and a reader sees. */
export function survivalSentence(
  {horizonDays, open, medianDays}: SurvivalFinding,
  language: Language,
): {readonly sentence: string; readonly values: Values} {
  const words = language.words(enSurvival);
  const values = {
    open: formatChances(open[0], open[1], language.tag, words),
    days: daysText(horizonDays, language),
    median: medianDays === null ? '' : daysText(medianDays, language),
  };
  return {sentence: medianDays === null ? words.findings.open : words.findings.half, values};
}
