import type {Loan} from '../contracts/index.js';
import {
  addRatios,
  decimal,
  isZero,
  multiplyRatios,
  ratio,
  ratioSign,
  roundRatio,
  roundToGrid,
  subtractRatios,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {
  distance,
  loanLiquidationPrice,
  sharedMove,
  type LiquidationAnswer,
  type SharedMove,
} from '../measures/index.js';
import {levelOf, type Level} from './level.js';
import type {Comovement} from './comovement.js';
import type {LoanParts} from './loan-parts.js';
import {CENT_GRID, FIGURES, statedPrice} from './stated.js';

/** What is taken to move: one asset, all collateral, everything with one asset, all debt, or the likeliest mix of all. */
export type MoveKind = 'only' | 'all' | 'with' | 'debts' | 'mix';

/** Why a move has no answer yet. */
export type MoveNeed = 'betas' | 'volatilities';

/** Where the loan is liquidated when prices move in one way. */
export interface Move {
  readonly kind: MoveKind;
  /** What `loan.moving` says of it. */
  readonly id: string;
  /** The asset whose price is stated. */
  readonly asset: string;
  /** Oracle price now. */
  readonly now: Decimal;
  readonly liquidation: LiquidationAnswer;
  readonly price: Decimal | null;
  readonly room: Ratio | null;
  readonly level: Level;
  /** What the others come to there, stated as `price` is; nothing where they stand. */
  readonly others: readonly {readonly asset: string; readonly price: Decimal}[];
  /** How many times the asset's own move each makes; nothing of a mix. */
  readonly betas: Readonly<Record<string, Ratio>>;
  /** Of a mix, in standard deviations of the horizon. */
  readonly deviations: number | null;
  /** What is to be said first; `null` where it is answered. */
  readonly needs: MoveNeed | null;
}

const ONE = ratio('1');
const STANDS: LiquidationAnswer = {kind: 'never', why: 'asset-does-not-matter'};

/** Returns every move there is something to choose between: each asset alone first, collaterals before debts. */
export function movesOf(loan: Loan, comovement: Comovement, likely: LoanParts['likely']): readonly Move[] {
  const prices = pricesOf(loan);
  const [first] = loan.collaterals;
  const held = loan.collaterals.map(({asset}) => asset);
  const owed = loan.debts.filter(({quantity}) => !isZero(quantity)).map(({asset}) => asset);
  const moves = [...prices].map(([asset, now]) => alone(loan, asset, now));
  if (held.length > 1) moves.push(together(loan, 'all', '*', held));
  if (first && prices.size > 1) moves.push(withAsset(loan, first.asset, comovement));
  if (owed.length > 1) moves.push(together(loan, 'debts', '^', owed));
  if (first && prices.size > 1) moves.push(...mixesOf(loan, first.asset, comovement, likely));
  return moves;
}

/** Without volatilities it is known what to ask for; with them it is found, where what finds it is there. */
function mixesOf(loan: Loan, asset: string, comovement: Comovement, likely: LoanParts['likely']): Move[] {
  if (likely) return [likely.mixOf(loan, asset, comovement)];
  const now = pricesOf(loan).get(asset)!;
  return comovement.moves === null ? [unanswered({kind: 'mix', id: '~', asset, now}, 'volatilities')] : [];
}

/** Returns everything moving with one asset, by its betas. */
export function withAsset(loan: Loan, asset: string, comovement: Comovement): Move {
  const betas = comovement.betasOn(asset);
  const now = pricesOf(loan).get(asset)!;
  if (betas === null) return unanswered({kind: 'with', id: `+${asset}`, asset, now}, 'betas');
  return shared(loan, 'with', `+${asset}`, asset, {...betas, [asset]: ONE});
}

/** The assets of a loan and their prices now, each once, collaterals first. */
export const pricesOf = ({collaterals, debts}: Loan): ReadonlyMap<string, Decimal> =>
  new Map([...collaterals, ...debts].map(({asset, price}) => [asset, price]));

function alone(loan: Loan, asset: string, now: Decimal): Move {
  const liquidation = loanLiquidationPrice(loan, asset);
  return moveOf({kind: 'only', id: asset, asset, now}, liquidation, [], {[asset]: ONE});
}

const together = (loan: Loan, kind: 'all' | 'debts', id: string, assets: readonly string[]): Move =>
  shared(loan, kind, id, assets[0]!, Object.fromEntries(assets.map(asset => [asset, ONE])));

function shared(loan: Loan, kind: MoveKind, id: string, asset: string, betas: Readonly<Record<string, Ratio>>): Move {
  const found = sharedMove(loan, betas);
  const now = pricesOf(loan).get(asset)!;
  const about = {kind, id, asset, now};
  const falls = found.kind === 'at' && found.direction === 'falling';
  const others =
    found.kind === 'at'
      ? found.prices
          .filter(each => each.asset !== asset)
          .map(each => ({asset: each.asset, price: statedBeside(each.price, falls)}))
      : [];
  return moveOf(about, liquidationOf(found, now, loan), others, betas);
}

function liquidationOf(found: SharedMove, now: Decimal, loan: Loan): LiquidationAnswer {
  const facts = {bracket: null, binding: 'equation', beyondLastBracket: false} as const;
  if (found.kind === 'never') return found;
  if (found.kind === 'now') {
    const direction = loan.collaterals.some(({price}) => price === now) ? 'falling' : 'rising';
    return {kind: 'now', price: null, exact: null, shortfall: found.shortfall, direction, ...facts};
  }
  const exact = multiplyRatios(ratio(now), addRatios(ONE, found.move));
  if (ratioSign(exact) <= 0) return {kind: 'never', why: 'price-below-zero'};
  const price = roundRatio(exact, EXACT_DIGITS, found.direction === 'falling' ? 'up' : 'down');
  return {kind: 'at', price, exact, direction: found.direction, ...facts};
}

/** As many as an unrounded price has. */
const EXACT_DIGITS = 40;

type About = Pick<Move, 'kind' | 'id' | 'asset' | 'now'>;

/** A move of which something is to be said first. */
export const unanswered = (about: About, needs: MoveNeed): Move => ({
  ...moveOf(about, STANDS, [], {}),
  level: 'unknown',
  needs,
});

/** A move and what is read from its answer. */
export function moveOf(
  about: About,
  liquidation: LiquidationAnswer,
  others: Move['others'],
  betas: Move['betas'],
): Move {
  const price = statedPrice(liquidation, {kind: 'unrounded'});
  const room =
    price === null || liquidation.kind === 'never' ? null : distance(about.now, price, liquidation.direction);
  const level = levelOf(liquidation, room);
  return {...about, liquidation, price, room, level, others, betas, deviations: null, needs: null};
}

/** A price beside the one that is asked for, on the same digits. */
export function statedBeside(exact: Ratio, falls: boolean): Decimal {
  if (ratioSign(exact) <= 0) return decimal('0');
  const towards = falls ? 'up' : 'down';
  const [figures, cents] = [roundRatio(exact, FIGURES, towards), roundToGrid(exact, CENT_GRID, towards)];
  const isFiner = ratioSign(subtractRatios(ratio(figures), ratio(cents))) < 0 === falls;
  return isFiner ? figures : cents;
}
