import {add, multiply, toFloat, ZERO} from '../../decimal/index.js';
import type {Decimal} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import type {HealthBook} from '../../kernel/index.js';
import {requireHeld} from '../moving-assets.js';
import {requireLoan} from './door.js';

/**
 * Returns a loan as the kernel has it while the prices of some of its assets move and the others stand: weighted collateral over debt.
 *
 *     H = (W + Σ Lₐ·qₐ·pₐ) / (D + Σ dₐ·pₐ)          over the assets that move; one on both sides moves both
 *
 * Sums are exact, then rounded once: any number of reserves becomes one line for each asset that moves.
 *
 * @param assets - those that move, in the order the kernel counts them; each of the loan's, each once.
 * @throws {InputError} `not-a-loan`; at `assets`: `not-a-list`, `unknown-asset`, `same-asset`.
 * @source As `healthFactor`.
 * @example
 * const grid = risk.healthGrid(loanBook(held, ['WETH', 'WBTC']), 256, 256); // xs, ys, compute()
 */
export function loanBook(held: Loan, assets: readonly string[]): HealthBook {
  requireLoan(held);
  requireHeld(assets, loanAssets(held));
  const gains = assets.map(() => ZERO);
  const burdens = assets.map(() => ZERO);
  let cover: Decimal = ZERO;
  let demand: Decimal = ZERO;
  for (const {asset, quantity, price, threshold} of held.collaterals) {
    const weighted = multiply(threshold, quantity);
    const at = assets.indexOf(asset);
    if (at < 0) cover = add(cover, multiply(weighted, price));
    else gains[at] = add(gains[at]!, weighted);
  }
  for (const {asset, quantity, price} of held.debts) {
    const at = assets.indexOf(asset);
    if (at < 0) demand = add(demand, multiply(quantity, price));
    else burdens[at] = add(burdens[at]!, quantity);
  }
  return {
    cover: toFloat(cover),
    demand: toFloat(demand),
    gains: gains.map(toFloat),
    burdens: burdens.map(toFloat),
    legs: [],
  };
}

/** Every asset of a loan, in the order it first names them. */
export const loanAssets = ({collaterals, debts}: Loan): readonly string[] => [
  ...new Set([...collaterals, ...debts].map(({asset}) => asset)),
];
