import {expect} from '@open-wc/testing';
import {formatDecimal} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {barrierForTouchProbability, horizonForTouchProbability, touchProbability} from '../../../src/measures/index.js';
import {diffusion} from '../../../src/models/index.js';
import {ofKind} from '../../support/answers.js';

const model = diffusion({volatility: '0.8'});

describe('barrierForTouchProbability(kernel, departure, diffusion, horizonDays, probability)', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });

  for (const direction of ['falling', 'rising'] as const) {
    for (const probability of ['0.000001', '0.01', '0.05', '0.5', '0.9']) {
      it(`${direction}: its price is touched with ${probability}, and is on the tick away from the mark`, () => {
        const departure = {from: '60000', direction, tick: '0.5'};
        const found = ofKind(barrierForTouchProbability(kernel, departure, model, '7', probability), 'at');
        const back = touchProbability(kernel, {from: '60000', to: found.value, direction}, model, '7');
        expect(back.probability / Number(probability)).to.be.closeTo(1, 1e-10);
        const away = direction === 'falling' ? found.value - Number(found.price) : Number(found.price) - found.value;
        expect(away).to.be.within(0, 0.5);
        expect(Number(found.price) * 2).to.satisfy(Number.isInteger);
      });
    }
  }

  it('has ten figures without a tick', () => {
    const found = ofKind(
      barrierForTouchProbability(kernel, {from: '0.00001234', direction: 'falling'}, model, '7', '0.01'),
      'at',
    );
    expect(formatDecimal(found.price)).to.match(/^0\.00000922\d{7}$/);
  });

  it('lies further off than the quantile at the horizon’s end: that one is passed with nearly twice its probability', () => {
    const end = 60000 * Math.exp(-2.3263478740408408 * 0.8 * Math.sqrt(7 / 365) - (0.32 * 7) / 365); // 1 % below at the end
    const touched = touchProbability(kernel, {from: '60000', to: end, direction: 'falling'}, model, '7');
    expect(touched.probability).to.be.within(0.018, 0.021);
    const found = barrierForTouchProbability(kernel, {from: '60000', direction: 'falling'}, model, '7', '0.01');
    expect(found.kind === 'at' && found.value).to.be.below(end);
  });

  it('is the mark itself without time, and where the path goes without volatility', () => {
    const now = barrierForTouchProbability(kernel, {from: '60000', direction: 'falling'}, model, '0', '0.01');
    expect(now.kind === 'certain' && formatDecimal(now.price)).to.equal('60000');
    const still = diffusion({volatility: '0', drift: '-1'});
    const path = barrierForTouchProbability(kernel, {from: '60000', direction: 'falling'}, still, '36.5', '0.01');
    expect(path.kind === 'certain' && path.value).to.be.closeTo(60000 * Math.exp(-0.1), 1e-8);
  });

  it('never prints a price of zero, nor one beyond every number', () => {
    const wild = diffusion({volatility: '20'});
    const down = barrierForTouchProbability(
      kernel,
      {from: '60000', direction: 'falling', tick: '0.1'},
      wild,
      '3650',
      '0.01',
    );
    expect(down).to.include({kind: 'never', why: 'no-price-that-far'});
    const tilted = diffusion({volatility: '20', drift: '100'});
    const up = barrierForTouchProbability(kernel, {from: '60000', direction: 'rising'}, tilted, '36499', '0.01');
    expect(['at', 'never']).to.include(up.kind);
  });
});

describe('horizonForTouchProbability(kernel, approach, diffusion, probability)', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });
  const approach = {from: '60000', to: '54000', direction: 'falling'} as const;

  for (const probability of ['0.0001', '0.05', '0.5', '0.99']) {
    it(`touches with ${probability} within its answer`, () => {
      const found = ofKind(horizonForTouchProbability(kernel, approach, model, probability), 'at');
      const back = touchProbability(kernel, approach, model, found.days);
      expect(back.probability / Number(probability)).to.be.closeTo(1, 1e-10);
    });
  }

  it('is never for a probability above that of ever, and says which that is', () => {
    const rising = {from: '60000', to: '66000', direction: 'rising'} as const;
    const answer = ofKind(horizonForTouchProbability(kernel, rising, model, '0.95'), 'never');
    expect(answer.why).to.equal('less-likely-ever');
    expect(answer.everProbability).to.be.closeTo(60000 / 66000, 1e-15);
  });

  it('is now at the barrier, and never on a certain path that leads away', () => {
    expect(horizonForTouchProbability(kernel, {...approach, to: '60000'}, model, '0.5')).to.include({kind: 'now'});
    const away = diffusion({volatility: '0', drift: '1'});
    expect(horizonForTouchProbability(kernel, approach, away, '0.5')).to.include({why: 'no-volatility'});
  });
});
