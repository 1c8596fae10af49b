export {drawEquity} from './draw.js';
export {layoutEquity, type EquityShapes} from './layout.js';
export type {EquityMarks, Point, PricedLine, PricedSign} from './marks.js';
