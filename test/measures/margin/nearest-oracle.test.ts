import {expect} from '@open-wc/testing';
import {nearestAccountLiquidation} from '../../../src/measures/index.js';
import type {NearestLiquidation} from '../../../src/measures/index.js';
import {choleskyOf, jointSlack, nearestAround, nearestByStarts} from '../../oracle/nearest.js';
import {jointAccount, jointMoves, randomJoint} from '../../support/random-joints.js';
import type {JointText} from '../../support/random-joints.js';
import {Seeded} from '../../support/seeded.js';

const ACCOUNTS = 1000;
const STARTS = 64;
const POINTS = 100_000;

const ask = (text: JointText) => nearestAccountLiquidation(jointAccount(text), jointMoves(text), text.horizon);
const returnsOf = (answer: NearestLiquidation & {kind: 'at'}) => answer.returns.map(({logReturn}) => logReturn);

const normal = (seeded: Seeded): number =>
  Math.sqrt(-2 * Math.log(1 - seeded.unit())) * Math.cos(2 * Math.PI * seeded.unit());
const direction = (seeded: Seeded, count: number): number[] => Array.from({length: count}, () => normal(seeded));

/** How far a point is from the conditions of Karush, Kuhn and Tucker, y + λ·Σ·∇slack = 0, and from the boundary; both relative. */
function faults(text: JointText, y: readonly number[]): {residual: number; off: number} {
  const {slack, gradient, gross} = jointSlack(text)(y);
  const factor = choleskyOf(text);
  const across = factor.map((_, k) => factor.reduce((sum, row, at) => sum + row[k]! * gradient[at]!, 0));
  const spread = factor.map(row => row.reduce((sum, value, k) => sum + value * across[k]!, 0)); // Σ·T·∇slack
  const inner = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, k) => sum + value * b[k]!, 0);
  const lambda = -inner(y, spread) / inner(spread, spread);
  const largest = Math.max(...y.map(Math.abs));
  const residual = Math.max(...y.map((value, at) => Math.abs(value + lambda * spread[at]!))) / largest;
  return {residual, off: Math.abs(slack) / gross};
}

describe('the nearest liquidation, against searches of its own', () => {
  it(`is that of ${STARTS} seeded starts to 1e-8 in ${ACCOUNTS} accounts of two to four assets`, () => {
    const seeded = new Seeded(7);
    const worst = {above: 0, residual: 0, off: 0};
    let compared = 0;
    for (let run = 0; run < ACCOUNTS; run++) {
      const text = randomJoint(seeded, 2 + (run % 3));
      const answer = ask(text);
      const starts = Array.from({length: STARTS}, () => direction(seeded, text.assets.length));
      if (answer.kind === 'now') {
        expect(jointSlack(text)(text.assets.map(() => 0)).slack, `run ${run}`).to.be.at.most(0);
        continue;
      }
      const reference = nearestByStarts(text, starts);
      if (answer.kind === 'never') {
        expect(reference, `run ${run}`).to.equal(Infinity);
        continue;
      }
      const {residual, off} = faults(text, returnsOf(answer));
      worst.above = Math.max(worst.above, answer.distance / reference - 1);
      worst.residual = Math.max(worst.residual, residual);
      worst.off = Math.max(worst.off, off);
      // the reference walks no farther than e^60, and now and then starts on no side that leads to the nearest point
      if (reference < Infinity && Math.abs(answer.distance / reference - 1) <= 1e-8) compared += 1;
    }
    expect(worst.above).to.be.at.most(1e-8);
    expect(worst.residual).to.be.at.most(1e-10);
    expect(worst.off).to.be.at.most(1e-12);
    expect(compared).to.be.above(900);
  });

  it('satisfies the conditions of a nearest point in 5 to 20 assets, and no seeded boundary point is nearer', () => {
    const seeded = new Seeded(8);
    let judged = 0;
    for (let run = 0; run < 64; run++) {
      const text = randomJoint(seeded, 5 + (run % 16));
      const answer = ask(text);
      if (answer.kind !== 'at') continue;
      judged += 1;
      const {residual, off} = faults(text, returnsOf(answer));
      expect(residual, `run ${run}`).to.be.at.most(1e-10);
      expect(off, `run ${run}`).to.be.at.most(1e-12);
      expect(nearerThan(text, answer, seeded, run === 15 ? POINTS : 1000), `run ${run}`).to.equal(0);
    }
    expect(judged).to.be.above(55);
  });

  it('stands on the better side of every jump, in two assets as going round finds it, and is never above it', () => {
    const seeded = new Seeded(9);
    let [edges, compared] = [0, 0];
    for (let run = 0; run < 60; run++) {
      const text = randomJoint(seeded, 2, 'flat');
      const answer = ask(text);
      if (answer.kind === 'now') continue;
      const reference = nearestAround(text);
      if (answer.kind === 'never') expect(reference, `run ${run}`).to.equal(Infinity);
      else {
        expect(answer.distance / reference - 1, `run ${run}`).to.be.at.most(1e-8);
        expect(leastAround(text, returnsOf(answer)), `run ${run}`).to.be.at.most(0);
        if (answer.binding === 'edge') edges += 1;
        compared += 1;
      }
    }
    expect(compared).to.be.above(45);
    expect(edges).to.be.above(0);
  });
});

/** How many of some boundary points are nearer than the answer: a ray that is past the boundary before it. */
function nearerThan(
  text: JointText,
  answer: NearestLiquidation & {kind: 'at'},
  seeded: Seeded,
  points: number,
): number {
  const slackOf = jointSlack(text);
  const factor = choleskyOf(text);
  const y = returnsOf(answer);
  const best: number[] = []; // factor·w = y, downwards
  for (const [at, row] of factor.entries()) {
    best.push((y[at]! - row.slice(0, at).reduce((sum, value, k) => sum + value * best[k]!, 0)) / row[at]!);
  }
  let nearer = 0;
  for (let point = 0; point < points; point++) {
    // half of them anywhere, half about the answer
    const around = point % 2 === 0 ? 0 : 2 ** -(point % 20);
    const shock = direction(seeded, best.length).map((value, k) =>
      around === 0 ? value : best[k]! / answer.distance + around * value,
    );
    const length = Math.hypot(...shock);
    const along = factor.map(row => row.reduce((sum, value, k) => sum + value * shock[k]!, 0) / length);
    for (const share of [0.5, 0.8, 0.95, 1 - 1e-9]) {
      if (slackOf(along.map(value => value * share * answer.distance)).slack <= 0) nearer += 1;
    }
  }
  return nearer;
}

/** The least slack within 1e-9 of a point, less its rounding: at a jump the point itself may belong to the better side. */
function leastAround(text: JointText, y: readonly number[]): number {
  const slackOf = jointSlack(text);
  let least = Infinity;
  for (const a of [-1e-9, 0, 1e-9]) {
    for (const b of [-1e-9, 0, 1e-9]) {
      const {slack, gross} = slackOf([y[0]! + a, y[1]! + b]);
      least = Math.min(least, slack - 1e-12 * gross);
    }
  }
  return least;
}
