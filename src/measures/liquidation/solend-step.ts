import {
  addRatios,
  compare,
  compareRatios,
  decimal,
  divideRatios,
  larger,
  multiplyRatios,
  ONE,
  ratio,
} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import {amountOf, fieldsOf, inUnits, ONE_RATIO, positiveOf, shareOf, smallerRatio} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** One debt of a Solend obligation. */
export interface SolendDebt {
  /** Smallest units, with fractions. */
  readonly amount: Amount;
  /** Currency. */
  readonly value: Amount;
}

/** A liquidation of one debt against one deposit. */
export interface SolendStepInput {
  readonly deposit: {readonly amount: Amount; readonly value: Amount};
  readonly debt: SolendDebt;
  /** Value of all the obligation's debts; the chosen one's when left out. */
  readonly borrowedValue?: Amount | undefined;
  /** 0.05 for 5 %. */
  readonly totalBonus: Amount;
  /** 0.2 unless the program says otherwise. */
  readonly closeFactor?: Amount | undefined;
}

/** Units of the debt and deposit tokens. */
export interface SolendStep {
  /** Taken off the debt, unrounded. */
  readonly settled: Ratio;
  /** Paid by the liquidator, whole units, rounded up. */
  readonly repaid: Decimal;
  /** Deposit taken, whole units, floored. */
  readonly withdrawn: Decimal;
}

const CLOSE_FACTOR = '0.2';

/** One call repays no more, in the market's currency. */
const MOST_VALUE = '500000';

/** A debt of this value or less is closed whole. */
const CLOSED_WHOLE = '1';

/**
 * Returns the most of one debt that a Solend liquidation may repay.
 *
 *     amount·min(all debts·20 %, this debt, 500,000)/value of this debt
 *
 * @throws {InputError} `negative`, `out-of-bounds` at the field.
 * @source Solend, `Obligation.max_liquidation_amount` (solendprotocol/solana-program-library, token-lending/sdk/src/state/obligation.rs,
 * 2b4fbce8).
 */
export function solendMaxRepay(debt: SolendDebt, borrowedValue: Amount, closeFactor: Amount = CLOSE_FACTOR): Ratio {
  fieldsOf(debt, 'debt');
  const share = shareOf(closeFactor, 'closeFactor');
  const value = positiveOf(debt.value, 'debt.value');
  const most = smallerRatio(
    multiplyRatios(amountOf(borrowedValue, 'borrowedValue'), share),
    ratio(decimal(MOST_VALUE)),
  );
  return multiplyRatios(amountOf(debt.amount, 'debt.amount'), divideRatios(smallerRatio(most, value), value));
}

/**
 * Returns what one Solend liquidation moves.
 *
 *     taken value = repaid value·(1 + bonus), at most the deposit; then the repayment shrinks with it
 *
 * A debt worth 1 or less is asked for whole, and takes at least one unit of the deposit.
 *
 * @throws {InputError} `negative`, `not-positive`, `out-of-bounds` at the field.
 * @source Solend, `Reserve.calculate_liquidation` (solendprotocol/solana-program-library, token-lending/sdk/src/state/reserve.rs, 009e13a3).
 */
export function solendStep(input: SolendStepInput): SolendStep {
  fieldsOf(input, 'input');
  const {deposit, debt, closeFactor} = input;
  fieldsOf(deposit, 'deposit');
  const amount = positiveOf(fieldsOf(debt, 'debt').amount, 'debt.amount');
  const value = positiveOf(debt.value, 'debt.value');
  const held = amountOf(deposit.amount, 'deposit.amount');
  const heldValue = positiveOf(deposit.value, 'deposit.value');
  const perDebt = addRatios(ONE_RATIO, amountOf(input.totalBonus, 'totalBonus'));
  const small = compareRatios(value, ratio(decimal(CLOSED_WHOLE))) <= 0;

  const offered = small ? amount : solendMaxRepay(debt, input.borrowedValue ?? value, closeFactor);
  const wanted = multiplyRatios(multiplyRatios(value, divideRatios(offered, amount)), perDebt);
  const enough = compareRatios(wanted, heldValue) < 0;
  const settled = enough ? offered : multiplyRatios(offered, divideRatios(heldValue, wanted));
  const taken = inUnits(enough ? multiplyRatios(held, divideRatios(wanted, heldValue)) : held, 0, 'down');
  return {settled, repaid: inUnits(settled, 0, 'up'), withdrawn: small && enough ? larger(taken, ONE) : taken};
}

/**
 * Returns the protocol's fee of a withdrawal, in whole units of the deposit token: rounded up, and at least one.
 *
 *     amount/(1 + bonus)·fee
 *
 * @source Solend, `Reserve.calculate_protocol_liquidation_fee` (solendprotocol/solana-program-library,
 * token-lending/sdk/src/state/reserve.rs, 009e13a3).
 */
export function solendFee(withdrawn: Amount, totalBonus: Amount, protocolFee: Amount): Decimal {
  const perDebt = addRatios(ONE_RATIO, amountOf(totalBonus, 'totalBonus'));
  const base = divideRatios(amountOf(withdrawn, 'withdrawn'), perDebt);
  const fee = inUnits(multiplyRatios(base, amountOf(protocolFee, 'protocolFee')), 0, 'up');
  return compare(fee, ONE) < 0 ? ONE : fee;
}
