import {compareRatios, formatRatio, ratio, ratioToFloat} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf, positiveOf} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {correlationMatrix} from './correlations.js';
import type {Correlations} from './correlations.js';
import {eigenOf} from './symmetric-matrix.js';
import type {Matrix} from './symmetric-matrix.js';

/**
 * What is assumed of prices: a year's volatilities by the asset's name, fractions, and how log returns move together. An asset that is not
 * named stands still.
 */
export interface PriceMoves {
  readonly volatilities: Readonly<Record<string, Amount>>;
  readonly correlations?: Correlations | undefined;
}

/** The assets that move and their log returns over the horizon, a row each, of unit shocks that are independent. */
export interface ShockModel {
  readonly moving: readonly string[];
  readonly factor: Matrix;
}

/** 2,000 %: above it, per cent were typed for a fraction. */
const MOST_VOLATILITY = ratio('20');
/** An eigenvalue below this share of the largest is rounding: those assets are tied. */
const TIED = 1e-13;

/**
 * Reads price moves over a horizon.
 *
 *     factor·factorᵀ = Σ·T          Σ_ij = ρ_ij·σ_i·σ_j
 *
 * Perfectly correlated assets share a shock: the factor then has fewer columns than rows.
 *
 * @param known - the assets there are, in their order.
 * @throws {InputError} `not-an-object`, `unknown-asset`, `not-positive`, `out-of-bounds` at `moves.volatilities.NAME`; `not-positive` at
 * `horizonYears`; at `moves.correlations` as `correlationMatrix`.
 */
export function shockModel(known: readonly string[], moves: PriceMoves, horizonYears: Amount): ShockModel {
  const {volatilities, correlations = {}} = fieldsOf(moves, 'moves');
  fieldsOf(volatilities, 'moves.volatilities');
  for (const asset of Object.keys(volatilities)) {
    if (known.includes(asset)) continue;
    const values = {found: asset.slice(0, 40), known: known.join(', ')};
    const found = `${values.found}, which is not held`;
    throw new InputError(
      `moves.volatilities.${values.found}`,
      'unknown-asset',
      found,
      `Write one of: ${values.known}.`,
      values,
    );
  }
  const years = ratioToFloat(positiveOf(horizonYears, 'horizonYears'));
  const moving = known.filter(asset => Object.hasOwn(volatilities, asset));
  const deviations = moving.map(asset => volatilityOf(volatilities[asset]!, asset) * Math.sqrt(years));
  const {values, vectors} = eigenOf(correlationMatrix(correlations, moving, known));
  const largest = Math.max(...values);
  const columns = values.map((value, at) => ({value, at})).filter(({value}) => value > TIED * largest);
  const factor = deviations.map((deviation, row) =>
    columns.map(({value, at}) => deviation * vectors[at]![row]! * Math.sqrt(value)),
  );
  return {moving, factor};
}

function volatilityOf(stated: Amount, asset: string): number {
  const field = `moves.volatilities.${asset}`;
  const read = positiveOf(stated, field);
  if (compareRatios(read, MOST_VOLATILITY) <= 0) return ratioToFloat(read);
  const values = {found: formatRatio(read, 20), least: '0', most: '20'};
  const found = `${values.found} is more than 2,000 % a year`;
  throw new InputError(field, 'out-of-bounds', found, 'Write a fraction: 0.8 for 80 %.', values);
}
