import {
  addRatios,
  decimal,
  divideRatios,
  multiplyRatios,
  negateRatio,
  ONE,
  ratio,
  requireNonNegative,
  subtractRatios,
  type DecimalInput,
  type Ratio,
} from '../decimal/index.js';
import {positive, requireRate} from './door.js';
import type {LinearPosition, Position} from './position.js';

/**
 * Returns a position without a part of its margin that the venue holds back: a closing fee, a reserve for maintenance or funding.
 *
 *     W − reserved
 *
 * @param reserved - settlement currency, ≥ 0.
 * @throws {InputError} at `reserved`: `negative`, and what `decimal` throws.
 * @source Bybit, inverse contracts before unified accounts: position margin contains the fee to close; KuCoin API, `posComm` and
 * `posMaint` of a position.
 */
export function withoutReserve<P extends Position>(position: P, reserved: DecimalInput): P {
  const amount = requireNonNegative(decimal(reserved, 'reserved'), 'reserved');
  return {...position, margin: subtractRatios(position.margin, ratio(amount))};
}

/**
 * Returns a position whose entry fee was paid out of its deposit.
 *
 *     W = deposit − n_E·f          n_E: notional at entry
 *
 * @param feeRate - a fraction of the entry notional, 0 ≤ f < 1.
 * @throws {InputError} at `feeRate`: `rate-out-of-bounds`, and what `decimal` throws.
 * @source JOJOexchange/smart-contract-EVM, test/impl/DealerDecimal6Test.sol, commit 6bcc5520.
 */
export function afterEntryFee<P extends Position>(position: P, feeRate: DecimalInput): P {
  const fee = multiplyRatios(entryNotional(position), ratio(requireRate(decimal(feeRate, 'feeRate'), 'feeRate')));
  return {...position, margin: subtractRatios(position.margin, fee)};
}

/**
 * Returns a linear position by leverage whose balance also holds the fee of closing it at its bankruptcy price.
 *
 *     W = q·E/L + q·E·(1 − s/L)·f          E·(1 − s/L): the price at which q·E/L is gone
 *
 * The fee counts twice on such a venue: here, and again in the requirement (`feeRate` of the rules).
 *
 * @param leverage - > 0.
 * @param feeRate - a fraction of notional, 0 ≤ f < 1.
 * @throws {InputError} at `leverage` and `feeRate`: `not-positive`, `rate-out-of-bounds`, and what `decimal` throws.
 * @source Phemex, USDT-M: "assigned position balance"; a recorded position of 14 RSRUSDT at 5x holds 0.132664/5 and
 * 0.132244·1.2·0.0006 (`assignedPosBalanceRv` 0.02662801568).
 */
export function withClosingFee(
  position: LinearPosition,
  leverage: DecimalInput,
  feeRate: DecimalInput,
): LinearPosition {
  const share = ratio(ONE, positive(leverage, 'leverage'));
  const fee = ratio(requireRate(decimal(feeRate, 'feeRate'), 'feeRate'));
  const left = addRatios(ratio(ONE), position.side === 'long' ? negateRatio(share) : share);
  return {...position, margin: multiplyRatios(entryNotional(position), addRatios(share, multiplyRatios(left, fee)))};
}

function entryNotional({kind, size, entry}: Position): Ratio {
  return kind === 'inverse' ? divideRatios(size, ratio(entry)) : multiplyRatios(size, ratio(entry));
}
