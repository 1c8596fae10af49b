import {expect} from '@open-wc/testing';
import {decimal, formatDecimal} from '../../src/decimal/index.js';
import type {Ratio} from '../../src/decimal/index.js';
import {loadKernel, loanPrice} from '../../src/kernel/index.js';
import type {Kernel} from '../../src/kernel/index.js';
import {liquidationPrice} from '../../src/measures/index.js';
import type {LiquidationAnswer} from '../../src/measures/index.js';
import {doubleOf, fraction, fractionOfDouble, minus, order, over, NOTHING} from '../oracle/fraction.js';
import type {Fraction} from '../oracle/fraction.js';
import {judgeLoan} from '../oracle/loan.js';
import type {LoanText} from '../oracle/loan.js';
import {judgePosition, MarginCase} from '../oracle/margin.js';
import type {PositionText, Verdict} from '../oracle/margin.js';
import {onTickLoan, randomLoan} from '../support/random-loans.js';
import {PositionSource} from '../support/random-positions.js';
import {Seeded} from '../support/seeded.js';
import {kernelLoanRow, kernelRow, statedLoan, statedPosition, statedRules} from '../support/stated-position.js';

const CHUNK = 10_000;
const RANDOM_CHUNKS = 8; // and one chunk on the tick for each number of places: 100,000 of each kind

/** What the run found out, printed at its end and never asserted from memory. */
class Tally {
  judged = 0;
  onTick = 0;
  crossed = 0;
  undecided = 0;
  edges = 0;
  worst = 0;
  readonly kinds: Record<string, number> = {};

  /** |kernel − exact| ≤ the bound the kernel states; where it states none (infinity), it said that it cannot tell. */
  judgeKernel(price: number, errorBound: number, exact: Fraction | null): boolean {
    if (errorBound === Infinity) this.undecided += 1;
    if (errorBound === Infinity) return true;
    if (exact === null || Number.isNaN(price)) return exact === null && Number.isNaN(price);
    const error = minus(fractionOfDouble(price), exact);
    const size = {n: error.n < 0n ? -error.n : error.n, d: error.d};
    this.worst = Math.max(this.worst, doubleOf(size) / errorBound);
    return order(size, fractionOfDouble(errorBound)) <= 0n;
  }

  count(kind: string, exact: Fraction | null, tick: string): void {
    this.judged += 1;
    this.kinds[kind] = (this.kinds[kind] ?? 0) + 1;
    if (exact && isWhole(exact, tick)) this.onTick += 1;
  }
}

function isWhole({n, d}: Fraction, tick: string): boolean {
  const decimals = BigInt((tick.split('.')[1] ?? '').length);
  return (n * 10n ** decimals) % (d * BigInt(tick.replace('.', ''))) === 0n;
}

const statement = (answer: LiquidationAnswer): string =>
  answer.kind === 'never' ? 'never' : `${answer.kind} ${answer.price && formatDecimal(answer.price)}`;

describe('liquidationPrice, judged by exact fractions', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });

  for (const contract of ['linear', 'inverse'] as const) {
    const seeded = new Seeded(contract === 'linear' ? 20261120 : 20261121);
    const tally = new Tally();
    let source: PositionSource;
    before(() => {
      source = new PositionSource(seeded, contract);
    });

    for (let chunk = 1; chunk <= RANDOM_CHUNKS; chunk++) {
      it(`${contract}: any position, ${chunk} of ${RANDOM_CHUNKS}`, () => {
        judgeAll(kernel, tally, () => source.random());
      });
    }
    for (const places of [8, 18] as const) {
      it(`${contract}: a margin that solves on the tick, give or take 1e-${places}`, () => {
        judgeAll(kernel, tally, () => source.onTick(places));
      });
    }
    it(`${contract}: that was 100,000, on the tick and across brackets often enough`, () => {
      expect(tally.judged).to.equal(CHUNK * (RANDOM_CHUNKS + 2));
      expect(tally.onTick).to.be.greaterThan(6_000);
      expect(tally.crossed).to.be.greaterThan(10_000);
      expect(tally.edges).to.be.greaterThan(500);
      expect(tally.undecided).to.be.lessThan(1_000);
      report(contract, tally);
    });
  }

  const loans = new Seeded(20261122);
  const tally = new Tally();
  for (let chunk = 1; chunk <= RANDOM_CHUNKS; chunk++) {
    it(`loan: any loan, ${chunk} of ${RANDOM_CHUNKS}`, () => judgeLoans(kernel, tally, () => randomLoan(loans)));
  }
  for (const places of [8, 18] as const) {
    it(`loan: a debt that solves on the tick, give or take 1e-${places}`, () => {
      judgeLoans(kernel, tally, () => onTickLoan(loans, places));
    });
  }
  it('loan: that was 100,000, on the tick often enough', () => {
    expect(tally.judged).to.equal(CHUNK * (RANDOM_CHUNKS + 2));
    expect(tally.onTick).to.be.greaterThan(6_000);
    expect(tally.undecided).to.be.lessThan(1_000);
    report('loan', tally);
  });
});

