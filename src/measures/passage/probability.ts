/** Why an outcome is certain. */
export type CertainReason =
  /** The mark is at the barrier or past it. */
  | 'touched-already'
  /** The horizon is zero: nothing can happen. */
  | 'no-time'
  /** Without volatility the path is known. */
  | 'no-volatility';

/** How a probability was computed. */
export type PassageMethod = 'closed-form' | 'density-recursion' | 'continuity-correction';

/** A probability that is neither known to be 0 nor known to be 1: a float, never exact. */
export interface Likely {
  readonly kind: 'likely';
  /** 0 … 1; 0 where it is below the smallest float. */
  readonly probability: number;
  /** 1 − probability, computed on its own: it keeps its digits where the probability is near 1. */
  readonly rest: number;
  /** How far the smaller of the two may be from the model's exact value, the rounding of what was typed included. */
  readonly errorBound: number;
  readonly method: PassageMethod;
  readonly approximate: true;
}

/** The same with its logarithms, finite where the probability itself is below the smallest float. */
export interface LikelyTouch extends Likely {
  readonly logProbability: number;
  readonly logRest: number;
}

/** An outcome without chance. */
export interface Certain {
  readonly kind: 'certain';
  readonly probability: 0 | 1;
  readonly rest: 0 | 1;
  readonly why: CertainReason;
}

export type ProbabilityAnswer = Likely | Certain;

/** Returns a certain outcome. */
export function certain(probability: 0 | 1, why: CertainReason): Certain {
  return {kind: 'certain', probability, rest: probability === 0 ? 1 : 0, why};
}

/** Returns a likely outcome: the probability, its complement and the bound on the smaller. */
export function likely(probability: number, rest: number, errorBound: number, method: PassageMethod): Likely {
  return {kind: 'likely', probability, rest, errorBound, method, approximate: true};
}
