import {ONE, ZERO, add, compare, decimal, requirePositive, roundRatio} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {MarginRules, Position, RestOfAccount} from '../../contracts/index.js';
import {requireList, requirePosition, requireRules} from '../door.js';
import {marginEquation, notionalAt, profitAt} from './equation.js';
import {standingAt} from './requirement.js';

/** Another position of the same account, at its own mark. */
export interface OtherPosition {
  readonly position: Position;
  readonly rules: MarginRules;
  /** Quote per base, > 0. */
  readonly mark: DecimalInput;
}

/** Digits kept where a sum is no finite decimal (a size stated by its notional): as many as an input may have. */
const DIGITS = 60;

/**
 * Returns what the other positions of a cross account add to one of them: U, their unrealised profit, and T, their maintenance.
 *
 *     U = Σ sᵢ·qᵢ·(Mᵢ − Eᵢ)          T = Σ qᵢ·Mᵢ·(mᵢ + fᵢ) − cᵢ          Mᵢ = its mark; margins are the account's, not counted here
 *
 * Sums without a finite decimal are rounded at 60 digits against the account: U down, T up.
 *
 * @param others - all settled in the currency of the position they are added to.
 * @throws {InputError} `not-a-list`, `not-a-position`, `not-rules`; for a mark as `decimal`, and `not-positive`.
 * @source Binance, FAQ b3c689c1f50a44cabb3a84e663b81d93: TMM and UPNL of all other contracts.
 */
export function restOfAccount(others: readonly OtherPosition[]): RestOfAccount {
  let unrealisedProfit = ZERO;
  let maintenance = ZERO;
  for (const [index, {position, rules, mark}] of requireList(others, 'others').entries()) {
    requirePosition(position);
    requireRules(rules);
    const at = requirePositive(decimal(mark, `others[${index}].mark`), `others[${index}].mark`);
    const equation = marginEquation(position);
    const notional = notionalAt(position, at);
    unrealisedProfit = add(unrealisedProfit, finite(profitAt(equation, notional), 'down'));
    maintenance = add(maintenance, finite(standingAt(position, equation, rules, notional).requirement, 'up'));
  }
  return {unrealisedProfit, maintenance};
}

function finite(value: Ratio, towards: 'up' | 'down'): Decimal {
  return compare(value.denominator, ONE) === 0 ? value.numerator : roundRatio(value, DIGITS, towards);
}
