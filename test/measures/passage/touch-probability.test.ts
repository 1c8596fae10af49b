import {expect} from '@open-wc/testing';
import {decimal, ratio} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {
  everTouchProbability,
  expectedTimeUntouched,
  hittingTimeDensity,
  meanHittingTime,
  survivalProbability,
  touchProbability,
} from '../../../src/measures/index.js';
import {diffusion} from '../../../src/models/index.js';
import {ofKind} from '../../support/answers.js';

const approach = (from: string, to: string) =>
  ({from, to, direction: Number(to) < Number(from) ? 'falling' : 'rising'}) as const;

for (const engine of ['wasm', 'js'] as const) {
  describe(`touchProbability(kernel, approach, diffusion, horizonDays) (${engine})`, () => {
    let kernel: Kernel;
    before(async () => {
      kernel = await loadKernel({engine});
    });

    const rows = [
      // from    to         drift  volatility days  touched                 not                     by mpmath, 40 digits
      ['60000', '54000', '0', '0.8', '7', 0.3597960480166812, 0.6402039519833188],
      ['60000', '54000', '0', '0.4', '7', 0.060243883879267414, 0.9397561161207326],
      ['60000', '66000', '0', '0.8', '7', 0.37122337115835463, 0.6287766288416454],
      ['60000', '59999.9', '0', '0.8', '1', 0.9999690688983245, 3.0931101675559186e-5], // a tick away
      ['60000', '54000', '-2', '0.8', '30', 0.8562591586905662, 0.14374084130943376], // funding against it
      ['60000', '54000', '5', '0.4', '30', 0.0015317113975500775, 0.99846828860245],
      ['60000', '30000', '0', '0.5', '1', 2.0341896594540786e-154, 1],
    ] as const;
    for (const [from, to, drift, volatility, days, touched, not] of rows) {
      it(`${from} to ${to} at ${volatility} with drift ${drift} in ${days} days is ${touched}`, () => {
        const answer = ofKind(
          touchProbability(kernel, approach(from, to), diffusion({volatility, drift}), days),
          'likely',
        );
        const {probability, rest, errorBound} = answer;
        expect(Math.abs((touched < not ? probability : rest) - Math.min(touched, not))).to.be.at.most(errorBound);
        expect(errorBound / Math.min(touched, not)).to.be.below(1e-11);
        expect(probability / touched).to.be.closeTo(1, 1e-12);
        expect(rest / not).to.be.closeTo(1, 1e-12);
        expect(answer.approximate).to.equal(true);
      });
    }

    it('stays a logarithm where the probability is below every float', () => {
      const model = diffusion({volatility: '0.5'});
      const answer = ofKind(touchProbability(kernel, approach('2000', '100'), model, '7'), 'likely');
      expect(answer.probability).to.equal(0);
      expect(answer.logProbability).to.be.within(-1000, -745);
      expect(answer.rest).to.equal(1);
    });

    it('keeps the digits of a barrier that is no decimal', () => {
      const to = ratio('160000', decimal('3')); // 53333.3…
      const exact = touchProbability(
        kernel,
        {from: '60000', to, direction: 'falling'},
        diffusion({volatility: '0.8'}),
        '7',
      );
      const typed = touchProbability(
        kernel,
        approach('60000', '53333.333333333333'),
        diffusion({volatility: '0.8'}),
        '7',
      );
      expect(exact.probability).to.be.closeTo(typed.probability, 1e-15);
    });

    it('is the complement of survivalProbability, which says the same in other words', () => {
      const given = [kernel, approach('60000', '54000'), diffusion({volatility: '0.8'}), '7'] as const;
      const [touch, survival] = [touchProbability(...given), survivalProbability(...given)];
      expect([survival.probability, survival.rest]).to.deep.equal([touch.rest, touch.probability]);
    });

    const certain = [
      // from    to       drift volatility days probability why
      ['60000', '60000', '0', '0.8', '7', 1, 'touched-already'],
      ['60000', '60001', '0', '0.8', '0', 1, 'touched-already'], // falling to a price above the mark
      ['60000', '54000', '0', '0.8', '0', 0, 'no-time'],
      ['60000', '54000', '-2', '0', '30', 1, 'no-volatility'], // −2·30/365 = −0.164 < ln 0.9 = −0.105
      ['60000', '54000', '-1', '0', '30', 0, 'no-volatility'],
    ] as const;
    for (const [from, to, drift, volatility, days, probability, why] of certain) {
      it(`is certain from ${from} falling to ${to} in ${days} days at ${volatility}: ${probability}, ${why}`, () => {
        const given = [{from, to, direction: 'falling'}, diffusion({volatility, drift}), days] as const;
        expect(touchProbability(kernel, ...given)).to.deep.equal({
          ...{kind: 'certain', probability, rest: 1 - probability, why},
        });
        expect(survivalProbability(kernel, ...given)).to.include({probability: 1 - probability, why});
      });
    }
  });

  describe(`how long (${engine})`, () => {
    let kernel: Kernel;
    before(async () => {
      kernel = await loadKernel({engine});
    });
    const model = diffusion({volatility: '0.8'});

    it('everTouchProbability is S/B above and 1 below: the price is a martingale, its logarithm drifts down', () => {
      const above = everTouchProbability(kernel, approach('60000', '66000'), model);
      expect(above.probability).to.be.closeTo(60000 / 66000, 1e-15);
      const below = everTouchProbability(kernel, approach('60000', '54000'), model);
      expect(below).to.deep.equal({kind: 'certain', probability: 1, why: 'sooner-or-later'});
    });

    it('meanHittingTime is ln(to/from)/(−σ²/2), in days', () => {
      const mean = meanHittingTime(kernel, approach('60000', '54000'), model);
      expect(mean.kind === 'at' && mean.days).to.be.closeTo((Math.log(0.9) / -0.32) * 365, 1e-10);
    });

    it('meanHittingTime says why there is none', () => {
      const driftless = diffusion({volatility: '0.8', drift: '0.32'});
      expect(meanHittingTime(kernel, approach('60000', '54000'), driftless)).to.include({why: 'mean-is-infinite'});
      const certain = diffusion({volatility: '0', drift: '0.1'});
      expect(meanHittingTime(kernel, approach('60000', '54000'), certain)).to.include({why: 'never-touched'});
      expect(meanHittingTime(kernel, approach('60000', '60000'), model)).to.include({why: 'touched-already'});
    });

    it('expectedTimeUntouched is at most the horizon, and all of it far from the barrier', () => {
      const near = expectedTimeUntouched(kernel, approach('60000', '54000'), model, '7');
      expect(near.days).to.be.closeTo(5.76270038397192, 1e-10);
      expect(expectedTimeUntouched(kernel, approach('60000', '600'), model, '7').days).to.be.closeTo(7, 1e-12);
      expect(expectedTimeUntouched(kernel, approach('60000', '60000'), model, '7').days).to.equal(0);
    });

    it('hittingTimeDensity adds up to the probability', () => {
      let sum = 0;
      for (let hour = 0; hour < 168; hour++) {
        const density = hittingTimeDensity(kernel, approach('60000', '54000'), model, (hour + 0.5) / 24);
        sum += density.kind === 'at' ? density.perDay / 24 : NaN;
      }
      expect(sum).to.be.closeTo(0.35979604801668, 1e-5);
      expect(hittingTimeDensity(kernel, approach('60000', '60000'), model, '1')).to.include({why: 'touched-already'});
    });
  });
}
