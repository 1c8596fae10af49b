import {compare, decimal, ratio} from '../../../decimal/index.js';
import type {LoanAnswer, SoftLiquidation} from '../../../scenario/index.js';
import {
  en,
  enLoan,
  fill,
  formatAmount,
  formatNumber,
  formatPercent,
  formatPrice,
  loanSentence,
  type Language,
} from '../../../text/index.js';
import {ownLoan} from '../../../venues/index.js';
import {CENT} from '../../shared/market-words.js';
import {
  distanceFacts,
  nowFact,
  shortfallBand,
  signedDistance,
  type Phrase,
  type VerdictWords,
} from '../../shared/verdict-words.js';
import type {Rule, Shown} from '../kind.js';

/** Returns a loan's answer as a page shows it. */
export function showLoan(answer: LoanAnswer, language: Language): Shown {
  const {market, isPublished} = answer;
  const {own} = language.words(en).rules;
  const isOwn = market.id === ownLoan.id;
  return {
    answer,
    words: answer.soft ? softWords(answer.soft, answer, language) : loanWords(answer, language),
    name: nameOf(answer, language),
    venue: isOwn ? own : market.name,
    rules: isOwn ? [[own, null]] : [...(isPublished ? [] : [[own, null] as const]), ruleOf(answer, language)],
  };
}

/** Thresholds have a day; code without one is what it is. */
function ruleOf({market}: LoanAnswer, {words}: Language): Rule {
  const {thresholds, code, undatedCode} = words(enLoan);
  const {asOf} = market.dated;
  if (asOf === null) return [undatedCode, null];
  return [market.terms.length > 0 ? thresholds : code, market.dated];
}

function loanWords({move, market, rules, comovement}: LoanAnswer, language: Language): VerdictWords {
  const words = language.words(enLoan);
  const {asset, liquidation, price, now, room, level, needs} = move;
  const shortfall = liquidation.kind === 'now' ? liquidation.shortfall : null;
  const direction = liquidation.kind === 'never' ? 'falling' : liquidation.direction;
  const days = formatNumber(comovement.horizonDays, language.tag);
  const others = move.others.map(({asset: other, price: there}): Phrase => {
    return {sentence: words.facts.other, values: {asset: other, price: formatPrice(there, CENT, language.tag)}};
  });
  const mix: Phrase[] =
    move.deviations === null
      ? []
      : [{sentence: words.facts.deviations, values: {number: deviationsText(move.deviations, language), days}}];
  return {
    level,
    sentence: loanSentence(words, liquidation, move),
    values: {subject: words.subject, price: price ? formatPrice(price, CENT, language.tag) : '', asset},
    unit: market.baseCurrency,
    band: shortfallBand(shortfall, 2, market.baseCurrency, language),
    facts: needs
      ? []
      : [...distanceFacts({room, level, direction}, language), ...mix, ...others, nowFact(now, CENT, language)],
    trigger: words.triggers[rules.oracle],
    signed: signedDistance({room, level, direction}, language),
  };
}

/** σ with one decimal, down. */
export const deviationsText = (deviations: number, {tag}: Language): string =>
  formatAmount(ratio(decimal(deviations)), 1, 'down', tag);

function softWords(soft: SoftLiquidation, {market, rules}: LoanAnswer, language: Language): VerdictWords {
  const words = language.words(enLoan);
  const {range, room, level, now, health} = soft;
  const print = (price: typeof now): string => formatAmount(ratio(price), 2, 'up', language.tag);
  const percent = formatPercent(ratio(health.healthFull), 1, 'down', language.tag);
  return {
    level,
    sentence: words.verdicts.soft,
    values: {subject: words.subject, price: print(range.from), to: print(range.to), asset: soft.asset},
    unit: market.baseCurrency,
    band: null,
    facts: [
      ...softFacts(soft, language),
      {sentence: words.facts.health, values: {percent}},
      {sentence: words.facts.hard, values: {}},
      nowFact(now, CENT, language),
    ],
    trigger: words.triggers[rules.oracle],
    signed: signedDistance({room, level, direction: 'falling'}, language),
  };
}

/** Above the range there is room; inside it and below it there is none to tell of. */
function softFacts({now, range, room, level}: SoftLiquidation, language: Language): Phrase[] {
  const {converting, converted} = language.words(enLoan).facts;
  if (compare(now, range.from) >= 0) return distanceFacts({room, level, direction: 'falling'}, language);
  return [{sentence: compare(now, range.to) > 0 ? converting : converted, values: {}}];
}

function nameOf({loan}: LoanAnswer, {words}: Language): string {
  const {name, nameWithoutDebt} = words(enLoan);
  const collaterals = loan.collaterals.map(({asset}) => asset).join(' + ');
  const debts = loan.debts.map(({asset}) => asset).join(' + ');
  return fill(debts ? name : nameWithoutDebt, {collaterals, debts});
}
