import {isZero} from '../../../decimal/index.js';
import type {PositionAnswer} from '../../../scenario/index.js';
import {
  enInputs,
  fill,
  formatNumber,
  formatPercent,
  formatPrice,
  formatRate,
  type Language,
} from '../../../text/index.js';
import {stepOf} from '../../shared/market-words.js';
import type {Term} from '../kind.js';

/** Returns what a position's answer stands on. */
export function positionTerms(answer: PositionAnswer, language: Language): Term[] {
  const {tag} = language;
  const {terms} = language.words(enInputs);
  const {market, bankruptcyPrice, marginRatio} = answer;
  const rows: Term[] = [];
  if (bankruptcyPrice) {
    rows.push([terms.bankruptcy, formatPrice(bankruptcyPrice, stepOf(market.rules.grid), tag), market.quote]);
  }
  rows.push(...bracketTerms(answer, language));
  if (marginRatio?.kind === 'at') rows.push([terms.marginRatio, formatPercent(marginRatio.ratio, 1, 'up', tag)]);
  if (marginRatio?.kind === 'insolvent') rows.push([terms.marginRatio, terms.insolvent]);
  return rows;
}

/** Returns the terms that matter most, in a few phrases. */
export function positionSummary(
  {bracket, liquidation, market, level}: PositionAnswer,
  {tag, words}: Language,
): string[] {
  const {summary} = words(enInputs);
  const found: string[] = [summary.isolated];
  if (bracket && liquidation.kind !== 'never' && liquidation.bracket !== null && level !== 'withheld') {
    const number = String(liquidation.bracket + 1);
    found.push(fill(summary.maintenance, {rate: formatRate(bracket.rate, tag), number}));
  }
  const {feeRate} = market.rules;
  if (!isZero(feeRate)) found.push(fill(summary.fee, {rate: formatRate(feeRate, tag)}));
  return found;
}

function bracketTerms({bracket, liquidation, market, level}: PositionAnswer, {tag, words}: Language): Term[] {
  const {terms} = words(enInputs);
  if (bracket === null || liquidation.kind === 'never' || liquidation.bracket === null || level === 'withheld')
    return [];
  const count = String(market.rules.schedule.brackets.length);
  const place = fill(terms.bracketOf, {number: String(liquidation.bracket + 1), count});
  const deduction = `${formatNumber(bracket.deduction, tag)} ${market.settle}`;
  const less = isZero(bracket.deduction) ? undefined : fill(terms.less, {deduction});
  return [
    [terms.bracket, place, liquidation.binding === 'edge' ? terms.edge : undefined],
    [terms.maintenance, fill(terms.ofValue, {rate: formatRate(bracket.rate, tag)}), less],
  ];
}
