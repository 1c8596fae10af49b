import type {DecimalInput} from '../../decimal/index.js';
import {mulDivDown, scaled, WAD} from '../lending/chain-integers.js';

/** β: how far the incentive follows the room between the threshold and one. */
const CURSOR = 300_000_000_000_000_000n;

/** The incentive is never more. */
const MOST = 1_150_000_000_000_000_000n;

/**
 * Returns Morpho Blue's liquidation incentive factor: collateral per debt, a function of the threshold alone.
 *
 *     LIF = min(1.15, 1/(1 − 0.3·(1 − LLTV)))
 *
 * @param lltv - a fraction of at most 18 decimals.
 * @returns at 18 decimals, floored.
 * @throws {InputError} `finer-than-unit`, `negative` at `lltv`.
 * @source Morpho Blue, `Morpho.liquidate`, LIQUIDATION_CURSOR, MAX_LIQUIDATION_INCENTIVE_FACTOR (morpho-org/morpho-blue,
 * src/Morpho.sol, 0187e946); morpho-org/sdks, cdff8c45.
 * @example morphoIncentive('0.86'); // 1043841336116910229n
 */
export function morphoIncentive(lltv: DecimalInput): bigint {
  const threshold = scaled(lltv, 18, 'lltv');
  const room = threshold < WAD ? WAD - threshold : 0n;
  const factor = mulDivDown(WAD, WAD, WAD - mulDivDown(CURSOR, room, WAD));
  return factor < MOST ? factor : MOST;
}
