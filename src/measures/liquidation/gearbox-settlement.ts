import type {DecimalInput} from '../../decimal/index.js';
import {fieldsOf} from '../amounts.js';
import {mulDivDown, requireAtMost, WHOLE_BASIS_POINTS, wholeNumber} from '../lending/chain-integers.js';

/** A Gearbox v3 credit account at its liquidation; whole units of the underlying token, parameters in basis points. */
export interface GearboxAccount {
  readonly totalValue: DecimalInput;
  readonly debt: DecimalInput;
  readonly accruedInterest: DecimalInput;
  /** The DAO's share of the interest. */
  readonly feeInterestBps: DecimalInput;
  /** The DAO's share of the account's total value. */
  readonly feeLiquidationBps: DecimalInput;
  /** What of the total value the liquidator pays: 9600 for a premium of 4 %. */
  readonly liquidationDiscountBps: DecimalInput;
  /** A fee the token itself takes of a transfer; 0 when left out. */
  readonly tokenFeeBps?: DecimalInput | undefined;
}

/** Who gets what; whole units of the underlying token. */
export interface GearboxSettlement {
  readonly amountToPool: bigint;
  /** Returned to the borrower. */
  readonly remainingFunds: bigint;
  /** The pool's, beyond debt and interest. */
  readonly profit: bigint;
  /** The pool's: bad debt. */
  readonly loss: bigint;
}

/**
 * Returns how Gearbox v3 settles a liquidated account: the penalty is on its total value, not on the debt.
 *
 *     funds = TV·discount      to pool = debt + interest·(1 + fee) + TV·liquidation fee      left = funds − to pool
 *
 * Every product is floored; a token with a transfer fee is paid gross. v3.0 held one unit of the funds back, its later versions do not.
 *
 * @throws {InputError} `not-whole`, `negative` at the field.
 * @source Gearbox v3, `CreditLogic.calcLiquidationPayments` (Gearbox-protocol/core-v3,
 * contracts/libraries/CreditLogic.sol, 01073f52).
 */
export function gearboxSettlement(account: GearboxAccount): GearboxSettlement {
  fieldsOf(account, 'account');
  const share = (amount: bigint, points: bigint): bigint => mulDivDown(amount, points, WHOLE_BASIS_POINTS);
  const read = (field: keyof GearboxAccount): bigint => wholeNumber(account[field] ?? '0', field);
  const value = read('totalValue');
  const interest = read('accruedInterest');
  const owed = read('debt') + interest;
  const kept = WHOLE_BASIS_POINTS - requireAtMost(read('tokenFeeBps'), 'tokenFeeBps', WHOLE_BASIS_POINTS - 1n);

  const funds = share(value, read('liquidationDiscountBps'));
  const wanted = owed + share(interest, read('feeInterestBps')) + share(value, read('feeLiquidationBps'));
  const gross = mulDivDown(wanted, WHOLE_BASIS_POINTS, kept);
  const enough = funds > gross;
  const received = enough ? wanted : share(funds, kept);
  return {
    amountToPool: enough ? gross : funds,
    remainingFunds: enough ? funds - gross : 0n,
    profit: received > owed ? received - owed : 0n,
    loss: received < owed ? owed - received : 0n,
  };
}
