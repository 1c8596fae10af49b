export {drawCursor, layoutCursor, priceRead, roundStep, type CursorShape} from './cursor.js';
export {ladderDomain} from './domain.js';
export {drawLadder} from './draw.js';
export {drawGhost, drawReadout, type GhostShape} from './draw-handles.js';
export {
  handleNear,
  handlesOf,
  layoutReadout,
  priceAt,
  xAt,
  type HandleKind,
  type HandleShape,
  type ReadoutShape,
} from './handles.js';
export {estimateTextWidth, type TextWidth} from './labels.js';
export {layoutLadder, type LadderBox} from './layout.js';
export type {
  LadderLiquidation,
  LadderMarks,
  LadderPrice,
  LadderSign,
  Level,
  LevelRange,
  SigmaTick,
  SignKind,
  SoftBand,
  TouchSea,
} from './marks.js';
export type {LadderShapes} from './shapes.js';
