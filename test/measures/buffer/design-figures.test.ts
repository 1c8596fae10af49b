import {expect} from '@open-wc/testing';
import {linearPosition, loan} from '../../../src/contracts/index.js';
import {formatDecimal, formatRatio, ratioToFloat} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {
  leverageEdges,
  liquidationPrice,
  loanMovePrice,
  outlook,
  positionChanceRemedies,
  sigmaPrices,
  survivalCurve,
  volatilityRange,
  wayTo,
} from '../../../src/measures/index.js';
import {closeHistory, statedVolatility} from '../../../src/models/index.js';
import {binanceUsdm} from '../../../src/venues/index.js';
import {ofKind} from '../../support/answers.js';
import {recordedText} from '../../venues/recorded.js';

/** The worked example of the design, `numbers.json`, computed there with scipy: prices are on the tick, volatilities rounded. */
const {rules} = binanceUsdm.find(market => market.symbol === 'ETHUSDT')!;
const example = linearPosition({side: 'long', size: '28', entry: '1902.40', leverage: '10'});
const mark = '1874.89';
const volatility = statedVolatility({low: '0.4018', central: '0.4306', high: '0.5559'});
const stated = {from: mark, to: '1719.04', direction: 'falling'} as const;
const steps = {money: '0.01', size: '0.001', feeRate: '0.0005'};

