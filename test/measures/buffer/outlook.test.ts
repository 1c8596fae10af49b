import {expect} from '@open-wc/testing';
import {linearPosition} from '../../../src/contracts/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel, RiskKernel} from '../../../src/kernel/index.js';
import {
  corridorOutlook,
  corridorSurvival,
  levelOfChance,
  liquidationPrice,
  outlook,
  survivalCurve,
  touchProbability,
  twoBarrierTouch,
  wayTo,
} from '../../../src/measures/index.js';
import {diffusion, statedVolatility} from '../../../src/models/index.js';
import {binanceUsdm} from '../../../src/venues/index.js';
import {ofKind} from '../../support/answers.js';

const volatility = statedVolatility({low: '0.4', central: '0.5', high: '0.7'});
const approach = {from: '100', to: '90', direction: 'falling'} as const;
const week = {horizonDays: '7'} as const;

let kernel: Kernel;
let risk: RiskKernel;
before(async () => {
  kernel = await loadKernel();
  risk = await kernel.risk();
});

describe('outlook(kernel, way, volatility, asked)', () => {
  const {rules} = binanceUsdm.find(market => market.symbol === 'ETHUSDT')!;
  const atLeverage = (leverage: string) =>
    wayTo(
      liquidationPrice(kernel, linearPosition({side: 'long', size: '1', entry: '1902.40', leverage}), rules, '1874.89'),
      '1874.89',
    );

  it('a position that is never liquidated has chance 0 and says why', () => {
    expect(outlook(kernel, atLeverage('1'), volatility, week)).to.deep.equal({
      kind: 'never',
      level: 'none',
      chance: 0,
      why: 'fully-collateralised',
    });
  });

  it('one that is liquidatable has chance 1 and says why', () => {
    const now = {kind: 'now', level: 'liquidatable', chance: 1, why: 'touched-already'};
    expect(outlook(kernel, atLeverage('100'), volatility, week)).to.deep.equal(now);
    expect(outlook(kernel, {...approach, to: '100'}, volatility, week)).to.deep.equal(now);
    expect(outlook(kernel, {...approach, to: '101'}, volatility, week)).to.deep.equal(now);
  });

  it('without volatility the path is certain, and there are no deviations to count in', () => {
    const still = ofKind(outlook(kernel, approach, statedVolatility('0'), week), 'at');
    expect(still.chance.central).to.include({kind: 'certain', probability: 0, why: 'no-volatility'});
    expect(still.chanceRange).to.deep.equal({least: 0, most: 0, method: 'no-volatility'});
    expect(still.sigmas.central).to.equal(null);
    expect(still.level).to.equal('calm');
    const sinking = {horizonDays: '100', drift: '-0.5'};
    const sunk = ofKind(outlook(kernel, approach, statedVolatility('0'), sinking), 'at');
    expect(sunk.chance.central).to.include({probability: 1, why: 'no-volatility'});
    expect(sunk.level).to.equal('danger');
  });

  it('one volatility gives one number', () => {
    const {chance, chanceRange} = ofKind(outlook(kernel, approach, statedVolatility('0.5'), week), 'at');
    expect(chance.low).to.deep.equal(chance.high);
    expect(chanceRange.least).to.equal(chanceRange.most);
  });

  it('is touchProbability at each volatility, drift and all', () => {
    const asked = {horizonDays: '30', drift: '0.2'};
    const {chance} = ofKind(outlook(kernel, approach, volatility, asked), 'at');
    for (const [name, each] of [
      ['low', '0.4'],
      ['central', '0.5'],
      ['high', '0.7'],
    ] as const) {
      // prettier-ignore
      const model = diffusion({volatility: each, drift: '0.2'});
      expect(chance[name]).to.deep.equal(touchProbability(kernel, approach, model, '30'));
    }
  });

  it('grows with the horizon and the volatility, and survives the less', () => {
    let last = 0;
    for (const horizonDays of ['1', '7', '30', '365']) {
      const {chance, survival} = ofKind(outlook(kernel, approach, volatility, {horizonDays}), 'at');
      expect(chance.central.probability).to.be.above(last);
      expect(chance.low.probability).to.be.below(chance.central.probability);
      expect(chance.high.probability).to.be.above(chance.central.probability);
      expect(chance.central.probability + survival.central.probability).to.be.closeTo(1, 1e-15);
      last = chance.central.probability;
    }
  });

  it('a rise may never come: then there is no median', () => {
    const rise = {from: '100', to: '300', direction: 'rising'} as const;
    const {medianDays, meanDays} = ofKind(outlook(kernel, rise, volatility, week), 'at');
    // a fair price triples with 1/3 at most
    const never = ofKind(medianDays.central, 'never');
    expect(never.why).to.equal('less-likely-ever');
    expect(never.everProbability).to.be.closeTo(1 / 3, 1e-12);
    expect(meanDays.central.kind).to.equal('at');
  });

  it('along a direction the mean is infinite, and lower volatility is more deviations', () => {
    const way = {kind: 'direction', distanceSigmas: 2, horizonDays: '7'} as const;
    const found = ofKind(outlook(kernel, way, volatility, week), 'at');
    expect(found.sigmas).to.deep.equal({low: 2.5, central: 2, high: found.sigmas.high});
    expect(found.sigmas.high).to.be.closeTo(2 / 1.4, 1e-15);
    expect(found.chance.central.probability).to.be.closeTo(0.04550026389635842, 1e-15); // 2·Q(2)
    expect(found.meanDays.central).to.deep.equal({kind: 'never', why: 'mean-is-infinite'});
    expect(outlook(kernel, {kind: 'now'}, volatility, week).kind).to.equal('now');
  });

  it('levels begin at 1 % and 10 %', () => {
    expect([0, 0.0099, 0.01, 0.0999, 0.1, 1].map(levelOfChance)).to.deep.equal(
      ['calm', 'calm', 'watch', 'watch', 'danger', 'danger'], // prettier-ignore
    );
  });
});

