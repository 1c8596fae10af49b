export {ewmaVolatility, type EwmaAnswer, type EwmaQuestion} from './ewma-volatility.js';
export {pairVolatility} from './pair-volatility.js';
export {periodReturns} from './period-returns.js';
export {realisedVolatility, type VolatilityAnswer, type VolatilityQuestion} from './realised-volatility.js';
export {returnCorrelation, type CorrelationAnswer} from './return-correlation.js';
export {rollingVolatility, type VolatilitySeries} from './rolling-volatility.js';
export {volatilityEstimates, type VolatilityEstimate, type VolatilityEstimates} from './volatility-estimates.js';
export {
  volatilityRange,
  type EstimatedVolatility,
  type RangeEstimate,
  type RangeEstimateMissing,
} from './volatility-range.js';
