import {value} from './stated.mjs';

/** special_functions.json: the kernel's own functions, one method each. */

const special = (method, answer) => ({
  set: 'special_functions',
  method,
  answer: ({risk, inputs}) => value(answer(risk.special, inputs)),
});

export const specialFunctions = [
  special('beta_inc_reg', ({incompleteBeta}, {a, b, x}) => incompleteBeta(a, b, x)),
  special('chi2_ppf', ({chiSquareQuantile}, {p, df}) => chiSquareQuantile(p, df)),
  special('chi2_sf', ({chiSquareTail}, {x, df}) => chiSquareTail(x, df)),
  special('erfcx', ({erfcx}, {x}) => erfcx(x)),
  special('gamma_p', ({incompleteGammaP}, {a, x}) => incompleteGammaP(a, x)),
  special('gamma_q', ({incompleteGammaQ}, {a, x}) => incompleteGammaQ(a, x)),
  special('lgamma', ({logGamma}, {x}) => logGamma(x)),
  special('mills_ratio', ({millsRatio}, {x}) => millsRatio(x)),
  special('norm_cdf', ({normalCdf}, {x}) => normalCdf(x)),
  special('norm_logcdf', ({logNormalCdf}, {x}) => logNormalCdf(x)),
  special('norm_ppf', ({normalQuantile}, {p}) => normalQuantile(p)),
  special('norm_ppf_from_logp', ({normalQuantileFromLog}, {logp}) => normalQuantileFromLog(logp)),
  special('t_cdf', ({studentCdf}, {x, df}) => studentCdf(x, df)),
  special('t_ppf', ({studentQuantile}, {p, df}) => studentQuantile(p, df)),
];
