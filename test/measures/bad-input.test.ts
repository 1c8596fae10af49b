import {expect} from '@open-wc/testing';
import {flatSchedule, linearPosition, loan, marginRules} from '../../src/contracts/index.js';
import {decimal} from '../../src/decimal/index.js';
import {InputError} from '../../src/errors.js';
import {loadKernel} from '../../src/kernel/index.js';
import type {Kernel} from '../../src/kernel/index.js';
import * as measures from '../../src/measures/index.js';
import {refusalOf} from '../support/refusals.js';

/** Plain JavaScript may hand anything in: the same functions without their types. */
type Untyped = Record<keyof typeof measures, (...given: unknown[]) => unknown>;
const {
  bankruptcyPrice,
  bufferedPrice,
  distance,
  healthFactor,
  liquidationPrice,
  marginRatio,
  maxBorrow,
  restOfAccount,
} = measures as unknown as Untyped;

const position = linearPosition({side: 'long', size: '1', entry: '30000', margin: '3000'});
const rules = marginRules({schedule: flatSchedule([{floor: '0', rate: '0.004'}]), tick: '0.1'});
const borrowed = loan({
  collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.83'}],
  debts: [{asset: 'USDC', quantity: '12000', price: '1'}],
});

const nonsense: readonly unknown[] = [
  ...[undefined, null, NaN, Infinity, 0, 7, '', 'abc', '<b>1</b>', true, Symbol('x'), 10n, () => 1],
  ...[{}, [], [1], new Date(0), Object.create(null) as object, new Proxy({}, {}), 'x'.repeat(10_000_000)],
];
const name = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 9) : typeof value);

