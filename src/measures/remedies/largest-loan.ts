import {
  compareRatios,
  decimal,
  divideRatios,
  floorToTick,
  multiply,
  ratio,
  ratioSign,
  requirePositive,
  sign,
  subtract,
  subtractRatios,
  type Decimal,
  type DecimalInput,
  type Ratio,
} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import type {VolatilityRange} from '../../models/index.js';
import type {ChanceLimit} from '../buffer/horizon.js';
import type {OutlookAnswer} from '../buffer/outlook.js';
import {directionOf, loanMovePrice, pricesMoved, type LoanMove, type LoanMovePrice} from '../lending/loan-move.js';
import {maxBorrow} from '../lending/max-borrow.js';
import {missingAt} from '../lending/price-moved.js';
import {debtOf} from '../lending/rows.js';
import {chanceTarget, confirmed, furtherTarget} from './chance-target.js';
import {wayOf} from './loan-chance-remedies.js';
import {FINEST_STEP} from './remedy.js';

/** The largest debt for a chance. */
export type LargestLoan =
  | {
      readonly kind: 'at';
      /** Tokens of the debt in all, rounded down on the step. */
      readonly quantity: Decimal;
      /** Unrounded. */
      readonly exact: Ratio;
      /** More than is owed today; below zero what is to be repaid. */
      readonly more: Decimal;
      /** `limit`: the market's borrow limit comes first. */
      readonly limiter: 'chance' | 'limit';
      readonly after: Loan;
      readonly liquidation: LoanMovePrice;
      readonly outlook: OutlookAnswer;
    }
  /** Not even without this debt. */
  | {readonly kind: 'none'};

const UNROUNDED = {kind: 'unrounded'} as const;
const TRIES = 3;

/**
 * Returns the largest debt with which liquidation is touched within a horizon with at most a stated chance, at the central
 * volatility, and not above the market's borrow limit.
 *
 *     d = d₀ + (W − D)/s          at the prices that are touched with that chance
 *
 * @param asset - the debt; one the loan has, with a quantity of 0 where nothing is owed yet.
 * @param step - smallest amount, tokens.
 * @throws {InputError} as `loanChanceRemedies`; `not-in-loan` at `asset`.
 * @source As `debtToRepay`; the limit as `maxBorrow`.
 * @example largestLoanForChance(kernel, borrowed, 'USDC', {asset: 'WETH'}, volatility, {horizonDays: '30', probability: '0.01'}, '0.01');
 */
export function largestLoanForChance(
  kernel: Kernel,
  loan: Loan,
  asset: string,
  move: LoanMove,
  volatility: VolatilityRange,
  limit: ChanceLimit,
  step: DecimalInput = FINEST_STEP,
): LargestLoan {
  const owed = debtOf(loan, asset);
  const finest = requirePositive(decimal(step, 'step'), 'step');
  const asked = {kernel, volatility, limit};
  loanMovePrice(loan, move); // refuses what is no move
  const [moving] = [...loan.collaterals, ...loan.debts].filter(row => row.asset === move.asset);
  const direction = directionOf(loan, move);
  const target = chanceTarget(asked, moving!.price, direction, UNROUNDED);
  const {total} = maxBorrow(loan);
  const others = loan.debts.filter(row => row !== owed).map(row => multiply(row.quantity, row.price));
  const allowed = divideRatios(ratio(others.reduce(subtract, total)), ratio(owed.price));
  for (let tries = 0, to = target; to !== null && tries < TRIES && sign(to) >= 0; tries++) {
    const prices = pricesMoved(loan, move, ratio(to));
    const price = prices.get(asset)!;
    if (ratioSign(price) <= 0) return {kind: 'none'};
    const risky = subtractRatios(ratio(owed.quantity), divideRatios(missingAt(loan, prices), price));
    const isLimited = compareRatios(allowed, risky) < 0;
    const exact = isLimited ? allowed : risky;
    const quantity = floorToTick(exact.numerator, exact.denominator, finest);
    if (sign(quantity) <= 0) return {kind: 'none'};
    const after = {...loan, debts: loan.debts.map(row => (row === owed ? {...row, quantity} : row))};
    const liquidation = loanMovePrice(after, move);
    const {outlook, holds} = confirmed(asked, wayOf(liquidation));
    const limiter = isLimited ? 'limit' : 'chance';
    const more = subtract(quantity, owed.quantity);
    if (holds) return {kind: 'at', quantity, exact, more, limiter, after, liquidation, outlook};
    to = furtherTarget(to, direction, UNROUNDED);
  }
  return {kind: 'none'};
}
