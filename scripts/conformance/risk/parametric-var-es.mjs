const adapter = (method, answer) => ({set: 'parametric_var_es', method, answer});

const losses = ({plimsoll, risk, inputs}, distribution, side) =>
  plimsoll.distributionLosses(risk, distribution, {confidence: inputs.confidence, side});

export const parametricVarEs = [
  adapter('normal_var_es', context => {
    const {mean, sd} = context.inputs;
    const {valueAtRisk, expectedShortfall} = losses(context, {kind: 'normal', mean, deviation: sd});
    return {VaR: valueAtRisk, ES: expectedShortfall};
  }),
  adapter('student_t_var_es', context => {
    const shape = {kind: 'student-t', mean: 0, degrees: context.inputs.df};
    const standard = losses(context, {...shape, scale: 1});
    const unit = losses(context, {...shape, deviation: 1});
    return {
      VaR_std_t: standard.valueAtRisk,
      ES_std_t: standard.expectedShortfall,
      VaR_unit_variance: unit.valueAtRisk,
      ES_unit_variance: unit.expectedShortfall,
    };
  }),
  adapter('student_t_location_scale', context => {
    const {df, mean, sd} = context.inputs;
    const distribution = {kind: 'student-t', mean, deviation: sd, degrees: df};
    const {valueAtRisk, expectedShortfall} = losses(context, distribution);
    return {VaR: valueAtRisk, ES: expectedShortfall};
  }),
  adapter('lognormal_var_es', context => {
    const {log_mean_per_step, log_sd_per_step, steps} = context.inputs;
    const distribution = {kind: 'lognormal', mean: log_mean_per_step, deviation: log_sd_per_step, bars: steps};
    const [long, short] = ['long', 'short'].map(side => losses(context, distribution, side));
    return {
      VaR_long: long.valueAtRisk,
      VaR_short: short.valueAtRisk,
      ES_long: long.expectedShortfall,
      ES_short: short.expectedShortfall,
    };
  }),
  adapter('cornish_fisher', context => {
    const {skew, excess_kurtosis} = context.inputs;
    const standard = {kind: 'cornish-fisher', mean: 0, deviation: 1, skew, excessKurtosis: excess_kurtosis};
    const {valueAtRisk, expectedShortfall, map} = losses(context, standard);
    return {
      z_cf: -valueAtRisk,
      mES_std: losses(context, {...standard, shortfall: 'unrestricted'}).expectedShortfall,
      operational_mES_std: expectedShortfall,
      'dz_cf/dz': map.slope,
    };
  }),
];
