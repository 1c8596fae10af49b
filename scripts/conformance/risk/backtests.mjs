import {columnOf, seriesOf} from './series.mjs';

const adapter = (method, answer) => ({set: 'backtests', method, answer});

const coverage = ({plimsoll, risk, inputs, vector}) => plimsoll.coverageTests(risk, columnOf(vector, 'hit'), inputs.p);

/** A field of a test, or nothing where it has no number. */
const of = (test, field) => (test.kind === 'at' ? test[field] : null);

/** What rugarch prints where its likelihood does not exist: the optimiser stays where it started. */
const RUGARCH_WITHOUT_DURATIONS = {b: 2, uLL: -1e10, rLL: -1e10, LRp: 1};

const ROLLING_MODELS = {hist: {kind: 'historical', shortfall: 'at-or-below'}, norm: {kind: 'normal'}};

export const backtests = [
  adapter('backtest_hits', context => {
    const found = coverage(context);
    const {quietQuiet, quietHit, hitQuiet, hitHit} = found.transitions;
    return {
      n: found.days,
      x: found.hits,
      LRuc: of(found.unconditional, 'ratio'),
      p_uc: of(found.unconditional, 'pValue'),
      LRind: of(found.independence, 'ratio'),
      p_ind: of(found.independence, 'pValue'),
      LRcc: of(found.conditional, 'ratio'),
      p_cc: of(found.conditional, 'pValue'),
      LRtuff: of(found.firstFailure, 'ratio'),
      p_tuff: of(found.firstFailure, 'pValue'),
      n00: quietQuiet,
      n01: quietHit,
      n10: hitQuiet,
      n11: hitHit,
      first_hit: found.firstHit,
      binom_cdf: found.atMost,
      binom_pvalue_ge: found.atLeast,
      z: found.score,
    };
  }),
  adapter('backtest_rugarch', context => {
    const {plimsoll, risk} = context;
    const found = coverage(context);
    return {
      expected_exceed: Math.floor(found.expected),
      actual_exceed: found.hits,
      uc_LR: of(found.unconditional, 'ratio'),
      uc_p: of(found.unconditional, 'pValue'),
      cc_LR: of(found.conditional, 'ratio'),
      cc_p: of(found.conditional, 'pValue'),
      uc_crit: plimsoll.criticalRatio(risk, 0.05, 1),
      cc_crit: plimsoll.criticalRatio(risk, 0.05, 2),
    };
  }),
  adapter('backtest_duration_rugarch', ({plimsoll, risk, vector}) => {
    const found = plimsoll.durationTest(risk, columnOf(vector, 'hit'));
    if (found.kind === 'never') return RUGARCH_WITHOUT_DURATIONS;
    return {b: found.shape.value, uLL: found.logLikelihood, rLL: found.exponential, LRp: found.pValue};
  }),
  adapter('kupiec_grid', ({plimsoll, risk, inputs: {n, x, p}}) => {
    const {unconditional} = plimsoll.coverageTests(risk, {days: n, hits: x}, p);
    return {LRuc: unconditional.ratio, p_value: unconditional.pValue};
  }),
  adapter('kupiec_region', ({plimsoll, risk, inputs: {n, p, test_level}}) => {
    const {least, most} = plimsoll.acceptedHits(risk, {days: n, probability: p, level: test_level});
    return {min_nonreject: least, max_nonreject: most};
  }),
  adapter('basel_traffic_light', ({plimsoll, risk, inputs: {n, x, p}}) => {
    const {zone, atMost, atLeast, multiplierAddOn} = plimsoll.trafficLight(risk, {days: n, hits: x, probability: p});
    return {zone, cum_prob: atMost, prob_ge: atLeast, multiplier_addon: of(multiplierAddOn, 'value')};
  }),
  adapter('traffic_light_bounds', ({plimsoll, risk, inputs: {n, p}}) => {
    const {yellowFrom, redFrom} = plimsoll.trafficLight(risk, {days: n, hits: 0, probability: p});
    return {yellow_min: yellowFrom, red_min: redFrom};
  }),
  adapter('backtest_rolling', ({plimsoll, risk, inputs, vector}) => {
    const {alpha, from, to, window, model} = inputs;
    const returns = seriesOf(plimsoll, columnOf(vector).slice(from - 1 - window, to));
    const question = {confidence: 1 - alpha, window, model: ROLLING_MODELS[model]};
    const {coverage: found, shortfall, forecasts} = plimsoll.backtest(risk, returns, question);
    return {
      T: found.days,
      hits: found.hits,
      Z1: of(shortfall, 'ratioAtHits'),
      Z2: shortfall.ratioOverall,
      LRuc: of(found.unconditional, 'ratio'),
      LRind: of(found.independence, 'ratio'),
      mean_excess_resid: of(shortfall, 'meanExcess'),
      mcneil_frey_t: of(shortfall.excess, 'statistic'),
      rugarch_ESTest_p: of(shortfall.excess, 'pValue'),
      VaR_first: forecasts.valueAtRisk[0],
      VaR_last: forecasts.valueAtRisk[found.days - 1],
      ES_last: forecasts.expectedShortfall[found.days - 1],
    };
  }),
];
