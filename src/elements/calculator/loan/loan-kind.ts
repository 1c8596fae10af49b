import {answerLoan, type LoanAnswer} from '../../../scenario/index.js';
import {
  en,
  enLoan,
  fill,
  formatAmount,
  formatHealthFactor,
  formatPercent,
  formatPrice,
  loanSentence,
} from '../../../text/index.js';
import {aaveV3Ethereum} from '../../../venues/index.js';
import {CENT} from '../../shared/market-words.js';
import {distanceFacts, nowFact, shortfallBand, type VerdictWords} from '../../shared/verdict-words.js';
import {askBy, type Kind, type Shown, type Term} from '../kind.js';
import {rows} from '../rows.styles.js';
import {renderLoan} from './loan-fields.js';
import {renderMoves} from './moves.js';

const {baseCurrency} = aaveV3Ethereum;
const {terms} = enLoan;

/** Returns a loan's answer as a page shows it. */
function showLoan(answer: LoanAnswer, locale: string): Shown {
  // a borrow limit is known where every threshold is a published one
  const isPublished = answer.maxBorrow !== null;
  return {
    answer,
    words: loanWords(answer, locale),
    name: nameOf(answer),
    venue: isPublished ? aaveV3Ethereum.name : en.rules.own,
    terms: loanTerms(answer, locale),
    rules: [isPublished ? [enLoan.thresholds, aaveV3Ethereum] : [en.rules.own, null]],
  };
}

function loanWords({move}: LoanAnswer, locale: string): VerdictWords {
  const {asset, liquidation, price, now, room, level} = move;
  const shortfall = liquidation.kind === 'now' ? liquidation.shortfall : null;
  const direction = liquidation.kind === 'never' ? 'falling' : liquidation.direction;
  return {
    level,
    sentence: loanSentence(liquidation),
    values: {subject: enLoan.subject, price: price ? formatPrice(price, CENT, locale) : '', asset},
    unit: baseCurrency,
    band: shortfallBand(shortfall, 2, baseCurrency, locale),
    facts: [...distanceFacts({room, level, direction}, locale), nowFact(now, CENT, locale)],
    trigger: en.triggers.oracle,
  };
}

function nameOf({loan}: LoanAnswer): string {
  const collaterals = loan.collaterals.map(({asset}) => asset).join(' + ');
  const debts = loan.debts.map(({asset}) => asset).join(' + ');
  return fill(debts ? enLoan.name : enLoan.nameWithoutDebt, {collaterals, debts});
}

function loanTerms({healthFactor, loanToValue, maxBorrow}: LoanAnswer, locale: string): Term[] {
  const {averageThreshold} = healthFactor;
  const factor = healthFactor.kind === 'at' ? formatHealthFactor(healthFactor.value, locale) : en.words.none;
  const found: Term[] = [[terms.healthFactor, factor]];
  if (loanToValue) found.push([terms.loanToValue, formatPercent(loanToValue, 1, 'up', locale)]);
  if (averageThreshold) found.push([terms.liquidatedAt, formatPercent(averageThreshold, 1, 'down', locale)]);
  if (maxBorrow) found.push([terms.mayBorrow, formatAmount(maxBorrow.value, 2, 'down', locale), baseCurrency]);
  return found;
}

/** A loan of any number of collaterals and debts, one asset moving. */
export const loanKind: Kind = {
  name: 'loan',
  ask: askBy(answerLoan, showLoan),
  renderFields: renderLoan,
  renderChoice: renderMoves,
  styles: rows,
};
