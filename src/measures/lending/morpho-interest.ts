import type {DecimalInput} from '../../decimal/index.js';
import {mulDivDown, requireGrowth, WAD, wholeNumber, wholeSeconds} from './chain-integers.js';

/**
 * Returns the interest a Morpho Blue market adds to its debt, in loan units: e^(r·t) − 1 cut after its third power.
 *
 *     x = rate·seconds      x₂ = ⌊x²/2⌋      x₃ = ⌊x₂·x/3⌋      interest = ⌊assets·(x + x₂ + x₃)⌋
 *
 * @param assets - total borrow assets, smallest units.
 * @param ratePerSecond - at 18 decimals, a whole number as the rate model answers it.
 * @param seconds - since the last accrual, whole.
 * @throws {InputError} `not-whole`, `negative` at the field; `out-of-bounds` at `seconds`.
 * @source Morpho Blue, `Morpho._accrueInterest` (morpho-org/morpho-blue, src/Morpho.sol, 0187e946), `MathLib.wTaylorCompounded`.
 * @example morphoInterest('1000000', '1000000000', '100000000'); // 105166n
 */
export function morphoInterest(assets: DecimalInput, ratePerSecond: DecimalInput, seconds: DecimalInput): bigint {
  const borrowed = wholeNumber(assets, 'assets');
  const rate = wholeNumber(ratePerSecond, 'ratePerSecond');
  const first = rate * requireGrowth(rate, wholeSeconds(seconds, 'seconds'), WAD);
  const second = mulDivDown(first, first, 2n * WAD);
  const third = mulDivDown(second, first, 3n * WAD);
  return mulDivDown(borrowed, first + second + third, WAD);
}
