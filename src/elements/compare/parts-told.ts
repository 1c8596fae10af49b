import {decimal, ratio, roundToGrid, type Decimal, type Ratio} from '../../decimal/index.js';
import type {CrossAnswer, LoanAnswer, PositionAnswer, Scenario} from '../../scenario/index.js';
import {
  en,
  enCompare,
  fill,
  formatAmount,
  formatLeverage,
  formatNumber,
  formatPrice,
  type Language,
} from '../../text/index.js';
import {digitsOf, stepOf} from '../shared/market-words.js';

type Parts = ReadonlyMap<string, string>;

const AMOUNT_GRID = {kind: 'tick', step: decimal('1e-8')} as const;

const amountText = (amount: Ratio, unit: string, tag: string): string =>
  `${formatNumber(roundToGrid(amount, AMOUNT_GRID, 'up'), tag)} ${unit}`;

/** Returns what a position consists of, by what was typed: leverage or margin, whichever is the reader's. */
export function positionParts(answer: PositionAnswer, {position: text}: Scenario, {tag, words}: Language): Parts {
  const {position, market, leverage, stop} = answer;
  const book = words(enCompare).differences;
  const print = (price: Decimal): string => formatPrice(price, stepOf(market.rules.grid), tag);
  const margin = `${formatAmount(position.margin, digitsOf(market), 'down', tag)} ${market.settle}`;
  const unit = position.kind === 'inverse' ? market.quote : market.base;
  return new Map([
    ['side', fill(words(en).subjects[position.side], {base: market.base})],
    // a margin that was typed is told as one; the leverage that follows from it is not
    ['funds', text.given === 'margin' ? fill(book.margin, {amount: margin}) : formatLeverage(leverage, tag)],
    ['size', fill(book.size, {amount: amountText(position.size, unit, tag)})],
    ['entry', fill(book.entry, {price: print(position.entry)})],
    ['stop', stop ? fill(book.stop, {price: print(stop.price)}) : book.noStop],
    [`rules ${JSON.stringify(text.own)}`, book.rules],
  ]);
}

/** Returns what a loan consists of: each side's assets, then what moves. */
export function loanParts({loan, move}: LoanAnswer, {tag, words}: Language): Parts {
  const book = words(enCompare).differences;
  const {collaterals, debts} = loan;
  const terms = collaterals.map(({asset, threshold}) => [asset, threshold]);
  return new Map([
    ...debts.map(({asset, quantity}): [string, string] => [
      `owed ${asset}`,
      fill(book.owed, {amount: amountText(ratio(quantity), asset, tag)}),
    ]),
    ...collaterals.map(({asset, quantity}): [string, string] => [
      `supplied ${asset}`,
      fill(book.supplied, {amount: amountText(ratio(quantity), asset, tag)}),
    ]),
    [`assets ${[...collaterals, ...debts].map(({asset}) => asset).join()}`, book.assets],
    [`rules ${JSON.stringify(terms)}`, book.rules],
    [`moving ${move.id}`, book.moving],
  ]);
}

/** Returns what an account consists of: its balance, its positions, then what moves. */
export function accountParts({account, held, settle, move}: CrossAnswer, {tag, words}: Language): Parts {
  const book = words(enCompare).differences;
  const balance = `${formatNumber(account.balance, tag)} ${settle}`;
  const positions = account.positions.map(({asset, side, size}) => `${asset} ${side} ${amountText(size, '', tag)}`);
  const markets = held.map(({market}) => market.id);
  return new Map([
    ['balance', fill(book.balance, {amount: balance})],
    [`positions ${positions.join()} ${markets.join()}`, book.positions],
    [
      `assets ${account.collaterals.map(({asset, quantity}) => amountText(ratio(quantity), asset, tag)).join()}`,
      book.assets,
    ],
    [`moving ${move.id}`, book.moving],
  ]);
}
