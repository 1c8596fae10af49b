import {addRatios, decimal, divideRatios, ratio, ratioSign, requirePositive} from '../../decimal/index.js';
import type {DecimalInput, Ratio} from '../../decimal/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import {requirePosition, requireRules} from '../door.js';
import {marginEquation, notionalAt} from './equation.js';
import {standingAt} from './requirement.js';

interface MarginStanding {
  /** W + U + this position's profit at the mark, settlement currency. */
  readonly equity: Ratio;
  /** T + n·(m + f) − c at the mark (frozen at entry: of the entry), settlement currency. */
  readonly requirement: Ratio;
  /** Index of the bracket in force there. */
  readonly bracket: number;
}

/** `insolvent`: nothing is left to divide by; the equity is zero or below. */
export type MarginRatioAnswer =
  (MarginStanding & {readonly kind: 'at'; readonly ratio: Ratio}) | (MarginStanding & {readonly kind: 'insolvent'});

/**
 * Returns what the venue requires at a mark over what the account has: 1 is liquidation, less is room.
 *
 *     (T + n·(m + f) − c) / (W + U + σ·(n − n_E))        n = q·mark, or N/mark for an inverse position; σ = ±s
 *
 * @param mark - quote per base, > 0.
 * @returns a fraction, unrounded.
 * @throws {InputError} `not-a-position`, `not-rules`; for `mark` as `decimal`, and `not-positive`; `rate-and-fee-reach-one`.
 * @source Binance, FAQ b3c689c1f50a44cabb3a84e663b81d93: margin ratio = maintenance margin / margin balance, liquidated at 100 %.
 * @example
 * const position = linearPosition({side: 'long', entry: '30000', size: '1', margin: '3000'});
 * const rules = marginRules({schedule: flatSchedule([{floor: '0', rate: '0.004'}])});
 * marginRatio(position, rules, '28000'); // 112 required of 1000: 0.112
 */
export function marginRatio(position: Position, rules: MarginRules, mark: DecimalInput): MarginRatioAnswer {
  requirePosition(position);
  requireRules(rules);
  const at = requirePositive(decimal(mark, 'mark'), 'mark');
  const {
    slack,
    requirement: own,
    bracket,
  } = standingAt(position, marginEquation(position), rules, notionalAt(position, at));
  const requirement = addRatios(own, ratio(position.rest.maintenance));
  const equity = addRatios(slack, requirement);
  const standing = {equity, requirement, bracket};
  if (ratioSign(equity) <= 0) return {kind: 'insolvent', ...standing};
  return {kind: 'at', ratio: divideRatios(requirement, equity), ...standing};
}
