import {expect} from '@open-wc/testing';
import {loadKernel, passageOf} from '../../src/kernel/index.js';
import type {JointPassage, Passage, SpecialFunctions} from '../../src/kernel/index.js';
import {Seeded} from '../support/seeded.js';

/** A course at random: distance, drift, volatility, horizon; some near the barrier, some hopeless. */
function course(seeded: Seeded): [number, number, number, number] {
  const drift = seeded.pick([0, 1, -1]) * seeded.magnitude(1e-3, 20);
  return [seeded.magnitude(1e-8, 3), drift, seeded.magnitude(0.02, 5), seeded.magnitude(1e-5, 10)];
}

for (const engine of ['wasm', 'js'] as const) {
  describe(`passageOf(kernel) (${engine})`, () => {
    let passage: Passage;
    let joint: JointPassage;
    let special: SpecialFunctions;
    before(async () => {
      const kernel = await loadKernel({engine});
      const risk = await kernel.risk();
      [passage, joint, special] = [passageOf(kernel), risk.passage, risk.special];
    });

    it('is 2Q(a/(σ√T)) without drift: the reflection principle', () => {
      for (const a of [1e-9, 0.01, 0.5, 1, 5, 30]) {
        expect(passage.touch(a, 0, 1, 1) / (2 * special.normalTail(a))).to.be.closeTo(1, 1e-14);
      }
    });

    it('never overflows and never cancels: touch and survive add up to 1, their logarithms are theirs', () => {
      const seeded = new Seeded(3);
      for (let trial = 0; trial < 3000; trial++) {
        const given = course(seeded);
        const [touch, survive] = [passage.touch(...given), passage.survive(...given)];
        expect(touch + survive, String(given)).to.be.closeTo(1, 2e-15);
        if (touch > 1e-280) expect(Math.exp(passage.logTouch(...given)) / touch).to.be.closeTo(1, 1e-12);
        if (survive > 1e-280) expect(Math.exp(passage.logSurvive(...given)) / survive).to.be.closeTo(1, 1e-12);
      }
    });

    it('keeps a relative accuracy a difference would lose: beside the barrier survival is proportional to the distance', () => {
      const near = passage.survive(1e-9, 2, 0.5, 1);
      const nearer = passage.survive(1e-12, 2, 0.5, 1);
      expect(near / nearer).to.be.closeTo(1000, 1e-5);
    });

    it('has logarithms where the probability itself is below every float', () => {
      expect(passage.touch(40, 0, 1, 1)).to.equal(0);
      expect(passage.logTouch(40, 0, 1, 1)).to.be.closeTo(special.logNormalCdf(-40) + Math.LN2, 1e-12);
      expect(passage.logTouch(2, -500, 1, 1)).to.be.closeTo(2 * 2 * -500, 1e-9); // e^{2ma/σ²}, the horizon is ample
      expect(passage.logSurvive(1, 60, 1, 1)).to.be.closeTo(-0.5 * 59 ** 2, 10);
    });

    it('grows with time towards the probability of ever', () => {
      const chances = [0.01, 0.1, 1, 10, 1000].map(horizon => passage.touch(0.3, -0.4, 0.5, horizon));
      expect([...chances].sort((a, b) => a - b)).to.deep.equal(chances);
      expect(chances.at(-1)).to.be.closeTo(passage.everTouch(0.3, -0.4, 0.5), 1e-12);
    });

    it('has a density that is the slope of the probability', () => {
      const slope = (passage.touch(0.3, 0.2, 0.8, 0.5001) - passage.touch(0.3, 0.2, 0.8, 0.4999)) / 0.0002;
      expect(passage.hittingDensity(0.3, 0.2, 0.8, 0.5)).to.be.closeTo(slope, 1e-7);
    });

    it('expects to stand for the integral of the survival, with and without drift', () => {
      for (const drift of [-3, -0.1, 0, 1e-9, 0.1, 3]) {
        let sum = 0;
        const steps = 2000;
        for (let k = 0; k < steps; k++) sum += passage.survive(0.4, drift, 0.8, ((k + 0.5) / steps) * 2);
        expect(passage.cappedHittingTime(0.4, drift, 0.8, 2)).to.be.closeTo((sum / steps) * 2, 1e-5);
      }
    });

    it('undoes itself: the distance and the horizon of a probability have that probability', () => {
      const seeded = new Seeded(4);
      for (let trial = 0; trial < 500; trial++) {
        const [distance, drift, volatility, horizon] = course(seeded);
        const p = Math.min(seeded.magnitude(1e-12, 1), 0.999);
        const found = passage.distanceForTouch(p, drift, volatility, horizon);
        expect(passage.touch(found, drift, volatility, horizon) / p, String([drift, p])).to.be.closeTo(1, 1e-10);
        const time = passage.horizonForTouch(p, distance, drift, volatility);
        if (Number.isNaN(time)) expect(p).to.be.above(passage.everTouch(distance, drift, volatility));
        else expect(passage.touch(distance, drift, volatility, time) / p).to.be.closeTo(1, 1e-9);
      }
    });

    const certain = [
      // distance, drift, volatility, horizon, touched
      [0, 0, 0.5, 1, 1], // at the barrier
      [-0.1, -5, 0.5, 0, 1], // past it
      [0.1, 0, 0.5, 0, 0], // no time
      [0.1, 0.2, 0, 1, 1], // no volatility: 0.2 covers 0.1
      [0.1, 0.05, 0, 1, 0],
      [0.1, -0.2, 0, 1, 0],
      [Infinity, 5, 3, 10, 0],
    ] as const;
    for (const [distance, drift, volatility, horizon, touched] of certain) {
      it(`is ${touched} at distance ${distance}, drift ${drift}, volatility ${volatility}, horizon ${horizon}`, () => {
        expect(passage.touch(distance, drift, volatility, horizon)).to.equal(touched);
        expect(passage.survive(distance, drift, volatility, horizon)).to.equal(1 - touched);
      });
    }

    it('knows where the path ends: touched or not, above or below, the four add up to 1', () => {
      const seeded = new Seeded(6);
      for (let trial = 0; trial < 500; trial++) {
        const [distance, ...rest] = course(seeded);
        const level = distance * seeded.pick([-2, -0.5, 0.5, 0.99, 1, 1.5]);
        const four = [
          joint.touchAndEndBelow(distance, level, ...rest),
          joint.touchAndEndAbove(distance, level, ...rest),
          joint.surviveAndEndBelow(distance, level, ...rest),
          joint.surviveAndEndAbove(distance, level, ...rest),
        ];
        expect(Math.min(...four)).to.be.at.least(0);
        expect(four.reduce((sum, each) => sum + each)).to.be.closeTo(1, 1e-14);
        expect(four[0]! + four[1]!).to.be.closeTo(passage.touch(distance, ...rest), 1e-14);
        expect(four[0]! + four[2]!).to.be.closeTo(joint.endBelow(level, ...rest), 1e-14);
      }
    });

    it('discounts a touch: nothing at rate 0, e^{−a√(2r)/σ} for ever', () => {
      expect(joint.discountedTouch(0.3, 0.1, 0.5, 2, 0)).to.equal(passage.touch(0.3, 0.1, 0.5, 2));
      const ever = Math.exp((-0.3 * Math.sqrt(2 * 0.08)) / 0.5);
      expect(joint.discountedTouch(0.3, 0, 0.5, 1e9, 0.08)).to.be.closeTo(ever, 1e-9);
    });
  });
}

describe('passageOf(kernel) and risk.passage on both engines', () => {
  it('give the same bits', async () => {
    const [wasm, js] = await Promise.all([loadKernel({engine: 'wasm'}), loadKernel({engine: 'js'})]);
    const rooms = [
      [passageOf(wasm), passageOf(js)],
      [(await wasm.risk()).passage, (await js.risk()).passage],
    ] as unknown as Record<string, (...given: number[]) => number>[][];
    const seeded = new Seeded(8);
    const differing: string[] = [];
    for (const [one, other] of rooms) {
      for (const name of Object.keys(one!)) {
        const trials = name.startsWith('monitored') ? 20 : 400;
        for (let trial = 0; trial < trials; trial++) {
          const arity = /monitored|corrected/.test(name) ? 5 : one![name]!.length;
          const given: number[] = Array.from({length: arity}, () => {
            return seeded.magnitude(1e-6, 8) * seeded.pick([1, 1, 1, -1, 0]);
          });
          if (/monitored|corrected/.test(name)) given[4] = seeded.integer(1, 12);
          if (!Object.is(one![name]!(...given), other![name]!(...given)))
            differing.push(`${name}(${given.join(', ')})`);
        }
      }
    }
    expect(differing).to.deep.equal([]);
  });
});
