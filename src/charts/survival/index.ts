export {drawSurvival} from './draw.js';
export {
  layoutSurvival,
  openAt,
  SURVIVAL_FRAME,
  type SurvivalBox,
  type SurvivalCurves,
  type SurvivalLine,
  type SurvivalMark,
} from './layout.js';
export {daysText, survivalSentence, type SurvivalFinding} from './sentence.js';
export type {SurvivalDot, SurvivalShapes} from './shapes.js';
