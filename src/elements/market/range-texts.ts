import {addRatios, decimal, multiplyRatios, ratio, roundToGrid, type Decimal} from '../../decimal/index.js';
import type {VolatilityRange} from '../../models/index.js';
import {numberText, type Scenario} from '../../scenario/index.js';

const HUNDRED = ratio('100');
const HUNDREDTHS = {kind: 'tick', step: decimal('0.01')} as const;
const HALF = ratio('0.005');

/** Returns volatilities in per cent as they are written into fields: the nearest with two decimals. */
export function rangeTexts({
  low,
  central,
  high,
}: VolatilityRange): Pick<Scenario['outlook'], 'volatility' | 'low' | 'high'> {
  return {volatility: percentText(central), low: percentText(low), high: percentText(high)};
}

/** Whether a scenario's volatility is what candles say. */
export function isAdopted({outlook}: Scenario, range: VolatilityRange): boolean {
  const texts = rangeTexts(range);
  return outlook.volatility === texts.volatility && outlook.low === texts.low && outlook.high === texts.high;
}

const percentText = (volatility: Decimal): string =>
  numberText(roundToGrid(addRatios(multiplyRatios(ratio(volatility), HUNDRED), HALF), HUNDREDTHS, 'down'));
