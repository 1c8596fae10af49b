import {decimal, ratioSign, roundToGrid} from '../../../decimal/index.js';
import type {PositionAnswer} from '../../../scenario/index.js';
import {
  en,
  fill,
  formatLeverage,
  formatNumber,
  formatPrice,
  positionSentence,
  type Language,
} from '../../../text/index.js';
import {digitsOf, stepOf} from '../../shared/market-words.js';
import {
  distanceFacts,
  nowFact,
  shortfallBand,
  signedDistance,
  type Phrase,
  type VerdictWords,
} from '../../shared/verdict-words.js';

/** Digits of a size in a sentence. */
const SIZE_GRID = {kind: 'tick', step: decimal('1e-8')} as const;

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
  const distanced = {room, level, direction} as const;
  const distance = onEntry ? onEntryFacts(answer, language) : distanceFacts(distanced, language);
  const words = language.words(en);
  return {
    level,
    sentence: positionSentence(words, liquidation, onEntry),
    values: {
      subject: subjectOf(answer, language),
      price: price ? formatPrice(price, step, language.tag) : '',
      ...(onEntry ? {order: words.order} : {}),
      ...(level === 'withheld' ? {size: sizeOf(answer, language)} : {}),
    },
    unit: quote,
    band: shortfallBand(shortfall, digitsOf(market), settle, language),
    facts: [
      ...lastBracketFacts(answer, language),
      ...distance,
      ...stopFacts(answer, language),
      nowFact(mark, step, language),
    ],
    trigger: words.triggers[rules.trigger],
    signed: signedDistance(distanced, language),
  };
}

/** What is held: `661,000 ETH`. */
function sizeOf({position, market}: PositionAnswer, {tag}: Language): string {
  const size = roundToGrid(position.size, SIZE_GRID, 'up');
  return `${formatNumber(size, tag)} ${position.kind === 'inverse' ? market.quote : market.base}`;
}

/** An order is no position: the price now is passed before it is there. */
function onEntryFacts({mark, room, market, leverage}: PositionAnswer, {tag, words}: Language): Phrase[] {
  if (mark === null || room === null || ratioSign(room) > 0) return [];
  const price = formatPrice(mark, stepOf(market.rules.grid), tag);
  return [{sentence: words(en).facts.pastMark, values: {price, leverage: formatLeverage(leverage, tag)}}];
}

function stopFacts({stop, market}: PositionAnswer, {tag, words}: Language): Phrase[] {
  if (!stop?.isBeyond) return [];
  const price = formatPrice(stop.price, stepOf(market.rules.grid), tag);
  return [{sentence: words(en).facts.stopBeyond, values: {price}}];
}

function lastBracketFacts({liquidation, market}: PositionAnswer, {tag, words}: Language): Phrase[] {
  const cap = market.rules.schedule.brackets.at(-1)?.cap ?? null;
  if (liquidation.kind === 'never' || !liquidation.beyondLastBracket || cap === null) return [];
  const amount = `${formatNumber(cap, tag)} ${market.settle}`;
  return [{sentence: words(en).facts.lastBracket, values: {amount}}];
}
