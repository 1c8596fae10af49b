import {formatDecimal} from '../../../decimal/index.js';
import type {OutlookAt} from '../../../measures/index.js';
import type {AnsweredOutlook} from '../../../scenario/index.js';
import {enOutlook, fill, formatChances, formatDays, formatSigmas, type Language} from '../../../text/index.js';
import type {Phrase} from '../../shared/verdict-words.js';

/** Returns how many deviations away liquidation is, and how likely within the horizon; a chance below 1 % is called a floor. */
export function outlookFacts(
  {horizonDays}: AnsweredOutlook,
  {level, sigmas, chanceRange}: OutlookAt,
  {tag, words}: Language,
): Phrase[] {
  const book = words(enOutlook);
  const days = formatDays(horizonDays, tag);
  const name = {'1': 'day', '7': 'week'}[formatDecimal(horizonDays)] ?? 'other';
  const far = sigmas.central === null ? null : formatSigmas(sigmas.central, tag);
  const chance = formatChances(chanceRange.least, chanceRange.most, tag, book);
  const told = level === 'calm' ? book.floor : book.chance;
  // one value a fact stands out; the horizon is only named
  const inDays = {sentence: fill(name === 'day' ? told.day : told.other, {days}), values: {chance}};
  if (far === null) return [inDays];
  const deviations = fill(book.sigmas[name as keyof typeof book.sigmas], {days});
  return [{sentence: deviations, values: {sigmas: far}}, inDays];
}

/** Returns why there is no chance. */
export const mistakeFact = (message: string, {words}: Language): Phrase => ({
  sentence: words(enOutlook).wrong,
  values: {message},
});
