import {aaveSdk} from './aave-sdk.mjs';
import {aaveV3} from './aave-v3.mjs';
import {aaveV37} from './aave-v37.mjs';
import {aaveV4Steps} from './aave-v4-steps.mjs';
import {aaveV4} from './aave-v4.mjs';
import {compoundV2} from './compound-v2.mjs';
import {compoundV3} from './compound-v3.mjs';
import {crvusd} from './crvusd.mjs';
import {euler} from './euler.mjs';
import {gearbox} from './gearbox.mjs';
import {generic} from './generic.mjs';
import {jupiterLend} from './jupiter-lend.mjs';
import {leverageTargets} from './leverage-targets.mjs';
import {leverage} from './leverage.mjs';
import {liquity} from './liquity.mjs';
import {makerTime} from './maker-time.mjs';
import {maker} from './maker.mjs';
import {morphoBlue} from './morpho-blue.mjs';
import {morphoMidnight} from './morpho-midnight.mjs';
import {silo} from './silo.mjs';
import {lendingReason} from './skipped.mjs';
import {solend} from './solend.mjs';

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
  ...aaveV37,
  ...aaveV4Steps,
  ...crvusd,
  ...gearbox,
  ...leverage,
  ...makerTime,
  ...morphoBlue,
  ...silo,
  ...solend,
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

/** A declared name that ends in `?` may be absent. */
function sameNames(declared, found) {
  const required = declared.filter(name => !name.endsWith('?'));
  const known = declared.map(name => name.replace(/\?$/, ''));
  return required.every(name => found.includes(name)) && found.every(name => known.includes(name));
}

function answers({fields}, name) {
  return typeof fields === 'function' ? fields(name) : fields.includes(name);
}
