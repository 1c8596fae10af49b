import {aaveSdk} from './aave-sdk.mjs';
import {aaveV3} from './aave-v3.mjs';
import {aaveV4} from './aave-v4.mjs';
import {compoundV2} from './compound-v2.mjs';
import {compoundV3} from './compound-v3.mjs';
import {euler} from './euler.mjs';
import {generic} from './generic.mjs';
import {jupiterLend} from './jupiter-lend.mjs';
import {leverageTargets} from './leverage-targets.mjs';
import {liquity} from './liquity.mjs';
import {maker} from './maker.mjs';
import {morphoMidnight} from './morpho-midnight.mjs';
import {lendingReason} from './skipped.mjs';

const adapters = [
  ...aaveV3,
  ...aaveSdk,
  ...aaveV4,
  ...leverageTargets,
  ...compoundV2,
  ...compoundV3,
  ...euler,
  ...maker,
  ...liquity,
  ...morphoMidnight,
  ...jupiterLend,
  ...generic,
];

/** A case in lending is system, kind, and the names of inputs and expected: one adapter answers all of it, or none. */
export function lendingAdapter({system, kind, inputNames, expectedNames}) {
  const found = adapters.find(
    adapter =>
      adapter.system === system &&
      adapter.kind === kind &&
      sameNames(adapter.inputs, inputNames) &&
      expectedNames.every(name => answers(adapter, name)),
  );
  return found ?? {skip: lendingReason(system, kind)};
}

function sameNames(declared, found) {
  return declared.length === found.length && found.every(name => declared.includes(name));
}

function answers({fields}, name) {
  return typeof fields === 'function' ? fields(name) : fields.includes(name);
}
