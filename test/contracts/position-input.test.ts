import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {inversePosition, linearPosition, quantoPosition, type LinearInput} from '../../src/contracts/index.js';
import {
  addRatios,
  compareRatios,
  decimal,
  formatDecimal,
  formatRatio,
  multiplyRatios,
  ratio,
  subtractRatios,
  type Ratio,
} from '../../src/decimal/index.js';
import {amount, holds, positiveAmount} from '../support/properties.js';
import {refusalOf} from '../support/refusals.js';

const text = ({numerator, denominator}: Ratio) => `${formatDecimal(numerator)}/${formatDecimal(denominator)}`;
const equal = (a: Ratio, b: Ratio) => compareRatios(a, b) === 0;

describe('linearPosition({side, entry, size | notional | contracts, margin | leverage | balance})', () => {
  // One bitcoin at 30000, stated in every way: q = 1, W = 3000.
  const rows = [
    [{size: '1', margin: '3000'}, 'base units and an amount'],
    [{size: '1', leverage: '10'}, '1 · 30000 / 10'],
    [{notional: '30000', leverage: '10'}, '30000 / 30000 base units'],
    [{contracts: '1000', contractSize: '0.001', leverage: '10'}, '1000 · 0.001 base units'],
    [{size: '1', balance: '-27000'}, '30000 was paid with 3000 and a debt of 27000'],
    [{size: 1, leverage: 10n}, 'numbers and bigints'],
  ] as const;
  for (const [stated, why] of rows) {
    it(`is one position by ${Object.keys(stated).join(' and ')}: ${why}`, () => {
      const {kind, side, entry, size, margin} = linearPosition({side: 'long', entry: '30000', ...stated});
      expect([kind, side, formatDecimal(entry)]).to.deep.equal(['linear', 'long', '30000']);
      expect([formatRatio(size), formatRatio(margin)]).to.deep.equal(['1', '3000']);
    });
  }

  it('keeps a quotient exact: 1000 at 30123.45 with 3× is neither a rounded size nor a rounded margin', () => {
    const {size, margin} = linearPosition({side: 'long', entry: '30123.45', notional: '1000', leverage: '3'});
    expect([text(size), text(margin)]).to.deep.equal(['1000/30123.45', '1000/3']);
  });

  it('rounds a size that follows from a notional down onto the order step, where one is given', () => {
    const order = {side: 'long', entry: '30123.45', sizeStep: '0.001'} as const;
    expect(text(linearPosition({...order, notional: '1000', leverage: '10'}).size)).to.equal('0.033/1'); // 0.03319…
    expect(text(linearPosition({...order, size: '0.03319', leverage: '10'}).size)).to.equal('0.03319/1'); // as typed
    expect(refusalOf(() => linearPosition({...order, notional: '30', leverage: '10'})).code).to.equal('below-step');
  });

  it('pays a short’s balance the other way: the sale of 30000 is in it', () => {
    const {margin} = linearPosition({side: 'short', entry: '30000', size: '1', balance: '33000'});
    expect(formatRatio(margin)).to.equal('3000');
  });

  it('has no other positions unless told, and takes any part of them', () => {
    const common = {side: 'long', entry: '1', size: '1', margin: '1'} as const;
    const rest = (input: LinearInput) => Object.values(linearPosition(input).rest).map(formatDecimal);
    expect(rest(common)).to.deep.equal(['0', '0']);
    expect(rest({...common, rest: {unrealisedProfit: '-12.5'}})).to.deep.equal(['-12.5', '0']);
    expect(rest({...common, rest: {unrealisedProfit: '7', maintenance: '3'}})).to.deep.equal(['7', '3']);
  });

  it('takes a margin below zero: a cross account may have lost it', () => {
    const {margin} = linearPosition({side: 'long', entry: '1', size: '1', margin: '-5'});
    expect(formatRatio(margin)).to.equal('-5');
  });

  it('has leverage · margin = notional, in every unit of size', () => {
    holds(
      fc.property(positiveAmount(), positiveAmount(), positiveAmount(), (entry, held, leverage) => {
        const bySize = linearPosition({side: 'long', entry, size: held, leverage});
        const byNotional = linearPosition({side: 'short', entry, notional: held, leverage});
        const back = ({margin}: {margin: Ratio}) => multiplyRatios(margin, ratio(leverage));
        return (
          equal(back(bySize), multiplyRatios(ratio(held), ratio(entry))) &&
          equal(back(byNotional), ratio(held)) &&
          equal(multiplyRatios(byNotional.size, ratio(entry)), ratio(held))
        );
      }),
    );
  });

  it('mirrors long and short: the same balance is q·E more margin to a long, q·E less to a short', () => {
    holds(
      fc.property(positiveAmount(), positiveAmount(), amount(), (entry, size, balance) => {
        const paid = multiplyRatios(ratio(size), ratio(entry));
        const {margin: long} = linearPosition({side: 'long', entry, size, balance});
        const {margin: short} = linearPosition({side: 'short', entry, size, balance});
        return equal(subtractRatios(long, paid), ratio(balance)) && equal(addRatios(short, paid), ratio(balance));
      }),
    );
  });
});

