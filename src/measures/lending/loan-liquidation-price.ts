import {multiply, ratio, roundToGrid, sign, subtract, ZERO} from '../../decimal/index.js';
import type {Decimal, PriceGrid} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import type {LiquidationAnswer} from '../answer.js';
import {requireName, requireGrid, requireLoan} from './door.js';
import {loanSums} from './sums.js';

const UNROUNDED: PriceGrid = {kind: 'unrounded'};

/**
 * Returns the price of one asset at which a loan becomes liquidatable, every other price standing still.
 *
 *     p* = (D_other − W_other)/(L_k·q_k − d_k)          k = the moving asset, which may stand on both sides
 *
 * The denominator says which way: above zero the loan is liquidated as p falls, below zero as it rises, and at zero the asset does
 * not matter. Equality is healthy: liquidatable is below 1, as in Aave, Comet, Maker. The price is rounded onto the grid
 * so as to liquidate sooner. `now`, with the debt the weighted collateral does not carry, when the health factor is below 1; its
 * price is the one crossed, if a positive one was.
 *
 * @param moving - the asset's name; one the loan does not know does not matter.
 * @param grid - unrounded (40 digits) when left out.
 * @returns base currency of the market per token.
 * @throws {InputError} `not-a-loan`; `not-a-name` at `moving`; `not-a-grid`.
 * @source Derived from H = 1 (Aave v3, `GenericLogic.calculateUserAccountData`; aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/GenericLogic.sol, 00cec228) with one price free; lending mathematics §1.1.
 */
export function loanLiquidationPrice(loan: Loan, moving: string, grid: PriceGrid = UNROUNDED): LiquidationAnswer {
  requireLoan(loan);
  requireGrid(grid);
  requireName(moving, 'moving');
  const all = loanSums(loan);
  if (sign(all.debt) === 0) return {kind: 'never', why: 'no-debt'};
  const others = loanSums(loan, moving);
  const owed = subtract(others.debt, others.weighted); // D_other − W_other
  const grip = gripOf(loan, moving);
  const shortfall = subtract(all.debt, all.weighted);

  const falling = sign(grip) > 0;
  const direction = falling ? 'falling' : 'rising';
  const exact = sign(grip) !== 0 && sign(owed) === sign(grip) ? ratio(owed, grip) : null;
  const price = exact && roundToGrid(exact, grid, falling ? 'up' : 'down');
  const facts = {direction, bracket: null, binding: 'equation', beyondLastBracket: false} as const;
  if (exact && price && sign(price) > 0) {
    if (sign(shortfall) <= 0) return {kind: 'at', price, exact, ...facts};
    return {kind: 'now', price, exact, shortfall: ratio(shortfall), ...facts};
  }
  // no positive price divides healthy from not: the loan is one of them at every price of the grid
  if (sign(shortfall) > 0 || exact) {
    return {kind: 'now', price: null, exact, shortfall: ratio(sign(shortfall) > 0 ? shortfall : ZERO), ...facts};
  }
  return {kind: 'never', why: falling ? 'price-below-zero' : 'asset-does-not-matter'};
}

/** L_k·q_k − d_k: tokens of weighted collateral less tokens of debt. */
function gripOf({collaterals, debts}: Loan, moving: string): Decimal {
  const held = collaterals.find(({asset}) => asset === moving);
  const borrowed = debts.find(({asset}) => asset === moving);
  const weighted = held ? multiply(held.threshold, held.quantity) : ZERO;
  return borrowed ? subtract(weighted, borrowed.quantity) : weighted;
}
