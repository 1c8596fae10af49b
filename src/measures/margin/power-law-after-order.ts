import {
  absolute,
  add,
  addRatios,
  decimal,
  divideRatios,
  multiply,
  multiplyRatios,
  negate,
  ONE,
  ratio,
  requireNonNegative,
  requirePositive,
  sign,
  subtract,
  subtractRatios,
} from '../../decimal/index.js';
import type {Decimal, DecimalInput, PriceGrid, Ratio} from '../../decimal/index.js';
import type {PowerRate} from '../../contracts/index.js';
import {requireWord} from '../door.js';
import {priceAnswer, signed} from '../price-answer.js';
import type {PriceAnswer} from '../price-answer.js';
import {powerRateAt} from './power-law.js';

/** An isolated position of Orderly and the order that is about to change it. */
export interface PowerLawOrder {
  /** Base units, below zero for a short, 0 where nothing is held. */
  readonly positionSize: DecimalInput;
  /** Quote. */
  readonly margin: DecimalInput;
  /** Quote paid for the position, below zero for a short. */
  readonly cost: DecimalInput;
  readonly orderSide: 'buy' | 'sell';
  /** Base units, ≥ 0. */
  readonly orderSize: DecimalInput;
  /** Quote per base, > 0: the order's price, or the mark. */
  readonly reference: DecimalInput;
  /** > 0. */
  readonly leverage: DecimalInput;
  /** What opening sets aside beside 1/leverage, a fraction of notional; Orderly: 0.0006. */
  readonly feeBuffer: DecimalInput;
  /** From `powerRate`. */
  readonly law: PowerRate;
  /** The market's accrued funding now and at the position's last settlement, quote per base unit; nothing when left out. */
  readonly unitaryFunding?: {readonly now: DecimalInput; readonly lastSettled: DecimalInput} | undefined;
}

/** `closed`: the order leaves no position. `approximate`: the rate was rounded up at 40 decimals. */
export type AfterOrderAnswer = (PriceAnswer & {readonly approximate: boolean}) | {readonly kind: 'closed'};

/**
 * Returns the liquidation price of an isolated Orderly position after an order, the rate being that of the reference price.
 *
 *     P = (M − cost − q·(f − f₀)) / (|q|·m − q)          m = max(base, b·(|q|·reference)^0.8), q signed
 *
 *     open, add   M + |o|·ref·(1/L + buffer),  cost + o·ref        reduce   M·q/q₀,  cost + o·ref
 *     flip        |q|·ref·(1/L + buffer),      q·ref
 *
 * @throws {InputError} `not-positive`, `negative`, `not-a-choice`; for amounts as `decimal`.
 * @source OrderlyNetwork/js-sdk, `packages/perp/src/positions/liquidationPriceIsolated.ts`, commits 0d1ae776 and c20cecab.
 */
export function powerLawAfterOrder(order: PowerLawOrder, grid?: PriceGrid): AfterOrderAnswer {
  requireWord(order.orderSide, 'orderSide', 'buy', 'sell');
  const before = decimal(order.positionSize, 'positionSize');
  const amount = requireNonNegative(decimal(order.orderSize, 'orderSize'), 'orderSize');
  const change = order.orderSide === 'buy' ? amount : negate(amount);
  const after = add(before, change);
  if (sign(after) === 0) return {kind: 'closed'};

  const {margin, cost} = ledgerAfter(order, before, change, after);
  const reference = requirePositive(decimal(order.reference, 'reference'), 'reference');
  const {rate, approximate} = powerRateAt(order.law, ratio(multiply(absolute(after), reference)));
  const {now, lastSettled} = order.unitaryFunding ?? {now: '0', lastSettled: '0'};
  const accrued = subtract(decimal(now, 'unitaryFunding.now'), decimal(lastSettled, 'unitaryFunding.lastSettled'));
  const funding = multiply(after, accrued);
  const s = sign(after) > 0 ? 1 : -1;
  const owed = signed(s, addRatios(subtractRatios(cost, margin), ratio(funding)));
  const slope = multiply(absolute(after), s === 1 ? subtract(ONE, rate) : add(ONE, rate));
  return {...priceAnswer(divideRatios(owed, ratio(slope)), s === 1 ? 'long' : 'short', grid), approximate};
}

function ledgerAfter(order: PowerLawOrder, before: Decimal, change: Decimal, after: Decimal): Ledger {
  const margin = ratio(decimal(order.margin, 'margin'));
  const cost = decimal(order.cost, 'cost');
  if (sign(change) === 0) return {margin, cost: ratio(cost)};
  const reference = requirePositive(decimal(order.reference, 'reference'), 'reference');
  const leverage = requirePositive(decimal(order.leverage, 'leverage'), 'leverage');
  const share = addRatios(
    ratio(ONE, leverage),
    ratio(requireNonNegative(decimal(order.feeBuffer, 'feeBuffer'), 'feeBuffer')),
  );
  const opened = (size: Decimal) => multiplyRatios(ratio(multiply(absolute(size), reference)), share);
  const traded = ratio(add(cost, multiply(change, reference)));
  if (sign(before) * sign(change) >= 0) return {margin: addRatios(margin, opened(change)), cost: traded};
  if (sign(before) === sign(after)) return {margin: multiplyRatios(margin, ratio(after, before)), cost: traded};
  return {margin: opened(after), cost: ratio(multiply(after, reference))};
}

interface Ledger {
  readonly margin: Ratio;
  readonly cost: Ratio;
}
