import {expect} from '@open-wc/testing';
import {linearPosition} from '../../../src/contracts/index.js';
import {formatDecimal} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import type {TouchSea} from '../../../src/charts/ladder/index.js';
import {
  CONTOUR_CHANCES,
  levelPrices,
  liquidationsByLeverage,
  riskContours,
  touchMap,
  touchProbability,
  touchSea,
} from '../../../src/measures/index.js';
import {diffusion, statedVolatility} from '../../../src/models/index.js';
import {binanceUsdm} from '../../../src/venues/index.js';
import {ofKind} from '../../support/answers.js';

const volatility = statedVolatility({low: '0.4018', central: '0.4306', high: '0.5559'});
const stretch = {from: '1874.89', least: '1600', most: '1950', side: 'falling'} as const;
const week = {horizonDays: '7'} as const;

let kernel: Kernel;
before(async () => {
  kernel = await loadKernel();
});

describe('touchSea(kernel, stretch, volatility, asked, samples)', () => {
  it('is what the ladder draws: prices ascending to the mark, where it is 1', () => {
    const sea: TouchSea = touchSea(kernel, stretch, volatility, week);
    expect(sea.central[0]![0]).to.equal(1600);
    expect(sea.central.at(-1)).to.deep.equal([1874.89, 1]);
    sea.central.slice(1).forEach(([price, chance], at) => {
      expect(price).to.be.above(sea.central[at]![0]);
      expect(chance).to.be.at.least(sea.central[at]![1]);
      expect(sea.high[at]![1]).to.be.at.least(sea.central[at]![1]);
      expect(sea.high[at]![0]).to.equal(sea.central[at]![0]);
    });
  });

  it('lies on the side that liquidates, or on both with the mark once', () => {
    const rising = touchSea(kernel, {...stretch, side: 'rising'}, volatility, week).central;
    expect([rising[0], rising.at(-1)![0]]).to.deep.equal([[1874.89, 1], 1950]);
    const both = touchSea(kernel, {...stretch, side: 'both'}, volatility, week).central;
    expect([both[0]![0], both.at(-1)![0]]).to.deep.equal([1600, 1950]);
    expect(both.filter(([price]) => price === 1874.89)).to.deep.equal([[1874.89, 1]]);
  });

  it('is touchProbability at each price', () => {
    const asked = {horizonDays: '7', drift: '0.5'};
    const model = diffusion({volatility: '0.5559', drift: '0.5'});
    for (const [price, chance] of touchSea(kernel, {...stretch, side: 'both'}, volatility, asked, 8).high) {
      const way = {from: '1874.89', to: price, direction: price < 1874.89 ? 'falling' : 'rising'} as const;
      expect(touchProbability(kernel, way, model, '7').probability).to.be.closeTo(chance, 1e-13);
    }
  });

  it('drawn straight from sample to sample it is true to 0.003, however narrow on the axis', () => {
    for (const least of ['1600', '900', '10']) {
      for (const horizonDays of ['0.04', '7', '90']) {
        const few = touchSea(kernel, {...stretch, least}, volatility, {horizonDays}).central;
        const many = touchSea(kernel, {...stretch, least}, volatility, {horizonDays}, 2000).central;
        let piece = 1;
        for (const [price, chance] of many) {
          while (few[piece]![0] < price) piece += 1;
          const [[left, before], [right, after]] = [few[piece - 1]!, few[piece]!];
          const drawn = before + ((after - before) * (price - left)) / (right - left);
          expect(drawn, `${least} ${horizonDays} ${price}`).to.be.closeTo(chance, 0.003);
        }
      }
    }
  });

  it('without volatility there is only the mark', () => {
    const still = touchSea(kernel, stretch, statedVolatility('0'), week, 8).central;
    expect(still.filter(([, chance]) => chance > 0)).to.deep.equal([[1874.89, 1]]);
  });
});

describe('levelPrices(kernel, departure, volatility, asked)', () => {
  it('a liquidation there is touched with 1 % and with 10 %', () => {
    const prices = levelPrices(kernel, {from: '1874.89', direction: 'falling', tick: '0.01'}, volatility, week);
    const model = diffusion({volatility: '0.4306'});
    for (const [name, chance] of [
      ['watch', 0.01],
      ['danger', 0.1],
    ] as const) {
      // prettier-ignore
      const {value} = ofKind(prices[name], 'at');
      const way = {from: '1874.89', to: value, direction: 'falling'} as const;
      expect(touchProbability(kernel, way, model, '7').probability).to.be.closeTo(chance, 1e-12);
    }
  });
});

describe('riskContours(kernel, axis, horizonDays, chances)', () => {
  const {rules} = binanceUsdm.find(market => market.symbol === 'ETHUSDT')!;

  for (const [side, direction] of [
    ['long', 'falling'],
    ['short', 'rising'],
  ] as const) {
    // prettier-ignore
    it(`${side}: at each volatility the map has just that chance`, async () => {
      const position = linearPosition({side, size: '28', entry: '1874.89', leverage: '10'});
      const answers = liquidationsByLeverage(kernel, position, rules, '1874.89', [1, 2, 5, 10, 20, 50, 125, 400]);
      expect(answers[0]!.kind).to.equal(side === 'long' ? 'never' : 'at');
      expect(answers.at(-1)!.kind).to.equal('now');
      const barriers = answers.map(each => (each.kind === 'never' ? null : each.exact));
      const axis = {from: '1874.89', barriers, direction};
      const contours = riskContours(kernel, axis, '7');
      expect(contours.map(({chance}) => formatDecimal(chance))).to.deep.equal([...CONTOUR_CHANCES]);
      const risk = await kernel.risk();
      for (const {chance, volatilities} of contours) {
        volatilities.forEach((each, column) => {
          if (each === null || each === 0 || each > 20) return;
          const map = touchMap(risk, {...axis, volatilities: [each]}, '7');
          expect(map.probabilities[column]! / Number(formatDecimal(chance))).to.be.closeTo(1, 1e-9);
        });
      }
      expect(contours[0]!.volatilities[0] === null).to.equal(side === 'long');
      expect(contours[0]!.volatilities.at(-1)).to.equal(0);
      // deeper lines lie at higher volatilities, and at higher leverages at lower ones
      contours.slice(1).forEach(({volatilities}, at) =>
        volatilities.forEach((each, column) => {
          if (each !== null && each > 0) expect(each).to.be.above(contours[at]!.volatilities[column]!);
        }),
      );
    });
  }

  it('says where no volatility makes a rise that likely: a fair price doubles with at most one half', () => {
    const [few, half] = riskContours(kernel, {from: '1', barriers: ['2.01'], direction: 'rising'}, '7', ['0.1', '0.5']);
    expect(few!.volatilities[0]).to.be.above(0);
    expect(half!.volatilities[0]).to.equal(null);
  });
});
