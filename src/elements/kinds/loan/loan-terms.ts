import {ratio, roundRatio, type Ratio} from '../../../decimal/index.js';
import {pairPrice} from '../../../measures/index.js';
import type {LoanAnswer} from '../../../scenario/index.js';
import {
  en,
  enLoan,
  fill,
  formatAmount,
  formatHealthFactor,
  formatNumber,
  formatPercent,
  type Language,
} from '../../../text/index.js';
import type {Term} from '../kind.js';

/** Digits of a price nobody gave a grid for. */
const FIGURES = 6;

/** Returns what a loan's answer stands on. */
export function loanTerms(answer: LoanAnswer, language: Language): Term[] {
  const {healthFactor, loanToValue, maxBorrow, market, rules, soft} = answer;
  const {tag, words} = language;
  const {terms} = words(enLoan);
  if (soft) return softTerms(answer, language);
  const {averageThreshold} = healthFactor;
  const factor = healthFactor.kind === 'at' ? formatHealthFactor(healthFactor.value, tag) : words(en).words.none;
  const found: Term[] = [[terms.healthFactor, factor]];
  if (loanToValue) found.push([terms.loanToValue, formatPercent(loanToValue, 1, 'up', tag)]);
  if (averageThreshold) found.push([terms.liquidatedAt, formatPercent(averageThreshold, 1, 'down', tag)]);
  found.push([terms.equality, terms.equalities[rules.atThreshold]]);
  if (maxBorrow) {
    found.push([terms.mayBorrow, formatAmount(maxBorrow.value, 2, 'down', tag), market.baseCurrency]);
    found.push([terms.limitedBy, terms.limiters[maxBorrow.limiter]]);
  }
  return [...found, ...pairTerms(answer, language)];
}

/** The price of one in the other needs no word on which of the two moves: told both ways up. */
function pairTerms({loan}: LoanAnswer, {tag, words}: Language): Term[] {
  const pair = pairPrice(loan);
  if (pair.kind === 'none') return [];
  const {terms} = words(enLoan);
  const {collateral, debt} = pair;
  const print = (price: Ratio, towards: 'up' | 'down'): string =>
    formatNumber(roundRatio(price, FIGURES, towards), tag);
  return [
    [fill(terms.pair, {collateral, debt}), print(pair.collateralInDebt, 'up'), debt],
    [fill(terms.pairBack, {collateral, debt}), print(pair.debtInCollateral, 'down'), collateral],
  ];
}

function softTerms({soft, loanToValue, market}: LoanAnswer, {tag, words}: Language): Term[] {
  const {terms} = words(enLoan);
  const {health, range} = soft!;
  const share = (fraction: typeof health.health): string => formatPercent(ratio(fraction), 2, 'down', tag);
  const price = (value: typeof range.from): string => formatAmount(ratio(value), 2, 'up', tag);
  return [
    [terms.health, share(health.health)],
    [terms.healthFull, share(health.healthFull)],
    [terms.range, price(range.from), market.baseCurrency],
    [terms.rangeTo, price(range.to), market.baseCurrency],
    ...(loanToValue ? [[terms.loanToValue, formatPercent(loanToValue, 1, 'up', tag)] as const] : []),
  ];
}

/** Returns the terms that matter most, in a few phrases. */
export function loanSummary({healthFactor, soft}: LoanAnswer, {tag, words}: Language): string[] {
  const {summary} = words(enLoan);
  if (soft) return [fill(summary.bands, {percent: formatPercent(ratio(soft.health.health), 1, 'down', tag)})];
  const {averageThreshold} = healthFactor;
  const factor = healthFactor.kind === 'at' ? formatHealthFactor(healthFactor.value, tag) : words(en).words.none;
  const found = [fill(summary.healthFactor, {factor})];
  if (averageThreshold) {
    found.push(fill(summary.liquidatedAt, {percent: formatPercent(averageThreshold, 1, 'down', tag)}));
  }
  return found;
}
