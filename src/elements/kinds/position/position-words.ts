import type {PositionAnswer} from '../../../scenario/index.js';
import {en, fill, formatNumber, formatPrice, positionSentence, type Language} from '../../../text/index.js';
import {digitsOf, stepOf} from '../../shared/market-words.js';
import {distanceFacts, nowFact, shortfallBand, type Phrase, type VerdictWords} from '../../shared/verdict-words.js';

/** Returns what a position is called in a sentence: `ETH long`. */
export const subjectOf = ({position, market}: PositionAnswer, {words}: Language): string =>
  fill(words(en).subjects[position.side], {base: market.base});

/** Returns a position's answer in a language's words. */
export function positionWords(answer: PositionAnswer, language: Language): VerdictWords {
  const {market, liquidation, position, price, mark, onEntry, level, room} = answer;
  const {quote, settle, rules} = market;
  const step = stepOf(rules.grid);
  const shortfall = liquidation.kind === 'now' ? liquidation.shortfall : null;
  const direction = position.side === 'long' ? 'falling' : 'rising';
  const distance = distanceFacts({room, level, direction}, language);
  const words = language.words(en);
  return {
    level,
    sentence: positionSentence(words, liquidation, onEntry),
    values: {subject: subjectOf(answer, language), price: price ? formatPrice(price, step, language.tag) : ''},
    unit: quote,
    band: shortfallBand(shortfall, digitsOf(market), settle, language),
    facts: [...lastBracketFacts(answer, language), ...distance, nowFact(mark, step, language)],
    trigger: words.triggers[rules.trigger],
  };
}

function lastBracketFacts({liquidation, market}: PositionAnswer, {tag, words}: Language): Phrase[] {
  const cap = market.rules.schedule.brackets.at(-1)?.cap ?? null;
  if (liquidation.kind === 'never' || !liquidation.beyondLastBracket || cap === null) return [];
  const amount = `${formatNumber(cap, tag)} ${market.settle}`;
  return [{sentence: words(en).facts.lastBracket, values: {amount}}];
}
