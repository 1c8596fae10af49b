import {expect} from '@open-wc/testing';
import {CONTRACT, LINE_BYTES, MARGIN_BLOCK} from '../../src/kernel/abi.js';
import {Seeded} from '../support/seeded.js';
import type {Internals} from './internals.js';
import {jsInternals, wasmInternals} from './internals.js';

const FLOORS = [0, 5e4, 2.5e5, 1e6, 5e6, 2e7, 5e7, 1e8, 2e8, 3e8];
const RATES = [0.004, 0.005, 0.01, 0.025, 0.05, 0.1, 0.125, 0.15, 0.25, 0.5];
const COUNTS = [0, 1, 2, 3, 4, 5, 9, 1001];
const KINDS = [
  ['linear', 1],
  ['linear', -1],
  ['inverse', 1],
  ['inverse', -1],
] as const;

type Kind = (typeof KINDS)[number];
type Columns = readonly [size: Float64Array, entry: Float64Array, margin: Float64Array];

/** cₖ = cₖ₋₁ + floorₖ·(mₖ − mₖ₋₁): the steps join up. */
function joined(floors: readonly number[], rates: readonly number[]): number[] {
  let deduction = 0;
  return floors.map((floor, k) => (k === 0 ? 0 : (deduction += floor * (rates[k]! - rates[k - 1]!))));
}

/** Positions whose notionals lie in all brackets; every seventh never liquidates, one has no size, one holds a NaN. */
function columns(count: number, [contract]: Kind): Columns {
  const seeded = new Seeded(count + 1);
  const entry = Float64Array.from({length: count}, () => seeded.magnitude(20_000, 120_000));
  const notional = entry.map(() => seeded.magnitude(1_000, 2e9));
  const size = notional.map((value, row) => (contract === 'linear' ? value / entry[row]! : value * entry[row]!));
  const margin = notional.map((value, row) => value * (row % 7 === 6 ? 1.1 : seeded.magnitude(0.01, 0.9)));
  if (count > 4) size[4] = 0;
  if (count > 8) margin[8] = NaN;
  return [size, entry, margin];
}

/** Writes a block by hand, prices it one way and returns the bits of its prices; a NaN is one pattern, whatever its payload. */
function bits(
  kernel: Internals,
  way: 'byCells' | 'byEnvelope',
  [contract, side]: Kind,
  [size, entry, margin]: Columns,
) {
  const count = size.length;
  const begin = kernel.mark();
  const record = kernel.take(MARGIN_BLOCK.bytes);
  const rules = [FLOORS, RATES, joined(FLOORS, RATES)].map(() => kernel.take(FLOORS.length * 8));
  const table = kernel.take(FLOORS.length * LINE_BYTES);
  const columns = Array.from({length: 4}, () => kernel.take(count * 8));
  const integers = new Int32Array(kernel.memory.buffer);
  const floats = new Float64Array(kernel.memory.buffer);
  [FLOORS, RATES, joined(FLOORS, RATES)].forEach((values, index) => floats.set(values, rules[index]! / 8));
  [size, entry, margin].forEach((values, index) => floats.set(values, columns[index]! / 8));
  const fields = {brackets: FLOORS.length, contract: CONTRACT[contract], side, count, table};
  for (const [field, value] of Object.entries(fields)) {
    integers[(record + MARGIN_BLOCK[field as keyof typeof fields]) / 4] = value;
  }
  floats[(record + MARGIN_BLOCK.feeRate) / 8] = 0.0005;
  (['floors', 'rates', 'deductions'] as const).forEach((field, index) => {
    integers[(record + MARGIN_BLOCK[field]) / 4] = rules[index]!;
  });
  (['size', 'entry', 'margin', 'price'] as const).forEach((field, index) => {
    integers[(record + MARGIN_BLOCK[field]) / 4] = columns[index]!;
  });
  expect(kernel.fillTable(record)).to.equal(0);
  if (way === 'byCells') expect(Boolean(kernel.fillCells(record))).to.equal(true);
  kernel[way](record);
  const price = new Float64Array(kernel.memory.buffer, columns[3], count).map(value => (value === value ? value : NaN));
  kernel.release(begin);
  return [...new BigUint64Array(price.buffer)];
}

describe('cells.lane, cells and envelope', () => {
  for (const kind of KINDS) {
    for (const count of COUNTS) {
      it(`give the same bits for ${count} ${kind[0]} ${kind[1] > 0 ? 'longs' : 'shorts'}`, async () => {
        const [wasm, js] = await Promise.all([wasmInternals(), jsInternals()]);
        const input = columns(count, kind);
        const plain = bits(wasm, 'byEnvelope', kind, input);
        expect(plain).to.have.length(count);
        expect(bits(wasm, 'byCells', kind, input), 'lane').to.deep.equal(plain);
        expect(bits(js, 'byEnvelope', kind, input), 'envelope in JavaScript').to.deep.equal(plain);
        expect(bits(js, 'byCells', kind, input), 'cells in JavaScript').to.deep.equal(plain);
      });
    }
  }
});
