import {isZero} from '../../../decimal/index.js';
import type {PositionAnswer} from '../../../scenario/index.js';
import {en, fill, formatNumber, formatPercent, formatPrice, formatRate} from '../../../text/index.js';
import {stepOf} from '../../shared/market-words.js';
import type {Rule, Term} from '../kind.js';

const {terms} = en;

/** Returns what a position's answer stands on. */
export function positionTerms(answer: PositionAnswer, locale: string): Term[] {
  const {market, bankruptcyPrice, marginRatio} = answer;
  const rows: Term[] = [];
  if (bankruptcyPrice) {
    rows.push([terms.bankruptcy, formatPrice(bankruptcyPrice, stepOf(market.rules.grid), locale), market.quote]);
  }
  rows.push(...bracketTerms(answer, locale));
  if (marginRatio?.kind === 'at') rows.push([terms.marginRatio, formatPercent(marginRatio.ratio, 1, 'up', locale)]);
  if (marginRatio?.kind === 'insolvent') rows.push([terms.marginRatio, terms.insolvent]);
  return rows;
}

function bracketTerms({bracket, liquidation, market, level}: PositionAnswer, locale: string): Term[] {
  if (bracket === null || liquidation.kind === 'never' || liquidation.bracket === null || level === 'withheld')
    return [];
  const count = String(market.rules.schedule.brackets.length);
  const place = fill(terms.bracketOf, {number: String(liquidation.bracket + 1), count});
  const deduction = `${formatNumber(bracket.deduction, locale)} ${market.settle}`;
  const less = isZero(bracket.deduction) ? undefined : fill(terms.less, {deduction});
  return [
    [terms.bracket, place, liquidation.binding === 'edge' ? terms.edge : undefined],
    [terms.maintenance, fill(terms.ofValue, {rate: formatRate(bracket.rate, locale)}), less],
  ];
}

/** Returns whose rules a position's answer follows, and of when. */
export function positionRules({market}: PositionAnswer): Rule[] {
  if (market.source === null) return [[en.rules.own, null]];
  const {steps} = market;
  return [[en.rules.brackets, market], steps.kind === 'recorded' ? [en.rules.tick, steps] : [en.rules.noTick, null]];
}
