import {addRatios, formatRatio, ONE, ratio, ratioSign, subtractRatios} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Account} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {requireAccount} from '../door.js';
import {collateralLine, legsOf, valueAt} from './account-legs.js';

const SHOWN_DIGITS = 20;

/**
 * Refuses an account that is worth less than nothing at its marks: no venue leaves one standing, so a figure of it is wrong.
 *
 *     balance − reserved + Σ coins·weight·price + Σ σᵢ·(nᵢ − n_Eᵢ) < 0
 *
 * `accountLiquidation` answers it all the same, `liquidatable` and with the slack it lacks.
 *
 * @returns the equity, settlement currency.
 * @throws {InputError} `negative-equity` at `balance`, with `values` found; `not-an-account`, `not-rules`.
 * @source The equity of `accountLiquidation`; derived.
 */
export function checkEquity(held: Account): Ratio {
  requireAccount(held);
  const atMarks = ratio(ONE);
  const equity = legsOf(held).reduce(
    (sum, {sigma, atMark, atEntry}) =>
      addRatios(sum, sigma === 1 ? subtractRatios(atMark, atEntry) : subtractRatios(atEntry, atMark)),
    valueAt(
      collateralLine(held, () => ONE),
      atMarks,
    ),
  );
  if (ratioSign(equity) >= 0) return equity;
  const values = {found: formatRatio(equity, SHOWN_DIGITS)};
  const found = `an equity of ${values.found} at the marks`;
  throw new InputError('balance', 'negative-equity', found, 'Check balance, entries and marks.', values);
}
