import {expect} from '@open-wc/testing';
import {continuousSchedule, inversePosition, linearPosition, marginRules} from '../../../src/contracts/index.js';
import {formatRatio} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {liquidationPrice, marginRatio, priceFromFigures} from '../../../src/measures/index.js';
import type {LiquidationAnswer} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

const rulesOf = (rate: string, feeRate = '0', maintenanceAt: 'mark' | 'entry' = 'mark') =>
  marginRules({schedule: continuousSchedule([{rate}]), feeRate, maintenanceAt});
const exact = (answer: LiquidationAnswer, digits: number) =>
  answer.kind === 'never' ? answer.why : answer.exact && formatRatio(answer.exact, digits);

describe('priceFromFigures(kernel, position, rules, mark, figures)', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });

  it('finds Hyperliquid’s 29.713170189 from account value and maintenance', () => {
    const position = linearPosition({side: 'short', entry: '0.02436', size: '103774.5', margin: '0'});
    const figures = {kind: 'maintenance', equity: '3155203.766062', maintenance: '43452.918775'} as const;
    expect(exact(priceFromFigures(kernel, position, rulesOf('0.01'), '0.02436', figures), 11)).to.equal('29.713170189');
  });

  it('finds OKX’s 12608.959083877446 from its margin ratio', () => {
    const position = linearPosition({side: 'long', entry: '34131.1', size: '0.01', margin: '0'});
    const figures = {kind: 'equity-over-requirement', ratio: '140.49930117599155'} as const;
    const answer = priceFromFigures(kernel, position, rulesOf('0.004', '0.0005'), '34132.186095', figures);
    expect(exact(answer, 9)).to.equal('12608.9591');
  });

  it('says the same for both ways up of a ratio, linear and inverse', () => {
    const inverse = inversePosition({side: 'long', entry: '150', notional: '10', margin: '0'});
    for (const position of [inverse, linearPosition({side: 'short', entry: '150', size: '1', margin: '0'})]) {
      const above = priceFromFigures(kernel, position, rulesOf('0.007'), '160', {
        kind: 'equity-over-requirement',
        ratio: '8',
      });
      const below = priceFromFigures(kernel, position, rulesOf('0.007'), '160', {
        kind: 'requirement-over-equity',
        ratio: '0.125',
      });
      expect(exact(above, 30)).to.equal(exact(below, 30));
    }
  });

  it('gives back the price of a position whose figures it is told', () => {
    const position = linearPosition({side: 'long', entry: '30000', size: '2', margin: '6000'});
    const {equity, requirement} = marginRatio(position, rulesOf('0.004'), '31000');
    const figures = {kind: 'maintenance', equity: equity.numerator, maintenance: requirement.numerator} as const;
    const told = priceFromFigures(kernel, position, rulesOf('0.004'), '31000', figures);
    expect(exact(told, 30)).to.equal(exact(liquidationPrice(kernel, position, rulesOf('0.004')), 30));
  });

  it('holds the whole account’s maintenance where the rules freeze it, as Hyperliquid did in March 2023', () => {
    // 10.8 + (1182.312496 − 0.01·3434.815334)/0.45
    const position = linearPosition({side: 'short', entry: '10.8', size: '0.45', margin: '0'});
    const figures = {kind: 'notional', equity: '1182.312496', notional: '3434.815334'} as const;
    const answer = priceFromFigures(kernel, position, rulesOf('0.01', '0', 'entry'), '10.8', figures);
    expect(exact(answer, 12)).to.equal('2561.83187258'); // the venue printed …187333
  });

  it('refuses a ratio of zero and a maintenance below it', () => {
    const position = linearPosition({side: 'long', entry: '1', size: '1', margin: '0'});
    const ask = (figures: Parameters<typeof priceFromFigures>[4]) =>
      refusal(() => priceFromFigures(kernel, position, rulesOf('0.01'), '1', figures));
    expect(ask({kind: 'requirement-over-equity', ratio: '0'})).to.deep.equal(['ratio', 'not-positive']);
    expect(ask({kind: 'maintenance', equity: '1', maintenance: '-1'})).to.deep.equal(['maintenance', 'negative']);
  });
});
