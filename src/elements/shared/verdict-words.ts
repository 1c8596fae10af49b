import {negateRatio, type Decimal, type Ratio} from '../../decimal/index.js';
import type {Level} from '../../scenario/index.js';
import {
  en,
  fill,
  formatAmount,
  formatDistance,
  formatMove,
  formatPrice,
  type Language,
  type Values,
} from '../../text/index.js';

/** A short sentence and the values that stand out in it. */
export interface Phrase {
  readonly sentence: string;
  readonly values: Values;
  /** What it says where the price now is old; its `age` is added to the values. */
  readonly old?: string;
}

/** An answer in words and digits, ready to be set. */
export interface VerdictWords extends Phrase {
  readonly level: Level;
  /** The level is that of the chance; else of the distance, "without volatility". */
  readonly isByChance?: boolean;
  readonly unit: string;
  /** The bar above a position that is already liquidatable. */
  readonly band: string | null;
  readonly facts: readonly Phrase[];
  readonly trigger: string;
  /** The distance alone, with its sign: what a chip has room for. */
  readonly signed?: string | undefined;
}

/** Returns the words as one line of plain text, for those who listen. */
export function spokenVerdict(words: VerdictWords, language: Language): string {
  const {sentence, values, unit, band, facts, level} = words;
  const price = values['price'] ? `${values['price']} ${unit}` : '';
  const sentences = [band, fill(sentence, {...values, price}), language.words(en).words[level]];
  return [...sentences, ...facts.map(fact => fill(fact.sentence, fact.values))].filter(Boolean).join('. ');
}

/** What the distance is told of. */
interface Distanced {
  readonly level: Level;
  /** Signed fraction of the price now; `null` where there is no price. */
  readonly room: Ratio | null;
  readonly direction: 'falling' | 'rising';
}

/** Returns how far the price now is from liquidation; nothing where the price is withheld. */
export function distanceFacts({room, level, direction}: Distanced, {tag, words}: Language): Phrase[] {
  if (room === null || level === 'withheld') return [];
  const {facts} = words(en);
  const {percent, past} = formatDistance(room, tag);
  if (past) return [{sentence: facts.past, values: {percent}}];
  const [sentence, old] = direction === 'falling' ? [facts.below, facts.belowOld] : [facts.above, facts.aboveOld];
  return [{sentence, old, values: {percent}}];
}

/** Returns the distance with the sign of the move that liquidates: `−8.3 %`; below nothing it is the room that is missing. */
export function signedDistance({room, level, direction}: Distanced, {tag}: Language): string | undefined {
  if (room === null || level === 'withheld') return undefined;
  const {percent, past} = formatDistance(room, tag);
  return past ? percent : formatMove(direction === 'falling' ? negateRatio(room) : room, tag);
}

/** Returns the price now, or that it is wanted. */
export const nowFact = (mark: Decimal | null, step: Decimal, {tag, words}: Language): Phrase =>
  mark === null
    ? {sentence: words(en).facts.noMark, values: {}}
    : {sentence: words(en).facts.now, values: {price: formatPrice(mark, step, tag)}};

/** Returns the bar above what is already liquidatable; `null` where nothing is missing. */
export function shortfallBand(
  shortfall: Ratio | null,
  digits: number,
  unit: string,
  {tag, words}: Language,
): string | null {
  return shortfall && fill(words(en).band, {amount: `${formatAmount(shortfall, digits, 'up', tag)} ${unit}`});
}
