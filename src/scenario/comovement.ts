import {
  compare,
  decimal,
  divideRatios,
  formatDecimal,
  multiplyRatios,
  ratio,
  requirePositive,
  toFloat,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import type {PriceMoves} from '../measures/index.js';
import type {LoanParts} from './loan-parts.js';
import type {Reading} from './reading.js';
import type {CorrelationText, LoanText, OutlookText} from './scenario.js';

/** What is assumed of the prices of a loan's assets. */
export interface Comovement {
  /** `null` where nobody has said a volatility. */
  readonly moves: PriceMoves | null;
  readonly horizonYears: Ratio;
  readonly horizonDays: Decimal;
  /** ρ of two assets; 0 where nobody has said it. */
  readonly correlationOf: (a: string, b: string) => number;
  /** Betas on one asset: as stated, else ρ·σ/σ; `null` where neither is said of some asset that is held. */
  readonly betasOn: (asset: string) => Readonly<Record<string, Ratio>> | null;
}

export const DAYS_A_YEAR = ratio('365');
export const WEEK = decimal('7');
/** A day less than a hundred years. */
const MOST_DAYS = decimal('36499');

/** Reads volatilities, betas and correlations of a loan; each asset's first row that states one counts. */
export function readComovement(
  text: LoanText,
  {horizon}: OutlookText,
  reading: Reading,
  likely: LoanParts['likely'],
): Comovement {
  const volatilities = new Map<string, Decimal>();
  const betas = new Map<string, Decimal>();
  const collaterals = new Set<string>();
  for (const list of ['collaterals', 'debts'] as const)
    for (const [index, row] of text[list].entries()) {
      const field = `loan.${list}.${index}`;
      const asset = row.asset.trim();
      if (list === 'collaterals') collaterals.add(asset);
      const volatility =
        row.volatility.trim() && reading.percent(`${field}.volatility`, row.volatility, requireVolatility);
      const beta = reading.optional(`${field}.beta`, row.beta, value => value);
      if (volatility && !volatilities.has(asset)) volatilities.set(asset, volatility);
      if (beta && !betas.has(asset)) betas.set(asset, beta);
    }
  const correlations = readCorrelations(
    'loan.correlations',
    text.correlations.entries(),
    [...text.collaterals, ...text.debts].map(({asset}) => asset.trim()),
    [...volatilities.keys()],
    reading,
    likely?.requirePossible,
  );
  // without volatilities nothing here depends on it
  const stated = volatilities.size > 0 ? reading.optional('outlook.horizon', horizon, requireDays) : null;
  const horizonDays = stated ?? WEEK;
  const correlation = (a: string, b: string): number => correlations[`${a}/${b}`] ?? correlations[`${b}/${a}`] ?? 0;
  const onAsset = (asset: string, driver: string): Ratio | null => {
    const [own, of] = [volatilities.get(asset), volatilities.get(driver)];
    if (!own || !of) return null;
    return multiplyRatios(ratio(decimal(correlation(asset, driver))), divideRatios(ratio(own), ratio(of)));
  };
  return {
    moves: volatilities.size > 0 ? {volatilities: Object.fromEntries(volatilities), correlations} : null,
    horizonDays,
    correlationOf: correlation,
    horizonYears: divideRatios(ratio(horizonDays), DAYS_A_YEAR),
    betasOn: driver => {
      const found: Record<string, Ratio> = {};
      for (const asset of new Set([...collaterals, ...betas.keys(), ...volatilities.keys()])) {
        if (asset === driver) continue;
        const stated = betas.get(asset);
        const beta = stated ? ratio(stated) : onAsset(asset, driver);
        if (beta === null && collaterals.has(asset)) return null; // whether it falls along is not ours to say
        if (beta !== null) found[asset] = beta;
      }
      return Object.keys(found).length > 0 ? found : null;
    },
  };
}

/**
 * Reads pairs in the measures' words; together they must be possible.
 *
 * @param list - the field of the rows.
 * @param rows - each with its number.
 * @param moving - the assets with a volatility.
 * @param requirePossible - refuses pairs that contradict each other; not given where it is not there yet.
 */
export function readCorrelations(
  list: string,
  rows: Iterable<readonly [number, CorrelationText]>,
  assets: readonly string[],
  moving: readonly string[],
  reading: Reading,
  requirePossible?: (
    pairs: Readonly<Record<string, number>>,
    moving: readonly string[],
    assets: readonly string[],
  ) => unknown,
): Record<string, number> {
  const pairs: Record<string, number> = {};
  for (const [index, row] of rows) {
    const field = `${list}.${index}`;
    const names = (['first', 'second'] as const).map(side => {
      const name = reading.name(`${field}.${side}`, row[side]);
      if (name === undefined || assets.includes(name)) return name;
      return reading.attempt(`${field}.${side}`, () => {
        const known = [...new Set(assets)].join(', ');
        throw new InputError(`${field}.${side}`, 'unknown-asset', name, `Write one of: ${known}.`, {
          found: name,
          known,
        });
      });
    });
    const value = reading.amount(`${field}.value`, row.value, requireCorrelation);
    if (names[0] && names[1] && value) pairs[`${names[0]}/${names[1]}`] = toFloat(value);
  }
  // a pair that contradicts the others is one that was typed
  reading.attempt(list, () => requirePossible?.(pairs, moving, [...new Set(assets)]));
  return pairs;
}

/** 2,000 % a year is more than any price has kept up. */
const MOST_VOLATILITY = decimal('2000');

export const requireVolatility = (percent: Decimal, field: string): Decimal =>
  requireAtMost(requirePositive(percent, field), MOST_VOLATILITY, field);

export const requireDays = (days: Decimal, field: string): Decimal =>
  requireAtMost(requirePositive(days, field), MOST_DAYS, field);

function requireAtMost(value: Decimal, most: Decimal, field: string): Decimal {
  if (compare(value, most) <= 0) return value;
  const values = {found: formatDecimal(value), least: '0', most: formatDecimal(most)};
  throw new InputError(field, 'out-of-bounds', values.found, `Write at most ${values.most}.`, values);
}

function requireCorrelation(value: Decimal, field: string): Decimal {
  if (compare(value, decimal('-1')) >= 0 && compare(value, decimal('1')) <= 0) return value;
  const values = {found: formatDecimal(value), least: '-1', most: '1'};
  throw new InputError(field, 'correlation-out-of-bounds', values.found, 'Write a number from -1 to 1.', values);
}
