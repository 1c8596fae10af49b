export type {Approach} from './approach.js';
export {barrierForTouchProbability} from './barrier-for-touch-probability.js';
export type {
  BarrierAnswer,
  BarrierAt,
  BarrierCertain,
  BarrierNever,
  Departure,
} from './barrier-for-touch-probability.js';
export {discountedTouch, type PresentValue} from './discounted-touch.js';
export {everTouchProbability, type EverAnswer} from './ever-touch-probability.js';
export {expectedTimeUntouched, hittingTimeDensity, meanHittingTime} from './hitting-time.js';
export type {NoMeanTime, TimeAt} from './hitting-time.js';
export {horizonForTouchProbability, type HorizonAnswer} from './horizon-for-touch-probability.js';
export {monitoredTouchProbability} from './monitored-touch-probability.js';
export type {Certain, CertainReason, Likely, LikelyTouch, ProbabilityAnswer} from './probability.js';
export {touchAndEnd, type EndPrice, type TouchAndEnd} from './touch-and-end.js';
export {touchMap, type TouchMap, type TouchMapAxes} from './touch-map.js';
export {survivalProbability, touchProbability} from './touch-probability.js';
export {twoBarrierTouch, type Corridor, type CorridorAnswer} from './two-barrier-touch.js';
