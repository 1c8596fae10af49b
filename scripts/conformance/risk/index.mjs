import {backtests} from './backtests.mjs';
import {parametricVarEs} from './parametric-var-es.mjs';
import {varEs} from './var-es.mjs';
import {ewma, rangeVolatility, rangeVolatilityPerBar} from './volatility.mjs';

const adapters = [rangeVolatility, ewma, rangeVolatilityPerBar, ...varEs, ...parametricVarEs, ...backtests];

/** A case in risk is a file and a method. */
export function riskAdapter({set, method}) {
  const found = adapters.find(adapter => adapter.set === set && adapter.method === method);
  return found ?? {skip: `no public measure answers ${method} yet`};
}
