import type {LoanAnswer} from '../../../scenario/index.js';
import {en, enLoan, fill, formatAmount, formatHealthFactor, formatPercent, type Language} from '../../../text/index.js';
import {aaveV3Ethereum} from '../../../venues/index.js';
import type {Term} from '../kind.js';

const {baseCurrency} = aaveV3Ethereum;

/** Returns what a loan's answer stands on. */
export function loanTerms({healthFactor, loanToValue, maxBorrow}: LoanAnswer, {tag, words}: Language): Term[] {
  const {terms} = words(enLoan);
  const {averageThreshold} = healthFactor;
  const factor = healthFactor.kind === 'at' ? formatHealthFactor(healthFactor.value, tag) : words(en).words.none;
  const found: Term[] = [[terms.healthFactor, factor]];
  if (loanToValue) found.push([terms.loanToValue, formatPercent(loanToValue, 1, 'up', tag)]);
  if (averageThreshold) found.push([terms.liquidatedAt, formatPercent(averageThreshold, 1, 'down', tag)]);
  if (maxBorrow) found.push([terms.mayBorrow, formatAmount(maxBorrow.value, 2, 'down', tag), baseCurrency]);
  return found;
}

/** Returns the terms that matter most, in a few phrases. */
export function loanSummary({healthFactor}: LoanAnswer, {tag, words}: Language): string[] {
  const {summary} = words(enLoan);
  const {averageThreshold} = healthFactor;
  const factor = healthFactor.kind === 'at' ? formatHealthFactor(healthFactor.value, tag) : words(en).words.none;
  const found = [fill(summary.healthFactor, {factor})];
  if (averageThreshold) {
    found.push(fill(summary.liquidatedAt, {percent: formatPercent(averageThreshold, 1, 'down', tag)}));
  }
  return found;
}
