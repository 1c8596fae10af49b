import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  continuousSchedule,
  contractsSchedule,
  flatSchedule,
  type BracketInput,
  type Schedule,
} from '../../src/contracts/index.js';
import {compare, decimal, formatDecimal, multiply, subtract, type Decimal} from '../../src/decimal/index.js';
import {holds} from '../support/properties.js';
import {refusalOf} from '../support/refusals.js';

const d = (text: string) => decimal(text);
const show = (value: Decimal | null) => (value === null ? 'none' : formatDecimal(value));
const table = ({brackets}: Schedule) =>
  brackets.map(({floor, cap, rate, deduction, maxLeverage}) =>
    [floor, cap, rate, deduction, maxLeverage].map(show).join(' '),
  );

// Binance USDⓈ-M, BTCUSDT, the first rows.
const caps = [
  {upTo: '50000', rate: '0.004', deduction: '0', maxLeverage: '125'},
  {upTo: '600000', rate: '0.005', deduction: '50', maxLeverage: '100'}, // 0 + 50000 · (0.005 − 0.004)
  {upTo: '3000000', rate: '0.0065', deduction: '950', maxLeverage: '75'}, // 50 + 600000 · (0.0065 − 0.005)
];
const read = ['0 50000 0.004 0 125', '50000 600000 0.005 50 100', '600000 3000000 0.0065 950 75'];

describe('continuousSchedule(rows)', () => {
  it('reads rows by where they end', () => {
    const schedule = continuousSchedule(caps);
    expect(schedule.kind).to.equal('continuous');
    expect(table(schedule)).to.deep.equal(read);
  });

  it('reads rows by where they begin; the last has no end unless it says one', () => {
    const first: readonly BracketInput[] = [
      {floor: '0', rate: '0.004'},
      {floor: '50000', rate: '0.005'},
    ];
    const last = (row: BracketInput) => table(continuousSchedule([...first, row])).at(-1);
    expect(last({floor: '600000', rate: '0.0065'})).to.equal('600000 none 0.0065 950 none');
    expect(last({floor: '600000', upTo: '3000000', rate: '0.0065'})).to.equal('600000 3000000 0.0065 950 none');
  });

  it('computes the deductions that are left out', () => {
    const rows = caps.map(({upTo, rate, maxLeverage}) => ({upTo, rate, maxLeverage}));
    expect(table(continuousSchedule(rows))).to.deep.equal(read);
    const second = caps.map((row, k) => (k === 1 ? {...row, deduction: undefined} : row));
    expect(table(continuousSchedule(second))).to.deep.equal(read);
  });

  it('joins up the published example: 0.56 + 50 · (0.05 − 0.025) = 1.81', () => {
    // Binance, COIN-M FAQ ceccfcfb4e3a45e3b48b0b1bb1a8ae46
    const rows = [
      {upTo: '50', rate: '0.025', deduction: '0.56'},
      {upTo: '100', rate: '0.05'},
    ];
    expect(table(continuousSchedule(rows))[1]).to.equal('50 100 0.05 1.81 none');
  });

  it('takes a single bracket out of a longer schedule, with its own deduction', () => {
    expect(table(continuousSchedule([{rate: '0.1', deduction: '135365'}]))).to.deep.equal(['0 none 0.1 135365 none']);
  });

  it('takes a bracket’s own nulls back', () => {
    const rows: readonly BracketInput[] = continuousSchedule([{rate: '0.01'}]).brackets.map(({cap, ...row}) => ({
      ...row,
      upTo: cap,
    }));
    expect(table(continuousSchedule(rows))).to.deep.equal(['0 none 0.01 0 none']);
  });

  it('requires the same on both sides of every edge, and the maximum of its lines everywhere', () => {
    const step = fc.tuple(fc.integer({min: 1, max: 1e9}), fc.integer({min: 0, max: 2000}));
    holds(
      fc.property(fc.array(step, {minLength: 1, maxLength: 12}), fc.nat(1e10), (steps, at) => {
        let [end, rate] = [0, 0];
        const rows = steps.map(([width, more]) => ({upTo: String((end += width)), rate: d(`${(rate += more)}e-5`)}));
        const {brackets} = continuousSchedule(rows);
        const notional = d(String(at));
        const line = (k: number, n: Decimal) => subtract(multiply(brackets[k]!.rate, n), brackets[k]!.deduction);
        const inForce = Math.max(
          0,
          brackets.findLastIndex(({floor}) => compare(floor, notional) <= 0),
        );
        const joins = brackets.every(({floor}, k) => k === 0 || compare(line(k, floor), line(k - 1, floor)) === 0);
        return joins && brackets.every((_, k) => compare(line(k, notional), line(inForce, notional)) <= 0);
      }),
    );
  });
});

