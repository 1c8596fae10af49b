/** The functions that tails, tests and fits are made of. Each is total: NaN only where there is no such number. */
export interface SpecialFunctions {
  /** e^(x²)·erfc(x). */
  erfcx(x: number): number;
  erfc(x: number): number;
  normalDensity(x: number): number;
  /** P(Z ≤ x); the lower tail with relative accuracy. */
  normalCdf(x: number): number;
  /** P(Z > x); the upper tail with relative accuracy. */
  normalTail(x: number): number;
  /** ln P(Z ≤ x), finite however far out. */
  logNormalCdf(x: number): number;
  normalQuantile(probability: number): number;
  /** The quantile of a probability too small for a double, from its logarithm. */
  normalQuantileFromLog(logProbability: number): number;
  /** P(Z > x) over the density at x. */
  millsRatio(x: number): number;
  /** ln Γ(x), x > 0. */
  logGamma(x: number): number;
  /** The regularised lower and upper incomplete gamma functions, a > 0, x ≥ 0. */
  incompleteGammaP(a: number, x: number): number;
  incompleteGammaQ(a: number, x: number): number;
  /** The regularised incomplete beta function I_x(a, b), a, b > 0. */
  incompleteBeta(a: number, b: number, x: number): number;
  studentDensity(t: number, degrees: number): number;
  studentCdf(t: number, degrees: number): number;
  studentTail(t: number, degrees: number): number;
  studentQuantile(probability: number, degrees: number): number;
  /** P(X > x): the p-value of a likelihood ratio. */
  chiSquareTail(x: number, degrees: number): number;
  chiSquareQuantile(probability: number, degrees: number): number;
}

/** The functions alone: a module's exports also hold its memory. */
export function specialFunctionsOf(exports: SpecialFunctions): SpecialFunctions {
  const {erfcx, erfc, normalDensity, normalCdf, normalTail, logNormalCdf, normalQuantile} = exports;
  const {normalQuantileFromLog, millsRatio, logGamma, incompleteGammaP, incompleteGammaQ, incompleteBeta} = exports;
  const {studentDensity, studentCdf, studentTail, studentQuantile, chiSquareTail, chiSquareQuantile} = exports;
  return {
    ...{erfcx, erfc, normalDensity, normalCdf, normalTail, logNormalCdf, normalQuantile},
    ...{normalQuantileFromLog, millsRatio, logGamma, incompleteGammaP, incompleteGammaQ, incompleteBeta},
    ...{studentDensity, studentCdf, studentTail, studentQuantile, chiSquareTail, chiSquareQuantile},
  };
}
