import {candlesOf, columnOf, seriesOf} from './series.mjs';

/** R's names of our estimators; its close over n bars has n − 1 returns. */
const TTR = {
  close: 'close-close',
  parkinson: 'parkinson',
  'garman.klass': 'garman-klass',
  'rogers.satchell': 'rogers-satchell',
  'gk.yz': 'gk-yang-zhang',
  'yang.zhang': 'yang-zhang',
};

/** The vectors' names of the same, as variances per bar. */
const PER_BAR = {
  close_close_var_n1: 'close-close',
  close_close_zero_mean: 'zero-mean',
  parkinson: 'parkinson',
  garman_klass: 'garman-klass',
  rogers_satchell: 'rogers-satchell',
  gk_yang_zhang: 'gk-yang-zhang',
  yang_zhang: 'yang-zhang',
};

const STARTS = {first_squared: 'first-squared', mean_square_first20: 'mean-square', sample_var: 'sample-variance'};

const rangeVolatility = {
  set: 'volatility',
  method: 'range_vol',
  answer({plimsoll, risk, inputs, expected, vector}) {
    const history = candlesOf(plimsoll, vector);
    const series = name => {
      const estimator = TTR[name];
      const bars = name === 'close' ? inputs.n - 1 : inputs.n;
      const {volatility} = plimsoll.rollingVolatility(risk, history, {estimator, bars, periodsPerYear: inputs.N});
      const defined = volatility.filter(each => !Number.isNaN(each));
      return {last: defined.at(-1), sum_over_defined: defined.reduce((sum, each) => sum + each, 0)};
    };
    return Object.fromEntries(expected.map(name => [name, series(name)]));
  },
};

const ewma = {
  set: 'volatility',
  method: 'ewma',
  answer({plimsoll, risk, inputs, vector}) {
    const returns = seriesOf(plimsoll, columnOf(vector));
    const question = {decay: inputs.lambda, start: {kind: STARTS[inputs.init]}};
    const yearly = periodsPerYear => plimsoll.ewmaVolatility(risk, returns, {...question, periodsPerYear}).volatility;
    const loss = bars => {
      const model = {kind: 'ewma', ...question, bars};
      return plimsoll.valueAtRisk(risk, returns, {confidence: 0.99, model}).loss;
    };
    const {varianceOfBar, path} = plimsoll.ewmaVolatility(risk, returns, question);
    return {
      h_next: varianceOfBar,
      vol_next: yearly(1),
      h_mid: path[Math.floor(returns.values.length / 2)],
      var99_1d: loss(1),
      var99_10d_sqrt: loss(10),
      ann_vol_252: yearly(252),
      ann_vol_365: yearly(365),
    };
  },
};

const rangeVolatilityPerBar = {
  set: 'range_vol_exact',
  method: 'range_vol_per_bar',
  answer({plimsoll, risk, inputs, expected, vector}) {
    const history = candlesOf(plimsoll, vector, inputs.row_from, inputs.row_to_exclusive);
    const asked = estimator => plimsoll.realisedVolatility(risk, history, {estimator, bars: inputs.n_used});
    const field = name => (name === 'k' ? asked('yang-zhang').closeShare : asked(PER_BAR[name]).varianceOfBar);
    return Object.fromEntries(expected.map(name => [name, field(name)]));
  },
};

export const volatilities = [rangeVolatility, ewma, rangeVolatilityPerBar];
