export {drawSmallLine} from './draw.js';
export {layoutSmallLine, type SmallLineBox} from './layout.js';
export type {SmallLineShapes} from './shapes.js';
