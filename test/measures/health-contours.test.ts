import {expect} from '@open-wc/testing';
import {loadKernel} from '../../src/kernel/index.js';
import type {RiskKernel} from '../../src/kernel/index.js';
import {accountHealthMap, loanHealthMap} from '../../src/measures/index.js';
import type {HealthContour} from '../../src/measures/index.js';
import {doubleOf, fractionOfDouble} from '../oracle/fraction.js';
import type {Fraction} from '../oracle/fraction.js';
import {accountStanding, loanStanding} from '../oracle/standing.js';
import type {Standing} from '../oracle/standing.js';
import {MARKS, randomAccount, statedAccount} from '../support/random-accounts.js';
import {randomLoan} from '../support/random-loans.js';
import {Seeded} from '../support/seeded.js';
import {statedLoan} from '../support/stated-position.js';

type Point = readonly [x: number, y: number];

interface Judged {
  readonly contours: readonly HealthContour[];
  readonly box: readonly [left: number, right: number, bottom: number, top: number];
  readonly standingAt: (point: Point) => Standing;
}

const LEVELS = ['1', '1.1', '1.2', '1.3'];

/** Every piece of every line of a level. */
const piecesOf = (contours: readonly HealthContour[], level: number): readonly (readonly [Point, Point])[] =>
  contours
    .filter(line => line.level === level)
    .flatMap(({xs, ys, closed}) => {
      const points = Array.from(xs, (x, at): Point => [x, ys[at]!]);
      if (closed) points.push(points[0]!);
      return points.slice(1).map((point, at) => [points[at]!, point] as const);
    });

const turn = (a: Point, b: Point, c: Point) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const cross = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]) =>
  turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);

/** Cover less level times demand, over the sizes both were added up from. */
function slackAt({standingAt}: Judged, point: Point, level: number): number {
  const {cover, demand, coverSize, demandSize} = standingAt(point);
  return (doubleOf(cover) - level * doubleOf(demand)) / (doubleOf(coverSize) + level * doubleOf(demandSize));
}

/** Two prices are on one side of a level exactly where a straight way between them crosses its lines an even number of times. */
function judgeSides(judged: Judged, seeded: Seeded): number {
  const [left, right, bottom, top] = judged.box;
  let apart = 0;
  for (const text of LEVELS) {
    const level = Number(text);
    const pieces = piecesOf(judged.contours, level);
    for (let pair = 0; pair < 12; pair++) {
      const draw = (): Point => [left + (right - left) * seeded.unit(), bottom + (top - bottom) * seeded.unit()];
      const way = [draw(), draw()] as const;
      const [here, there] = way.map(point => slackAt(judged, point, level));
      const crossings = pieces.filter(piece => cross(way, piece)).length;
      expect(crossings % 2 === 1, `${way.join(' to ')} at ${text}`).to.equal(here! > 0 !== there! > 0);
      apart += crossings % 2;
    }
  }
  return apart;
}

/** Along a piece health is the level, at its ends and in between; across a piece along a price it jumps over it. */
function judgePieces(judged: Judged): {straight: number; jumps: number} {
  const counts = {straight: 0, jumps: 0};
  for (const text of LEVELS) {
    const level = Number(text);
    for (const [a, b] of piecesOf(judged.contours, level)) {
      const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      const beside = (by: number): Point => [
        a[0] === b[0] ? middle[0] * (1 + by) : middle[0],
        a[1] === b[1] ? middle[1] * (1 + by) : middle[1],
      ];
      if (Math.abs(slackAt(judged, middle, level)) < 1e-13) counts.straight += 1;
      else {
        expect(a[0] === b[0] || a[1] === b[1], `${a.join()} to ${b.join()}`).to.equal(true);
        const [before, after] = [-1e-9, 1e-9].map(by => slackAt(judged, beside(by), level));
        expect(before! > 0 !== after! > 0, `a jump at ${middle.join()}`).to.equal(true);
        counts.jumps += 1;
      }
    }
  }
  return counts;
}

const between = (least: number, most: number) => [least, (least + most) / 2, most];

describe('the lines of a health map, against the definition', () => {
  let risk: RiskKernel;
  before(async () => (risk = await (await loadKernel()).risk()));

  it('part an account’s prices by its health, straight between bends, along a price at jumps', () => {
    const seeded = new Seeded(41);
    const total = {apart: 0, straight: 0, jumps: 0, lines: 0};
    for (let draw = 0; draw < 80; draw++) {
      const drawn = randomAccount(seeded);
      const box = [15000, 180000, 700, 9500] as const;
      const across = {asset: 'BTC', prices: between(box[0], box[1])};
      const down = {asset: 'ETH', prices: between(box[2], box[3])};
      const map = accountHealthMap(risk, statedAccount(drawn), {across, down, levels: LEVELS});
      if (map.kind === 'never') continue;
      const standingAt = ([x, y]: Point) => {
        const [BTC, ETH, SOL] = [x, y, Number(MARKS.SOL)].map(fractionOfDouble) as [Fraction, Fraction, Fraction];
        return accountStanding(drawn.text, new Map(Object.entries({BTC, ETH, SOL})));
      };
      const judged = {contours: map.contours, box, standingAt};
      const {straight, jumps} = judgePieces(judged);
      total.straight += straight;
      total.jumps += jumps;
      total.lines += map.contours.length;
      total.apart += judgeSides(judged, seeded);
    }
    expect(total.straight, 'straight').to.be.above(300);
    expect(total.jumps, 'jumps').to.be.above(30);
    expect(total.apart, 'apart').to.be.above(200);
  });

  it('part a loan’s prices by one straight line a level', () => {
    const seeded = new Seeded(42);
    let apart = 0;
    for (let draw = 0; draw < 200; draw++) {
      const text = randomLoan(seeded);
      const rows = [...text.collaterals, ...text.debts];
      const [first, second] = [...new Map(rows.map(row => [row.asset, row])).values()];
      if (!first || !second) continue;
      const own = [Number(first.price), Number(second.price)] as const;
      const box = [own[0] / 4, own[0] * 4, own[1] / 4, own[1] * 4] as const;
      const across = {asset: first.asset, prices: between(box[0], box[1])};
      const down = {asset: second.asset, prices: between(box[2], box[3])};
      const map = loanHealthMap(risk, statedLoan(text), {across, down, levels: LEVELS});
      if (map.kind === 'never') continue;
      const still = rows.map(({asset, price}) => [asset, fractionOfDouble(Number(price))] as const);
      const standingAt = ([x, y]: Point) => {
        const moved = [[first.asset, fractionOfDouble(x)] as const, [second.asset, fractionOfDouble(y)] as const];
        return loanStanding(text, new Map([...still, ...moved]));
      };
      const judged = {contours: map.contours, box, standingAt};
      for (const {xs, closed} of map.contours) expect([xs.length, closed]).to.deep.equal([2, false]);
      expect(judgePieces(judged).jumps).to.equal(0);
      apart += judgeSides(judged, seeded);
    }
    expect(apart, 'apart').to.be.above(500);
  });
});
