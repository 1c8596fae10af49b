import {expect} from '@open-wc/testing';
import {inversePosition, linearPosition, loan} from '../../../src/contracts/index.js';
import {formatDecimal, formatRatio, ratioSign, ratioToFloat} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel, RiskKernel} from '../../../src/kernel/index.js';
import {
  directionBuffer,
  horizonForTouchProbability,
  loanBuffer,
  positionBuffer,
  touchAndEnd,
  touchProbability,
  valueAtRiskBuffer,
} from '../../../src/measures/index.js';
import {diffusion, statedVolatility} from '../../../src/models/index.js';
import {binanceUsdm} from '../../../src/venues/index.js';
import {ofKind} from '../../support/answers.js';
import {Seeded} from '../../support/seeded.js';

const mark = '1874.89';
const approach = {from: mark, to: '1719.04', direction: 'falling'} as const;
const range = statedVolatility({low: '0.4018', central: '0.4306', high: '0.5559'});
const limit = {horizonDays: '7', probability: '0.05'} as const;

let kernel: Kernel;
let risk: RiskKernel;
before(async () => {
  kernel = await loadKernel();
  risk = await kernel.risk();
});

describe('valueAtRiskBuffer(kernel, approach, volatility, limit, tick)', () => {
  it('is 1665.59 − 1719.04 = −53.45, 2.86 % too little, for 5 % in 7 days', () => {
    const {central, limit: most} = valueAtRiskBuffer(kernel, approach, range, limit, '0.01');
    expect(formatDecimal(most)).to.equal('0.05');
    expect(formatDecimal(ofKind(central.quantile, 'at').price)).to.equal('1665.59');
    expect(formatRatio(central.price!)).to.equal('-53.45');
    expect(ratioToFloat(central.share!)).to.be.closeTo(-53.45 / 1874.89, 1e-16);
    expect(central.holds).to.equal(false);
    expect(central.chance.probability).to.be.closeTo(0.15198859989039798, 1e-12);
  });

  it('takes a confidence for the chance it leaves', () => {
    const byChance = valueAtRiskBuffer(kernel, approach, range, limit);
    const byConfidence = valueAtRiskBuffer(kernel, approach, range, {horizonDays: '7', confidence: '0.95'});
    expect(byConfidence).to.deep.equal(byChance);
  });

  it('is above zero, in price and in deviations, exactly where the chance is below the stated one', () => {
    const seeded = new Seeded(20261129);
    let held = 0;
    for (let row = 0; row < 500; row++) {
      const direction = seeded.pick(['falling', 'rising'] as const);
      const gap = seeded.magnitude(0.005, 0.6);
      const to = String(direction === 'falling' ? 100 * (1 - gap) : 100 * (1 + gap));
      const volatility = statedVolatility(String(seeded.magnitude(0.1, 2)));
      const asked = {
        horizonDays: String(seeded.magnitude(0.1, 60)),
        probability: String(seeded.magnitude(1e-4, 0.5)),
        drift: String(seeded.unit() - 0.5),
      };
      const {central} = valueAtRiskBuffer(kernel, {from: '100', to, direction}, volatility, asked);
      if (central.price === null) continue;
      held += Number(central.holds);
      expect(ratioSign(central.price) > 0, `${row}`).to.equal(central.holds);
      expect(central.sigmas! > 0, `${row}`).to.equal(central.holds);
      expect(central.chance.probability <= Number(asked.probability)).to.equal(central.holds);
    }
    expect(held).to.be.within(100, 450);
  });

  it('holds until the horizon within which liquidation has just the stated chance', () => {
    const {central} = valueAtRiskBuffer(kernel, approach, range, limit);
    const days = ofKind(central.heldFor, 'at').days;
    const model = diffusion({volatility: '0.4306'});
    expect(ofKind(horizonForTouchProbability(kernel, approach, model, '0.05'), 'at').days).to.equal(days);
    expect(days).to.be.below(7);
    const there = valueAtRiskBuffer(kernel, approach, range, {horizonDays: days, probability: '0.05'});
    expect(there.central.chance.probability).to.be.closeTo(0.05, 1e-12);
    expect(there.central.sigmas).to.be.closeTo(0, 1e-12);
  });

  it('shrinks with the volatility, the horizon and the confidence', () => {
    const of = (asked: Parameters<typeof valueAtRiskBuffer>[3]) => {
      const {low, central, high} = valueAtRiskBuffer(kernel, approach, range, asked);
      return [low, central, high].map(each => ratioToFloat(each.price!));
    };
    const [low, central, high] = of(limit);
    expect(low).to.be.above(central!);
    expect(central).to.be.above(high!);
    expect(of({...limit, horizonDays: '8'})[1]).to.be.below(central!);
    expect(of({...limit, probability: '0.04'})[1]).to.be.below(central!);
  });

  it('does not care for the unit of the price', () => {
    const scaled = {from: '187.489', to: '171.904', direction: 'falling'} as const;
    const one = valueAtRiskBuffer(kernel, approach, range, limit).central;
    const other = valueAtRiskBuffer(kernel, scaled, range, limit).central;
    expect(other.sigmas).to.be.closeTo(one.sigmas!, 1e-13);
    expect(ratioToFloat(other.share!)).to.be.closeTo(ratioToFloat(one.share!), 1e-9);
  });

  it('is symmetric in logarithms: a rise of ln B with drift σ²/2 + m is a fall of ln B with σ²/2 − m', () => {
    const volatility = statedVolatility('0.5');
    for (const tilt of ['0', '0.3', '-0.2']) {
      const drift = (sign: 1 | -1): string => String(0.125 + sign * Number(tilt));
      const down = {from: '100', to: '80', direction: 'falling'} as const;
      const up = {from: '80', to: '100', direction: 'rising'} as const;
      const asked = {horizonDays: '30', probability: '0.1'} as const;
      const falls = valueAtRiskBuffer(kernel, down, volatility, {...asked, drift: drift(-1)}).central;
      const rises = valueAtRiskBuffer(kernel, up, volatility, {...asked, drift: drift(1)}).central;
      expect(rises.sigmas).to.be.closeTo(falls.sigmas!, 1e-12);
      expect(rises.chance.probability / falls.chance.probability).to.be.closeTo(1, 1e-12);
    }
  });

  it('is none where no price is that far', () => {
    const wild = statedVolatility('20');
    const {central} = valueAtRiskBuffer(kernel, approach, wild, {horizonDays: '3650', probability: '0.01'}, '0.01');
    expect(central.quantile).to.include({kind: 'never', why: 'no-price-that-far'});
    expect([central.price, central.share, central.holds]).to.deep.equal([null, null, false]);
  });

  it('without volatility the path is known', () => {
    const {central} = valueAtRiskBuffer(kernel, approach, statedVolatility('0'), limit);
    expect(central.chance).to.deep.include({kind: 'certain', probability: 0, why: 'no-volatility'});
    expect([central.holds, central.sigmas, central.endPoint.why]).to.deep.equal([true, null, null]);
  });
});

