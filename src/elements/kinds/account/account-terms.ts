import {divideRatios, ratio, ratioSign, subtractRatios} from '../../../decimal/index.js';
import type {CrossAnswer} from '../../../scenario/index.js';
import {enAccountFields, formatAmount, formatPercent, type Language} from '../../../text/index.js';
import {digitsOf} from '../../shared/market-words.js';
import type {Term} from '../kind.js';

/** Returns what an account's answer stands on, at the marks. */
export function accountTerms(
  {equity, maintenance, settle, account, held}: CrossAnswer,
  {tag, words}: Language,
): Term[] {
  const {terms} = words(enAccountFields);
  const digits = digitsOf(held[0]!.market);
  const profit = subtractRatios(equity, ratio(account.balance)); // coins beside the balance count as well
  const rows: Term[] = [
    [terms.equity, formatAmount(equity, digits, 'down', tag), settle],
    [terms.maintenance, formatAmount(maintenance, digits, 'up', tag), settle],
  ];
  const share =
    ratioSign(equity) > 0 ? formatPercent(divideRatios(maintenance, equity), 1, 'up', tag) : terms.insolvent;
  rows.push([terms.marginRatio, share]);
  if (account.collaterals.length === 0) rows.push([terms.profit, formatAmount(profit, digits, 'down', tag), settle]);
  return rows;
}

/** The two terms that matter most. */
export const accountSummary = (answer: CrossAnswer, language: Language): string[] =>
  accountTerms(answer, language)
    .slice(0, 2)
    .map(([name, value, unit]) => [name, value, unit].filter(Boolean).join(' '));
