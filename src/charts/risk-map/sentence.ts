import {enRiskMap, fill, formatDays, type Language, type Values} from '../../text/index.js';

/** What a risk map finds: the leverages as they are written. */
export interface RiskMapFinding {
  readonly horizonDays: number;
  /** The highest at which the chance is at most 1 %, and 10 %; `null` where no leverage keeps it so low. */
  readonly calmUpTo: string | null;
  readonly watchUpTo: string | null;
  readonly leverage: string;
}

/** Returns the finding as a sentence and its values. */
export function riskMapSentence(
  {horizonDays, calmUpTo, watchUpTo, leverage}: RiskMapFinding,
  {tag, words}: Language,
): {readonly sentence: string; readonly values: Values} {
  const {findings, days} = words(enRiskMap);
  const values = {
    calm: calmUpTo ?? '',
    watch: watchUpTo ?? '',
    leverage,
    days: fill(horizonDays === 1 ? days.one : days.other, {days: formatDays(horizonDays, tag)}),
  };
  if (watchUpTo === null) return {sentence: findings.none, values};
  return {sentence: calmUpTo === null ? findings.watch : findings.both, values};
}