describe('the figures of the design', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });

  it('volatilityRange of ETH to 25 July 2026: 43.06 %, 40.18 to 55.59', async () => {
    const csv = await recordedText('data/prices/eth_usdt_binance_spot_1d.csv');
    if (csv === null) return; // without ../shared the figures above are rows of their own
    const rows = csv.trim().split('\n').slice(1).map(line => line.split(',').map(Number)); // prettier-ignore
    const history = closeHistory({time: rows.map(row => row[0]!), close: rows.map(row => row[4]!)});
    const range = volatilityRange(await kernel.risk(), history);
    const found = [range.low, range.central, range.high].map(each => Number(formatDecimal(each)).toFixed(4));
    expect(found).to.deep.equal(['0.4018', '0.4306', '0.5559']);
    expect(range.estimates.map(({name, days}) => `${name} ${days}`)).to.deep.equal([
      'ewma null',
      'close-close 20',
      'close-close 30',
      'close-close 60',
      'close-close 90',
    ]);
    expect(range.missing).to.deep.equal([]);
    expect(range.periodsPerYear).to.equal(365);
  });

  it('1,719.04 is 8.3 % below and 1.4553 weekly deviations', () => {
    const found = ofKind(outlook(kernel, stated, volatility, {horizonDays: '7'}), 'at');
    expect(ratioToFloat(found.distance!)).to.be.closeTo(0.08312487665943069, 1e-16);
    expect(found.sigmas.central).to.be.closeTo(1.4553351810468684, 1e-14);
    expect(found.level).to.equal('danger');
  });

  // chance1d, chance7d, chance30d: central, low, high
  for (const [days, central, low, high] of [
    ['1', 0.00012312007431850317, 3.8473162106364345e-5, 0.002984969977429472],
    ['7', 0.15198859989039798, 0.12408077345665536, 0.2710145442053167],
    ['30', 0.5030402678887622, 0.47089026485014485, 0.611396070357043],
  ] as const) {
    it(`is touched within ${days} days with ${central}, from ${low} to ${high}`, () => {
      const {chance, chanceRange, survival} = ofKind(outlook(kernel, stated, volatility, {horizonDays: days}), 'at');
      expect(chance.central.probability / central).to.be.closeTo(1, 1e-11);
      expect(chance.low.probability / low).to.be.closeTo(1, 1e-11);
      expect(chance.high.probability / high).to.be.closeTo(1, 1e-11);
      expect(chanceRange.least).to.equal(chance.low.probability);
      expect(chanceRange.most).to.equal(chance.high.probability);
      expect(chanceRange.method).to.equal('closed-form');
      expect(survival.central.probability).to.be.closeTo(1 - central, 1e-12);
    });
  }

  it('half of the paths have touched it by day 29.60; 17.76 and 34.00 at the ends', () => {
    const {medianDays, meanDays} = ofKind(outlook(kernel, stated, volatility, {horizonDays: '7'}), 'at');
    expect(ofKind(medianDays.central, 'at').days).to.be.closeTo(29.603856587817766, 1e-9);
    expect(ofKind(medianDays.high, 'at').days).to.be.closeTo(17.762455158455367, 1e-9);
    expect(ofKind(medianDays.low, 'at').days).to.be.closeTo(33.99980903799502, 1e-9);
    // a/|m|: ln(1874.89/1719.04)/(0.4306²/2) years
    const mean = (Math.log(1874.89 / 1719.04) / (0.4306 ** 2 / 2)) * 365;
    expect(ofKind(meanDays.central, 'at').days).to.be.closeTo(mean, 1e-9);
  });

  it('survival is 29 % in 90 days, as the panel says', () => {
    const {central} = survivalCurve(kernel, stated, volatility, {horizonDays: '90'});
    expect(central[0]).to.deep.equal([0, 1]);
    expect(central.at(-1)![1]).to.be.closeTo(0.29, 0.005);
  });

  it('5 % asks for 1,490.51 USDT, or 6.932 ETH closed for 6.50, or 745 and 3.468: all to 1,665.59', () => {
    const limit = {horizonDays: '7', probability: '0.05'};
    const found = ofKind(positionChanceRemedies(kernel, example, rules, mark, volatility, limit, steps), 'needed');
    expect(formatDecimal(found.target)).to.equal('1665.59');
    expect(found.without).to.deep.equal([]);
    const shown = found.remedies.map(({way, add, cut, fee, liquidation, tags}) => [
      way,
      formatDecimal(add),
      formatDecimal(cut),
      Number(formatRatio(fee, 12)).toFixed(2),
      liquidation.kind === 'at' && formatDecimal(liquidation.price),
      tags.join(' '),
    ]);
    expect(shown).to.deep.equal([
      ['add-margin', '1490.51', '0', '0.00', '1665.59', 'smallest-cut'],
      ['cut-size', '0', '6.932', '6.50', '1665.59', 'least-money no-new-money'],
      ['half-and-half', '745', '3.468', '3.25', '1665.59', 'half-and-half'],
    ]);
    for (const {outlook: after} of found.remedies) {
      const {chance, level} = ofKind(after, 'at');
      expect(chance.central.probability).to.be.within(0.0499, 0.05);
      expect(level).to.equal('watch');
    }
  });

  it('the slider is calm to 6.2×, watched to 8.9×', () => {
    const basis = {kind: 'chance', volatility, horizonDays: '7'} as const;
    const edges = leverageEdges(kernel, example, rules, mark, basis);
    expect(formatDecimal(ofKind(edges.calmUpTo, 'at').leverage)).to.equal('6.2');
    expect(formatDecimal(ofKind(edges.watchUpTo, 'at').leverage)).to.equal('8.9');
    expect(ratioToFloat(ofKind(edges.calmUpTo, 'at').exact)).to.be.closeTo(6.2695053216431385, 5e-4);
    expect(ratioToFloat(ofKind(edges.watchUpTo, 'at').exact)).to.be.closeTo(8.978534063587434, 5e-4);
    // 28·(1902.40 − 1874.89) + 28·1874.89·0.005 − 50 = 982.76 behind 53,267.20: the design's sentence at 100× says 54.2
    expect(formatDecimal(ofKind(edges.aliveUpTo, 'at').leverage)).to.equal('54.2');
  });

  it('the loan, all with ETH, is 1,475.70: 1.93 deviations of 30 days, 4 to 15 %', () => {
    const held = loan({
      collaterals: [
        {asset: 'WETH', quantity: '12', price: mark, threshold: '0.83'},
        {asset: 'wstETH', quantity: '8', price: '2314', threshold: '0.81'},
      ],
      debts: [{asset: 'USDC', quantity: '26500', price: '1'}],
    });
    const all = ofKind(loanMovePrice(held, {asset: 'WETH', betas: {wstETH: '1'}}), 'at');
    // 26500/(12·1874.89·0.83 + 8·2314·0.81) of 1874.89 = 1475.6943, up to a cent: 1475.70
    expect(Math.ceil(ratioToFloat(all.exact) * 100) / 100).to.equal(1475.7);
    const found = ofKind(outlook(kernel, wayTo(all, mark), volatility, {horizonDays: '30'}), 'at');
    expect(found.sigmas.central).to.be.closeTo(1.9394348173412208, 1e-12);
    expect(found.chance.central.probability).to.be.closeTo(0.05903533360428516, 1e-12);
    expect(found.chance.low.probability).to.be.closeTo(0.04240503607780882, 1e-12);
    expect(found.chance.high.probability).to.be.closeTo(0.14962690606606682, 1e-12);
    // only ETH: 1155.15
    const only = ofKind(loanMovePrice(held, {asset: 'WETH'}), 'at');
    const alone = ofKind(outlook(kernel, wayTo(only, mark), volatility, {horizonDays: '30'}), 'at');
    expect(alone.sigmas.central).to.be.closeTo(3.9232418539605063, 1e-12);
    // the worst likely mix, 1.9329 deviations along a direction: 2·Q(1.9329)
    const mix = {kind: 'direction', distanceSigmas: 1.9328761934973517, horizonDays: '30'} as const;
    const along = ofKind(outlook(kernel, mix, volatility, {horizonDays: '30'}), 'at');
    expect(along.sigmas.central).to.be.closeTo(1.9328761934973517, 1e-14);
    expect(along.chance.central.probability).to.be.closeTo(0.053251, 1e-6);
    expect(along.distance).to.equal(null);
  });

  it('5× stands at 1,528.04 with 0.07 % in 7 days', () => {
    const calm = linearPosition({side: 'long', size: '28', entry: '1902.40', leverage: '5'});
    const answer = ofKind(liquidationPrice(kernel, calm, rules, mark), 'at');
    const way = {...stated, to: answer.price};
    const found = ofKind(outlook(kernel, way, volatility, {horizonDays: '7'}), 'at');
    expect(found.chance.central.probability / 0.0006671824034148296).to.be.closeTo(1, 1e-10);
    expect(found.level).to.equal('calm');
  });

  it('the comb of a week is at 1766.36, 1664.10 and 1567.77', () => {
    const comb = sigmaPrices(kernel, {from: mark, direction: 'falling'}, volatility, '7', [1, 2, 3]);
    expect(comb.map(({price}) => price.toFixed(2))).to.deep.equal(['1766.36', '1664.10', '1567.77']);
  });
});
