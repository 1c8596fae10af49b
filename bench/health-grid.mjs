/**
 * Health over two assets, 256 × 256 prices, through the public batch door with the columns in place: a cross account of twenty
 * positions whose brackets are chosen anew at every price, and a loan of ten reserves; against plain JavaScript.
 *
 * A regression here means that the range map no longer follows a slider.
 */
import {plainAccount, plainLoan} from './plain-health.mjs';
import {interleave} from './rounds.mjs';

const SIDE = 256;
const MARKS = {BTC: 60_000, ETH: 3_000};
/** Ten brackets, floors in quote; deductions join them up. */
const FLOORS = [0, 50_000, 250_000, 1e6, 5e6, 2e7, 5e7, 1e8, 2e8, 3e8];
const RATES = [0.004, 0.005, 0.01, 0.025, 0.05, 0.1, 0.125, 0.15, 0.25, 0.5];

const prices = mark => Float64Array.from({length: SIDE}, (_, step) => (mark * (64 + step)) / 128);

/** Twenty positions of two assets, long and short, from thousands to tens of millions. */
function twenty() {
  return Array.from({length: 20}, (_, p) => {
    const asset = p % 2 ? 'ETH' : 'BTC';
    const notional = 2_000 * 1.7 ** (p + 1);
    const size = Number((notional / MARKS[asset]).toPrecision(6));
    return {asset, side: p % 4 < 2 ? 'long' : 'short', size, entry: MARKS[asset] * (0.97 + 0.003 * p)};
  });
}

/** Every schedule its own object, so that no two positions count as one. */
function scheduleOf(plimsoll) {
  const {continuousSchedule, marginRules} = plimsoll;
  const rows = FLOORS.map((floor, k) => ({floor: String(floor), rate: String(RATES[k])}));
  return marginRules({schedule: continuousSchedule(rows)});
}

function accountOf(plimsoll, balance) {
  const positions = twenty().map(({asset, side, size, entry}) => {
    const amounts = {size: String(size), entry: String(entry), mark: String(MARKS[asset])};
    return {asset, side, ...amounts, rules: scheduleOf(plimsoll)};
  });
  return plimsoll.account({balance: String(balance), positions});
}

function plainPositions() {
  const deductions = new Float64Array(FLOORS.length);
  for (let k = 1; k < FLOORS.length; k++) deductions[k] = deductions[k - 1] + FLOORS[k] * (RATES[k] - RATES[k - 1]);
  return twenty().map(({asset, side, size, entry}) => ({
    asset: asset === 'BTC' ? 0 : 1,
    side: side === 'long' ? 1 : -1,
    size,
    entry,
    floors: Float64Array.from(FLOORS),
    rates: Float64Array.from(RATES),
    deductions,
  }));
}

/** Ten reserves: six held, two of them owed as well, four more owed. */
const RESERVES = Array.from({length: 10}, (_, r) => {
  const price = [3_000, 60_000, 1, 15, 3_600, 0.5, 1, 1, 8, 120][r];
  const held = r < 6 ? (40_000 * (r + 1)) / price : 0;
  const owed = r >= 4 || r === 0 ? (9_000 * (r + 2)) / price : 0;
  return {asset: `R${r}`, price, held, threshold: 0.7 + 0.02 * (r % 6), owed};
});

function loanOf({loan}) {
  const amounts = (asset, quantity, price) => ({asset, quantity: String(quantity), price: String(price)});
  return loan({
    collaterals: RESERVES.filter(({held}) => held > 0).map(({asset, held, price, threshold}) => ({
      ...amounts(asset, held, price),
      threshold: threshold.toFixed(2),
    })),
    debts: RESERVES.filter(({owed}) => owed > 0).map(({asset, owed, price}) => amounts(asset, owed, price)),
  });
}

function gridOf(risk, book, {xs, ys}) {
  const grid = risk.healthGrid(book, SIDE, SIDE);
  grid.xs.set(xs);
  grid.ys.set(ys);
  return grid;
}

