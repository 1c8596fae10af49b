export {drawLevels} from './draw.js';
export {layoutLevels, placeOf, valueAt, type LevelScale, type LevelShapes} from './layout.js';
