import type {PositionAnswer} from '../../../scenario/index.js';
import {en, fill, formatNumber, formatPrice, positionSentence} from '../../../text/index.js';
import {digitsOf, stepOf} from '../../shared/market-words.js';
import {distanceFacts, nowFact, shortfallBand, type Phrase, type VerdictWords} from '../../shared/verdict-words.js';

/** Returns what a position is called in a sentence: `ETH long`. */
export const subjectOf = ({position, market}: PositionAnswer): string =>
  fill(en.subjects[position.side], {base: market.base});

/** Returns a position's answer in a locale's words. */
export function positionWords(answer: PositionAnswer, locale: string): VerdictWords {
  const {market, liquidation, position, price, mark, onEntry, level, room} = answer;
  const {quote, settle, rules} = market;
  const step = stepOf(rules.grid);
  const shortfall = liquidation.kind === 'now' ? liquidation.shortfall : null;
  const direction = position.side === 'long' ? 'falling' : 'rising';
  const distance = distanceFacts({room, level, direction}, locale);
  return {
    level,
    sentence: positionSentence(liquidation, onEntry),
    values: {subject: subjectOf(answer), price: price ? formatPrice(price, step, locale) : ''},
    unit: quote,
    band: shortfallBand(shortfall, digitsOf(market), settle, locale),
    facts: [...lastBracketFacts(answer, locale), ...distance, nowFact(mark, step, locale)],
    trigger: en.triggers[rules.trigger],
  };
}

function lastBracketFacts({liquidation, market}: PositionAnswer, locale: string): Phrase[] {
  const cap = market.rules.schedule.brackets.at(-1)?.cap ?? null;
  if (liquidation.kind === 'never' || !liquidation.beyondLastBracket || cap === null) return [];
  const amount = `${formatNumber(cap, locale)} ${market.settle}`;
  return [{sentence: en.facts.lastBracket, values: {amount}}];
}
