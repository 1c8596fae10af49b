import {negateRatio, type Ratio} from '../../../decimal/index.js';
import {distance, type AccountEdge} from '../../../measures/index.js';
import type {AccountSide, CrossAnswer, MixMove, MixPrice, RayMove} from '../../../scenario/index.js';
import {enAccount, fill, formatDistance, formatPrice, type Language, type Words} from '../../../text/index.js';
import {stepOf} from '../../shared/market-words.js';
import {
  distanceFacts,
  nowFact,
  shortfallBand,
  signedDistance,
  type Phrase,
  type VerdictWords,
} from '../../shared/verdict-words.js';
import {outlookFacts} from '../outlook/outlook-words.js';

type Sentences = Words<typeof enAccount>['verdicts']['only'];

/** Returns a cross account's answer in a language's words: both prices, nearer first, and what is assumed of the others. */
export function accountWords(answer: CrossAnswer, language: Language): VerdictWords {
  const words = language.words(enAccount);
  const {move, market, settle, slack} = answer;
  const {asset, level, sides} = move;
  const [nearer, other] = sides;
  const step = stepOf(move.grid);
  const print = (side: AccountSide | undefined) => (side?.price ? formatPrice(side.price, step, language.tag) : '');
  const isPast = level === 'liquidatable';
  const isWithheld = level === 'withheld';
  const told = move.answer === null ? mixTold(move, language) : rayTold(move, language);
  return {
    level,
    ...told,
    ...(isWithheld ? {sentence: words.verdicts.withheld} : {}),
    values: {subject: words.subject, asset, price: isWithheld ? '' : print(nearer), other: print(other)},
    unit: market?.quote ?? settle,
    band: shortfallBand(isPast ? negateRatio(slack) : null, 2, settle, language),
    trigger: words.triggers[market?.rules.trigger ?? 'mark'],
  };
}

/** A sentence, and what stands below it. */
type Told = Pick<VerdictWords, 'sentence' | 'facts' | 'isByChance'>;

function rayTold(move: RayMove, language: Language): Told {
  const {level, sides, now, grid} = move;
  const [nearer, other] = sides;
  const isMute = level === 'liquidatable' || level === 'withheld';
  return {
    sentence: sentenceOf(move, language.words(enAccount).verdicts[ASSUMED[move.movement.kind]]),
    facts: [
      ...distanceFacts({room: nearer?.room ?? null, level, direction: nearer?.direction ?? 'falling'}, language),
      ...(isMute ? [] : otherFacts(move, other, language)),
      nowFact(now, stepOf(grid), language),
    ],
  };
}

/** Other prices of a mix that are named; the rest are counted. */
const MOST_OTHERS = 3;

/** How far the asset goes that goes farthest, how likely that is, and where the others are then. */
function mixTold({level, sides: [side], prices, asset, outlook, nearest, needs}: MixMove, language: Language): Told {
  const {verdicts, more} = language.words(enAccount);
  const {mix} = verdicts;
  if (needs !== null) return {sentence: mix.volatilities, facts: []};
  if (level === 'liquidatable') return {sentence: mix.now, facts: []};
  if (!side)
    return {
      sentence: nearest?.kind === 'never' && nearest.why === 'price-below-zero' ? mix.belowZero : mix.never,
      facts: [],
    };
  const others = prices.filter(price => price.asset !== asset);
  const left = others.length - MOST_OTHERS;
  return {
    sentence: side.direction === 'falling' ? mix.below : mix.above,
    isByChance: outlook !== null,
    facts: [
      ...distanceFacts({room: side.room, level, direction: side.direction}, language),
      ...(outlook?.ahead.kind === 'at' ? outlookFacts(outlook, outlook.ahead, language) : []),
      ...others.slice(0, MOST_OTHERS).map(price => otherPrice(price, language)),
      ...(left > 0 ? [{sentence: more, values: {count: String(left)}}] : []),
    ],
  };
}

function otherPrice(price: MixPrice, language: Language): Phrase {
  const {asset} = price;
  const {printed, move} = priceAndMove(price, language);
  const {other} = language.words(enAccount);
  // one value, so that where values stand above their labels the rest is the label
  return {sentence: fill(other, {asset, move, price: '{price}'}), values: {price: printed}};
}

/** A price of the mix, and its move with its sign. */
export function priceAndMove({now, grid, direction, price}: MixPrice, language: Language) {
  const room = distance(now, price, direction);
  const move = signedDistance({room, level: 'unknown', direction}, language) ?? '';
  return {printed: formatPrice(price, stepOf(grid), language.tag), move};
}

const ASSUMED = {'others-fixed': 'only', 'common-move': 'together', betas: 'betas'} as const;

function sentenceOf({sides: [nearer, other], level, answer}: RayMove, words: Sentences): string {
  if (level === 'liquidatable') return nearer ? words.passed : words.always;
  if (!nearer) return words[neverOf(answer)];
  if (nearer.direction === 'rising') return other ? words.aboveAndBelow : words.above;
  return other ? words.belowAndAbove : words.below;
}

/** Whether there is a price, by a rule that is known, too far to be told. */
export const isFar = (edge: AccountEdge): boolean => edge.kind === 'at' && !edge.beyondLastBracket;

/** Why neither side has a price: the reason of the side where losses are. */
function neverOf({falling, rising}: RayMove['answer']): 'far' | 'belowZero' | 'noMatter' | 'risesWithShort' | 'gains' {
  if (isFar(falling) || isFar(rising)) return 'far';
  const reasons = [falling, rising].map(edge => (edge.kind === 'never' ? edge.why : null));
  if (reasons.includes('collateral-rises-with-short')) return 'risesWithShort';
  if (reasons.includes('price-below-zero')) return 'belowZero';
  return reasons.includes('asset-does-not-matter') ? 'noMatter' : 'gains';
}

/** The distance of the further side; where there is none, why. */
function otherFacts({sides: [nearer], answer}: RayMove, other: AccountSide | undefined, language: Language): Phrase[] {
  const words = language.words(enAccount);
  if (other) return [{sentence: words.otherSide[other.direction], values: {percent: percentOf(other.room!, language)}}];
  if (!nearer) return [];
  const direction = nearer.direction === 'falling' ? 'rising' : 'falling';
  const edge = nearer.edge === answer.falling ? answer.rising : answer.falling;
  if (isFar(edge)) return [{sentence: words.farSide, values: {}}];
  return [{sentence: words.noSide[direction][edge.kind === 'never' ? edge.why : 'beyond'], values: {}}];
}

const percentOf = (room: Ratio, {tag}: Language): string => formatDistance(room, tag).percent;