describe('corridorOutlook(risk, corridor, volatility, asked)', () => {
  const corridor = {from: '100', lower: '90', upper: '112'};

  it('is the double barrier at each volatility, below the sum of the two sides', () => {
    const found = corridorOutlook(risk, corridor, volatility, {horizonDays: '30'});
    const central = twoBarrierTouch(risk, corridor, diffusion({volatility: '0.5'}), '30');
    expect(found.touch.central).to.deep.equal(central);
    expect(found.chance.central).to.be.closeTo(central.lowerFirst + central.upperFirst, 1e-14);
    const side = (to: string, direction: 'falling' | 'rising'): number =>
      touchProbability(kernel, {from: '100', to, direction}, diffusion({volatility: '0.5'}), '30').probability;
    expect(found.chance.central).to.be.below(side('90', 'falling') + side('112', 'rising'));
    expect(found.chance.central).to.be.above(side('90', 'falling'));
    expect(found.level).to.equal('danger');
    expect(found.chanceRange.method).to.equal('double-barrier');
  });

  it('half of the paths are out by its median', () => {
    const {medianDays} = corridorOutlook(risk, corridor, volatility, week);
    const there = twoBarrierTouch(risk, corridor, diffusion({volatility: '0.5'}), medianDays.central!.toPrecision(15));
    expect(there.neither).to.be.closeTo(0.5, 1e-9);
    expect(medianDays.high).to.be.below(medianDays.low!);
  });

  it('with one side out of sight it is the other side alone', () => {
    const wide = {from: '100', lower: '90', upper: '10000'};
    const found = corridorOutlook(risk, wide, volatility, week);
    const alone = ofKind(outlook(kernel, approach, volatility, week), 'at');
    expect(found.chance.central).to.be.closeTo(alone.chance.central.probability, 1e-13);
    expect(found.medianDays.central).to.be.closeTo(ofKind(alone.medianDays.central, 'at').days, 1e-3);
  });

  it('without volatility goes where the drift goes', () => {
    const still = statedVolatility('0');
    expect(corridorOutlook(risk, corridor, still, week).medianDays.central).to.equal(null);
    const rising = corridorOutlook(risk, corridor, still, {horizonDays: '7', drift: '1'});
    expect(rising.medianDays.central).to.be.closeTo(Math.log(1.12) * 365, 1e-9);
  });

  it('is liquidatable at one of them', () => {
    const at = corridorOutlook(risk, {...corridor, lower: '100'}, volatility, week);
    expect([at.kind, at.level, at.chance.central, at.medianDays.central]).to.deep.equal(['now', 'liquidatable', 1, 0]);
  });

  it('has a survival curve: from 1 down to what is left', () => {
    const {central} = corridorSurvival(risk, corridor, volatility, {horizonDays: '30'}, 16);
    expect(central[0]).to.deep.equal([0, 1]);
    expect(central.at(-1)![1]).to.equal(twoBarrierTouch(risk, corridor, diffusion({volatility: '0.5'}), '30').neither);
    central.slice(1).forEach(([, chance], at) => expect(chance).to.be.at.most(central[at]![1]));
  });
});

describe('survivalCurve(kernel, way, volatility, asked, samples)', () => {
  it('falls from 1 to the survival of the horizon, lower with more volatility', () => {
    const curves = survivalCurve(kernel, approach, volatility, {horizonDays: '90'});
    const {survival} = ofKind(outlook(kernel, approach, volatility, {horizonDays: '90'}), 'at');
    for (const name of ['low', 'central', 'high'] as const) {
      expect(curves[name][0]).to.deep.equal([0, 1]);
      expect(curves[name].at(-1)![1]).to.be.closeTo(survival[name].probability, 1e-15);
      curves[name].slice(1).forEach(([, chance], at) => expect(chance).to.be.at.most(curves[name][at]![1]));
    }
    curves.high.slice(1).forEach(([, chance], at) => expect(chance).to.be.at.most(curves.low[at + 1]![1]));
  });

  it('drawn straight from sample to sample it is true to 0.005, near and far', () => {
    for (const to of ['99', '90', '60']) {
      for (const horizonDays of ['7', '365']) {
        const way = {...approach, to};
        const few = survivalCurve(kernel, way, volatility, {horizonDays}).high;
        const many = survivalCurve(kernel, way, volatility, {horizonDays}, 1999).high;
        let piece = 1;
        for (const [day, chance] of many) {
          while (few[piece]![0] < day) piece += 1;
          const [[left, before], [right, after]] = [few[piece - 1]!, few[piece]!];
          const drawn = before + ((after - before) * (day - left)) / (right - left);
          expect(drawn, `${to} ${horizonDays} ${day}`).to.be.closeTo(chance, 0.005);
        }
      }
    }
  });
});
