import {expect} from '@open-wc/testing';
import {marginRules} from '../../src/contracts/index.js';
import {formatDecimal, formatRatio} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {liquidationPrice} from '../../src/measures/index.js';
import {readBinanceBrackets, readBinancePositions} from '../../src/readers/index.js';
import {refusal} from '../support/refusals.js';
import {recorded} from '../venues/recorded.js';

const first = {bracket: 1, initialLeverage: 125, notionalCap: 50000, notionalFloor: 0, maintMarginRatio: 0.004, cum: 0};
const second = {
  bracket: 2,
  initialLeverage: 100,
  notionalCap: 600000,
  notionalFloor: 50000,
  maintMarginRatio: 0.005,
  cum: 50,
};
const answer = [{symbol: 'BTCUSDT', notionalCoef: 1.5, brackets: [first, second]}];

/** The venue's documentation sample: genuine, its second row's entry printed as zero. */
const long = {
  ...{
    symbol: 'BTCUSDT',
    positionAmt: '20.000',
    entryPrice: '6563.66500',
    markPrice: '6679.50671178',
    marginType: 'isolated',
  },
  ...{isolatedMargin: '15517.54150468', unRealizedProfit: '2316.83423560', liquidationPrice: '5930.78'},
};

describe('readBinanceBrackets(answer)', () => {
  it('reads every bracket, ignores fields it does not know, takes one object as well as a list', () => {
    for (const given of [answer, answer[0]]) {
      const {brackets} = readBinanceBrackets(given).get('BTCUSDT')!;
      expect(brackets.map(({rate, deduction}) => [rate, deduction].map(formatDecimal))).to.deep.equal([
        ['0.004', '0'],
        ['0.005', '50'],
      ]);
    }
  });

  const broken = (change: object) => [{symbol: 'BTCUSDT', brackets: [first, {...second, ...change}]}];
  const refused: readonly [string, unknown, string, string][] = [
    ['a missing rate', broken({maintMarginRatio: undefined}), '[0].brackets[1].maintMarginRatio', 'missing'],
    ['words for a number', broken({notionalCap: 'many'}), '[0].brackets[1].notionalCap', 'not-a-number'],
    ['a deduction that does not join', broken({cum: 51}), '[0].brackets[1].deduction', 'deduction-does-not-join'],
    ['the answer of another endpoint', {code: -1121, msg: 'Invalid symbol.'}, 'answer.symbol', 'missing'],
    ['text', 'BTCUSDT', 'answer', 'not-an-object'],
    ['no brackets', [{symbol: 'BTCUSDT'}], '[0].brackets', 'not-a-list'],
  ];
  for (const [name, given, field, code] of refused) {
    it(`refuses ${name} at ${field}`, () =>
      expect(refusal(() => readBinanceBrackets(given))).to.deep.equal([field, code]));
  }
});

describe('readBinancePositions(answer)', () => {
  it('answers with the venue’s own price to the cent: 5930.78', async () => {
    const {position, liquidationPrice: printed, why} = readBinancePositions([long])[0]!;
    const rules = marginRules({schedule: readBinanceBrackets(answer).get('BTCUSDT')!});
    const found = liquidationPrice(await loadKernel(), position!, rules);
    expect(found.kind === 'at' && formatRatio(found.exact, 6)).to.equal(formatDecimal(printed!));
    expect(why).to.equal(null);
  });

  it('takes the isolated wallet where the answer has it, and leaves out what is empty', () => {
    const read = readBinancePositions([
      {...long, isolatedWallet: '100'},
      {...long, positionAmt: '0.000'},
    ]);
    expect(read.length).to.equal(1);
    expect(formatRatio(read[0]!.position!.margin)).to.equal('100');
  });

  it('says why a position is not whole', () => {
    const read = readBinancePositions([
      {...long, entryPrice: '0.00000'},
      {...long, positionAmt: '-1', marginType: 'cross', liquidationPrice: '0'},
    ]);
    expect(
      read.map(({side, why, position, liquidationPrice: price}) => [
        side,
        why,
        position,
        price && formatDecimal(price),
      ]),
    ).to.deep.equal([
      ['long', 'entry-not-stated', null, '5930.78'],
      ['short', 'margin-is-the-account’s', null, null],
    ]);
  });

  it('names what is missing', () => {
    expect(refusal(() => readBinancePositions([{...long, markPrice: undefined}]))).to.deep.equal([
      '[0].markPrice',
      'missing',
    ]);
    expect(refusal(() => readBinancePositions([{...long, marginType: 'portfolio'}]))).to.deep.equal([
      '[0].marginType',
      'not-a-choice',
    ]);
    expect(refusal(() => readBinancePositions({}))).to.deep.equal(['answer', 'not-a-list']);
  });

  it('reads the recordings without loss, and answers the isolated long with its own price', async function () {
    const brackets = await recorded('data/api/binance_fapi_leverageBracket_2024-10.json');
    const positions = await recorded('data/api/binance_fapi_positionRisk_hedge.json');
    if (!brackets || !positions) return this.skip();
    const schedules = readBinanceBrackets(brackets);
    const kernel = await loadKernel();
    const read = readBinancePositions(positions);
    expect(read.map(({side, why}) => [side, why])).to.deep.equal([
      ['long', null],
      ['short', 'entry-not-stated'],
    ]);
    const {position, symbol, liquidationPrice: printed} = read[0]!;
    const found = liquidationPrice(kernel, position!, marginRules({schedule: schedules.get(symbol)!}));
    expect(found.kind === 'at' && formatRatio(found.exact, 6)).to.equal(formatDecimal(printed!));
  });
});
