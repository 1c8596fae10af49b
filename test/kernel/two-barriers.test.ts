import {expect} from '@open-wc/testing';
import {loadKernel, passageOf} from '../../src/kernel/index.js';
import type {JointPassage, Passage} from '../../src/kernel/index.js';
import {Seeded} from '../support/seeded.js';

for (const engine of ['wasm', 'js'] as const) {
  describe(`risk.passage between two barriers (${engine})`, () => {
    let joint: JointPassage;
    let single: Passage;
    before(async () => {
      const kernel = await loadKernel({engine});
      [single, joint] = [passageOf(kernel), (await kernel.risk()).passage];
    });

    const printed = [
      // lower upper volatility  lower first           upper first          neither            Haug (2007), p. 181, by mpmath
      [80, 120, 0.1, 4.596104075172205e-6, 0.0004165565971049286, 0.9995788472988199],
      [90, 110, 0.2, 0.2814258780185013, 0.3464315295602202, 0.3721425924212785],
      [95, 105, 0.5, 0.4969986345170931, 0.5030013654828531, 5.375677001136034e-14],
    ] as const;
    for (const [lower, upper, volatility, low, high, neither] of printed) {
      it(`${lower} … ${upper} at ${volatility} for a quarter: ${low}, ${high}, ${neither}`, () => {
        const [below, above, drift] = [Math.log(100 / lower), Math.log(upper / 100), 0.03 - volatility ** 2 / 2];
        expect(joint.lowerFirst(below, above, drift, volatility, 0.25, 0)).to.be.closeTo(low, 1e-14);
        expect(joint.lowerFirst(above, below, -drift, volatility, 0.25, 0)).to.be.closeTo(high, 1e-14);
        expect(joint.surviveBoth(below, above, drift, volatility, 0.25)).to.be.closeTo(neither, 1e-14);
      });
    }

    it('adds up to 1 by images and by modes, also where one hands over to the other', () => {
      const seeded = new Seeded(9);
      for (let trial = 0; trial < 1000; trial++) {
        const [below, above] = [seeded.magnitude(0.001, 2), seeded.magnitude(0.001, 2)];
        const spread = seeded.pick([0.01, 0.0599, 0.0601, 0.2499, 0.2501, 3]);
        const volatility = seeded.magnitude(0.05, 3);
        const horizon = (spread * (below + above) ** 2) / volatility ** 2;
        const drift = (seeded.pick([-1, 0, 1]) * seeded.magnitude(0.01, 20) * volatility ** 2) / (below + above);
        const sum =
          joint.lowerFirst(below, above, drift, volatility, horizon, 0) +
          joint.lowerFirst(above, below, -drift, volatility, horizon, 0) +
          joint.surviveBoth(below, above, drift, volatility, horizon);
        expect(sum, String([below, above, drift, volatility, horizon])).to.be.closeTo(1, 4e-15);
      }
    });

    it('is one barrier when the other is out of reach', () => {
      expect(joint.lowerFirst(0.2, Infinity, 0.1, 0.5, 1, 0)).to.equal(single.touch(0.2, -0.1, 0.5, 1));
      expect(joint.surviveBoth(0.2, 50, 0.1, 0.5, 1)).to.be.closeTo(single.survive(0.2, -0.1, 0.5, 1), 1e-15);
    });

    it('is linear in the place without drift: u/W ever, x·u/σ² on average', () => {
      expect(joint.lowerFirstEver(0.1, 0.3, 0, 0.5)).to.be.closeTo(0.75, 1e-15);
      expect(joint.meanExitTime(0.1, 0.3, 0, 0.5)).to.be.closeTo(0.03 / 0.25, 1e-16);
      const tilted = joint.meanExitTime(0.1, 0.3, 1e-9, 0.5);
      expect(tilted).to.be.closeTo(0.12, 1e-9); // no hole where the drift is divided by
    });

    it('takes the drift’s own time when the drift is all there is', () => {
      expect(joint.meanExitTime(0.1, 0.3, 100, 0.5)).to.be.closeTo(0.003, 1e-12);
      expect(joint.meanExitTime(0.1, 0.3, -2, 0)).to.equal(0.05);
      expect(joint.lowerFirst(0.1, 0.3, -2, 0, 1, 0)).to.equal(1);
      expect(joint.surviveBoth(0.1, 0.3, 0.1, 0, 1)).to.equal(1);
    });

    it('is decided at a barrier', () => {
      expect(joint.lowerFirst(0, 0.3, 1, 0.5, 1, 0)).to.equal(1);
      expect(joint.lowerFirst(0.3, 0, 1, 0.5, 1, 0)).to.equal(0);
      expect(joint.surviveBoth(0.3, 0, 1, 0.5, 1)).to.equal(0);
    });
  });

  describe(`risk.passage on dates (${engine})`, () => {
    let joint: JointPassage;
    let single: Passage;
    before(async () => {
      const kernel = await loadKernel({engine});
      [single, joint] = [passageOf(kernel), (await kernel.risk()).passage];
    });

    it('is the end point on one date, and rises to the continuous touch with many', () => {
      expect(joint.monitoredTouch(0.1, 0.2, 0.8, 0.1, 1)).to.equal(joint.endAbove(0.1, 0.2, 0.8, 0.1));
      const chances = [1, 2, 4, 8, 16, 64].map(dates => joint.monitoredTouch(0.1, 0.2, 0.8, 0.1, dates));
      expect([...chances].sort((a, b) => a - b)).to.deep.equal(chances);
      expect(chances.at(-1)).to.be.below(single.touch(0.1, 0.2, 0.8, 0.1));
    });

    it('is two bivariate tails on two dates without drift: 1 − P(both short)', () => {
      // a barrier at the start: both short of it with probability ¼ + arcsin(√½)/2π = 3/8
      expect(joint.monitoredTouch(1e-12, 0, 1, 1, 2)).to.be.closeTo(5 / 8, 1e-11);
    });

    it('has complements of its own accuracy', () => {
      for (const drift of [-20, -1, 0, 1, 20]) {
        const given = [0.1, drift, 0.8, 0.1, 50] as const;
        expect(joint.monitoredTouch(...given) + joint.monitoredSurvive(...given)).to.be.closeTo(1, 1e-13);
      }
      expect(joint.monitoredSurvive(0.01, 50, 0.5, 1, 100)).to.be.within(1e-147, 1e-146);
    });

    it('is met by the correction from a few dozen dates on', () => {
      const given = [0.1, 0.2, 0.8, 0.1, 48] as const;
      expect(joint.correctedTouch(...given)).to.be.closeTo(joint.monitoredTouch(...given), 2e-3);
      expect(joint.monitoringShift()).to.equal(0.5825971579390107);
    });

    it('has no number of dates that is not one', () => {
      for (const dates of [0, -1, 1.5, 10_001, NaN]) expect(joint.monitoredTouch(0.1, 0, 0.8, 1, dates)).to.be.NaN;
    });
  });
}
