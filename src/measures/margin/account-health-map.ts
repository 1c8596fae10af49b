import type {Account} from '../../contracts/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {healthMap, requireTwoAssets} from '../health-map.js';
import type {HealthMap, HealthMapAxes} from '../health-map.js';
import {requireRiskKernel} from '../risk-door.js';
import {accountBook, heldAssets} from './account-book.js';
import {requireAccount} from './account-door.js';

/**
 * Returns a cross account's health over the prices of two of its assets, and the lines along which it is 1, 1.1, 1.2 and 1.3: the
 * numbers behind the range map. Every position's bracket is chosen anew at every price; the other assets stand at their marks.
 *
 *     H(x, y) = equity/requirement = (E + e(x) + e(y))/(R + r(x) + r(y))          1 is liquidation
 *
 * The kernel goes along each axis once. Lines bend where a bracket begins, and run along a price where a requirement jumps. For a
 * slider keep a grid of `risk.healthGrid` and call `compute`.
 *
 * @returns `never` where nothing is required at any of the prices. Health to 1e-14 of the sizes it is added up from.
 * @throws {InputError} `not-a-kernel`, `not-an-account`; at `across` and `down`: `same-asset`, `unknown-asset`, `too-few-prices`,
 * `not-ascending`, `not-positive`; at `levels`; `contracts-unknown`; `too-many-cells`.
 * @source As `accountLiquidation`; `marginRatio` is the reciprocal.
 * @example
 * const axes = {across: {asset: 'BTC', prices: bitcoin}, down: {asset: 'ETH', prices: ether}};
 * accountHealthMap(await kernel.risk(), held, axes).contours; // lines of points {xs, ys}
 */
export function accountHealthMap(
  risk: RiskKernel,
  held: Account,
  axes: HealthMapAxes,
): HealthMap | {readonly kind: 'never'; readonly why: 'nothing-required'} {
  requireRiskKernel(risk);
  requireAccount(held);
  const map = healthMap(risk, accountBook(held, requireTwoAssets(axes, heldAssets(held))), axes);
  return map ?? {kind: 'never', why: 'nothing-required'};
}
