/** Records of the second module, as `assembly/abi/risk.ts` has them: the byte offset of every field. */

export const ESTIMATOR = {
  'close-close': 0,
  'zero-mean': 1,
  parkinson: 2,
  'garman-klass': 3,
  'rogers-satchell': 4,
  'gk-yang-zhang': 5,
  'yang-zhang': 6,
} as const;

export const EWMA_START = {'first-squared': 0, 'mean-square': 1, 'sample-variance': 2} as const;

export const CONVENTION = {'strictly-below': 0, 'at-or-below': 1, 'acerbi-tasche': 2} as const;

export const VOLATILITY_BLOCK = {
  count: 0,
  window: 4,
  estimator: 8,
  used: 12,
  open: 16,
  high: 20,
  low: 24,
  close: 28,
  previous: 32,
  scratch: 36,
  variance: 40,
  bytes: 44,
} as const;

export const MOMENTS_BLOCK = {
  mean: 0,
  deviation: 8,
  sampleDeviation: 16,
  skew: 24,
  excessKurtosis: 32,
  count: 40,
  returns: 44,
  scratch: 48,
  bytes: 52,
} as const;

export const ROLLING_MOMENTS_BLOCK = {
  count: 0,
  window: 4,
  returns: 8,
  scratch: 12,
  mean: 16,
  deviation: 20,
  skew: 24,
  excessKurtosis: 28,
  bytes: 32,
} as const;

export const EMPIRICAL_BLOCK = {
  probability: 0,
  valueAtRisk: 8,
  shortfall: 16,
  count: 24,
  type: 28,
  convention: 32,
  tail: 36,
  returns: 40,
  scratch: 44,
  bytes: 48,
} as const;

export const ROLLING_BLOCK = {
  probability: 0,
  count: 8,
  window: 12,
  type: 16,
  convention: 20,
  returns: 24,
  scratch: 28,
  valueAtRisk: 32,
  shortfall: 36,
  bytes: 40,
} as const;

export const LOSS_PAIR = {valueAtRisk: 0, shortfall: 8, bytes: 16} as const;

export const CORNISH_FISHER = {quantile: 0, shortfall: 8, operational: 16, slope: 24, monotone: 32, bytes: 36} as const;

export const COVERAGE_BLOCK = {
  probability: 0,
  unconditional: 8,
  unconditionalP: 16,
  independence: 24,
  independenceP: 32,
  conditional: 40,
  conditionalP: 48,
  firstFailure: 56,
  firstFailureP: 64,
  atMost: 72,
  atLeast: 80,
  score: 88,
  count: 96,
  hits: 100,
  quietQuiet: 104,
  quietHit: 108,
  hitQuiet: 112,
  hitHit: 116,
  first: 120,
  column: 124,
  bytes: 128,
} as const;

export const DURATION_BLOCK = {
  shape: 0,
  logLikelihood: 8,
  exponential: 16,
  pValue: 24,
  count: 32,
  whole: 36,
  column: 40,
  scratch: 44,
  bytes: 48,
} as const;

export const SHORTFALL_BLOCK = {
  probability: 0,
  ratioAtHits: 8,
  ratioOverall: 16,
  meanExcess: 24,
  statistic: 32,
  normalP: 40,
  studentP: 48,
  count: 56,
  hits: 60,
  returns: 64,
  valueAtRisk: 68,
  shortfall: 72,
  column: 76,
  bytes: 80,
} as const;

const HEALTH_BOOK = {
  cover: 0,
  demand: 8,
  assets: 16,
  legs: 20,
  gains: 24,
  burdens: 28,
  legAssets: 32,
  legEnds: 36,
  knots: 40,
  rates: 44,
  deductions: 48,
} as const;

export const HEALTH_GRID = {
  ...HEALTH_BOOK,
  columns: 52,
  rows: 56,
  xs: 60,
  ys: 64,
  coverAcross: 68,
  demandAcross: 72,
  coverDown: 76,
  demandDown: 80,
  health: 84,
  bytes: 88,
} as const;

export const HEALTH_SCENARIOS = {
  ...HEALTH_BOOK,
  count: 52,
  stride: 56,
  prices: 60,
  coverOut: 64,
  demandOut: 68,
  health: 72,
  bytes: 76,
} as const;
