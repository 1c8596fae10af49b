import {expect} from '@open-wc/testing';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {outlook, valueAtRiskBuffer} from '../../../src/measures/index.js';
import {statedVolatility} from '../../../src/models/index.js';
import {recorded} from '../../venues/recorded.js';

interface Vector {
  readonly method: string;
  readonly inputs: Readonly<Record<'S0' | 'B' | 'K' | 'mu' | 'sigma' | 'T' | 'alpha', number>> & {
    readonly side?: 'upper' | 'lower';
  };
  readonly expected: number | Readonly<Record<string, number>>;
}

/** Reads the vectors of one method that stand within the doors’ bounds; null without `../shared`. */
async function vectorsOf(file: string, method: string): Promise<Vector[] | null> {
  const found = await recorded<{vectors: Vector[]}>(`vectors/risk/${file}`);
  return found?.vectors.filter(each => each.method === method && isWithinDoors(each)) ?? null;
}

const isWithinDoors = ({inputs: {sigma, mu, T = 1}}: Vector): boolean =>
  sigma > 0 && sigma <= 20 && Math.abs(mu) <= 100 && T >= 1e-10 && T < 99;

const of = (expected: Vector['expected'], name: string): number =>
  (expected as Readonly<Record<string, number>>)[name]!;
const directionTo = ({S0, B}: Vector['inputs']): 'rising' | 'falling' => (B > S0 ? 'rising' : 'falling');

/** A horizon typed in days has been rounded once more than the vector's years: 1e-11 is far above what that moves. */
const TOLERANCE = 1e-11;

// The conformance runner judges the kernel to the last digits; here the doors above it are seen to ask what they say they ask.
describe('outlook and buffer against the vectors', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });

  it('outlook: chance and survival of first_passage_gbm', async () => {
    const vectors = await vectorsOf('first_passage_gbm.json', 'first_passage_gbm');
    if (vectors === null) return;
    let judged = 0;
    for (const {inputs, expected} of vectors) {
      const {S0, B, mu, sigma, T} = inputs;
      const way = {from: S0, to: B, direction: directionTo(inputs)} as const;
      // beside the price a double and its shortest text are different barriers
      if (Math.abs(B / S0 - 1) < 0.001) continue;
      judged += 1;
      const found = outlook(kernel, way, statedVolatility(sigma), {horizonDays: T * 365, drift: mu});
      if (found.kind !== 'at') throw new TypeError(found.kind);
      const {probability, rest} = found.chance.central;
      const small = of(expected, 'p_touch') < 0.5 ? [probability, of(expected, 'p_touch')] : [rest, of(expected, 'p_survive')]; // prettier-ignore
      if (small[1]! < 1e-290) continue;
      expect(small[0]! / small[1]!, JSON.stringify(inputs)).to.be.closeTo(1, TOLERANCE);
    }
    expect(judged).to.be.above(1200);
  });

  it('valueAtRiskBuffer: the quantile of barrier_for_touch_prob', async () => {
    const vectors = await vectorsOf('first_passage_functionals.json', 'barrier_for_touch_prob');
    if (vectors === null) return;
    expect(vectors.length).to.be.above(100);
    for (const {inputs, expected} of vectors) {
      const {S0, mu, sigma, T, alpha, side} = inputs;
      const direction = side === 'upper' ? 'rising' : 'falling';
      const limit = {horizonDays: T * 365, probability: alpha, drift: mu};
      const away = direction === 'rising' ? S0 * 1.5 : S0 * 0.5;
      const {quantile} = valueAtRiskBuffer(kernel, {from: S0, to: away, direction}, statedVolatility(sigma), limit).central; // prettier-ignore
      expect(quantile.logDistance / Math.abs(of(expected, 'log_distance')), JSON.stringify(inputs)).to.be.closeTo(
        1,
        TOLERANCE,
      );
    }
  });

  it('endPoint: the chance beyond a price of terminal_prob_below', async () => {
    const vectors = await vectorsOf('first_passage_functionals.json', 'terminal_prob_below');
    if (vectors === null) return;
    const below = vectors.filter(({inputs}) => inputs.K < inputs.S0);
    expect(below.length).to.be.above(20);
    for (const {inputs, expected} of below) {
      const {S0, K, mu, sigma, T} = inputs;
      const limit = {horizonDays: T * 365, probability: '0.05', drift: mu};
      const way = {from: S0, to: K, direction: 'falling'} as const;
      const {chanceBeyond} = valueAtRiskBuffer(kernel, way, statedVolatility(sigma), limit).central.endPoint;
      expect(chanceBeyond, JSON.stringify(inputs)).to.be.closeTo(expected as number, 1e-13);
    }
  });

  it('outlook: the median of hit_time_quantile, and the mean of mean_hit_time_given_hit', async () => {
    const quantiles = await vectorsOf('first_passage_functionals.json', 'hit_time_quantile');
    const means = await vectorsOf('first_passage_functionals.json', 'mean_hit_time_given_hit');
    if (quantiles === null || means === null) return;
    const medians = quantiles.filter(({inputs}) => inputs.alpha === 0.5);
    expect(medians.length).to.be.above(10);
    expect(means.length).to.be.above(50);
    for (const [vectors, name] of [
      [medians, 'medianDays'],
      [means, 'meanDays'],
    ] as const) {
      // prettier-ignore
      for (const {inputs, expected} of vectors) {
        const {S0, B, mu, sigma} = inputs;
        const way = {from: S0, to: B, direction: directionTo(inputs)} as const;
        const found = outlook(kernel, way, statedVolatility(sigma), {horizonDays: '7', drift: mu});
        if (found.kind !== 'at') throw new TypeError(found.kind);
        const time = found[name].central;
        if (time.kind !== 'at') throw new TypeError(time.kind);
        expect(time.days / 365 / (expected as number), JSON.stringify(inputs)).to.be.closeTo(1, TOLERANCE);
      }
    }
  });
});
