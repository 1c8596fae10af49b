export type {CandleHistory, CloseHistory, PriceHistory, ReturnSeries} from './history.js';
export {candleHistory, closeHistory, returnSeries, type CandleInput, type CloseInput} from './history-input.js';
export type {EwmaBeginning, LossModel, QuantileType, ReturnDistribution, ShortfallConvention} from './loss-models.js';
