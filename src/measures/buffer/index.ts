export {DANGER_CHANCE, levelOfChance, WATCH_CHANCE, type ChanceLevel} from './chance-level.js';
export {corridorOutlook, corridorSurvival, type CorridorOutlook} from './corridor-outlook.js';
export {directionBuffer, type DirectionBuffer, type DirectionBufferAt} from './direction-buffer.js';
export {CALM_ROOM, WATCH_ROOM} from './distance-level.js';
export type {EndPoint} from './end-point.js';
export type {ChanceLimit, Outlooked} from './horizon.js';
export {levelPrices, type LevelPrices} from './level-prices.js';
export {loanBuffer, positionBuffer, type Money, type MoneyBuffer} from './money-buffer.js';
export {outlook, type ChanceRange, type OutlookAnswer, type OutlookAt, type OutlookCertain} from './outlook.js';
export {
  CONTOUR_CHANCES,
  liquidationsByLeverage,
  riskContours,
  type ContourAxis,
  type RiskContour,
} from './risk-contours.js';
export {survivalCurve} from './survival-curve.js';
export {sigmaPrices, touchSea, type SeaStretch, type SigmaPrice, type TouchCurves} from './touch-sea.js';
export {valueAtRiskBuffer, type BufferAnswer, type BufferAtVolatility} from './value-at-risk-buffer.js';
export {wayTo, type Ahead, type ByVolatility, type SigmaDirection, type Way} from './way.js';