describe('the end-point value at risk beside it', () => {
  it('looks at the end alone: nearer, touched with more than the stated chance, and less likely beyond', () => {
    const {central} = valueAtRiskBuffer(kernel, approach, range, limit);
    const {price, touchChance, chanceBeyond, why} = central.endPoint;
    // 1874.89·e^(−1.6448536·0.4306·√(7/365) − 0.4306²/2·7/365)
    const deviation = 0.4306 * Math.sqrt(7 / 365);
    expect(price).to.be.closeTo(1874.89 * Math.exp(-1.6448536269514722 * deviation - deviation ** 2 / 2), 1e-9);
    expect(price).to.be.above(ofKind(central.quantile, 'at').value);
    expect(touchChance).to.be.within(0.09, 0.1);
    expect(touchProbability(kernel, {...approach, to: price}, diffusion({volatility: '0.4306'}), '7').probability)
      .to.be.closeTo(touchChance, 1e-12); // prettier-ignore
    expect(chanceBeyond).to.be.within(0.5 * central.chance.probability, 0.56 * central.chance.probability);
    expect(why).to.equal('touched-on-the-way');
  });

  it('agrees with the second module about where the path ends', () => {
    for (const drift of ['0', '0.6', '-0.6']) {
      const {endPoint} = valueAtRiskBuffer(kernel, approach, range, {...limit, drift}).central;
      const model = diffusion({volatility: '0.4306', drift});
      const beyond = touchAndEnd(risk, approach, {price: '1719.04', side: 'below'}, model, '7').either;
      expect(endPoint.chanceBeyond).to.be.closeTo(beyond, 1e-14);
      const there = touchAndEnd(risk, approach, {price: endPoint.price, side: 'below'}, model, '7').either;
      expect(there).to.be.closeTo(0.05, 1e-13);
    }
  });

  it('takes a stated chance above one half', () => {
    const {endPoint} = valueAtRiskBuffer(kernel, approach, range, {...limit, probability: '0.8'}).central;
    const model = diffusion({volatility: '0.4306'});
    const there = touchAndEnd(risk, approach, {price: endPoint.price, side: 'below'}, model, '7').either;
    expect(there).to.be.closeTo(0.8, 1e-13);
    expect(valueAtRiskBuffer(kernel, approach, range, {...limit, probability: '0.5'}).central.endPoint.logDistance)
      .to.be.closeTo((0.4306 ** 2 / 2) * (7 / 365), 1e-16); // prettier-ignore
  });
});

