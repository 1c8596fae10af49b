/**
 * 1,048,576 positions × 10 brackets through the public batch door, the columns already in place, against the same in plain
 * JavaScript and decimal.js, and against the memory floor: a kernel that reads three columns and writes one.
 *
 * A regression here means that ranking or sweeping a book of positions no longer fits a frame.
 */
import {decimalJavaScript, plainJavaScript} from './plain-javascript.mjs';
import {interleave} from './rounds.mjs';

const COUNT = 1_048_576;
const DECIMAL_ROWS = 2_000;

// shaped like a large market's: ten steps that join up, from 0.4 % to 15 %
const FLOORS = [0, 300_000, 800_000, 3e6, 12e6, 70e6, 100e6, 230e6, 480e6, 600e6];
const RATES = [0.004, 0.005, 0.0065, 0.01, 0.02, 0.025, 0.05, 0.1, 0.125, 0.15];
const SCHEDULE = {kind: 'continuous', floors: FLOORS, rates: RATES, deductions: joined()};

function joined() {
  let deduction = 0;
  return FLOORS.map((floor, k) => (k === 0 ? 0 : (deduction += floor * (RATES[k] - RATES[k - 1]))));
}

/** Notionals spread evenly over five decades, so that every bracket is met; leverage 2 to 100. */
function positions() {
  const [size, entry, margin] = [0, 0, 0].map(() => new Float64Array(COUNT));
  let state = 20_261_120;
  const unit = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
  for (let row = 0; row < COUNT; row++) {
    const notional = 1e4 * 1e5 ** unit();
    entry[row] = 60_000 * (0.7 + 0.6 * unit());
    size[row] = notional / entry[row];
    margin[row] = notional / (2 + 98 * unit());
  }
  return {size, entry, margin, price: new Float64Array(COUNT)};
}

/** Fills a block of `kernel`; the caller's own columns are then as good as the kernel's. */
function blockOf(marginBlock, kernel, columns) {
  const block = marginBlock(kernel, {contract: 'linear', side: 1, count: COUNT, schedule: SCHEDULE});
  for (const name of ['size', 'entry', 'margin']) block[name].set(columns[name]);
  return block;
}

/** The memory floor, in the test build's own memory. */
function floorOf(bytes, {size, entry, margin}) {
  const {memory, take, stream} = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  const taken = [0, 1, 2, 3].map(() => take(COUNT * 8));
  [size, entry, margin].forEach((column, index) => new Float64Array(memory.buffer, taken[index], COUNT).set(column));
  const out = new Float64Array(memory.buffer, taken[3], COUNT);
  return () => {
    stream(...taken, COUNT);
    return out[COUNT >> 1];
  };
}

/**
 * @param loadKernel, marginBlock - of the built package.
 * @param Decimal - of decimal.js.
 * @param testBuild - bytes of build/kernel.test.wasm.
 * @returns rows `{name, min, mean, sd}` in milliseconds for all positions, the kernel first; throws where prices differ.
 */
export async function marginBatch({loadKernel, marginBlock, Decimal, testBuild, rounds}) {
  const columns = positions();
  const block = blockOf(marginBlock, await loadKernel({engine: 'wasm'}), columns);
  const script = blockOf(marginBlock, await loadKernel({engine: 'js'}), columns);
  const plain = plainJavaScript(SCHEDULE, columns);
  requireEqual(plain, block.compute(), columns.price);

  const copying = () => {
    for (const name of ['size', 'entry', 'margin']) block[name].set(columns[name]);
    return block.compute().slice()[COUNT >> 1];
  };
  const {times, sink} = interleave(
    {
      kernel: () => block.compute()[COUNT >> 1],
      copying,
      floor: floorOf(testBuild, columns),
      ...plain,
      script: () => script.compute()[COUNT >> 1],
    },
    {rounds},
  );
  const decimal = interleave(decimalJavaScript(Decimal, SCHEDULE, columns, DECIMAL_ROWS), {rounds: 10, warmUp: 3});
  for (const [name, time] of Object.entries(decimal.times)) times[name] = scaled(time, COUNT / DECIMAL_ROWS);
  block.release();
  script.release();
  return {times, sink: sink + decimal.sink};
}

/** Every way of computing gives the kernel's price; the search may stand one rounding beside it at an edge. */
function requireEqual(plain, expected, price) {
  for (const [name, run] of Object.entries(plain)) {
    run();
    const wrong = expected.findIndex((value, row) => !(Math.abs(price[row] / value - 1) < 1e-14) && value === value);
    if (wrong >= 0) throw new Error(`${name}: row ${wrong} is ${price[wrong]}, not ${expected[wrong]}`);
  }
}

function scaled({min, mean, sd}, factor) {
  return {min: min * factor, mean: mean * factor, sd: sd * factor};
}
