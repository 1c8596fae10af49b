import {
  addRatios,
  decimal,
  divideRatios,
  multiplyRatios,
  ONE,
  ratio,
  ratioSign,
  requireNonNegative,
  subtractRatios,
} from '../../decimal/index.js';
import type {DecimalInput, PriceGrid, Ratio} from '../../decimal/index.js';
import type {Side} from '../../contracts/index.js';
import {positiveRatio, signOfSide} from '../door.js';
import {priceAnswer, signed} from '../price-answer.js';
import type {PriceAnswer} from '../price-answer.js';

/** An inverse position in a cross account as Bybit kept it before unified accounts. */
export interface InverseCrossInput {
  readonly side: Side;
  /** N: quote units, > 0. */
  readonly notional: DecimalInput;
  /** Quote per base, > 0. */
  readonly entry: DecimalInput;
  /** Base units, unrealised profit not counted. */
  readonly accountBalance: DecimalInput;
  /** Base units that open orders hold, ≥ 0. */
  readonly orderMargin?: DecimalInput | undefined;
  /** m: of the entry notional, ≥ 0. */
  readonly rate: DecimalInput;
  /** f: taker fee of closing at the bankruptcy price, ≥ 0. */
  readonly feeRate: DecimalInput;
}

/**
 * Returns bankruptcy and liquidation price of an inverse position in a Bybit cross account before unified accounts.
 *
 *     bankruptcy = (1 + s·f)·N / (N/E + s·B)                 B = account balance − order margin
 *     loss = B − (N/E)·m − N·f/bankruptcy
 *     liquidation = N / (N/E + s·loss)
 *
 * Maintenance is that of the entry, the fee that of closing at the bankruptcy price. A short whose balance covers it is `never`; the
 * fee is then nobody's to pay, and the liquidation price is `never` as well.
 *
 * @throws {InputError} for amounts as `decimal`; `not-positive`, `negative`, `not-a-choice`.
 * @source Bybit, "Liquidation Price (Inverse Contract)", cross margin, the text before 2026-05-27; its sign of s is that of the formulas,
 * not of the example's words ("long entry … short position").
 */
export function inverseCrossBeforeUnified(
  input: InverseCrossInput,
  grid?: PriceGrid,
): {readonly bankruptcy: PriceAnswer; readonly liquidation: PriceAnswer} {
  const s = signOfSide(input.side);
  const notional = positiveRatio(input.notional, 'notional');
  const coins = divideRatios(notional, positiveRatio(input.entry, 'entry')); // N/E
  const fraction = (value: DecimalInput, field: string) => ratio(requireNonNegative(decimal(value, field), field));
  const rate = fraction(input.rate, 'rate');
  const fee = fraction(input.feeRate, 'feeRate');
  const held = fraction(input.orderMargin ?? '0', 'orderMargin');
  const balance = subtractRatios(ratio(decimal(input.accountBalance, 'accountBalance')), held);

  const reach = (loss: Ratio) => addRatios(coins, signed(s, loss)); // N/E + s·loss
  const never = {kind: 'never', why: 'collateral-rises-with-short'} as const;
  if (ratioSign(reach(balance)) <= 0) return s === -1 ? {bankruptcy: never, liquidation: never} : gone(input.side);
  const factor = addRatios(ratio(ONE), signed(s, fee));
  const bankruptcy = divideRatios(multiplyRatios(factor, notional), reach(balance));
  const closing = divideRatios(multiplyRatios(notional, fee), bankruptcy);
  const loss = subtractRatios(subtractRatios(balance, multiplyRatios(coins, rate)), closing);
  const answer = priceAnswer(bankruptcy, input.side, grid);
  if (ratioSign(reach(loss)) <= 0)
    return {bankruptcy: answer, liquidation: s === -1 ? never : gone(input.side).liquidation};
  return {bankruptcy: answer, liquidation: priceAnswer(divideRatios(notional, reach(loss)), input.side, grid)};
}

/** A long whose account owes more than the coins it bought: liquidatable at every price. */
function gone(side: Side): {readonly bankruptcy: PriceAnswer; readonly liquidation: PriceAnswer} {
  const direction = side === 'long' ? 'falling' : 'rising';
  const now = {kind: 'now', price: null, exact: null, direction} as const;
  return {bankruptcy: now, liquidation: now};
}
