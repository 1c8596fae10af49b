// every offset of the second module's records, for src/kernel/abi-risk.ts to be compared with: <RECORD>_<field>
import {
  CornishFisher,
  CoverageBlock,
  DurationBlock,
  EmpiricalBlock,
  HealthGrid,
  HealthScenarios,
  LossPair,
  MomentsBlock,
  RollingBlock,
  RollingMomentsBlock,
  ShortfallBlock,
  VolatilityBlock,
} from '../abi/risk';

export const VOLATILITY_BLOCK_count: usize = offsetof<VolatilityBlock>('count');
export const VOLATILITY_BLOCK_window: usize = offsetof<VolatilityBlock>('window');
export const VOLATILITY_BLOCK_estimator: usize = offsetof<VolatilityBlock>('estimator');
export const VOLATILITY_BLOCK_used: usize = offsetof<VolatilityBlock>('used');
export const VOLATILITY_BLOCK_open: usize = offsetof<VolatilityBlock>('open');
export const VOLATILITY_BLOCK_high: usize = offsetof<VolatilityBlock>('high');
export const VOLATILITY_BLOCK_low: usize = offsetof<VolatilityBlock>('low');
export const VOLATILITY_BLOCK_close: usize = offsetof<VolatilityBlock>('close');
export const VOLATILITY_BLOCK_previous: usize = offsetof<VolatilityBlock>('previous');
export const VOLATILITY_BLOCK_scratch: usize = offsetof<VolatilityBlock>('scratch');
export const VOLATILITY_BLOCK_variance: usize = offsetof<VolatilityBlock>('variance');
export const VOLATILITY_BLOCK_bytes: usize = offsetof<VolatilityBlock>();

export const MOMENTS_BLOCK_mean: usize = offsetof<MomentsBlock>('mean');
export const MOMENTS_BLOCK_deviation: usize = offsetof<MomentsBlock>('deviation');
export const MOMENTS_BLOCK_sampleDeviation: usize = offsetof<MomentsBlock>('sampleDeviation');
export const MOMENTS_BLOCK_skew: usize = offsetof<MomentsBlock>('skew');
export const MOMENTS_BLOCK_excessKurtosis: usize = offsetof<MomentsBlock>('excessKurtosis');
export const MOMENTS_BLOCK_count: usize = offsetof<MomentsBlock>('count');
export const MOMENTS_BLOCK_returns: usize = offsetof<MomentsBlock>('returns');
export const MOMENTS_BLOCK_scratch: usize = offsetof<MomentsBlock>('scratch');
export const MOMENTS_BLOCK_bytes: usize = offsetof<MomentsBlock>();

export const ROLLING_MOMENTS_BLOCK_count: usize = offsetof<RollingMomentsBlock>('count');
export const ROLLING_MOMENTS_BLOCK_window: usize = offsetof<RollingMomentsBlock>('window');
export const ROLLING_MOMENTS_BLOCK_returns: usize = offsetof<RollingMomentsBlock>('returns');
export const ROLLING_MOMENTS_BLOCK_scratch: usize = offsetof<RollingMomentsBlock>('scratch');
export const ROLLING_MOMENTS_BLOCK_mean: usize = offsetof<RollingMomentsBlock>('mean');
export const ROLLING_MOMENTS_BLOCK_deviation: usize = offsetof<RollingMomentsBlock>('deviation');
export const ROLLING_MOMENTS_BLOCK_skew: usize = offsetof<RollingMomentsBlock>('skew');
export const ROLLING_MOMENTS_BLOCK_excessKurtosis: usize = offsetof<RollingMomentsBlock>('excessKurtosis');
export const ROLLING_MOMENTS_BLOCK_bytes: usize = offsetof<RollingMomentsBlock>();

export const EMPIRICAL_BLOCK_probability: usize = offsetof<EmpiricalBlock>('probability');
export const EMPIRICAL_BLOCK_valueAtRisk: usize = offsetof<EmpiricalBlock>('valueAtRisk');
export const EMPIRICAL_BLOCK_shortfall: usize = offsetof<EmpiricalBlock>('shortfall');
export const EMPIRICAL_BLOCK_count: usize = offsetof<EmpiricalBlock>('count');
export const EMPIRICAL_BLOCK_type: usize = offsetof<EmpiricalBlock>('type');
export const EMPIRICAL_BLOCK_convention: usize = offsetof<EmpiricalBlock>('convention');
export const EMPIRICAL_BLOCK_tail: usize = offsetof<EmpiricalBlock>('tail');
export const EMPIRICAL_BLOCK_returns: usize = offsetof<EmpiricalBlock>('returns');
export const EMPIRICAL_BLOCK_scratch: usize = offsetof<EmpiricalBlock>('scratch');
export const EMPIRICAL_BLOCK_bytes: usize = offsetof<EmpiricalBlock>();

