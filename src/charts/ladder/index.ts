export {curveAt, drawCursor, layoutCursor, placesOf, priceRead, roundStep, type CursorShape} from './cursor.js';
export {ladderDomain} from './domain.js';
export {drawLadder, drawPatterns, drawRing, drawSignGlyph, px} from './draw.js';
export {drawGhost, drawReadout, type GhostShape} from './draw-handles.js';
export {
  alongOf,
  handleNear,
  handlesOf,
  layoutReadout,
  placeAt,
  priceAt,
  readoutBox,
  readoutHeight,
  readoutLines,
  PAD,
  type HandleKind,
  type HandleShape,
  type PriceAxis,
  type ReadoutShape,
} from './handles.js';
export {estimateTextWidth, placeLabels, type TextWidth} from './labels.js';
export {SIGN_RANK} from './layout.js';
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