describe('positionBuffer, loanBuffer: the same in the account’s currency', () => {
  const {rules} = binanceUsdm.find(market => market.symbol === 'ETHUSDT')!;

  it('a long loses 28·(1874.89 − P): 4364 to liquidation, 5860.40 to the quantile', () => {
    const position = linearPosition({side: 'long', size: '28', entry: '1902.40', leverage: '10'});
    const found = ofKind(positionBuffer(kernel, position, rules, mark, range, limit, '0.01'), 'at');
    expect(ratioToFloat(found.money.lossAtLiquidation)).to.be.closeTo(28 * (1874.89 - 1719.0361445783133), 1e-9);
    expect(formatRatio(found.money.lossAtQuantile.central!)).to.equal('5860.4');
    const left = ratioToFloat(found.money.left.central!);
    expect(left).to.be.closeTo(28 * ratioToFloat(found.central.price!), 1e-9);
  });

  it('an inverse long loses N·(1/P − 1/mark), more for each dollar further down', () => {
    const position = inversePosition({
      side: 'long',
      contracts: '1000',
      contractSize: '10',
      entry: '2000',
      leverage: '4',
    });
    const found = ofKind(positionBuffer(kernel, position, rules, mark, range, limit, '0.01'), 'at');
    expect(ratioToFloat(found.money.lossAtQuantile.central!)).to.be.closeTo(10000 * (1 / 1665.59 - 1 / 1874.89), 1e-12);
    expect(ratioSign(found.money.left.central!) > 0).to.equal(found.central.holds);
  });

  it('a short loses as the price rises', () => {
    const position = linearPosition({side: 'short', size: '28', entry: '1902.40', leverage: '10'});
    const found = ofKind(positionBuffer(kernel, position, rules, mark, range, limit, '0.01'), 'at');
    const {quantile} = found.central;
    const worst = Number(formatDecimal(ofKind(quantile, 'at').price));
    expect(worst).to.be.above(1874.89);
    expect(ratioToFloat(found.money.lossAtQuantile.central!)).to.be.closeTo(28 * (worst - 1874.89), 1e-9);
  });

  it('says why there is none', () => {
    const covered = linearPosition({side: 'long', size: '1', entry: '1902.40', margin: '1902.40'});
    expect(positionBuffer(kernel, covered, rules, mark, range, limit)).to.deep.equal({
      kind: 'never',
      why: 'fully-collateralised',
    });
    const gone = linearPosition({side: 'long', size: '28', entry: '1902.40', leverage: '100'});
    expect(positionBuffer(kernel, gone, rules, mark, range, limit).kind).to.equal('now');
  });

  it('a loan loses its collateral’s fall, wstETH by its beta', () => {
    const held = loan({
      collaterals: [
        {asset: 'WETH', quantity: '12', price: mark, threshold: '0.83'},
        {asset: 'wstETH', quantity: '8', price: '2314', threshold: '0.81'},
      ],
      debts: [{asset: 'USDC', quantity: '26500', price: '1'}],
    });
    const move = {asset: 'WETH', betas: {wstETH: '1'}};
    const found = ofKind(loanBuffer(kernel, held, move, range, {horizonDays: '30', probability: '0.01'}, '0.01'), 'at');
    const quantile = ofKind(found.central.quantile, 'at').price;
    const fall = 1 - Number(formatDecimal(quantile)) / 1874.89;
    expect(ratioToFloat(found.money.lossAtQuantile.central!)).to.be.closeTo(41010.68 * fall, 1e-6);
    // 21.29 % to liquidation: 41010.68·(1 − 26500/33668.6244)
    expect(ratioToFloat(found.money.lossAtLiquidation)).to.be.closeTo(41010.68 * (1 - 26500 / 33668.6244), 1e-6);
    expect(ratioSign(found.money.left.central!)).to.equal(-1);
  });
});

describe('directionBuffer(kernel, direction, volatility, limit)', () => {
  it('is the distance less 1.96 deviations for 5 %: 2·Q(1.959964) = 0.05', () => {
    const direction = {kind: 'direction', distanceSigmas: 2.5, horizonDays: '30'} as const;
    const {central, low, high} = directionBuffer(kernel, direction, range, {horizonDays: '30', confidence: '0.95'});
    expect(central.quantileSigmas).to.be.closeTo(1.959963984540054, 1e-12);
    expect(central.sigmas).to.be.closeTo(2.5 - 1.959963984540054, 1e-12);
    expect(central.share).to.be.closeTo(1 - 1.959963984540054 / 2.5, 1e-12);
    expect([low.holds, central.holds, high.holds]).to.deep.equal([true, true, false]);
    expect(high.sigmas).to.be.closeTo((2.5 * 0.4306) / 0.5559 - 1.959963984540054, 1e-12);
  });

  it('scales with the root of time', () => {
    const month = {kind: 'direction', distanceSigmas: 2, horizonDays: '28'} as const;
    const week = {kind: 'direction', distanceSigmas: 4, horizonDays: '7'} as const;
    const [one, other] = [month, week].map(each => directionBuffer(kernel, each, range, limit).central.sigmas!);
    expect(one).to.be.closeTo(other!, 1e-12);
  });
});
