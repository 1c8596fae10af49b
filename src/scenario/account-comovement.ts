import {divideRatios, ratio, type Decimal, type Ratio} from '../decimal/index.js';
import {correlationMatrix, type PriceMoves} from '../measures/index.js';
import {DAYS_A_YEAR, readCorrelations, requireDays, requireVolatility, WEEK} from './comovement.js';
import type {Reading} from './reading.js';
import type {AccountText, OutlookText} from './scenario.js';

/** What is assumed of the prices of an account's assets. */
export interface AccountComovement {
  readonly moves: PriceMoves;
  readonly horizonDays: Decimal;
  readonly horizonYears: Ratio;
}

const FIELD = 'account';

/** Whether anybody said a volatility of what is held. */
export const hasVolatility = ({betas}: AccountText): boolean =>
  betas.some(({volatility = ''}) => volatility.trim() !== '');

/**
 * Reads the volatilities and correlations of an account's assets; what is said of assets that are not held is kept and not looked at.
 *
 * @returns `null` where nobody has said a volatility, `undefined` where a text is wrong.
 */
export function readAccountComovement(
  assets: readonly string[],
  {betas, correlations}: AccountText,
  {horizon}: OutlookText,
  reading: Reading,
): AccountComovement | null | undefined {
  const volatilities = new Map<string, Decimal>();
  for (const asset of assets) {
    const text = betas.find(each => each.asset === asset)?.volatility ?? '';
    if (text.trim() === '') continue;
    const read = reading.percent(`${FIELD}.volatilities.${asset}`, text, requireVolatility);
    if (read) volatilities.set(asset, read);
  }
  const held = [...correlations.entries()].filter(
    ([, {first, second, value}]) =>
      assets.includes(first.trim()) && assets.includes(second.trim()) && value.trim() !== '',
  );
  const pairs = readCorrelations(
    `${FIELD}.correlations`,
    held,
    assets,
    [...volatilities.keys()],
    reading,
    correlationMatrix,
  );
  const horizonDays = reading.optional('outlook.horizon', horizon, requireDays) ?? WEEK;
  if (!reading.isWhole) return undefined;
  if (volatilities.size === 0) return null;
  const moves = {volatilities: Object.fromEntries(volatilities), correlations: pairs};
  return {moves, horizonDays, horizonYears: divideRatios(ratio(horizonDays), DAYS_A_YEAR)};
}
