export {drawOverTime} from './draw.js';
export {layoutOverTime, nearestPoint, type TimeLabel, type TimeShapes} from './layout.js';
export type {TimeMarks, TimePoint} from './marks.js';
