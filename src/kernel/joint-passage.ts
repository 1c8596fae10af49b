import type {Arena} from './arena.js';

/**
 * First passage that needs more than one barrier's closed form: where the path ends, what a payment at the touch is worth,
 * two barriers, and a barrier looked at on dates. Terms as in `Passage`.
 *
 * *Level* is a terminal log distance in the barrier's direction, negative on the far side of the start. With two barriers,
 * *below* is ln(price/lower), *above* ln(upper/price), and drift leads upwards where positive.
 */
export interface JointPassage {
  /** As `Passage.logDistance`. */
  logDistance(growth: number, ratio: number): number;
  /** P(the path ends short of the level); at it or beyond with `endAbove`. */
  endBelow(level: number, drift: number, volatility: number, horizon: number): number;
  endAbove(level: number, drift: number, volatility: number, horizon: number): number;
  /** P(touched, and ends short of the level); at it or beyond with `touchAndEndAbove`. */
  touchAndEndBelow(distance: number, level: number, drift: number, volatility: number, horizon: number): number;
  touchAndEndAbove(distance: number, level: number, drift: number, volatility: number, horizon: number): number;
  /** P(not touched, and ends short of the level); at it or beyond with `surviveAndEndAbove`. */
  surviveAndEndBelow(distance: number, level: number, drift: number, volatility: number, horizon: number): number;
  surviveAndEndAbove(distance: number, level: number, drift: number, volatility: number, horizon: number): number;
  /** E[e^(−rate·τ); τ ≤ horizon]: what one unit paid at the touch is worth now. */
  discountedTouch(distance: number, drift: number, volatility: number, horizon: number, rate: number): number;

  /** E[e^(−rate·τ); the lower barrier first, within the horizon]; with rate 0 that probability. */
  lowerFirst(below: number, above: number, drift: number, volatility: number, horizon: number, rate: number): number;
  /** P(neither is touched). */
  surviveBoth(below: number, above: number, drift: number, volatility: number, horizon: number): number;
  /** P(the lower barrier first, however late). */
  lowerFirstEver(below: number, above: number, drift: number, volatility: number): number;
  /** Mean time until either is touched, years. */
  meanExitTime(below: number, above: number, drift: number, volatility: number): number;

  /** P(at or past the barrier on one of so many equally spaced dates); NaN for dates not whole, below 1, above 10,000. */
  monitoredTouch(distance: number, drift: number, volatility: number, horizon: number, dates: number): number;
  monitoredSurvive(distance: number, drift: number, volatility: number, horizon: number, dates: number): number;
  /** The same by moving the barrier: an approximation, at once for any number of dates. */
  correctedTouch(distance: number, drift: number, volatility: number, horizon: number, dates: number): number;
  correctedSurvive(distance: number, drift: number, volatility: number, horizon: number, dates: number): number;
  /** −ζ(½)/√(2π): by how many deviations of one step it is moved. */
  monitoringShift(): number;
}

type Monitored = 'monitoredTouch' | 'monitoredSurvive';
type Course = [distance: number, drift: number, volatility: number, horizon: number, dates: number];

/** What the module exports: the walk over dates works in scratch that its caller takes. */
export interface JointPassageExports extends Omit<JointPassage, Monitored> {
  /** Bytes of scratch; 0 for none. */
  monitoredBytes(...course: Course): number;
  monitoredTouch(...given: [...Course, scratch: number]): number;
  monitoredSurvive(...given: [...Course, scratch: number]): number;
}

/** The functions alone: a module's exports also hold its memory. Scratch is taken and given back within a call. */
export function jointPassageOf(exports: JointPassageExports, arena: Arena): JointPassage {
  const walked =
    (name: Monitored) =>
    (...course: Course): number => {
      const taken = arena.take(exports.monitoredBytes(...course));
      try {
        return exports[name](...course, taken.address);
      } finally {
        arena.release(taken);
      }
    };
  const {endBelow, endAbove, touchAndEndBelow, touchAndEndAbove, surviveAndEndBelow, surviveAndEndAbove} = exports;
  const {logDistance, discountedTouch, lowerFirst, surviveBoth, lowerFirstEver, meanExitTime} = exports;
  const {correctedTouch, correctedSurvive, monitoringShift} = exports;
  return {
    ...{endBelow, endAbove, touchAndEndBelow, touchAndEndAbove, surviveAndEndBelow, surviveAndEndAbove},
    ...{logDistance, discountedTouch, lowerFirst, surviveBoth, lowerFirstEver, meanExitTime},
    ...{correctedTouch, correctedSurvive, monitoringShift},
    monitoredTouch: walked('monitoredTouch'),
    monitoredSurvive: walked('monitoredSurvive'),
  };
}