function judgeAll(kernel: Kernel, tally: Tally, draw: () => PositionText): void {
  for (let drawn = 0; drawn < CHUNK; drawn++) {
    const text = draw();
    const verdict = judgePosition(text);
    const answer = liquidationPrice(kernel, statedPosition(text), statedRules(text), text.mark ?? undefined);
    const expected = verdict.kind === 'never' ? 'never' : `${verdict.kind} ${verdict.price}`;
    if (statement(answer) !== expected) fail(text, statement(answer), expected);
    const found = new MarginCase(text);
    if (verdict.bracket !== null && verdict.bracket !== found.bracketAt(found.notional(found.entry)))
      tally.crossed += 1;
    tally.count(verdict.kind, verdict.exact, text.tick);
    judgeFacts(tally, text, answer, verdict, found);
    const {price, errorBound} = kernel.marginPrice(...kernelRow(text, found));
    if (!tally.judgeKernel(price, errorBound, verdict.solved)) fail(text, `${price} ± ${errorBound}`, expected);
  }
}

/** The unrounded solution, the bracket in force there, an edge where the equation does not hold, the shortfall. */
function judgeFacts(
  tally: Tally,
  text: PositionText,
  answer: LiquidationAnswer,
  verdict: Verdict,
  found: MarginCase,
): void {
  if (answer.kind === 'never') return;
  const {exact} = verdict;
  if (exact && answer.exact) {
    const slack = found.slack(exact).n;
    const edge = text.maintenanceAt === 'mark' && slack !== 0n;
    if (edge) tally.edges += 1;
    expect(order(stated(answer.exact), exact), JSON.stringify(text)).to.equal(0n);
    expect(answer.binding, JSON.stringify(text)).to.equal(edge ? 'edge' : 'equation');
    if (text.maintenanceAt === 'mark') expect(answer.bracket, JSON.stringify(text)).to.equal(verdict.bracket);
  }
  if (answer.kind === 'now' && text.mark !== null) {
    const missing = minus(NOTHING, found.slack(fraction(text.mark)));
    expect(order(stated(answer.shortfall), missing.n > 0n ? missing : NOTHING), JSON.stringify(text)).to.equal(0n);
  }
}

const stated = ({numerator, denominator}: Ratio): Fraction =>
  over(fraction(formatDecimal(numerator)), fraction(formatDecimal(denominator)));

function judgeLoans(kernel: Kernel, tally: Tally, draw: () => LoanText): void {
  for (let drawn = 0; drawn < CHUNK; drawn++) {
    const text = draw();
    const verdict = judgeLoan(text);
    const grid = {kind: 'tick', step: decimal(text.tick)} as const;
    const answer = liquidationPrice(kernel, statedLoan(text), text.moving, grid);
    const expected = verdict.kind === 'never' ? 'never' : `${verdict.kind} ${verdict.price}`;
    if (statement(answer) !== expected) fail(text, statement(answer), expected);
    tally.count(verdict.kind, verdict.exact, text.tick);
    const {price, errorBound} = loanPrice(kernel, kernelLoanRow(text));
    if (!tally.judgeKernel(price, errorBound, verdict.exact)) fail(text, `${price} ± ${errorBound}`, expected);
  }
}

function fail(text: PositionText | LoanText, found: string, expected: string): void {
  expect(found, JSON.stringify(text)).to.equal(expected);
  expect.fail(`${found} is not within the kernel's bound of ${expected}: ${JSON.stringify(text)}`);
}

function report(kind: string, {judged, onTick, crossed, edges, undecided, worst, kinds}: Tally): void {
  const outcome = Object.entries(kinds).map(([name, count]) => `${count} ${name}`);
  const bound = `largest kernel error ${worst.toFixed(3)} of its bound, ${undecided} undecided`;
  console.log(
    `${kind}: ${judged} equal to the oracle (${outcome.join(', ')}); ${onTick} on the tick, ${crossed} cross a bracket, ${edges} at an edge; ${bound}`,
  );
}
