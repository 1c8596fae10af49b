import {compareRatios, ratio, type Ratio} from '../decimal/index.js';
import {formatAmount} from './numbers.js';

/**
 * Returns a health factor rounded down: two decimals, three between 1 and 1.01, so that a loan is never shown at 1.00
 * while it is not liquidatable, nor above it when it is.
 */
export function formatHealthFactor(factor: Ratio, locale: string): string {
  const close = compareRatios(factor, ratio('1')) >= 0 && compareRatios(factor, ratio('1.01')) < 0;
  return formatAmount(factor, close ? 3 : 2, 'down', locale);
}
