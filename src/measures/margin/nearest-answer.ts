import {decimal, multiplyRatios, ratio, roundToGrid} from '../../decimal/index.js';
import type {Decimal, PriceGrid, Ratio} from '../../decimal/index.js';
import type {Amount} from '../amounts.js';
import {firstOrderDistance, nearestPoint} from './nearest-search.js';
import {shockModel} from './price-moves.js';
import type {PriceMoves} from './price-moves.js';
import {isMoving, isOutOfReach, surfaceOf} from './slack-parts.js';
import type {SlackPart} from './slack-parts.js';

/** One asset at the nearest liquidation. */
export interface NearestPrice {
  readonly asset: string;
  /** ln(price there / price today); a float. */
  readonly logReturn: number;
  /** On the asset's grid, towards today's price: the earlier liquidation. */
  readonly price: Decimal;
}

/** The likeliest way to liquidation. */
export type NearestLiquidation =
  | {
      readonly kind: 'at';
      /** Standard deviations of the horizon; the point's Mahalanobis distance in log returns. */
      readonly distance: number;
      /** How far rounding may have moved `distance`, in the same unit. */
      readonly errorBound: number;
      /** Every asset that moves, in the order of what is held. */
      readonly returns: readonly NearestPrice[];
      /** `edge` where a requirement jumps over the equity at a bracket's floor. */
      readonly binding: 'equation' | 'edge';
      /** The distance of the boundary made straight at today's prices; `null` where nothing is lost at first. */
      readonly firstOrder: number | null;
      readonly approximate: true;
    }
  /** Liquidatable today. */
  | {readonly kind: 'now'; readonly shortfall: Ratio}
  | {
      readonly kind: 'never';
      /**
       * `price-below-zero`: whatever the prices do, some would have to fall below zero. `nothing-moves`: no asset with a volatility
       * changes the slack. `tied-moves`: perfectly correlated prices never bring it about together.
       */
      readonly why: 'no-debt' | 'nothing-moves' | 'price-below-zero' | 'tied-moves';
    };

/** What is held, as the nearest point is asked of it. */
export interface NearestQuestion {
  /** Above zero, or zero where that is healthy. */
  readonly slack: Ratio;
  /** What each asset adds, by its price; by 1/price where `inverse`. */
  readonly partOf: (asset: string) => SlackPart;
  /** In their order, with today's price and the grid. */
  readonly assets: ReadonlyMap<string, {readonly mark: Decimal; readonly grid: PriceGrid}>;
  readonly inverse: boolean;
  readonly survives: boolean;
}

/** e^y in floats and its product with the mark, with room to spare. */
const PRICE_ROUNDING = 1e-13;

/** Answers for an account or a loan that is healthy today. */
export function nearestAnswer(question: NearestQuestion, moves: PriceMoves, horizonYears: Amount): NearestLiquidation {
  const {slack, assets, inverse, survives} = question;
  const {moving, factor} = shockModel([...assets.keys()], moves, horizonYears);
  const parts = moving.map(question.partOf);
  if (!parts.some(isMoving)) return {kind: 'never', why: 'nothing-moves'};
  if (isOutOfReach(slack, parts, survives)) return {kind: 'never', why: 'price-below-zero'};
  const surface = surfaceOf(slack, parts);
  const found = nearestPoint(surface, factor);
  if (!found) return {kind: 'never', why: factor[0]!.length < factor.length ? 'tied-moves' : 'price-below-zero'};
  const returns = moving.map((asset, at) => {
    const logReturn = found.logReturns[at]! * (inverse ? -1 : 1) + 0; // no −0
    return {asset, logReturn, price: priceThere(assets.get(asset)!, logReturn)};
  });
  const {distance, errorBound, binding} = found;
  const firstOrder = firstOrderDistance(surface, factor);
  return {kind: 'at', distance, errorBound, returns, binding, firstOrder, approximate: true};
}

function priceThere({mark, grid}: {readonly mark: Decimal; readonly grid: PriceGrid}, logReturn: number): Decimal {
  if (logReturn === 0) return mark;
  const falls = logReturn < 0;
  const factor = Math.exp(logReturn) * (1 + (falls ? PRICE_ROUNDING : -PRICE_ROUNDING));
  const exact = multiplyRatios(ratio(mark), ratio(decimal(factor)));
  return roundToGrid(exact, grid, falls ? 'up' : 'down');
}
