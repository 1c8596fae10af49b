import type {Loan} from '../../contracts/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {healthMap, requireTwoAssets} from '../health-map.js';
import type {HealthMap, HealthMapAxes} from '../health-map.js';
import {requireRiskKernel} from '../risk-door.js';
import {requireLoan} from './door.js';
import {loanAssets, loanBook} from './loan-book.js';

/**
 * Returns a loan's health over the prices of two of its assets, and the lines along which it is 1, 1.1, 1.2 and 1.3: the numbers behind
 * the range map. The other assets stand at their prices.
 *
 *     H(x, y) = (W + w_x·x + w_y·y)/(D + d_x·x + d_y·y)
 *
 * The kernel fills it by its lane; every line of a loan is straight. For a slider keep a grid of `risk.healthGrid` and call `compute`.
 *
 * @returns `never` without debt. Health to 1e-14, relative.
 * @throws {InputError} `not-a-kernel`, `not-a-loan`; at `across` and `down`: `same-asset`, `unknown-asset`, `too-few-prices`,
 * `not-ascending`, `not-positive`; at `levels`; `too-many-cells`.
 * @source As `healthFactor`; its lines from H = level with two prices free.
 * @example
 * const axes = {across: {asset: 'WETH', prices: [1500, 2000]}, down: {asset: 'WBTC', prices: [40000, 60000]}};
 * loanHealthMap(await kernel.risk(), held, axes).health; // [0.91, 1.06, 1.16, 1.31]
 */
export function loanHealthMap(
  risk: RiskKernel,
  held: Loan,
  axes: HealthMapAxes,
): HealthMap | {readonly kind: 'never'; readonly why: 'no-debt'} {
  requireRiskKernel(risk);
  const map = healthMap(risk, loanBook(held, requireTwoAssets(axes, loanAssets(requireLoan(held)))), axes);
  return map ?? {kind: 'never', why: 'no-debt'};
}
