import {expect} from '@open-wc/testing';
import {account, continuousSchedule, marginRules} from '../../src/contracts/index.js';
import type {AccountPositionInput} from '../../src/contracts/index.js';
import {compareRatios, subtractRatios} from '../../src/decimal/index.js';
import type {Ratio} from '../../src/decimal/index.js';
import {accountLiquidation} from '../../src/measures/index.js';
import type {AccountEdge} from '../../src/measures/index.js';
import {fraction, minus, plus, terminating, times} from '../oracle/fraction.js';
import type {Fraction} from '../oracle/fraction.js';
import {accountSlack} from '../oracle/account.js';
import type {HeldText} from '../oracle/account.js';
import {exactly, exactlyRatio} from '../support/properties.js';
import {Seeded} from '../support/seeded.js';

const DRAWS = 10_000;
const only = {kind: 'others-fixed', asset: 'X'} as const;
const steps = [{upTo: '50000', rate: '0.004'}, {upTo: '250000', rate: '0.01'}, {rate: '0.05'}];
const rules = marginRules({schedule: continuousSchedule(steps), tick: '0.01'});
const frozen = marginRules({schedule: continuousSchedule([{rate: '0.02'}]), maintenanceAt: 'entry'});

const exact = (edge: AccountEdge): Ratio | null => (edge.kind === 'at' ? edge.prices[0]!.exact : null);
const text = (value: Fraction): string => terminating(value)!;

/** Sizes in thousandths, prices in tens: sums and means stay short decimals. */
function draw(seeded: Seeded) {
  const mark = fraction(String(seeded.integer(100, 9000) * 10));
  const entry = fraction(String(seeded.integer(100, 9000) * 10));
  const size = fraction(seeded.amount(seeded.magnitude(0.01, 20), 3));
  const side = seeded.pick(['long', 'short'] as const);
  const notional = Number(text(times(size, mark)));
  return {mark, entry, size, side, balance: fraction(seeded.amount(notional * seeded.magnitude(0.02, 1), 2))};
}

const ask = (balance: Fraction, positions: readonly AccountPositionInput[]) => {
  const {falling, rising} = accountLiquidation(account({balance: text(balance), positions}), only);
  return [exact(falling), exact(rising)];
};

function expectSame(a: readonly (Ratio | null)[], b: readonly (Ratio | null)[]): void {
  for (const [index, left] of a.entries()) {
    const right = b[index]!;
    expect(left === null || right === null ? left === right : compareRatios(left, right) === 0).to.equal(true);
  }
}

