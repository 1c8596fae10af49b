export {drawRiskMap} from './draw.js';
export {layoutRiskMap, RISK_MAP_FRAME, valueAcross, type DepthLine, type RiskMap, type RiskMapBox} from './layout.js';
export {riskMapSentence, type RiskMapFinding} from './sentence.js';
export type {RiskMapShapes} from './shapes.js';
