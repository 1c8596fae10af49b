/**
 * One liquidation price of a cross account of 50 positions, both sides of the marks, against the prices of 50 single positions.
 *
 * A regression here means that an account page answers slower than the positions it lists.
 */
import {interleave} from './rounds.mjs';

const POSITIONS = 50;
const ASSETS = 25;
const CALLS = 20; // of each in a round: one call is a fraction of a millisecond

/** 25 assets, each with two fills of one side, 12 brackets around their notional. */
function positionsOf({continuousSchedule, marginRules}) {
  const rates = ['0.004', '0.005', '0.0065', '0.01', '0.02', '0.025', '0.05', '0.1', '0.125', '0.15', '0.25', '0.5'];
  const steps = rates.map((rate, at) => ({rate, upTo: at < rates.length - 1 ? String(5000 * 2 ** at) : null}));
  return Array.from({length: POSITIONS}, (_, at) => {
    const asset = at % ASSETS;
    const mark = (10 + 37.25 * asset).toFixed(2);
    return {
      asset: `A${asset}`,
      side: asset % 3 === 0 ? 'short' : 'long',
      size: (30000 / Number(mark) + at).toFixed(3),
      entry: (Number(mark) * (1 + (at % 7) / 100 - 0.03)).toFixed(2),
      mark,
      rules: marginRules({schedule: continuousSchedule(steps), feeRate: '0.0005', tick: '0.01'}),
    };
  });
}

/** @param plimsoll - the built package. @returns name → {min, mean, sd}, milliseconds of `CALLS` calls. */
async function run({plimsoll, rounds}) {
  const {account, accountLiquidation, linearPosition, liquidationPrice, loadKernel} = plimsoll;
  const kernel = await loadKernel();
  const rows = positionsOf(plimsoll);
  const rulesOf = new Map();
  const positions = rows.map(row => {
    if (!rulesOf.has(row.asset)) rulesOf.set(row.asset, row.rules); // fills of an asset are one position by their rules
    return {...row, rules: rulesOf.get(row.asset)};
  });
  const held = account({balance: '60000', positions});
  const singles = rows.map(({side, size, entry, mark, rules}) => ({
    position: linearPosition({side, size, entry, margin: String(0.2 * Number(size) * Number(entry))}),
    rules,
    mark,
  }));
  const priced = answer => (answer.kind === 'at' ? 1 : 0);
  const asked = movement => () => {
    let sum = 0;
    for (let call = 0; call < CALLS; call++) sum += priced(accountLiquidation(held, movement).falling);
    return sum;
  };
  const single = () => {
    let sum = 0;
    for (let call = 0; call < CALLS; call++) {
      for (const {position, rules, mark} of singles) sum += priced(liquidationPrice(kernel, position, rules, mark));
    }
    return sum;
  };
  const variants = {
    single,
    oneAsset: asked({kind: 'others-fixed', asset: 'A1'}),
    commonMove: asked({kind: 'common-move'}),
  };
  if (variants.oneAsset() !== CALLS || variants.commonMove() !== CALLS) throw new Error('the account has no price');
  const {times, sink} = interleave(variants, {rounds});
  return {times, sink};
}

export const accounts = {
  title: `an account of ${POSITIONS} positions, ${CALLS} calls, ms`,
  run,
  base: 'single',
  variants: [
    ['single', `${POSITIONS} single positions`],
    ['oneAsset', 'the account, one asset moving'],
    ['commonMove', 'the account, all moving together'],
  ],
  /** At most so many times the single positions. */
  goals: [
    {of: 'oneAsset', most: 3},
    {of: 'commonMove', most: 3},
  ],
};
