import {
  addRatios,
  decimal,
  divideRatios,
  multiplyRatios,
  ratio,
  ratioSign,
  requireNonNegative,
  subtractRatios,
  ZERO,
} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import {positiveRatio, requireList} from '../door.js';

/** Something an account must carry: a position at its mark, or an open order at its price. */
export interface RiskItem {
  /** Base units, > 0. */
  readonly size: DecimalInput;
  /** Quote per base, > 0. */
  readonly price: DecimalInput;
  /** Maintenance rate, a fraction of notional, ≥ 0. */
  readonly rate: DecimalInput;
}

export interface RiskAccount {
  readonly positions: readonly RiskItem[];
  /** Orders that are not filled yet: the venue counts them. */
  readonly openOrders: readonly RiskItem[];
  /** Taker fee, a fraction of notional, ≥ 0. */
  readonly feeRate: DecimalInput;
  /** Quote. */
  readonly totalMargin: DecimalInput;
}

/** `insolvent`: nothing is left to divide by. */
export type RiskRateAnswer =
  {readonly kind: 'at'; readonly ratio: Ratio} | {readonly kind: 'insolvent'; readonly required: Ratio};

/**
 * Returns KuCoin's risk rate of a cross account: 1 is liquidation; at 0.95 it cancels orders.
 *
 *     Σ over positions and orders of n·(m + f)  /  (total margin − Σ over orders of n·f)
 *
 * @returns a fraction, unrounded.
 * @throws {InputError} `not-a-list`, `not-positive`, `negative`; for amounts as `decimal`, at `openOrders[1].price`.
 * @source KuCoin, cross margin futures, "Risk Rate", since 2025-05-22: open orders count.
 */
export function riskRate(account: RiskAccount): RiskRateAnswer {
  const fee = ratio(requireNonNegative(decimal(account.feeRate, 'feeRate'), 'feeRate'));
  const positions = requireList(account.positions, 'positions').map((item, at) => standing(item, `positions[${at}]`));
  const orders = requireList(account.openOrders, 'openOrders').map((item, at) => standing(item, `openOrders[${at}]`));
  const required = sum(
    [...positions, ...orders].map(({notional, rate}) => multiplyRatios(notional, addRatios(rate, fee))),
  );
  const fees = sum(orders.map(({notional}) => multiplyRatios(notional, fee)));
  const free = subtractRatios(ratio(decimal(account.totalMargin, 'totalMargin')), fees);
  return ratioSign(free) > 0 ? {kind: 'at', ratio: divideRatios(required, free)} : {kind: 'insolvent', required};
}

function standing({size, price, rate}: RiskItem, at: string): {readonly notional: Ratio; readonly rate: Ratio} {
  const notional = multiplyRatios(positiveRatio(size, `${at}.size`), positiveRatio(price, `${at}.price`));
  return {notional, rate: ratio(requireNonNegative(decimal(rate, `${at}.rate`), `${at}.rate`))};
}

const sum = (amounts: readonly Ratio[]): Ratio => amounts.reduce(addRatios, ratio(ZERO));
