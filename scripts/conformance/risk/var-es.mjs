import {columnOf, seriesOf} from './series.mjs';

const HISTORICAL = {
  strictly_below_type7: 'strictly-below',
  at_or_below_type7: 'at-or-below',
  acerbi_tasche: 'acerbi-tasche',
};

/** The model behind each name of PerformanceAnalytics, which divides by n. */
const PA_MODELS = {
  historical: {kind: 'historical', shortfall: 'strictly-below'},
  gaussian: {kind: 'normal', divisor: 'population'},
  modified: {kind: 'cornish-fisher'},
};

const losses = ({plimsoll, risk, inputs, vector}, model, column) =>
  plimsoll.tailLosses(risk, seriesOf(plimsoll, columnOf(vector, column)), {confidence: inputs.confidence, model});

/** PerformanceAnalytics' public functions print returns, nothing for a gain and 1 for more than everything. */
const asPrinted = loss => (loss < 0 ? null : -Math.min(1, loss));

const adapter = (method, answer) => ({set: 'var_es', method, answer});

export const varEs = [
  adapter('moments', ({plimsoll, risk, vector}) => {
    const {observations, mean, deviation, sampleDeviation, skew, excessKurtosis} = plimsoll.returnMoments(
      risk,
      seriesOf(plimsoll, columnOf(vector)),
    );
    return {
      n: observations,
      mean,
      sd_sample: sampleDeviation,
      sd_pop: deviation,
      skew_pop: skew,
      exkurt_pop: excessKurtosis,
    };
  }),
  adapter('hist_var', context => {
    const ofType = quantile => losses(context, {kind: 'historical', quantile}).valueAtRisk;
    return Object.fromEntries(context.expected.map(name => [name, ofType(Number(name.replace('type', '')))]));
  }),
  adapter('hist_es', context => {
    const by = name => losses(context, {kind: 'historical', shortfall: HISTORICAL[name]}).expectedShortfall;
    return Object.fromEntries(context.expected.map(name => [name, by(name)]));
  }),
  adapter('gaussian_var', context => ({'(value)': losses(context, PA_MODELS.gaussian).valueAtRisk})),
  adapter('gaussian_es', context => ({'(value)': losses(context, PA_MODELS.gaussian).expectedShortfall})),
  adapter('modified_var', context => ({'(value)': losses(context, PA_MODELS.modified).valueAtRisk})),
  adapter('modified_es', context => ({
    mES: losses(context, {kind: 'cornish-fisher', shortfall: 'unrestricted'}).expectedShortfall,
    operational_mES: losses(context, {kind: 'cornish-fisher', shortfall: 'operational'}).expectedShortfall,
  })),
  adapter('PA_API_VaR_ES_edhec', context => {
    const {columns, method} = context.inputs;
    const found = columns.map(column => losses(context, PA_MODELS[method], column));
    return {
      VaR: found.map(each => asPrinted(each.valueAtRisk)),
      ES: found.map(each => asPrinted(each.expectedShortfall)),
    };
  }),
];
