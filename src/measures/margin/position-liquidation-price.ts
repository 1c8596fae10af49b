import {decimal, negateRatio, ratioSign, requirePositive, roundToGrid, sign, ZERO} from '../../decimal/index.js';
import type {DecimalInput} from '../../decimal/index.js';
import {ratio} from '../../decimal/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import type {LiquidationAnswer} from '../answer.js';
import {requireKernel, requirePosition, requireRules} from '../door.js';
import {marginEquation, notionalAt, priceAt} from './equation.js';
import {isBeyond, standingAt} from './requirement.js';
import {isHealthy, solution} from './solution.js';

/**
 * Returns the mark price at which the venue may liquidate one position: `liquidationPrice` for a page that shows no loans.
 *
 *     W + U + s·q·(P − E) = T + q·P·(m + f) − c          linear and quanto, (A)
 *     W + U + s·N·(1/E − 1/P) = T + (N/P)·(m + f) − c    inverse, (B)
 *
 * m and c are those of the bracket in force at the answer, not at entry. A flat schedule jumps: where it leaps over the equity the
 * price is the edge itself and `binding` says so. Frozen at entry, the right side is that of P = E, (C). The price is rounded onto
 * the venue's grid so as to liquidate sooner: up for a long, down for a short.
 *
 * `never` where no positive price solves it. `now` when the mark is already there (on equality as `rules.atThreshold` says): the
 * price stays the root that was crossed. A position that is liquidatable at every price of its grid is `now` without a price, its
 * shortfall taken at the mark, or at entry without one.
 *
 * @param position - from `linearPosition`, `inversePosition` or `quantoPosition`.
 * @param rules - from `marginRules`, or a venue's.
 * @param mark - quote per base, > 0. Without it no answer is `now` for being past its price.
 * @returns quote per base.
 * @throws {InputError} `not-a-kernel`, `not-a-position`, `not-rules`; for `mark` as `decimal`, and `not-positive`; `rate-and-fee-reach-one`.
 * @source Binance, FAQ b3c689c1f50a44cabb3a84e663b81d93 (A) and ceccfcfb4e3a45e3b48b0b1bb1a8ae46 (B: "if the level at the liquidation
 * price differs, redo with that level"); Bybit, "Liquidation Price Calculation under Isolated Mode", 2026-05-27 (B, and C before).
 */
export function positionLiquidationPrice(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  mark?: DecimalInput,
): LiquidationAnswer {
  requireKernel(kernel);
  requirePosition(position);
  requireRules(rules);
  const at = mark === undefined ? position.entry : requirePositive(decimal(mark, 'mark'), 'mark');
  const equation = marginEquation(position);
  const start = standingAt(position, equation, rules, notionalAt(position, at));
  const root = solution(kernel, position, rules, equation, start);

  const falling = position.side === 'long';
  const direction = falling ? 'falling' : 'rising';
  if (!root && equation.sigma === 1) {
    return {kind: 'never', why: position.kind === 'inverse' ? 'collateral-rises-with-short' : 'fully-collateralised'};
  }
  const shortfall = ratioSign(start.slack) > 0 ? ratio(ZERO) : negateRatio(start.slack);
  if (!root) {
    const facts = {direction, bracket: start.bracket, binding: 'equation', beyondLastBracket: false} as const;
    return {kind: 'now', price: null, exact: null, shortfall, ...facts};
  }
  const {bracket, binding} = root;
  const exact = priceAt(position, root.notional);
  const price = roundToGrid(exact, rules.grid, falling ? 'up' : 'down');
  const beyondLastBracket = isBeyond(position, equation, rules, bracket, root.notional);
  const facts = {exact, direction, bracket, binding, beyondLastBracket} as const;
  // below the first step of the grid a short has no price left to stand at
  if (sign(price) === 0) return {kind: 'now', price: null, shortfall, ...facts};
  if (mark === undefined || isHealthy(start.slack, rules.atThreshold)) return {kind: 'at', price, ...facts};
  return {kind: 'now', price, shortfall, ...facts};
}