/** Times one book on both engines against its plain variants; throws where a cell differs by more than rounding. */
async function versus({loadKernel}, book, axes, plain, rounds) {
  const [risk, script] = await Promise.all(['wasm', 'js'].map(async engine => (await loadKernel({engine})).risk()));
  const [grid, scriptGrid] = [risk, script].map(each => gridOf(each, book, axes));
  const middle = (SIDE * SIDE) >> 1;
  const health = grid.compute().slice();
  if (!scriptGrid.compute().every((cell, at) => Object.is(cell, health[at]))) throw new Error('the builds differ');
  for (const [name, variant] of Object.entries(plain)) {
    variant();
    const worst = axes.out.reduce(
      (most, cell, at) => Math.max(most, Math.abs(cell - health[at]) / (1 + Math.abs(cell))),
      0,
    );
    if (!(worst < 1e-11)) throw new Error(`${name} differs by ${worst}`);
  }
  const repeated = (run, calls) => () => {
    let sink = 0;
    for (let call = 0; call < calls; call++) sink += run();
    return sink;
  };
  const {separable, ...perCell} = plain;
  const quick = {kernel: () => grid.compute()[middle], separable, script: () => scriptGrid.compute()[middle]};
  const calls = 16;
  const fast = interleave(
    Object.fromEntries(Object.entries(quick).map(([name, run]) => [name, repeated(run, calls)])),
    {rounds},
  );
  const slow = interleave(perCell, {rounds: 10, warmUp: 3});
  scriptGrid.release();
  grid.release();
  const a = ({min, mean, sd}) => ({min: min / calls, mean: mean / calls, sd: sd / calls});
  const times = Object.fromEntries(Object.entries(fast.times).map(([name, each]) => [name, a(each)]));
  return {times: {...times, ...slow.times}, sink: fast.sink + slow.sink};
}

export const accountGrid = {
  title: 'health of an account of 20 positions, 256 × 256 prices, ms',
  run: ({plimsoll, rounds}) => {
    const balance = 12_000_000;
    const axes = {xs: prices(MARKS.BTC), ys: prices(MARKS.ETH), out: new Float64Array(SIDE * SIDE)};
    const book = plimsoll.accountBook(accountOf(plimsoll, balance), ['BTC', 'ETH']);
    return versus(plimsoll, book, axes, plainAccount(balance, plainPositions(), axes), rounds);
  },
  variants: [
    ['kernel', 'the kernel, columns in place'],
    ['separable', 'JavaScript, the kernel’s own method'],
    ['script', 'the kernel, JavaScript build'],
    ['perCell', 'JavaScript, cell by cell'],
  ],
  goals: [
    {of: 'perCell', least: 40},
    {of: 'separable', least: 1.5},
  ],
};

export const loanGrid = {
  title: 'health of a loan of 10 reserves, 256 × 256 prices, ms',
  run: ({plimsoll, rounds}) => {
    const axes = {xs: prices(RESERVES[0].price), ys: prices(RESERVES[1].price), out: new Float64Array(SIDE * SIDE)};
    const reserves = RESERVES.map(({held, threshold, owed, price}) => ({
      weighted: held * Number(threshold.toFixed(2)),
      owed,
      price,
    }));
    const book = plimsoll.loanBook(loanOf(plimsoll), ['R0', 'R1']);
    return versus(plimsoll, book, axes, plainLoan(reserves, axes), rounds);
  },
  variants: [
    ['kernel', 'the kernel, columns in place'],
    ['separable', 'JavaScript, the kernel’s own method'],
    ['script', 'the kernel, JavaScript build'],
    ['perCell', 'JavaScript, cell by cell, typed arrays'],
    ['perCellOfObjects', 'JavaScript, cell by cell, reserves as objects'],
  ],
  goals: [
    {of: 'perCellOfObjects', least: 40},
    {of: 'separable', least: 1.5},
  ],
};