describe('identities of accounts', () => {
  it('two fills of one symbol in one account equal one position', () => {
    const seeded = new Seeded(11);
    for (let run = 0; run < DRAWS; run++) {
      const {mark, entry, size, side, balance} = draw(seeded);
      const shift = fraction('50'); // half bought 50 above, half 50 below the mean
      const fill = (at: Fraction, held: Fraction) => ({
        asset: 'X',
        side,
        size: text(held),
        entry: text(at),
        mark: text(mark),
        rules,
      });
      const half = times(size, fraction('0.5'));
      const halves = [fill(plus(entry, shift), half), fill(minus(entry, shift), half)];
      expectSame(ask(balance, halves), ask(balance, [fill(entry, size)]));
    }
  });

  it('closing and reopening at mark changes nothing where maintenance is at mark', () => {
    const seeded = new Seeded(12);
    for (let run = 0; run < DRAWS; run++) {
      const {mark, entry, size, side, balance} = draw(seeded);
      const gain = times(size, side === 'long' ? minus(mark, entry) : minus(entry, mark));
      const held = {asset: 'X', side, size: text(size), mark: text(mark), rules};
      const before = ask(balance, [{...held, entry: text(entry)}]);
      expectSame(before, ask(plus(balance, gain), [{...held, entry: text(mark)}]));
    }
  });

  it('and moves the price by s·m·(mark − entry) where it is frozen', () => {
    const seeded = new Seeded(13);
    for (let run = 0; run < DRAWS; run++) {
      const {mark, entry, size, side, balance} = draw(seeded);
      const gain = times(size, side === 'long' ? minus(mark, entry) : minus(entry, mark));
      const held = {asset: 'X', side, size: text(size), mark: text(mark), rules: frozen};
      const before = ask(balance, [{...held, entry: text(entry)}]);
      const after = ask(plus(balance, gain), [{...held, entry: text(mark)}]);
      const moved = times(fraction(side === 'long' ? '0.02' : '-0.02'), minus(mark, entry));
      for (const [index, price] of before.entries()) {
        const reopened = after[index];
        if (price === null || !reopened) continue;
        expect(minus(exactlyRatio(subtractRatios(reopened, price)), moved).n).to.equal(0n);
      }
    }
  });

  it('what stands still in one asset is worth its slack and no more', () => {
    const seeded = new Seeded(14);
    for (let run = 0; run < DRAWS; run++) {
      const {mark, entry, size, side, balance} = draw(seeded);
      const held = {asset: 'X', side, size: text(size), entry: text(entry), mark: text(mark), rules};
      const other = {asset: 'Y', side: 'long', size: '2', entry: '90', mark: '100', rules} as const; // + 20 − 0.8
      expectSame(ask(balance, [held, other]), ask(plus(balance, fraction('19.2')), [held]));
    }
  });

  it('hedge legs share a price: both legs’ brackets apart, one price in all answers', () => {
    const seeded = new Seeded(15);
    let judged = 0;
    for (let run = 0; run < DRAWS; run++) {
      const {mark, entry, size, balance} = draw(seeded);
      const other = times(size, fraction(seeded.pick(['0.25', '0.5', '0.75', '1'])));
      const leg = (side: 'long' | 'short', held: Fraction) => ({
        asset: 'X',
        side,
        size: text(held),
        entry: text(entry),
        mark: text(mark),
        rules,
      });
      const legs = [leg('long', size), leg('short', other)];
      const answer = accountLiquidation(account({balance: text(balance), positions: legs}), only);
      for (const edge of [answer.falling, answer.rising]) {
        if (edge.kind === 'never') continue;
        expect(edge.prices.map(({asset}) => asset)).to.deep.equal(['X']);
        const price = exactlyRatio(edge.prices[0]!.exact);
        expect(slackAt(text(balance), legs, price).n, `run ${run}`).to.equal(0n);
        judged += 1;
      }
    }
    expect(judged).to.be.above(DRAWS / 2);
  });

  it('at the unrounded price health equals the threshold, a tick nearer it is healthy, a tick beyond it is not', () => {
    const seeded = new Seeded(16);
    let judged = 0;
    for (let run = 0; run < DRAWS; run++) {
      const {mark, entry, size, side, balance} = draw(seeded);
      const positions = [{asset: 'X', side, size: text(size), entry: text(entry), mark: text(mark), rules}] as const;
      const {falling, rising, standing} = accountLiquidation(account({balance: text(balance), positions}), only);
      if (standing !== 'healthy') continue;
      for (const [edge, outwards] of [
        [falling, minus],
        [rising, plus],
      ] as const) {
        if (edge.kind === 'never') continue;
        const [exactPrice, price] = [exactlyRatio(edge.prices[0]!.exact), exactly(edge.prices[0]!.price)];
        const tick = fraction('0.01');
        const health = healthAt(text(balance), positions, exactPrice);
        expect(health, `run ${run}`).to.be.closeTo(1, 1e-12);
        const nearer = outwards === minus ? plus(price, tick) : minus(price, tick);
        expect(slackAt(text(balance), positions, nearer).n > 0n, `run ${run}`).to.equal(true);
        expect(slackAt(text(balance), positions, outwards(price, tick)).n <= 0n, `run ${run}`).to.equal(true);
        judged += 1;
      }
    }
    expect(judged).to.be.above(DRAWS / 2);
  });
});

/** Brackets of `steps`, their deductions worked by hand: 50000·0.006, and 250000·0.04 more. */
const brackets = [
  {floor: '0', cap: '50000', rate: '0.004', deduction: '0'},
  {floor: '50000', cap: '250000', rate: '0.01', deduction: '300'},
  {floor: '250000', cap: null, rate: '0.05', deduction: '10300'},
];

type Row = Pick<AccountPositionInput, 'asset' | 'side'> & {readonly size: string; readonly entry: string};

const heldText = (rows: readonly Row[]): HeldText[] =>
  rows.map(row => ({
    asset: row.asset,
    side: row.side,
    size: row.size,
    entry: row.entry,
    kind: 'linear',
    brackets,
    feeRate: '0',
  }));

function slackAt(balance: string, rows: readonly Row[], price: Fraction): Fraction {
  return accountSlack({balance, held: heldText(rows), coins: []}, new Map([['X', price]]));
}

/** Equity over requirement: slack is their difference, and the requirement that of an account that owns nothing. */
function healthAt(balance: string, rows: readonly Row[], price: Fraction): number {
  const slack = slackAt(balance, rows, price);
  let equity = fraction(balance);
  for (const {side, size, entry} of rows) {
    const gain = times(fraction(size), minus(price, fraction(entry)));
    equity = side === 'long' ? plus(equity, gain) : minus(equity, gain);
  }
  const required = minus(equity, slack);
  return Number((equity.n * required.d * 10n ** 20n) / (equity.d * required.n)) / 1e20;
}
