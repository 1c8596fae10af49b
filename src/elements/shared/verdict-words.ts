import {decimal, type Decimal, type PriceGrid} from '../../decimal/index.js';
import type {Answer, Level, LoanAnswer, Move, PositionAnswer} from '../../scenario/index.js';
import {
  en,
  fill,
  formatAmount,
  formatDistance,
  formatNumber,
  formatPrice,
  verdictSentence,
  type Values,
} from '../../text/index.js';
import {aaveV3Ethereum} from '../../venues/index.js';
import {digitsOf} from './market-words.js';

/** A short sentence and the values that stand out in it. */
export interface Phrase {
  readonly sentence: string;
  readonly values: Values;
}

/** An answer in words and digits, ready to be set. */
export interface VerdictWords extends Phrase {
  readonly level: Level;
  readonly unit: string;
  /** The bar above a position that is already liquidatable. */
  readonly band: string | null;
  readonly facts: readonly Phrase[];
  readonly trigger: string;
}

const CENT = decimal('0.01');
const CURRENCY_DIGITS = 2;

/** Returns an answer in a locale's words. */
export const verdictWords = (answer: Answer, locale: string): VerdictWords =>
  answer.kind === 'loan' ? loanWords(answer, locale) : positionWords(answer, locale);

/** Returns the words as one line of plain text, for those who listen. */
export function spokenVerdict(words: VerdictWords): string {
  const {sentence, values, unit, band, facts, level} = words;
  const price = values['price'] ? `${values['price']} ${unit}` : '';
  const sentences = [band, fill(sentence, {...values, price}), en.words[level]];
  return [...sentences, ...facts.map(fact => fill(fact.sentence, fact.values))].filter(Boolean).join('. ');
}

function positionWords(answer: PositionAnswer, locale: string): VerdictWords {
  const {market, liquidation, position, price, mark, onEntry, level} = answer;
  const {base, quote, settle, rules} = market;
  const subject = fill(en.subjects[position.side], {base});
  const step = stepOf(rules.grid);
  const shortfall = liquidation.kind === 'now' ? liquidation.shortfall : null;
  const amount = shortfall && `${formatAmount(shortfall, digitsOf(market), 'up', locale)} ${settle}`;
  return {
    level,
    sentence: verdictSentence({kind: 'position', liquidation, onEntry}),
    values: {subject, price: price ? formatPrice(price, step, locale) : '', asset: base},
    unit: quote,
    band: amount && fill(en.band, {amount}),
    facts: [...bracketFacts(answer, locale), ...distanceFacts(answer, locale), ...nowFacts(mark, step, locale)],
    trigger: en.triggers[rules.trigger],
  };
}

function loanWords({move}: LoanAnswer, locale: string): VerdictWords {
  const {asset, liquidation, price, now} = move;
  const unit = aaveV3Ethereum.baseCurrency;
  const shortfall = liquidation.kind === 'now' ? liquidation.shortfall : null;
  const amount = shortfall && `${formatAmount(shortfall, CURRENCY_DIGITS, 'up', locale)} ${unit}`;
  return {
    level: move.level,
    sentence: verdictSentence({kind: 'loan', liquidation, onEntry: false}),
    values: {subject: en.subjects.loan, price: price ? formatPrice(price, CENT, locale) : '', asset},
    unit,
    band: amount && fill(en.band, {amount}),
    facts: [...distanceFacts(move, locale), ...nowFacts(now, CENT, locale)],
    trigger: en.triggers.oracle,
  };
}

/** The step a page writes prices with: the venue's, or cents where it has none. */
export const stepOf = (grid: PriceGrid): Decimal => (grid.kind === 'tick' ? grid.step : CENT);

type Distanced = Pick<Move, 'liquidation' | 'room' | 'level'>;

function distanceFacts({liquidation, room, level}: Distanced, locale: string): Phrase[] {
  if (room === null || liquidation.kind === 'never' || level === 'withheld') return [];
  const {percent, past} = formatDistance(room, locale);
  if (past) return [{sentence: en.facts.past, values: {percent}}];
  const sentence = liquidation.direction === 'falling' ? en.facts.below : en.facts.above;
  return [{sentence, values: {percent}}];
}

const nowFacts = (mark: Decimal | null, step: Decimal, locale: string): Phrase[] =>
  mark === null
    ? [{sentence: en.facts.noMark, values: {}}]
    : [{sentence: en.facts.now, values: {price: formatPrice(mark, step, locale)}}];

function bracketFacts({liquidation, market}: PositionAnswer, locale: string): Phrase[] {
  const cap = market.rules.schedule.brackets.at(-1)?.cap ?? null;
  if (liquidation.kind === 'never' || !liquidation.beyondLastBracket || cap === null) return [];
  const amount = `${formatNumber(cap, locale)} ${market.settle}`;
  return [{sentence: en.facts.lastBracket, values: {amount}}];
}
