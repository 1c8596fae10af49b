import {statedVolatility, type VolatilityRange} from '../../models/index.js';
import {InputError} from '../../errors.js';

/**
 * Returns a volatility range, read anew: plain JavaScript may have made the object itself.
 *
 * @throws {InputError} `not-a-volatility-range` at `field`; as `statedVolatility`.
 */
export function requireRange(range: VolatilityRange, field = 'volatility'): VolatilityRange {
  if (typeof range === 'object' && range !== null && range.kind === 'volatility-range') return statedVolatility(range);
  const instead = 'Make it with statedVolatility, or take what volatilityRange returns.';
  throw new InputError(field, 'not-a-volatility-range', 'no volatility', instead);
}
