export {recentCloses} from './closes.js';
export {uprightCursor, uprightPlaces} from './cursor.js';
export {uprightDomain} from './domain.js';
export {drawUpright, drawUprightGhost} from './draw.js';
export {uprightHandles, uprightReadout} from './handles.js';
export {layoutUpright, type UprightBox} from './layout.js';
export type {Close, PriceBars, RecentCloses, UprightMarks} from './marks.js';
export {historySentence, type HistoryFinding, type HistorySide} from './sentence.js';
export type {UprightShapes} from './shapes.js';
