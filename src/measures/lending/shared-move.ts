import {
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  negateRatio,
  ratio,
  ratioSign,
  subtractRatios,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {asRatio} from '../door.js';
import {requireLoan} from './door.js';
import {fieldsOf, ONE_RATIO, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {loanSums} from './sums.js';

/** The move of one driver that liquidates a loan. */
export type SharedMove =
  | {
      readonly kind: 'at';
      /** A fraction of today's prices, signed: −0.2 is a fall of 20 %. Below zero in direction for a loan past it. */
      readonly move: Ratio;
      readonly direction: 'falling' | 'rising';
      /** The prices it happens at, base currency per token. */
      readonly prices: readonly {readonly asset: string; readonly price: Ratio}[];
    }
  /** Liquidatable today. */
  | {readonly kind: 'now'; readonly shortfall: Ratio}
  | {readonly kind: 'never'; readonly why: 'no-debt' | 'asset-does-not-matter' | 'price-below-zero'};

/**
 * Returns the common move at which a loan becomes liquidatable when each asset moves by its own beta of it.
 *
 *     p_i → p_i·(1 + β_i·x)      x* = −(W − D)/Σ β_i·w_i      w_i = L_i·q_i·p_i − d_i·s_i
 *
 * A price does not fall below zero: an asset with a beta above 1 is worth nothing from x = −1/β on, and the others go on. An asset on both
 * sides is netted. The direction is the one in which the weighted sum loses.
 *
 * @param betas - by the asset's name; 0 for one that is not named.
 * @throws {InputError} `not-a-loan`, `not-an-object`; what `decimal` throws at `betas.NAME`.
 * @source Derived from H = 1 with one driver; lending mathematics §1.2 and §1.4.
 */
export function sharedMove(loan: Loan, betas: Readonly<Record<string, Amount>>): SharedMove {
  const {debt, weighted} = loanSums(requireLoan(loan));
  fieldsOf(betas, 'betas');
  if (ratioSign(ratio(debt)) === 0) return {kind: 'never', why: 'no-debt'};
  const surplus = subtractRatios(ratio(weighted), ratio(debt));
  if (ratioSign(surplus) < 0) return {kind: 'now', shortfall: negateRatio(surplus)};
  const legs = netLegs(loan, betas);
  const slope = legs.reduce((sum, {grip}) => addRatios(sum, grip), ZERO_RATIO);
  if (ratioSign(slope) === 0) return {kind: 'never', why: 'asset-does-not-matter'};
  const direction = ratioSign(slope) > 0 ? 'falling' : 'rising';
  const move = firstRoot(legs, surplus, slope);
  if (move === null) return {kind: 'never', why: 'price-below-zero'};
  const prices = legs.map(({asset, price, beta}) => {
    const factor = addRatios(ONE_RATIO, multiplyRatios(beta, move));
    return {asset, price: ratioSign(factor) > 0 ? multiplyRatios(price, factor) : ZERO_RATIO};
  });
  return {kind: 'at', move, direction, prices};
}

interface Leg {
  readonly asset: string;
  readonly price: Ratio;
  readonly beta: Ratio;
  /** β·w: what the surplus loses or gains per unit of the move. */
  readonly grip: Ratio;
}

/** One leg for each asset that moves, netted. */
function netLegs({collaterals, debts}: Loan, betas: Readonly<Record<string, Amount>>): Leg[] {
  const legs = new Map<string, Leg>();
  const add = (asset: string, price: Ratio, weight: Ratio): void => {
    const beta = asRatio(betas[asset] ?? '0', `betas.${asset}`);
    if (ratioSign(beta) === 0) return;
    const grip = addRatios(legs.get(asset)?.grip ?? ZERO_RATIO, multiplyRatios(beta, weight));
    legs.set(asset, {asset, price, beta, grip});
  };
  for (const {asset, price, quantity, threshold} of collaterals) {
    add(asset, ratio(price), multiplyRatios(ratio(threshold), multiplyRatios(ratio(quantity), ratio(price))));
  }
  for (const {asset, price, quantity} of debts) {
    add(asset, ratio(price), negateRatio(multiplyRatios(ratio(quantity), ratio(price))));
  }
  return [...legs.values()];
}

/** Walks the straight pieces between the moves at which a price reaches zero; `null` when none of them ends it. */
function firstRoot(legs: readonly Leg[], surplus: Ratio, slope: Ratio): Ratio | null {
  const falling = ratioSign(slope) > 0;
  const beyond = (a: Ratio, b: Ratio): boolean => (falling ? compareRatios(a, b) < 0 : compareRatios(a, b) > 0);
  const breaks = legs
    .filter(({beta}) => ratioSign(beta) > 0 === falling)
    .map(({beta, grip}) => ({at: negateRatio(divideRatios(ONE_RATIO, beta)), grip}))
    .sort((a, b) => (beyond(a.at, b.at) ? 1 : -1));
  let from = ZERO_RATIO;
  let left = surplus;
  let steep = slope;
  for (const {at, grip} of breaks) {
    const root = rootFrom(from, left, steep);
    if (root && !beyond(from, root) && beyond(at, root)) return root;
    left = addRatios(left, multiplyRatios(steep, subtractRatios(at, from)));
    steep = subtractRatios(steep, grip);
    from = at;
  }
  const root = rootFrom(from, left, steep);
  return root && beyond(root, from) ? root : null;
}

const rootFrom = (from: Ratio, left: Ratio, steep: Ratio): Ratio | null =>
  ratioSign(steep) === 0 ? null : subtractRatios(from, divideRatios(left, steep));
