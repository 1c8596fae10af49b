import {compareRatios, divideRatios, multiplyRatios, ratio, ratioSign, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Debt, Loan} from '../../contracts/index.js';
import {inUnits, ONE_RATIO, ZERO_RATIO} from '../amounts.js';
import {collateralOf, debtOf} from '../lending/rows.js';
import {loanSums} from '../lending/sums.js';
import {costsOf, type SwapCosts} from '../preview/swap-costs.js';
import type {AmountBound, AmountLimiter, LargestAmount} from './largest-amount.js';

/**
 * Returns the most of one collateral that may be sold for another at a health of 1 and within the borrow limits.
 *
 *     min((W − D)/(L_from − L_to·k), (Σ v·q·p − D)/(v_from − v_to·k), q)      k = (1 − fee)·(1 − slippage)/(1 + flash)
 *
 * A bound that selling loosens is none.
 *
 * @param to - a collateral of the loan; add it with a quantity of 0 to hold it anew.
 * @throws {InputError} `not-a-loan`, `not-in-loan`, `out-of-bounds`.
 * @source Derived from H = 1 after `collateralSwapped`; lending mathematics §1.6.
 */
export function largestCollateralSwap(loan: Loan, from: string, to: string, costs: SwapCosts = {}): LargestAmount {
  const [held, wanted] = [collateralOf(loan, from), collateralOf(loan, to)];
  const {weighted, limited, debt} = loanSums(loan);
  const {kept, owed} = costsOf(costs);
  const share = divideRatios(kept, owed);
  const lost = (a: 'threshold' | 'limit'): Ratio =>
    subtractRatios(ratio(held[a]), multiplyRatios(ratio(wanted[a]), share));
  const room = (sum: typeof debt): Ratio => subtractRatios(ratio(sum), ratio(debt));
  const found = [
    ...bound('threshold', room(weighted), lost('threshold')),
    ...bound('limit', room(limited), lost('limit')),
  ];
  return tightest(ratioSign(ratio(debt)) > 0 ? found : [], held);
}

/**
 * Returns the most of one debt that may be repaid by borrowing another at a health of 1 and within the borrow limits.
 *
 *     min((W − D)/(m − 1), (Σ v·q·p − D)/(m − 1), d)      m = (1 + flash)/((1 − fee)·(1 − slippage))
 *
 * @throws {InputError} `not-a-loan`, `not-in-loan`, `out-of-bounds`.
 * @source Derived from H = 1 after `debtSwapped`; lending mathematics §1.6.
 */
export function largestDebtSwap(loan: Loan, from: string, costs: SwapCosts = {}): LargestAmount {
  const owing = debtOf(loan, from);
  const {weighted, limited, debt} = loanSums(loan);
  const {kept, owed} = costsOf(costs);
  const grown = subtractRatios(divideRatios(owed, kept), ONE_RATIO);
  const room = (sum: typeof debt): Ratio => subtractRatios(ratio(sum), ratio(debt));
  return tightest([...bound('threshold', room(weighted), grown), ...bound('limit', room(limited), grown)], owing);
}

/** What room allows of what takes so much of it, by value; nothing where it takes none. */
const bound = (limiter: AmountLimiter, room: Ratio, each: Ratio): AmountBound[] =>
  ratioSign(each) > 0 ? [{limiter, quantity: divideRatios(room, each)}] : [];

/** The bounds by value and the balance; a token's last decimal is the eighteenth. */
function tightest(byValue: readonly AmountBound[], {quantity, price}: Debt): LargestAmount {
  const bounds = [
    {limiter: 'balance' as const, quantity: ratio(quantity)},
    ...byValue.map(each => ({
      ...each,
      quantity: ratioSign(each.quantity) > 0 ? divideRatios(each.quantity, ratio(price)) : ZERO_RATIO,
    })),
  ].sort((a, b) => compareRatios(a.quantity, b.quantity));
  const {limiter, quantity: exact} = bounds[0]!;
  if (ratioSign(exact) === 0) return {kind: 'none', limiter, bounds};
  return {
    kind: 'at',
    amount: inUnits(exact, DECIMALS, 'down'),
    exact,
    value: multiplyRatios(exact, ratio(price)),
    limiter,
    bounds,
  };
}

const DECIMALS = 18;
