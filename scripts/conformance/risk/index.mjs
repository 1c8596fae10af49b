import {backtests} from './backtests.mjs';
import {barriers} from './barriers.mjs';
import {discreteMonitoring} from './discrete-monitoring.mjs';
import {firstPassageFunctionals} from './first-passage-functionals.mjs';
import {firstPassage} from './first-passage.mjs';
import {parametricVarEs} from './parametric-var-es.mjs';
import {specialFunctions} from './special-functions.mjs';
import {varEs} from './var-es.mjs';
import {volatilities} from './volatility.mjs';

const adapters = new Map(
  [specialFunctions, volatilities, varEs, parametricVarEs, backtests]
    .concat([firstPassage, firstPassageFunctionals, barriers, discreteMonitoring])
    .flat()
    .map(adapter => [`${adapter.set} ${adapter.method}`, adapter]),
);

/** A case in risk is its file and method: supported or skipped whole. */
export function riskAdapter({set, method}) {
  return adapters.get(`${set} ${method}`) ?? {skip: `no public measure answers ${method} yet`};
}
