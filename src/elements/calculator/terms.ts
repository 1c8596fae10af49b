import {html, nothing, type TemplateResult} from 'lit';
import type {LoanAnswer, PositionAnswer} from '../../scenario/index.js';
import {
  en,
  fill,
  formatAmount,
  formatHealthFactor,
  formatNumber,
  formatPercent,
  formatPrice,
  formatRate,
} from '../../text/index.js';
import {isZero} from '../../decimal/index.js';
import {aaveV3Ethereum} from '../../venues/index.js';
import {stepOf} from '../shared/verdict-words.js';
import type {View} from './view.js';

const {terms} = en;

/** Returns what the answer stands on: the bracket in force, or the loan's ratios. */
export function renderTerms({shown, locale, isPrevious}: View): TemplateResult | typeof nothing {
  if (!shown) return nothing;
  const rows = shown.kind === 'loan' ? loanTerms(shown, locale) : positionTerms(shown, locale);
  return html`<dl class="terms ${isPrevious ? 'previous' : ''}" part="terms">${rows.map(renderTerm)}</dl>`;
}

type Term = readonly [name: string, value: string, unit?: string | undefined];

const renderTerm = ([name, value, unit]: Term): TemplateResult => html`
  <div>
    <dt>${name}</dt>
    <dd>${value} ${unit ? html`<span>${unit}</span>` : nothing}</dd>
  </div>
`;

function positionTerms(answer: PositionAnswer, locale: string): Term[] {
  const {market, bankruptcyPrice, marginRatio} = answer;
  const rows: Term[] = [...bracketTerms(answer, locale)];
  if (bankruptcyPrice) {
    rows.unshift([terms.bankruptcy, formatPrice(bankruptcyPrice, stepOf(market.rules.grid), locale), market.quote]);
  }
  if (marginRatio?.kind === 'at') rows.push([terms.marginRatio, formatPercent(marginRatio.ratio, 1, 'up', locale)]);
  if (marginRatio?.kind === 'insolvent') rows.push([terms.marginRatio, terms.insolvent]);
  return rows;
}

function bracketTerms({bracket, liquidation, market, level}: PositionAnswer, locale: string): Term[] {
  if (bracket === null || liquidation.kind === 'never' || liquidation.bracket === null || level === 'withheld')
    return [];
  const count = String(market.rules.schedule.brackets.length);
  const place = fill(terms.bracketOf, {number: String(liquidation.bracket + 1), count});
  const edge = liquidation.binding === 'edge' ? terms.edge : undefined;
  const rate = formatRate(bracket.rate, locale);
  const deduction = `${formatNumber(bracket.deduction, locale)} ${market.settle}`;
  const less = isZero(bracket.deduction) ? undefined : fill(terms.less, {deduction});
  return [
    [terms.bracket, place, edge],
    [terms.maintenance, fill(terms.ofValue, {rate}), less],
  ];
}

function loanTerms({healthFactor, loanToValue, maxBorrow}: LoanAnswer, locale: string): Term[] {
  const {averageThreshold} = healthFactor;
  const factor = healthFactor.kind === 'at' ? formatHealthFactor(healthFactor.value, locale) : en.words.none;
  const rows: Term[] = [[terms.healthFactor, factor]];
  if (loanToValue) rows.push([terms.loanToValue, formatPercent(loanToValue, 1, 'up', locale)]);
  if (averageThreshold) rows.push([terms.liquidatedAt, formatPercent(averageThreshold, 1, 'down', locale)]);
  if (maxBorrow) {
    rows.push([terms.mayBorrow, formatAmount(maxBorrow.value, 2, 'down', locale), aaveV3Ethereum.baseCurrency]);
  }
  return rows;
}
