export {drawRangeMap} from './draw.js';
export {layoutRangeMap, RANGE_MAP_HEIGHT, type RangeMapShapes} from './layout.js';
export type {HealthLine, JointMove, PricePair, RangeArrow, RangeAxis, RangeMapMarks} from './marks.js';
