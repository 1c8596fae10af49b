import {expect} from '@open-wc/testing';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel, RiskKernel} from '../../../src/kernel/index.js';
import {
  discountedTouch,
  monitoredTouchProbability,
  touchAndEnd,
  touchMap,
  touchProbability,
  twoBarrierTouch,
} from '../../../src/measures/index.js';
import {diffusion} from '../../../src/models/index.js';
import {ofKind} from '../../support/answers.js';

const model = diffusion({volatility: '0.8'});
const approach = {from: '60000', to: '54000', direction: 'falling'} as const;

describe('first passage beyond one barrier', () => {
  let kernel: Kernel;
  let risk: RiskKernel;
  before(async () => {
    kernel = await loadKernel();
    risk = await kernel.risk();
  });

  it('twoBarrierTouch is Haug (2007), p. 181: 90 and 110 around 100 at 20 % for a quarter', () => {
    const corridor = {from: '100', lower: '90', upper: '110'};
    const answer = twoBarrierTouch(risk, corridor, diffusion({volatility: '0.2', drift: '0.03'}), '91.25');
    expect(answer.kind).to.equal('likely');
    expect(10 * Math.exp(-0.0125) * answer.neither).to.be.closeTo(3.6752, 1e-4); // the printed knock-out, 10 in cash at 5 %
    expect(answer.lowerFirst + answer.upperFirst + answer.neither).to.be.closeTo(1, 1e-14);
    expect(answer.lowerFirstEver + answer.upperFirstEver).to.be.closeTo(1, 1e-14);
    expect(answer.lowerFirst).to.be.below(answer.lowerFirstEver);
  });

  it('twoBarrierTouch is certain at a barrier, without time and without volatility', () => {
    const corridor = {from: '100', lower: '90', upper: '110'};
    expect(twoBarrierTouch(risk, {...corridor, from: '89'}, model, '1')).to.include({
      ...{kind: 'certain', why: 'touched-already', lowerFirst: 1, neither: 0, meanDays: 0},
    });
    expect(twoBarrierTouch(risk, corridor, model, '0')).to.include({why: 'no-time', neither: 1});
    expect(twoBarrierTouch(risk, corridor, diffusion({volatility: '0'}), '1')).to.include({
      ...{why: 'no-volatility', neither: 1, meanDays: Infinity},
    });
  });

  it('monitoredTouchProbability rises with the looks and stays below the touch', () => {
    const looks = ['1', '7', '168', '400', '401', '10080'].map(dates => {
      return monitoredTouchProbability(risk, approach, model, '7', dates);
    });
    const chances = looks.map(answer => answer.probability);
    const walked = chances.slice(0, 4);
    expect([...walked].sort((a, b) => a - b)).to.deep.equal(walked);
    expect(chances.at(-1)).to.be.below(touchProbability(kernel, approach, model, '7').probability);
    const methods = looks.map(answer => answer.kind === 'likely' && answer.method);
    expect(methods.slice(3, 5)).to.deep.equal(['density-recursion', 'continuity-correction']);
    const exact = looks[3]!;
    const corrected = ofKind(looks[4]!, 'likely');
    expect(Math.abs(corrected.probability - exact.probability)).to.be.below(corrected.errorBound);
  });

  it('monitoredTouchProbability is certain where touching is', () => {
    expect(monitoredTouchProbability(risk, {...approach, to: '60000'}, model, '7', '3')).to.include({
      ...{kind: 'certain', probability: 1, why: 'touched-already'},
    });
  });

  it('touchAndEnd without drift of the logarithm is the mirror: half of those who touch end beyond', () => {
    const driftless = diffusion({volatility: '0.8', drift: '0.32'});
    const end = {price: '54000', side: 'above'} as const;
    const {touched, untouched, either} = touchAndEnd(risk, approach, end, driftless, '7');
    expect(touched).to.be.closeTo(touchProbability(kernel, approach, driftless, '7').probability / 2, 1e-15);
    expect(touched + untouched).to.be.closeTo(either, 1e-15);
    const beyond = touchAndEnd(risk, approach, {...end, side: 'below'}, driftless, '7');
    expect(beyond.untouched).to.equal(0);
    expect(beyond.either).to.be.closeTo(touched, 1e-15);
  });

  it('discountedTouch is Haug (1998), p. 95: 11.6553 for 15 paid when 95 reaches 100', () => {
    const up = {from: '95', to: '100', direction: 'rising'} as const;
    const {value} = discountedTouch(risk, up, diffusion({volatility: '0.2', drift: '0.1'}), '182.5', '0.1');
    expect(15 * value).to.be.closeTo(11.6553, 1e-4);
  });

  it('touchMap is touchProbability in every cell', () => {
    const axes = {
      from: '60000',
      barriers: ['30000', '54000', '59999', null, '60000'],
      direction: 'falling',
      volatilities: ['0.2', '0.8', '3'],
      drift: '0.1',
    } as const;
    const map = touchMap(risk, axes, '7');
    expect([map.rows, map.columns]).to.deep.equal([3, 5]);
    for (const [row, volatility] of axes.volatilities.entries()) {
      for (const [column, to] of axes.barriers.entries()) {
        const found = map.probabilities[row * 5 + column]!;
        const cell = {...approach, to: to ?? '1e-50'}; // as far off as nothing
        const {probability} = touchProbability(kernel, cell, diffusion({volatility, drift: '0.1'}), '7');
        if (probability < 1e-300) expect(found).to.be.below(1e-300);
        else expect(found / probability).to.be.closeTo(1, 1e-12);
      }
    }
  });

  it('touchMap leaves the kernel’s memory as it found it, also when it is refused', () => {
    const axes = {from: '60000', barriers: ['54000'], direction: 'falling', volatilities: ['0.8']} as const;
    const first = touchMap(risk, axes, '7');
    for (let time = 0; time < 50; time++) touchMap(risk, axes, '7');
    expect(touchMap(risk, axes, '7').probabilities).to.deep.equal(first.probabilities);
  });
});
