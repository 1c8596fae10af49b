import {
  decimal,
  divideRatios,
  floorToTick,
  ratioSign,
  requirePositive,
  sign,
  subtract,
  type Decimal,
  type DecimalInput,
  type Ratio,
} from '../../decimal/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import type {LiquidationAnswer} from '../answer.js';
import {asRatio, requirePosition} from '../door.js';
import {ZERO_RATIO} from '../amounts.js';
import {atLeverage} from '../margin/at-leverage.js';
import {marginEquation} from '../margin/equation.js';
import {positionLiquidationPrice} from '../margin/position-liquidation-price.js';
import {marginToAdd} from './margin-to-add.js';
import {reaches} from './remedy.js';

/** The highest leverage that will do. */
export type LeverageAnswer =
  | {
      readonly kind: 'at';
      /** Notional at entry over margin, rounded down on the step. */
      readonly leverage: Decimal;
      /** Unrounded. */
      readonly exact: Ratio;
      readonly liquidation: LiquidationAnswer;
    }
  /** Whatever the leverage: the position needs no margin of its own to stand there. */
  | {readonly kind: 'any'}
  /** Not even at the first step of leverage. */
  | {readonly kind: 'none'};

/** The slider's: one decimal. */
export const LEVERAGE_STEP: DecimalInput = '0.1';
const TRIES = 3;

/**
 * Returns the highest leverage at which a position is not liquidated before a price.
 *
 *     leverage = n_E/W          W: the margin that `marginToAdd` asks of a position without any
 *
 * @param position - its margin is left aside.
 * @param to - the price liquidation may stand at, quote per base.
 * @param suffices - what a liquidation must satisfy; that it stands at `to` or beyond when left out.
 * @throws {InputError} as `marginToAdd`, `liquidationPrice`; at `step` as `decimal`, `not-positive`.
 * @source Equity = maintenance at the chosen price, solved for the margin; as `marginToAdd`.
 * @example leverageForPrice(kernel, position, rules, '1874.89', '1665.59'); // 7.8×
 */
export function leverageForPrice(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  mark: DecimalInput,
  to: Ratio | DecimalInput,
  step: DecimalInput = LEVERAGE_STEP,
  suffices?: (answer: LiquidationAnswer) => boolean,
): LeverageAnswer {
  requirePosition(position);
  const target = asRatio(to, 'to');
  const finest = requirePositive(decimal(step, 'step'), 'step');
  const remedy = marginToAdd<Position>({...position, margin: ZERO_RATIO}, rules, mark, target);
  if (remedy.kind !== 'needed' || ratioSign(remedy.exact) <= 0) return {kind: 'any'};
  const exact = divideRatios(marginEquation(position).entryNotional, remedy.exact);
  const does = suffices ?? ((answer: LiquidationAnswer): boolean => reaches(answer, target));
  let leverage = floorToTick(exact.numerator, exact.denominator, finest);
  // a step less where an edge of a flat schedule belongs to the bracket above
  for (let tries = 0; tries < TRIES && sign(leverage) > 0; tries++, leverage = subtract(leverage, finest)) {
    const liquidation = positionLiquidationPrice(kernel, atLeverage(position, leverage), rules, mark);
    if (does(liquidation)) return {kind: 'at', leverage, exact, liquidation};
  }
  return {kind: 'none'};
}
