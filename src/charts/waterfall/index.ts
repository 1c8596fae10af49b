export {drawWaterfall, layoutWaterfall, type WaterfallBar, type WaterfallShapes} from './waterfall.js';
