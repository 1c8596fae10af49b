import {
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  ratio,
  ratioSign,
  sign,
  subtractRatios,
} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {Debt, Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {amountOf, fieldsOf, inUnits, ONE_RATIO, positiveOf, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {collateralOf, debtOf} from '../lending/rows.js';
import {loanSums} from '../lending/sums.js';

/** What keeps an amount from being larger. */
export type AmountLimiter =
  /** The liquidation threshold: the health factor asked for. */
  | 'threshold'
  /** The price liquidation may stand at. */
  | 'price'
  /** The borrow limit. */
  | 'limit'
  /** What there is of the asset, or is owed. */
  | 'balance'
  /** What the market has in hand. */
  | 'cash'
  /** The debt ceiling of an isolated collateral. */
  | 'ceiling'
  /** The least a debt may be. */
  | 'dust'
  /** A collateral whose borrow limit is 0 must be taken out first. */
  | 'zero-limit-first';

/** What bounds an amount beside the loan itself. */
export interface AmountBounds {
  /** The health to stay at, 1 when left out. */
  readonly health?: Amount | undefined;
  /** What the market has of the asset, tokens. */
  readonly cash?: Amount | undefined;
  /** Room under a debt ceiling, tokens: `isolatedLoan`. */
  readonly room?: Amount | undefined;
  /** The least debt of a loan that is not none, base currency. */
  readonly leastDebt?: Amount | undefined;
  /** Whether a collateral with a borrow limit of 0 must go before any other, as in Aave; `no-rule` when left out. */
  readonly zeroLimit?: 'goes-first' | 'no-rule' | undefined;
  /** Decimals of the token, 18 when left out. */
  readonly decimals?: number | undefined;
}

/** The largest amount, and what says so. */
export type LargestAmount =
  | {
      readonly kind: 'at';
      /** Tokens on the token's last decimal, rounded down. */
      readonly amount: Decimal;
      /** Tokens, unrounded. */
      readonly exact: Ratio;
      /** Base currency. */
      readonly value: Ratio;
      readonly limiter: AmountLimiter;
      /** Every bound that applies, the tightest first; tokens, ≥ 0. */
      readonly bounds: readonly AmountBound[];
    }
  | {readonly kind: 'none'; readonly limiter: AmountLimiter; readonly bounds: readonly AmountBound[]};

export interface AmountBound {
  readonly limiter: AmountLimiter;
  readonly quantity: Ratio;
}

/**
 * Returns the most of one collateral that may be taken out.
 *
 *     min((W − T·D)/(L·p), (Σ v·q·p − D)/(v·p), q, cash)
 *
 * Without debt only balance and cash bound it. A collateral whose borrow limit is 0 is not bounded by borrow limits.
 *
 * @throws {InputError} `not-a-loan`; `not-in-loan` at `asset`; `not-positive`, `negative`, `not-a-choice` at the field.
 * @source Aave v3, `ValidationLogic.validateWithdraw`, `validateHFAndLtv` (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/ValidationLogic.sol, 070cd23d); lending mathematics §1.6.
 */
export function largestWithdrawal(loan: Loan, asset: string, bounds: AmountBounds = {}): LargestAmount {
  return withdrawalWithin(loan, asset, bounds, []);
}

/** The same with further bounds, which are named before these where they are equal. */
export function withdrawalWithin(
  loan: Loan,
  asset: string,
  bounds: AmountBounds,
  further: readonly AmountBound[],
): LargestAmount {
  const row = collateralOf(loan, asset);
  const {weighted, limited, debt} = loanSums(loan);
  const {health, cash, decimals, zeroLimit} = read(bounds);
  const found: AmountBound[] = [...further, {limiter: 'balance', quantity: ratio(row.quantity)}, ...cash];
  if (sign(debt) > 0) {
    const spare = subtractRatios(ratio(weighted), multiplyRatios(health, ratio(debt)));
    found.push(inTokens('threshold', divideRatios(spare, ratio(row.threshold)), row));
    if (sign(row.limit) > 0) {
      const room = subtractRatios(ratio(limited), ratio(debt));
      found.push(inTokens('limit', divideRatios(room, ratio(row.limit)), row));
    }
    const frozen = loan.collaterals.some(each => sign(each.limit) === 0 && sign(each.quantity) > 0);
    if (zeroLimit === 'goes-first' && frozen && sign(row.limit) > 0) {
      found.push({limiter: 'zero-limit-first', quantity: ZERO_RATIO});
    }
  }
  return tightest(found, row, decimals);
}

/**
 * Returns the most of one debt that may be borrowed more.
 *
 *     min((W/T − D)/s, (Σ v·q·p − D)/s, cash, room)      none where the debt would stay below the least
 *
 * @throws {InputError} `not-a-loan`; `not-in-loan` at `asset`; `not-positive`, `negative`, `not-a-choice` at the field.
 * @source Aave v3, `GenericLogic.calculateAvailableBorrows`, `ValidationLogic.validateBorrow` (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/ValidationLogic.sol, 070cd23d); Maker, `Vat.frob` (dust; makerdao/dss, src/vat.sol, 75cf04b2);
 * lending mathematics §1.6.
 */
export function largestBorrow(loan: Loan, asset: string, bounds: AmountBounds = {}): LargestAmount {
  return borrowWithin(loan, asset, bounds, []);
}

/** The same with further bounds, which are named before these where they are equal. */
export function borrowWithin(
  loan: Loan,
  asset: string,
  bounds: AmountBounds,
  further: readonly AmountBound[],
): LargestAmount {
  const row = debtOf(loan, asset);
  const {weighted, limited, debt} = loanSums(loan);
  const {health, cash, room, leastDebt, decimals} = read(bounds);
  const found: AmountBound[] = [
    ...further,
    inTokens('threshold', subtractRatios(divideRatios(ratio(weighted), health), ratio(debt)), row),
    inTokens('limit', subtractRatios(ratio(limited), ratio(debt)), row),
    ...cash,
    ...room,
  ];
  const answer = tightest(found, row, decimals);
  if (answer.kind === 'none' || compareRatios(addRatios(ratio(debt), answer.value), leastDebt) >= 0) return answer;
  return {kind: 'none', limiter: 'dust', bounds: answer.bounds};
}

/**
 * Returns the most of one debt that may be repaid while some of it stays: what is left must be worth the least a debt may be.
 *
 *     min(d, (D − least)/s, cash)          cash = what the payer has
 *
 * All of it may always be repaid: the answer is then `balance`, when no least is stated.
 *
 * @throws {InputError} `not-a-loan`; `not-in-loan` at `asset`; `negative` at the field.
 * @source Maker, `Vat.frob` (dust; makerdao/dss, src/vat.sol, 75cf04b2); Aave v3.3 and later, MIN_LEFTOVER_BASE, of liquidations
 * (aave-dao/aave-v3-origin, LiquidationLogic.sol, e4cc47ee).
 */
export function largestPartialRepayment(loan: Loan, asset: string, bounds: AmountBounds = {}): LargestAmount {
  const row = debtOf(loan, asset);
  const {debt} = loanSums(loan);
  const {cash, leastDebt, decimals} = read(bounds);
  const found: AmountBound[] = [{limiter: 'balance', quantity: ratio(row.quantity)}, ...cash];
  if (ratioSign(leastDebt) > 0) found.push(inTokens('dust', subtractRatios(ratio(debt), leastDebt), row));
  return tightest(found, row, decimals);
}

function read(bounds: AmountBounds) {
  const {health, cash, room, leastDebt, zeroLimit = 'no-rule', decimals = 18} = fieldsOf(bounds, 'bounds');
  if (zeroLimit !== 'goes-first' && zeroLimit !== 'no-rule') {
    const choices = 'goes-first, no-rule';
    throw new InputError('bounds.zeroLimit', 'not-a-choice', 'none of its words', `Choose one of ${choices}.`, {
      choices,
    });
  }
  const optional = (value: Amount | undefined, field: string, limiter: AmountLimiter): AmountBound[] =>
    value === undefined ? [] : [{limiter, quantity: amountOf(value, field)}];
  return {
    health: health === undefined ? ONE_RATIO : positiveOf(health, 'bounds.health'),
    cash: optional(cash, 'bounds.cash', 'cash'),
    room: optional(room, 'bounds.room', 'ceiling'),
    leastDebt: amountOf(leastDebt ?? '0', 'bounds.leastDebt'),
    zeroLimit,
    decimals,
  };
}

const inTokens = (limiter: AmountLimiter, value: Ratio, {price}: Debt): AmountBound => ({
  limiter,
  quantity: ratioSign(value) > 0 ? divideRatios(value, ratio(price)) : ZERO_RATIO,
});

/** The first of equal bounds is the one named. */
function tightest(found: readonly AmountBound[], {price}: Debt, decimals: number): LargestAmount {
  const bounds = [...found].sort((a, b) => compareRatios(a.quantity, b.quantity));
  const {limiter, quantity: exact} = bounds[0]!;
  const amount = inUnits(exact, decimals, 'down');
  if (ratioSign(exact) === 0) return {kind: 'none', limiter, bounds};
  return {kind: 'at', amount, exact, value: multiplyRatios(exact, ratio(price)), limiter, bounds};
}
