/**
 * Liquidation where maintenance is measured once, at entry: the requirement no longer moves with the price.
 *
 *     W + σ·q·(u − uₑ) = q·uₑ·r_k − c_k      σ·q·u = K + (q·uₑ·r_k − c_k)
 *
 * @source Equity = requirement, solved for u; Bybit, "Liquidation Price (USDT Contract)": maintenance at entry value.
 */
import {CONTINUOUS, Rules} from '../abi';
import {bracketAt, deductionOf, rateOf} from './envelope';

/** Maintenance and fee at entry under one bracket, settlement currency. */
@inline
export function frozenRequirement(rules: Rules, bracket: i32, notional: f64): f64 {
  return notional * rateOf(rules, bracket) - deductionOf(rules, bracket);
}

/** The bracket in force at entry; of a continuous schedule the most demanding line, so that no floor is compared. */
export function frozenBracket(rules: Rules, notional: f64): i32 {
  if (rules.scheduleKind != CONTINUOUS) return bracketAt(rules, notional);
  let bracket = 0;
  let most = frozenRequirement(rules, 0, notional);
  for (let other = 1; other < rules.brackets; other++) {
    const required = frozenRequirement(rules, other, notional);
    if (most <= required) {
      most = required;
      bracket = other;
    }
  }
  return bracket;
}
