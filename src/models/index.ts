export {diffusion, type Diffusion, type DiffusionInput} from './diffusion.js';
export type {CandleHistory, CloseHistory, PriceHistory, ReturnSeries} from './history.js';
export {candleHistory, closeHistory, type CandleInput, type CloseInput} from './history-input.js';
export {returnSeries} from './return-series.js';
export type {EwmaBeginning, LossModel, QuantileType, ReturnDistribution, ShortfallConvention} from './loss-models.js';
export {pairHistory} from './pair-history.js';
export {statedVolatility, type VolatilityInput, type VolatilityRange} from './volatility-range.js';