describe('flatSchedule(rows), contractsSchedule(rows)', () => {
  it('deduct nothing unless told, and need not join up', () => {
    const rows = [
      {upTo: '5000', rate: '0.01'},
      {upTo: '7500', rate: '0.015'},
      {upTo: '15000', rate: '0.02'},
    ]; // OKX notice, CHZUSDT, by contracts
    expect(table(contractsSchedule(rows))).to.deep.equal([
      '0 5000 0.01 0 none',
      '5000 7500 0.015 0 none',
      '7500 15000 0.02 0 none',
    ]);
    expect(contractsSchedule(rows).kind).to.equal('contracts');
    expect(flatSchedule(rows).kind).to.equal('flat');
    expect(table(flatSchedule([{floor: 0, rate: '0.01', deduction: '7'}]))).to.deep.equal(['0 none 0.01 7 none']);
  });

  it('may have falling rates', () => {
    expect(flatSchedule([{upTo: '10', rate: '0.02'}, {rate: '0.01'}]).brackets.length).to.equal(2);
  });
});

describe('a schedule refuses what is wrong at the cell that is wrong', () => {
  const [first, second, third] = caps as [(typeof caps)[0], (typeof caps)[0], (typeof caps)[0]];
  const rows: readonly (readonly [string, unknown, string, string])[] = [
    ['no rows', [], 'brackets', 'brackets-empty'],
    ['no list', undefined, 'brackets', 'not-a-list'],
    ['markup', '<table>', 'brackets', 'not-a-list'],
    ['a row that is no row', [null], 'brackets[0]', 'not-an-object'],
    ['a falling rate', [first, {...second, rate: '0.003'}], 'brackets[1].rate', 'rates-unsorted'],
    ['ends out of order', [first, {...second, upTo: '40000'}], 'brackets[1].upTo', 'brackets-unsorted'],
    ['an end met twice', [first, {...second, upTo: '50000'}], 'brackets[1].upTo', 'brackets-unsorted'],
    [
      'beginnings out of order',
      [
        {floor: '0', rate: '0'},
        {floor: '9', rate: '0'},
        {floor: '5', rate: '0'},
      ],
      'brackets[2].floor',
      'brackets-unsorted',
    ],
    [
      'a beginning met twice',
      [
        {floor: '0', rate: '0'},
        {floor: '0', rate: '0'},
      ],
      'brackets[1].floor',
      'brackets-unsorted',
    ],
    ['a gap', [first, {...second, floor: '50001'}], 'brackets[1].floor', 'brackets-gap'],
    ['an overlap', [first, {...second, floor: '49999'}], 'brackets[1].floor', 'brackets-gap'],
    ['nothing below 10', [{floor: '10', rate: '0.01'}], 'brackets[0].floor', 'brackets-gap'],
    ['no edge between two rows', [{rate: '0.01'}, {rate: '0.02'}], 'brackets[1].floor', 'missing'],
    ['a jump', [first, {...second, deduction: '51'}], 'brackets[1].deduction', 'deduction-does-not-join'],
    [
      'a jump of 1e-18',
      [first, {...second, deduction: '50.000000000000000001'}],
      'brackets[1].deduction',
      'deduction-does-not-join',
    ],
    [
      'a jump further up',
      [first, second, {...third, deduction: '0'}],
      'brackets[2].deduction',
      'deduction-does-not-join',
    ],
    ['a rate in per cent', [{rate: '4'}], 'brackets[0].rate', 'rate-out-of-bounds'],
    ['a rate of one', [{rate: '1'}], 'brackets[0].rate', 'rate-out-of-bounds'],
    ['a rate below zero', [{rate: '-0.004'}], 'brackets[0].rate', 'rate-out-of-bounds'],
    ['no rate', [{floor: '0'}], 'brackets[0].rate', 'empty'],
    ['an end below zero', [{upTo: '-5', rate: '0.01'}], 'brackets[0].upTo', 'not-positive'],
    ['a beginning below zero', [{floor: '-5', rate: '0.01'}], 'brackets[0].floor', 'negative'],
    ['a leverage of zero', [{rate: '0.01', maxLeverage: '0'}], 'brackets[0].maxLeverage', 'not-positive'],
    ['words', [first, {...second, deduction: 'fifty'}], 'brackets[1].deduction', 'not-a-number'],
  ];
  for (const [what, input, field, code] of rows) {
    it(`${what}: ${code} at ${field}`, () => {
      const refusal = refusalOf(() => continuousSchedule(input as readonly BracketInput[]));
      expect([refusal.field, refusal.code]).to.deep.equal([field, code]);
    });
  }

  it('says the row, what was found and what would join up', () => {
    const {values} = refusalOf(() => continuousSchedule([first, {...second, deduction: '51'}]));
    expect(values).to.deep.equal({row: '2', found: '51', expected: '50'});
    const gap = refusalOf(() => continuousSchedule([first, {...second, floor: '50001'}]));
    expect(gap.values).to.deep.equal({row: '2', found: '50001', expected: '50000'});
  });
});
