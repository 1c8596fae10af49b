import {enRiskMap, fill, formatDays, type Language, type Values} from '../../text/index.js';

/** What a risk map finds: the values of its axis as they are written. */
export interface RiskMapFinding {
  readonly of: 'position' | 'loan';
  readonly horizonDays: number;
  /** The highest at which the chance is at most 1 %, and 10 %; `null` where none keeps it so low. */
  readonly calmUpTo: string | null;
  readonly watchUpTo: string | null;
  readonly own: string;
}

/** Returns the finding as a sentence and its values. */
export function riskMapSentence(
  {of, horizonDays, calmUpTo, watchUpTo, own}: RiskMapFinding,
  {tag, words}: Language,
): {readonly sentence: string; readonly values: Values} {
  const {loan, days, ...said} = words(enRiskMap);
  const findings = of === 'loan' ? loan.findings : said.findings;
  const values = {
    calm: calmUpTo ?? '',
    watch: watchUpTo ?? '',
    own,
    days: fill(horizonDays === 1 ? days.one : days.other, {days: formatDays(horizonDays, tag)}),
  };
  if (watchUpTo === null) return {sentence: findings.none, values};
  return {sentence: calmUpTo === null ? findings.watch : findings.both, values};
}