describe('inversePosition({side, entry, size | notional | contracts, margin | leverage})', () => {
  // 100 contracts of 100 USD at 50000 are 0.2 bitcoin; 10× leaves 0.02.
  const rows = [
    [{contracts: '100', contractSize: '100', leverage: '10'}, '100 · 100 USD'],
    [{notional: '10000', leverage: '10'}, 'USD as they are'],
    [{size: '0.2', leverage: '10'}, '0.2 · 50000 USD'],
    [{notional: '10000', margin: '0.02'}, 'margin in base'],
  ] as const;
  for (const [stated, why] of rows) {
    it(`is one position by ${Object.keys(stated).join(' and ')}: ${why}`, () => {
      const {kind, size, margin} = inversePosition({side: 'short', entry: '50000', ...stated});
      expect([kind, formatRatio(size), formatRatio(margin)]).to.deep.equal(['inverse', '10000', '0.02']);
    });
  }

  it('keeps N / (E · leverage) exact', () => {
    const {margin} = inversePosition({side: 'long', entry: '30123.45', notional: '1000', leverage: '3'});
    expect(formatRatio(multiplyRatios(margin, ratio(decimal('90370.35'))))).to.equal('1000');
  });
});

describe('quantoPosition({side, entry, size | notional | contracts, margin | leverage})', () => {
  // 1000 contracts of 0.000001 XBT per USD at 3000 USD are worth 3 XBT; 10× leaves 0.3.
  const rows = [
    [{contracts: '1000', multiplier: '0.000001', leverage: '10'}, '1000 · 0.000001 XBT per USD'],
    [{size: '0.001', leverage: '10'}, 'XBT per USD of price'],
    [{notional: '3', leverage: '10'}, '3 / 3000'],
    [{notional: '3', margin: '0.3'}, 'margin in XBT'],
  ] as const;
  for (const [stated, why] of rows) {
    it(`is one position by ${Object.keys(stated).join(' and ')}: ${why}`, () => {
      const {kind, size, margin} = quantoPosition({side: 'long', entry: '3000', ...stated});
      expect([kind, formatRatio(size), formatRatio(margin)]).to.deep.equal(['quanto', '0.001', '0.3']);
    });
  }
});

describe('a position refuses what is wrong at the field that is wrong', () => {
  const good = {side: 'long', entry: '30000', size: '1', margin: '3000'};
  const without = (name: string) => Object.fromEntries(Object.entries(good).filter(([field]) => field !== name));
  const rows: readonly (readonly [unknown, string, string])[] = [
    // input                                       field           code
    [{...good, side: 'up'}, 'side', 'not-a-choice'],
    [without('side'), 'side', 'not-a-choice'],
    [{...good, side: {}}, 'side', 'not-a-choice'],
    [{...good, entry: '0'}, 'entry', 'not-positive'],
    [{...good, entry: '-5'}, 'entry', 'not-positive'],
    [{...good, entry: 'abc'}, 'entry', 'not-a-number'],
    [{...good, entry: ''}, 'entry', 'empty'],
    [without('entry'), 'entry', 'empty'],
    [{...good, entry: NaN}, 'entry', 'not-a-number'],
    [{...good, entry: '1'.repeat(61)}, 'entry', 'too-many-digits'],
    [{...good, size: '0'}, 'size', 'not-positive'],
    [{...good, size: '-1'}, 'size', 'not-positive'],
    [{...good, size: '1e400'}, 'size', 'out-of-range'],
    [{...good, size: null}, 'size', 'empty'],
    [{...good, size: '1'.repeat(10_000_000)}, 'size', 'too-many-digits'],
    [{...good, size: '<b>1</b>'}, 'size', 'not-a-number'],
    [without('size'), 'size', 'missing'],
    [{...good, notional: '5'}, 'notional', 'given-twice'],
    [{...without('size'), notional: '-5'}, 'notional', 'not-positive'],
    [{...without('size'), contracts: '5'}, 'contractSize', 'missing'],
    [{...without('size'), contracts: '0', contractSize: '1'}, 'contracts', 'not-positive'],
    [{...without('size'), contracts: '5', contractSize: '0'}, 'contractSize', 'not-positive'],
    [{...good, margin: Infinity}, 'margin', 'not-a-number'],
    [without('margin'), 'margin', 'missing'],
    [{...good, leverage: '10'}, 'leverage', 'given-twice'],
    [{...without('margin'), leverage: '0'}, 'leverage', 'not-positive'],
    [{...without('margin'), leverage: '1.2.3'}, 'leverage', 'not-a-number'],
    [{...without('margin'), balance: 'x'}, 'balance', 'not-a-number'],
    [{...good, rest: {maintenance: '-1'}}, 'rest.maintenance', 'negative'],
    [{...good, rest: {unrealisedProfit: {}}}, 'rest.unrealisedProfit', 'not-a-number'],
    [{...good, rest: 5}, 'rest', 'not-an-object'],
    [undefined, 'position', 'not-an-object'],
    [null, 'position', 'not-an-object'],
    ['<p>', 'position', 'not-an-object'],
    [[], 'position', 'not-an-object'],
  ];
  for (const [input, field, code] of rows) {
    it(`${field}: ${code}`, () => {
      const refusal = refusalOf(() => linearPosition(input as LinearInput));
      expect([refusal.field, refusal.code]).to.deep.equal([field, code]);
    });
  }

  it('asks what a contract is in the contract’s own word', () => {
    const stated = {side: 'long', entry: '1', contracts: '5', margin: '1'} as const;
    expect(refusalOf(() => inversePosition(stated)).field).to.equal('contractSize');
    expect(refusalOf(() => quantoPosition(stated)).field).to.equal('multiplier');
  });
});
