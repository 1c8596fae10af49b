export {readCandles} from './candles.js';
