import {negateRatio, type Ratio} from '../../../decimal/index.js';
import type {AccountMove, AccountSide, CrossAnswer} from '../../../scenario/index.js';
import {enAccount, formatDistance, formatPrice, type Language, type Words} from '../../../text/index.js';
import {stepOf} from '../../shared/market-words.js';
import {distanceFacts, nowFact, shortfallBand, type Phrase, type VerdictWords} from '../../shared/verdict-words.js';

type Sentences = Words<typeof enAccount>['verdicts']['only'];

/** Returns a cross account's answer in a language's words: both prices, nearer first, and what is assumed of the others. */
export function accountWords({move, market, settle}: CrossAnswer, language: Language): VerdictWords {
  const words = language.words(enAccount);
  const {asset, level, sides, now, answer} = move;
  const [nearer, other] = sides;
  const step = stepOf(move.grid);
  const print = (side: AccountSide | undefined) => (side?.price ? formatPrice(side.price, step, language.tag) : '');
  const room = nearer?.room ?? null;
  const direction = nearer?.direction ?? 'falling';
  const isPast = level === 'liquidatable';
  const isWithheld = level === 'withheld';
  return {
    level,
    sentence: isWithheld ? words.verdicts.withheld : sentenceOf(move, words.verdicts[assumed(move)]),
    values: {subject: words.subject, asset, price: isWithheld ? '' : print(nearer), other: print(other)},
    unit: market?.quote ?? settle,
    band: shortfallBand(isPast ? negateRatio(answer.slack) : null, 2, settle, language),
    facts: [
      ...distanceFacts({room, level, direction}, language),
      ...(isPast || isWithheld ? [] : otherFacts(move, other, language)),
      nowFact(now, step, language),
    ],
    trigger: words.triggers[market?.rules.trigger ?? 'mark'],
  };
}

const ASSUMED = {'others-fixed': 'only', 'common-move': 'together', betas: 'betas'} as const;

const assumed = ({movement}: AccountMove) => ASSUMED[movement.kind];

function sentenceOf({sides: [nearer, other], level, answer}: AccountMove, words: Sentences): string {
  if (level === 'liquidatable') return nearer ? words.passed : words.always;
  if (!nearer) return words[neverOf(answer)];
  if (nearer.direction === 'rising') return other ? words.aboveAndBelow : words.above;
  return other ? words.belowAndAbove : words.below;
}

/** Why neither side has a price: the reason of the side where losses are. */
function neverOf({falling, rising}: AccountMove['answer']): 'belowZero' | 'noMatter' | 'risesWithShort' | 'gains' {
  const reasons = [falling, rising].map(edge => (edge.kind === 'never' ? edge.why : null));
  if (reasons.includes('collateral-rises-with-short')) return 'risesWithShort';
  if (reasons.includes('price-below-zero')) return 'belowZero';
  return reasons.includes('asset-does-not-matter') ? 'noMatter' : 'gains';
}

/** The distance of the further side; where there is none, why. */
function otherFacts(
  {sides: [nearer], answer}: AccountMove,
  other: AccountSide | undefined,
  language: Language,
): Phrase[] {
  const words = language.words(enAccount);
  if (other) return [{sentence: words.otherSide[other.direction], values: {percent: percentOf(other.room!, language)}}];
  if (!nearer) return [];
  const direction = nearer.direction === 'falling' ? 'rising' : 'falling';
  const edge = nearer.edge === answer.falling ? answer.rising : answer.falling;
  return [{sentence: words.noSide[direction][edge.kind === 'never' ? edge.why : 'beyond'], values: {}}];
}

const percentOf = (room: Ratio, {tag}: Language): string => formatDistance(room, tag).percent;
