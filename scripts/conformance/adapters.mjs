import {lendingAdapter} from './lending/index.mjs';
import {perpsAdapter} from './perps/index.mjs';
import {riskAdapter} from './risk/index.mjs';

/**
 * The adapter of a vector's case, or the reason why there is none.
 *
 * An adapter says which case it answers and hands the published inputs to the public measures; it holds no formula and
 * knows no id. A schema's `index.mjs` lists its adapters, its `skipped.mjs` the reasons for the rest.
 *
 * @returns {{answer: Function} | {skip: string}}
 */
export function adapterFor({schema, family}) {
  const bySchema = {perps: perpsAdapter, lending: lendingAdapter, risk: riskAdapter};
  return bySchema[schema](family);
}
