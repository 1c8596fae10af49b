import {decimal, formatDecimal, roundToGrid} from '../../decimal/index.js';
import type {AccountMove, AccountSide, CrossAnswer} from '../../scenario/index.js';
import {en, enCompare, fill, formatNumber, formatPrice, type Language} from '../../text/index.js';
import {digitsOf, stepOf} from '../shared/market-words.js';
import {amountFact, type Fact} from './fact.js';
import {distanceFact} from './line-facts.js';
import type {Told} from './position-facts.js';

const SIZE_GRID = {kind: 'tick', step: decimal('1e-8')} as const;

/** Returns what is told of an account alone: the further price, each asset's own, equity and what is required, each position's size. */
export function accountFacts(answer: CrossAnswer, {language}: Told): [string, Fact][] {
  const {move, moves, equity, maintenance, settle, held, account, market} = answer;
  const {tag, words} = language;
  const {labels} = words(enCompare);
  const digits = digitsOf(held[0]!.market);
  const unit = market?.quote ?? settle;
  const [, further] = move.level === 'withheld' ? [] : move.sides;
  const alone = moves.filter(each => each.id !== move.id && each.movement.kind === 'others-fixed');
  return [
    ...(further?.price && further.room ? furtherFacts(move, further, unit, language) : []),
    ...alone.flatMap(each => aloneFact(each, unit, language)),
    ['equity', amountFact(labels.equity, equity, settle, {digits, towards: 'down', tag})],
    ['required', amountFact(labels.required, maintenance, settle, {digits, towards: 'up', tag})],
    ...account.positions.map(({asset, side, size, kind}, at): [string, Fact] => {
      const position = fill(words(en).subjects[side], {base: asset});
      const amount = roundToGrid(size, SIZE_GRID, 'up');
      const sizeUnit = kind === 'inverse' ? held[at]!.market.quote : asset;
      const label = fill(labels.sizeOf, {position});
      return [
        `size.${asset}.${side}`,
        {label, text: formatNumber(amount, tag), unit: sizeUnit, plain: formatDecimal(amount)},
      ];
    }),
  ];
}

function furtherFacts(move: AccountMove, side: AccountSide, unit: string, language: Language): [string, Fact][] {
  const {labels} = language.words(enCompare);
  const names = {below: labels.furtherBelow, above: labels.furtherAbove, room: labels.furtherRoom};
  return [
    ['further', sideFact(move, side, fill(labels.further, {asset: move.asset}), unit, language)],
    ['furtherRoom', distanceFact(side.room!, side.direction, names, language)],
  ];
}

/** The nearer price while an asset moves and the others stand. */
function aloneFact(move: AccountMove, unit: string, language: Language): [string, Fact][] {
  const [side] = move.level === 'withheld' ? [] : move.sides;
  if (!side?.price) return [];
  const label = fill(language.words(enCompare).labels.only, {asset: move.asset});
  return [[`only.${move.asset}`, sideFact(move, side, label, unit, language)]];
}

function sideFact(
  {asset, grid}: AccountMove,
  {price}: AccountSide,
  label: string,
  unit: string,
  {tag, words}: Language,
): Fact {
  const step = stepOf(grid);
  const text = formatPrice(price!, step, tag);
  const whole = fill(words(enCompare).ofAsset, {asset, price: text});
  return {label, text, whole, unit, of: asset, plain: formatDecimal(price!), amount: {value: price!, step}};
}
