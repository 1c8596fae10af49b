import {
  add,
  addRatios,
  compareRatios,
  decimal,
  divideRatios,
  isZeroRatio,
  multiplyRatios,
  ratio,
  ratioSign,
  requireNonNegative,
  requirePositive,
  subtractRatios,
  ZERO,
} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import {asRatio, requireContracts} from '../door.js';
import {marginEquation, notionalAt, notionalOf, profitAt} from '../margin/equation.js';
import {slackLines} from '../margin/lines.js';
import {positionLiquidationPrice} from '../margin/position-liquidation-price.js';
import {sizeCut} from '../preview/size-cut.js';
import {FINEST_STEP, reaches, upToStep, type RemedyAnswer} from './remedy.js';

const WHOLE = ratio('1');

/** How a part is closed. */
export interface Closing {
  /** Smallest part that can be closed, in the unit of the position's size. */
  readonly step?: DecimalInput;
  /** Fee of closing, a fraction of the notional closed. */
  readonly feeRate?: DecimalInput;
}

/**
 * Returns how much of a position to close at the mark so that the rest is not liquidated before a price. What closing
 * realises, less its fee, stays in the margin.
 *
 *     A + κ·(σ·(n_t − n_m) + φ·n_m) ≥ κ·n_r·(m + f) − c          κ = share kept, n_t, n_m, n_r notional at the price, at the
 *                                                                mark, and where maintenance is taken (n_t, or n_E if frozen)
 *     A = W + U − T + σ·(n_m − n_E) − φ·n_m                      what is left when all is closed
 *
 * The bracket is that of the part kept: the largest share any bracket allows within itself is taken, and every answer is
 * confirmed by the liquidation price of what is kept.
 *
 * @param to - the price liquidation may stand at, quote per base.
 * @returns the part to close, in the unit of the position's size, rounded up to the step.
 * @throws {InputError} as `liquidationPrice`; for the amounts as `decimal`.
 * @source Equity = maintenance at the chosen price, solved for the share kept.
 */
export function sizeToCut<P extends Position>(
  kernel: Kernel,
  position: P,
  rules: MarginRules,
  mark: DecimalInput,
  to: Ratio | DecimalInput,
  {step = FINEST_STEP, feeRate = ZERO}: Closing = {},
): RemedyAnswer<P> {
  const target = asRatio(to, 'to');
  const at = requirePositive(decimal(mark, 'mark'), 'mark');
  const fee = requireNonNegative(decimal(feeRate, 'feeRate'), 'feeRate');
  if (reaches(positionLiquidationPrice(kernel, position, rules, at), target)) return {kind: 'enough'};
  for (const kept of sharesKept(position, rules, at, target, fee)) {
    const exact = multiplyRatios(position.size, subtractRatios(WHOLE, kept));
    let amount = upToStep(exact, step);
    // the second try is for a share on an edge, which belongs to the bracket above
    for (let tries = 0; tries < 2 && compareRatios(ratio(amount), position.size) < 0; tries++) {
      const after = sizeCut(position, amount, at, fee);
      if (reaches(positionLiquidationPrice(kernel, after, rules, at), target)) {
        return {kind: 'needed', amount, exact, after};
      }
      amount = add(amount, decimal(step, 'step'));
    }
  }
  return {kind: 'impossible', why: 'whole-position'};
}

/** The largest share each bracket lets be kept, largest bracket first. */
function sharesKept(position: Position, rules: MarginRules, mark: Decimal, target: Ratio, fee: Decimal): Ratio[] {
  const equation = marginEquation(position);
  const atMark = notionalAt(position, mark);
  const atTarget = notionalOf(position, target);
  const closing = multiplyRatios(ratio(fee), atMark);
  const allClosed = subtractRatios(addRatios(equation.free, profitAt(equation, atMark)), closing);
  const ahead = equation.sigma === 1 ? subtractRatios(atTarget, atMark) : subtractRatios(atMark, atTarget);
  const gained = addRatios(ahead, closing);
  const basis = rules.maintenanceAt === 'entry' ? equation.entryNotional : atTarget;
  const ladder = rules.schedule.kind === 'contracts' ? requireContracts(position) : basis;

  const lines = slackLines(rules, equation.sigma);
  const shares: Ratio[] = [];
  for (let index = lines.length - 1; index >= 0; index--) {
    const {rate, deduction, floor} = lines[index]!;
    const slope = subtractRatios(multiplyRatios(basis, ratio(rate)), gained);
    if (ratioSign(slope) <= 0) continue;
    const wanted = divideRatios(addRatios(allClosed, ratio(deduction)), slope);
    const next = lines[index + 1];
    const most = next && !isZeroRatio(ladder) ? smallerRatio(WHOLE, divideRatios(ratio(next.floor), ladder)) : WHOLE;
    const share = smallerRatio(wanted, most);
    if (ratioSign(share) > 0 && compareRatios(multiplyRatios(share, ladder), ratio(floor)) >= 0) shares.push(share);
  }
  return shares;
}

const smallerRatio = (a: Ratio, b: Ratio): Ratio => (compareRatios(b, a) < 0 ? b : a);
