import {add, decimal, larger, ONE, ratio, subtract, ZERO} from '../../decimal/index.js';
import type {Decimal} from '../../decimal/index.js';
import {ONE_RATIO, ZERO_RATIO} from '../amounts.js';
import {llammaState} from '../lending/llamma-state.js';
import type {LlammaStanding} from '../lending/llamma-health.js';
import type {LlammaState} from '../lending/llamma-state.js';
import {liquidated} from './aftermath-answer.js';
import type {Aftermath, AssetAmount} from './aftermath-answer.js';

/** A crvUSD loan's soft liquidation, and what becomes of it when anyone takes it. */
export interface LlammaAftermath {
  /** What the bands hold after a slow fall to the oracle's price. */
  readonly state: LlammaState;
  /** `healthy` with 1 + health: in soft liquidation, nobody may take it. */
  readonly outcome: Aftermath;
}

/**
 * Returns what becomes of a crvUSD loan at an oracle price: converted band by band, and taken whole once its health is below 0.
 *
 *     taken: the liquidator brings debt − stable, and keeps collateral and stable; nothing returns to the borrower
 *
 * @throws {InputError} as `llammaState`.
 * @source crvUSD, `Controller._liquidate`, health limit 0 for others
 * (curvefi/curve-stablecoin, contracts/Controller.vy, 0058dbb6).
 */
export function llammaAftermath(standing: LlammaStanding): LlammaAftermath {
  const state = llammaState(standing);
  const health = ratio(add(ONE, state.health));
  if (!state.liquidatable) return {state, outcome: {kind: 'healthy', health}};
  const debt = decimal(standing.debt, 'debt');
  const worth = subtract(state.value, state.stable);
  const unpaid = larger(ZERO, subtract(debt, state.value));
  const outcome = liquidated({
    steps: [
      {
        by: 'liquidator',
        repaid: [stable(debt)],
        seized: [
          {asset: 'collateral', quantity: ratio(state.collateral), value: ratio(worth)},
          ...(state.price === 'above' ? [] : [stable(state.stable)]),
        ],
        penaltyValue: ratio(larger(ZERO, subtract(state.value, debt))),
        feeValue: ZERO_RATIO,
        closeFactor: ONE_RATIO,
        limiter: 'whole-account',
        healthBefore: health,
        healthAfter: null,
        effect: 'ends',
      },
    ],
    after: {kind: 'loan', collaterals: [], debts: []},
    end: 'no-debt',
    assumes: ['prices-stand'],
    unpaid: ratio(unpaid),
  });
  return {state, outcome};
}

const stable = (amount: Decimal): AssetAmount => ({asset: 'crvUSD', quantity: ratio(amount), value: ratio(amount)});
