/**
 * The 256 × 256 risk map through the public batch door, columns in place: leverage 1 to 125 across, volatility 20 % to 300 %
 * down, a week; against its scalar twin in the same WebAssembly, the same formula in JavaScript, and the textbook.
 *
 * A regression here means that a slider over the map drops frames.
 */
import {plainTouch} from './plain-touch.mjs';
import {interleave} from './rounds.mjs';

const SIDE = 256;
const HORIZON = 7 / 365;

/** A long at each leverage, liquidated when 98 % of its margin is gone; without drift of the price. */
function axes() {
  const steps = Array.from({length: SIDE}, (_, step) => step / (SIDE - 1));
  const distance = Float64Array.from(steps, step => -Math.log1p(-0.98 / (1 + 124 * step)));
  const volatility = Float64Array.from(steps, step => 0.2 + 2.8 * step);
  const drift = volatility.map(sigma => sigma ** 2 / 2); // of the logarithm, towards a barrier below
  return {distance, volatility, drift, horizon: HORIZON, out: new Float64Array(SIDE * SIDE)};
}

async function gridOf(kernel, {distance, volatility, drift}) {
  const grid = (await kernel.risk()).touchGrid(SIDE, SIDE);
  for (const [name, column] of Object.entries({distance, volatility, drift})) grid[name].set(column);
  return grid;
}

/** The same source without its lane, in WebAssembly: the record as src/kernel/abi.ts has it. */
function scalarOf(bytes, {distance, volatility, drift}) {
  const {memory, take, touchGrid} = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  const record = take(32);
  const columns = [distance, drift, volatility, new Float64Array(SIDE * SIDE)].map(column => {
    const address = take(column.length * 8);
    new Float64Array(memory.buffer, address, column.length).set(column);
    return address;
  });
  new Float64Array(memory.buffer)[record / 8] = HORIZON;
  new Int32Array(memory.buffer).set([SIDE, SIDE, ...columns], record / 4 + 2);
  const chance = new Float64Array(memory.buffer, columns[3], SIDE * SIDE);
  return () => {
    touchGrid(record);
    return chance;
  };
}

/**
 * @param loadKernel, passageOf - of the built package.
 * @param plainRisk - bytes of build/risk.plain.wasm.
 * @returns `{times, worst}`: name → {min, mean, sd} in milliseconds, and the largest relative error against the accurate touch;
 *   throws where the lane's bits are not the scalar's.
 */
export async function heatMap({loadKernel, passageOf, plainRisk, rounds = 41}) {
  const given = axes();
  const kernel = await loadKernel({engine: 'wasm'});
  const grid = await gridOf(kernel, given);
  const script = await gridOf(await loadKernel({engine: 'js'}), given);
  const scalar = scalarOf(plainRisk, given);
  const middle = (SIDE * SIDE) >> 1;

  const chance = grid.compute(HORIZON).slice();
  if (!scalar().every((value, cell) => Object.is(value, chance[cell])))
    throw new Error('the lane is not its scalar twin');
  const worst = worstError(passageOf(kernel), given, chance);
  const {times, sink} = interleave(
    {
      kernel: () => grid.compute(HORIZON)[middle],
      scalar: () => scalar()[middle],
      ...plainTouch(given),
      script: () => script.compute(HORIZON)[middle],
    },
    {rounds, warmUp: 12},
  );
  grid.release();
  script.release();
  return {times, worst, sink};
}

function worstError(passage, {distance, volatility, drift}, chance) {
  let worst = 0;
  for (let cell = 0; cell < chance.length; cell++) {
    const row = Math.floor(cell / SIDE);
    const exact = passage.touch(distance[cell % SIDE], drift[row], volatility[row], HORIZON);
    if (exact > 1e-300) worst = Math.max(worst, Math.abs(chance[cell] / exact - 1));
  }
  return worst;
}
