import {ratio} from '../../decimal/index.js';
import {DAYS_A_YEAR, interestOutlook, readInterest, type LoanAnswer} from '../../scenario/index.js';
import {enCompare, formatHealthFactor, formatPercent} from '../../text/index.js';
import {isOnePrice} from '../shared/one-price.js';
import {absent, amountFact, type Fact} from './fact.js';
import {dayFact, type Told} from './position-facts.js';

/** Returns what is told of a loan alone: health, loan to value, both sides in the market's currency, how long it stands still. */
export function loanFacts(answer: LoanAnswer, told: Told): [string, Fact][] {
  const {healthFactor, loanToValue, market, soft} = answer;
  const {tag, words} = told.language;
  const {labels, absent: none} = words(enCompare);
  const unit = market.baseCurrency;
  const {collateralValue, debtValue} = healthFactor;
  // bands are told by the health that hard liquidation goes by
  const health = soft
    ? {label: labels.health, text: formatPercent(ratio(soft.health.healthFull), 1, 'down', tag), unit: ''}
    : healthFactor.kind === 'at'
      ? {label: labels.health, text: formatHealthFactor(healthFactor.value, tag), unit: ''}
      : absent(labels.health, none.noDebt);
  return [
    ['health', health],
    [
      'ltv',
      loanToValue === null
        ? absent(labels.ltv, none.unknown)
        : {label: labels.ltv, text: formatPercent(loanToValue, 1, 'up', tag), unit: ''},
    ],
    ['collateral', amountFact(labels.collateral, ratio(collateralValue), unit, {digits: 2, towards: 'down', tag})],
    ['debt', amountFact(labels.debt, ratio(debtValue), unit, {digits: 2, towards: 'up', tag})],
    ['until', untilFact(answer, told)],
  ];
}

function untilFact(answer: LoanAnswer, {scenario, language, today}: Told): Fact {
  const {labels, absent: words} = language.words(enCompare);
  const {rates} = readInterest(scenario, language.tag);
  if (!rates || !isOnePrice(answer)) return absent(labels.until, rates ? words.other : words.noRate);
  const {end} = interestOutlook(answer, rates, () => []);
  if (end.kind !== 'at') return absent(labels.until, end.kind === 'now' ? words.now : words.never);
  return dayFact(end.years * DAYS_A_YEAR, today, language);
}
