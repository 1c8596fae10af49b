import type {Decimal} from '../decimal/index.js';
import type {OutlookAnswer, Way} from '../measures/index.js';
import type {VolatilityRange} from '../models/index.js';
import type {OutlookText} from './scenario.js';

/** What lies ahead of an answer, where a volatility was stated. */
export interface AnsweredOutlook {
  readonly volatility: VolatilityRange;
  /** Days the chance is told of. */
  readonly horizonDays: Decimal;
  /** From the price now to liquidation. */
  readonly way: Way;
  readonly ahead: OutlookAnswer;
}

/** Whether anything was said of the volatility; without it there is no chance and nothing is guessed. */
export const isStated = ({volatility, low, high}: OutlookText): boolean => (volatility + low + high).trim() !== '';