export const ROLLING_BLOCK_probability: usize = offsetof<RollingBlock>('probability');
export const ROLLING_BLOCK_count: usize = offsetof<RollingBlock>('count');
export const ROLLING_BLOCK_window: usize = offsetof<RollingBlock>('window');
export const ROLLING_BLOCK_type: usize = offsetof<RollingBlock>('type');
export const ROLLING_BLOCK_convention: usize = offsetof<RollingBlock>('convention');
export const ROLLING_BLOCK_returns: usize = offsetof<RollingBlock>('returns');
export const ROLLING_BLOCK_scratch: usize = offsetof<RollingBlock>('scratch');
export const ROLLING_BLOCK_valueAtRisk: usize = offsetof<RollingBlock>('valueAtRisk');
export const ROLLING_BLOCK_shortfall: usize = offsetof<RollingBlock>('shortfall');
export const ROLLING_BLOCK_bytes: usize = offsetof<RollingBlock>();

export const LOSS_PAIR_valueAtRisk: usize = offsetof<LossPair>('valueAtRisk');
export const LOSS_PAIR_shortfall: usize = offsetof<LossPair>('shortfall');
export const LOSS_PAIR_bytes: usize = offsetof<LossPair>();

export const CORNISH_FISHER_quantile: usize = offsetof<CornishFisher>('quantile');
export const CORNISH_FISHER_shortfall: usize = offsetof<CornishFisher>('shortfall');
export const CORNISH_FISHER_operational: usize = offsetof<CornishFisher>('operational');
export const CORNISH_FISHER_slope: usize = offsetof<CornishFisher>('slope');
export const CORNISH_FISHER_monotone: usize = offsetof<CornishFisher>('monotone');
export const CORNISH_FISHER_bytes: usize = offsetof<CornishFisher>();

export const COVERAGE_BLOCK_probability: usize = offsetof<CoverageBlock>('probability');
export const COVERAGE_BLOCK_unconditional: usize = offsetof<CoverageBlock>('unconditional');
export const COVERAGE_BLOCK_unconditionalP: usize = offsetof<CoverageBlock>('unconditionalP');
export const COVERAGE_BLOCK_independence: usize = offsetof<CoverageBlock>('independence');
export const COVERAGE_BLOCK_independenceP: usize = offsetof<CoverageBlock>('independenceP');
export const COVERAGE_BLOCK_conditional: usize = offsetof<CoverageBlock>('conditional');
export const COVERAGE_BLOCK_conditionalP: usize = offsetof<CoverageBlock>('conditionalP');
export const COVERAGE_BLOCK_firstFailure: usize = offsetof<CoverageBlock>('firstFailure');
export const COVERAGE_BLOCK_firstFailureP: usize = offsetof<CoverageBlock>('firstFailureP');
export const COVERAGE_BLOCK_atMost: usize = offsetof<CoverageBlock>('atMost');
export const COVERAGE_BLOCK_atLeast: usize = offsetof<CoverageBlock>('atLeast');
export const COVERAGE_BLOCK_score: usize = offsetof<CoverageBlock>('score');
export const COVERAGE_BLOCK_count: usize = offsetof<CoverageBlock>('count');
export const COVERAGE_BLOCK_hits: usize = offsetof<CoverageBlock>('hits');
export const COVERAGE_BLOCK_quietQuiet: usize = offsetof<CoverageBlock>('quietQuiet');
export const COVERAGE_BLOCK_quietHit: usize = offsetof<CoverageBlock>('quietHit');
export const COVERAGE_BLOCK_hitQuiet: usize = offsetof<CoverageBlock>('hitQuiet');
export const COVERAGE_BLOCK_hitHit: usize = offsetof<CoverageBlock>('hitHit');
export const COVERAGE_BLOCK_first: usize = offsetof<CoverageBlock>('first');
export const COVERAGE_BLOCK_column: usize = offsetof<CoverageBlock>('column');
export const COVERAGE_BLOCK_bytes: usize = offsetof<CoverageBlock>();

export const DURATION_BLOCK_shape: usize = offsetof<DurationBlock>('shape');
export const DURATION_BLOCK_logLikelihood: usize = offsetof<DurationBlock>('logLikelihood');
export const DURATION_BLOCK_exponential: usize = offsetof<DurationBlock>('exponential');
export const DURATION_BLOCK_pValue: usize = offsetof<DurationBlock>('pValue');
export const DURATION_BLOCK_count: usize = offsetof<DurationBlock>('count');
export const DURATION_BLOCK_whole: usize = offsetof<DurationBlock>('whole');
export const DURATION_BLOCK_column: usize = offsetof<DurationBlock>('column');
export const DURATION_BLOCK_scratch: usize = offsetof<DurationBlock>('scratch');
export const DURATION_BLOCK_bytes: usize = offsetof<DurationBlock>();