describe('nonsense handed to a measure is an InputError', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });

  const doors: readonly [string, (value: unknown) => unknown, string][] = [
    ['liquidationPrice, kernel', value => liquidationPrice(value, position, rules), 'kernel'],
    ['liquidationPrice, position', value => liquidationPrice(kernel, value, rules), 'position'],
    ['liquidationPrice, rules', value => liquidationPrice(kernel, position, value), 'rules'],
    ['bankruptcyPrice, position', value => bankruptcyPrice(value, rules), 'position'],
    ['bankruptcyPrice, rules', value => bankruptcyPrice(position, value), 'rules'],
    ['marginRatio, position', value => marginRatio(value, rules, '30000'), 'position'],
    ['marginRatio, rules', value => marginRatio(position, value, '30000'), 'rules'],
    ['healthFactor', value => healthFactor(value), 'loan'],
    ['maxBorrow', value => maxBorrow(value), 'loan'],
  ];
  for (const [door, call, field] of doors) {
    it(`${door}: ${nonsense.length} kinds of nonsense`, () => {
      for (const value of nonsense) expect(refusalOf(() => call(value)).field, name(value)).to.equal(field);
    });
  }

  const wrongNumbers = nonsense.filter(value => value !== undefined && value !== 7 && value !== 10n);
  const numbers: readonly [string, (value: unknown) => unknown, string][] = [
    ['liquidationPrice, mark', value => liquidationPrice(kernel, position, rules, value), 'mark'],
    ['marginRatio, mark', value => marginRatio(position, rules, value), 'mark'],
    ['distance, from', value => distance(value, '1', 'falling'), 'from'],
    ['bufferedPrice, entry', value => bufferedPrice('1', value === 0 ? NaN : value, 'long', '0'), 'entry'],
    ['bufferedPrice, price', value => bufferedPrice(value === 0 ? NaN : value, '1', 'long', '0'), 'price'],
    ['bufferedPrice, buffer', value => bufferedPrice('1', '1', 'long', value === 0 ? NaN : value), 'buffer'],
    ['restOfAccount, mark', value => restOfAccount([{position, rules, mark: value}]), 'others[0].mark'],
  ];
  for (const [door, call, field] of numbers) {
    it(`${door}: ${wrongNumbers.length} kinds of nonsense`, () => {
      for (const value of wrongNumbers) expect(refusalOf(() => call(value)).field, name(value)).to.equal(field);
    });
  }

  const rows: readonly [string, () => unknown, string, string][] = [
    ['a mark of zero', () => liquidationPrice(kernel, position, rules, '0'), 'mark', 'not-positive'],
    ['a mark below zero', () => liquidationPrice(kernel, position, rules, '-5'), 'mark', 'not-positive'],
    ['a mark of 1e400', () => marginRatio(position, rules, '1e400'), 'mark', 'out-of-range'],
    ['a mark of 61 digits', () => marginRatio(position, rules, '1'.repeat(61)), 'mark', 'too-many-digits'],
    ['no mark where one is needed', () => marginRatio(position, rules), 'mark', 'empty'],
    ['an asset that is no name', () => liquidationPrice(kernel, borrowed, 5), 'moving', 'not-a-name'],
    ['no asset', () => liquidationPrice(kernel, borrowed), 'moving', 'not-a-name'],
    ['a grid without a step', () => liquidationPrice(kernel, borrowed, 'WETH', {kind: 'tick'}), 'grid', 'not-a-grid'],
    [
      'a grid of step 0',
      () => liquidationPrice(kernel, borrowed, 'WETH', {kind: 'tick', step: decimal('0')}),
      'grid',
      'not-a-grid',
    ],
    ['a grid that is a number', () => liquidationPrice(kernel, borrowed, 'WETH', 0.01), 'grid', 'not-a-grid'],
    ['an asset to borrow that is no name', () => maxBorrow(borrowed, {}), 'asset', 'not-a-name'],
    ['a direction of its own', () => distance('1', '1', 'down'), 'direction', 'not-a-choice'],
    ['a side of its own', () => bufferedPrice('1', '1', 'buy', '0'), 'side', 'not-a-choice'],
    ['a buffer below zero', () => bufferedPrice('1', '1', 'long', '-1'), 'buffer', 'negative'],
    ['others that are no list', () => restOfAccount({}), 'others', 'not-a-list'],
    ['an other that is no position', () => restOfAccount([{}]), 'position', 'not-a-position'],
    ['a position of text', () => marginRatio({...position, entry: '30000'}, rules, '1'), 'position', 'not-a-position'],
    ['a position without size', () => bankruptcyPrice({...position, size: {}}, rules), 'position', 'not-a-position'],
    ['a loan where a position belongs', () => marginRatio(borrowed, rules, '1'), 'position', 'not-a-position'],
    ['a position where a loan belongs', () => healthFactor(position), 'loan', 'not-a-loan'],
    [
      'rules without brackets',
      () => marginRatio(position, {...rules, schedule: {kind: 'flat', brackets: []}}, '1'),
      'rules',
      'not-rules',
    ],
    ['rules of numbers', () => marginRatio(position, {...rules, feeRate: 0.1}, '1'), 'rules', 'not-rules'],
    [
      'a fee that eats the position',
      () => liquidationPrice(kernel, position, {...rules, feeRate: decimal('1')}),
      'feeRate',
      'rate-and-fee-reach-one',
    ],
  ];
  for (const [title, call, field, code] of rows) {
    it(`${title}: ${code} at ${field}`, () => {
      const refusal = refusalOf(call);
      expect(refusal).to.be.instanceOf(InputError);
      expect(refusal).to.include({field, code});
    });
  }

  it('a schedule called continuous that does not join up has no answer, rather than a wrong one', () => {
    const row = (floor: string, cap: string | null, rate: string, deduction: string) => ({
      ...rules.schedule.brackets[0],
      ...{floor: decimal(floor), cap: cap && decimal(cap), rate: decimal(rate), deduction: decimal(deduction)},
    });
    const brackets = [row('0', '50000', '0.01', '0'), row('50000', null, '0.02', '0')];
    const torn = {...rules, schedule: {kind: 'continuous', brackets}};
    const short = linearPosition({side: 'short', size: '1', entry: '45000', margin: '5800'}); // no root in either bracket
    expect(refusalOf(() => liquidationPrice(kernel, short, torn)).code).to.equal('deduction-does-not-join');
  });
});
