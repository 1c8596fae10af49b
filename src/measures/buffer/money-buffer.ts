import {
  addRatios,
  decimal,
  multiplyRatios,
  ratio,
  subtractRatios,
  type DecimalInput,
  type Ratio,
} from '../../decimal/index.js';
import type {Debt, Loan, MarginRules, Position} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import type {VolatilityRange} from '../../models/index.js';
import type {NeverReason} from '../answer.js';
import {ZERO_RATIO} from '../amounts.js';
import {marginEquation, notionalOf, profitAt} from '../margin/equation.js';
import {positionLiquidationPrice} from '../margin/position-liquidation-price.js';
import {loanMovePrice, pricesMoved, type LoanMove} from '../lending/loan-move.js';
import {valueAtRiskBuffer, type BufferAnswer, type BufferAtVolatility} from './value-at-risk-buffer.js';
import type {ChanceLimit} from './horizon.js';
import type {ByVolatility} from './way.js';

/** The buffer in the account's currency. */
export interface Money {
  /** What is lost on the way to liquidation, ≥ 0: the distance. */
  readonly lossAtLiquidation: Ratio;
  /** What is lost on the way to the quantile: the intra-horizon value at risk; `null` where no price is that far. */
  readonly lossAtQuantile: ByVolatility<Ratio | null>;
  /** The first less the second, signed: the buffer. */
  readonly left: ByVolatility<Ratio | null>;
}

/** A buffer with its money, or why there is none. */
export type MoneyBuffer =
  | (BufferAnswer & {readonly money: Money})
  /** Liquidatable now. */
  | {readonly kind: 'now'; readonly shortfall: Ratio}
  | {readonly kind: 'never'; readonly why: NeverReason};

/**
 * Returns the buffer of one position in price, share, deviations and its settlement currency: `valueAtRiskBuffer` of its
 * liquidation price.
 *
 *     loss(P) = σ·(n(mark) − n(P))          n = q·P, or N/P for an inverse position, whose loss grows faster than the price falls
 *
 * @param tick - as `valueAtRiskBuffer`.
 * @throws {InputError} as `liquidationPrice` and `valueAtRiskBuffer`.
 * @source As `valueAtRiskBuffer`; the loss by the definition of the position's profit.
 * @example positionBuffer(kernel, position, rules, '1874.89', volatility, {horizonDays: '7', probability: '0.05'}, '0.01');
 */
export function positionBuffer(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  mark: DecimalInput,
  volatility: VolatilityRange,
  limit: ChanceLimit,
  tick?: DecimalInput,
): MoneyBuffer {
  const answer = positionLiquidationPrice(kernel, position, rules, mark);
  if (answer.kind === 'never') return answer;
  if (answer.kind === 'now') return {kind: 'now', shortfall: answer.shortfall};
  const {exact, direction} = answer;
  const buffer = valueAtRiskBuffer(kernel, {from: mark, to: exact, direction}, volatility, limit, tick);
  const equation = marginEquation(position);
  const profit = (price: Ratio): Ratio => profitAt(equation, notionalOf(position, price));
  const now = profit(ratio(decimal(mark, 'mark')));
  const lost = (price: Ratio): Ratio => subtractRatios(now, profit(price));
  return {...buffer, money: moneyOf(buffer, exact, lost)};
}

/**
 * Returns the buffer of a loan along a move of one asset, others by their betas: `valueAtRiskBuffer` of the price of that asset
 * that liquidates.
 *
 *     loss = Σ βᵢ·(qᵢ − dᵢ)·pᵢ·|x|          x = the asset's move; a price does not fall below zero
 *
 * @param volatility - of the asset that moves, in units of what is owed: where the debt moves too, that of the pair.
 * @returns money in the base currency of the market.
 * @throws {InputError} as `sharedMove`, `valueAtRiskBuffer`; `not-in-loan` at `move.asset`.
 * @source As `valueAtRiskBuffer`; lending mathematics §1.2, §10.
 * @example loanBuffer(kernel, borrowed, {asset: 'WETH'}, volatility, {horizonDays: '30', confidence: '0.95'});
 */
export function loanBuffer(
  kernel: Kernel,
  loan: Loan,
  move: LoanMove,
  volatility: VolatilityRange,
  limit: ChanceLimit,
  tick?: DecimalInput,
): MoneyBuffer {
  const found = loanMovePrice(loan, move);
  if (found.kind !== 'at') return found;
  const {from, exact, direction} = found;
  const buffer = valueAtRiskBuffer(kernel, {from, to: exact, direction}, volatility, limit, tick);
  const worth = (price: Ratio): Ratio => worthAt(loan, pricesMoved(loan, move, price));
  const now = worth(ratio(from));
  const lost = (price: Ratio): Ratio => subtractRatios(now, worth(price));
  return {...buffer, money: moneyOf(buffer, exact, lost)};
}

/** Collateral less debt, base currency of the market. */
function worthAt({collaterals, debts}: Loan, prices: ReadonlyMap<string, Ratio>): Ratio {
  const value = ({asset, quantity}: Debt): Ratio => multiplyRatios(ratio(quantity), prices.get(asset)!);
  const sum = (rows: readonly Debt[]): Ratio => rows.map(value).reduce(addRatios, ZERO_RATIO);
  return subtractRatios(sum(collaterals), sum(debts));
}

function moneyOf(buffer: BufferAnswer, liquidation: Ratio, lost: (price: Ratio) => Ratio): Money {
  const lossAtLiquidation = lost(liquidation);
  const at = ({quantile}: BufferAtVolatility): Ratio | null =>
    quantile.kind === 'never' ? null : lost(ratio(quantile.price));
  const lossAtQuantile = {low: at(buffer.low), central: at(buffer.central), high: at(buffer.high)};
  const left = (loss: Ratio | null): Ratio | null => loss && subtractRatios(lossAtLiquidation, loss);
  return {
    lossAtLiquidation,
    lossAtQuantile,
    left: {low: left(lossAtQuantile.low), central: left(lossAtQuantile.central), high: left(lossAtQuantile.high)},
  };
}