export const SHORTFALL_BLOCK_probability: usize = offsetof<ShortfallBlock>('probability');
export const SHORTFALL_BLOCK_ratioAtHits: usize = offsetof<ShortfallBlock>('ratioAtHits');
export const SHORTFALL_BLOCK_ratioOverall: usize = offsetof<ShortfallBlock>('ratioOverall');
export const SHORTFALL_BLOCK_meanExcess: usize = offsetof<ShortfallBlock>('meanExcess');
export const SHORTFALL_BLOCK_statistic: usize = offsetof<ShortfallBlock>('statistic');
export const SHORTFALL_BLOCK_normalP: usize = offsetof<ShortfallBlock>('normalP');
export const SHORTFALL_BLOCK_studentP: usize = offsetof<ShortfallBlock>('studentP');
export const SHORTFALL_BLOCK_count: usize = offsetof<ShortfallBlock>('count');
export const SHORTFALL_BLOCK_hits: usize = offsetof<ShortfallBlock>('hits');
export const SHORTFALL_BLOCK_returns: usize = offsetof<ShortfallBlock>('returns');
export const SHORTFALL_BLOCK_valueAtRisk: usize = offsetof<ShortfallBlock>('valueAtRisk');
export const SHORTFALL_BLOCK_shortfall: usize = offsetof<ShortfallBlock>('shortfall');
export const SHORTFALL_BLOCK_column: usize = offsetof<ShortfallBlock>('column');
export const SHORTFALL_BLOCK_bytes: usize = offsetof<ShortfallBlock>();

export const HEALTH_GRID_cover: usize = offsetof<HealthGrid>('cover');
export const HEALTH_GRID_demand: usize = offsetof<HealthGrid>('demand');
export const HEALTH_GRID_assets: usize = offsetof<HealthGrid>('assets');
export const HEALTH_GRID_legs: usize = offsetof<HealthGrid>('legs');
export const HEALTH_GRID_gains: usize = offsetof<HealthGrid>('gains');
export const HEALTH_GRID_burdens: usize = offsetof<HealthGrid>('burdens');
export const HEALTH_GRID_legAssets: usize = offsetof<HealthGrid>('legAssets');
export const HEALTH_GRID_legEnds: usize = offsetof<HealthGrid>('legEnds');
export const HEALTH_GRID_knots: usize = offsetof<HealthGrid>('knots');
export const HEALTH_GRID_rates: usize = offsetof<HealthGrid>('rates');
export const HEALTH_GRID_deductions: usize = offsetof<HealthGrid>('deductions');
export const HEALTH_GRID_columns: usize = offsetof<HealthGrid>('columns');
export const HEALTH_GRID_rows: usize = offsetof<HealthGrid>('rows');
export const HEALTH_GRID_xs: usize = offsetof<HealthGrid>('xs');
export const HEALTH_GRID_ys: usize = offsetof<HealthGrid>('ys');
export const HEALTH_GRID_coverAcross: usize = offsetof<HealthGrid>('coverAcross');
export const HEALTH_GRID_demandAcross: usize = offsetof<HealthGrid>('demandAcross');
export const HEALTH_GRID_coverDown: usize = offsetof<HealthGrid>('coverDown');
export const HEALTH_GRID_demandDown: usize = offsetof<HealthGrid>('demandDown');
export const HEALTH_GRID_health: usize = offsetof<HealthGrid>('health');
export const HEALTH_GRID_bytes: usize = offsetof<HealthGrid>();

export const HEALTH_SCENARIOS_cover: usize = offsetof<HealthScenarios>('cover');
export const HEALTH_SCENARIOS_demand: usize = offsetof<HealthScenarios>('demand');
export const HEALTH_SCENARIOS_assets: usize = offsetof<HealthScenarios>('assets');
export const HEALTH_SCENARIOS_legs: usize = offsetof<HealthScenarios>('legs');
export const HEALTH_SCENARIOS_gains: usize = offsetof<HealthScenarios>('gains');
export const HEALTH_SCENARIOS_burdens: usize = offsetof<HealthScenarios>('burdens');
export const HEALTH_SCENARIOS_legAssets: usize = offsetof<HealthScenarios>('legAssets');
export const HEALTH_SCENARIOS_legEnds: usize = offsetof<HealthScenarios>('legEnds');
export const HEALTH_SCENARIOS_knots: usize = offsetof<HealthScenarios>('knots');
export const HEALTH_SCENARIOS_rates: usize = offsetof<HealthScenarios>('rates');
export const HEALTH_SCENARIOS_deductions: usize = offsetof<HealthScenarios>('deductions');
export const HEALTH_SCENARIOS_count: usize = offsetof<HealthScenarios>('count');
export const HEALTH_SCENARIOS_stride: usize = offsetof<HealthScenarios>('stride');
export const HEALTH_SCENARIOS_prices: usize = offsetof<HealthScenarios>('prices');
export const HEALTH_SCENARIOS_coverOut: usize = offsetof<HealthScenarios>('coverOut');
export const HEALTH_SCENARIOS_demandOut: usize = offsetof<HealthScenarios>('demandOut');
export const HEALTH_SCENARIOS_health: usize = offsetof<HealthScenarios>('health');
export const HEALTH_SCENARIOS_bytes: usize = offsetof<HealthScenarios>();
