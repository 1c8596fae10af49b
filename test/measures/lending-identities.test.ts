import {expect} from '@open-wc/testing';
import {lendingRules} from '../../src/contracts/index.js';
import type {Loan} from '../../src/contracts/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import type {Kernel} from '../../src/kernel/index.js';
import {
  borrowToHealth,
  debtRise,
  healthFactor,
  liquidationPrice,
  liquidationStep,
  repayToHealth,
  sellToHealth,
  sharedMove,
  supplyToHealth,
  uniformDrop,
  withdrawToHealth,
} from '../../src/measures/index.js';
import type {HealthTarget} from '../../src/measures/index.js';
import {fraction, minus, minusOne, NOTHING, order, over, plus, times, UNIT} from '../oracle/fraction.js';
import type {Fraction} from '../oracle/fraction.js';
import type {LoanText} from '../oracle/loan.js';
import {factorAt, healthOf, surplusOf, worked} from '../oracle/loan-moves.js';
import {exactlyRatio} from '../support/properties.js';
import {randomLoan} from '../support/random-loans.js';
import {Seeded} from '../support/seeded.js';
import {statedLoan} from '../support/stated-position.js';

const LOANS = 10_000;
const TARGET = '1.25';
const BONUS = '0.07';

const same = (a: Fraction, b: Fraction): boolean => order(a, b) === 0n;
const each = (assets: readonly string[], factor: Fraction) => Object.fromEntries(assets.map(asset => [asset, factor]));

/** Ten thousand loans and what is asked of each; a fault is told by the number of its loan. */
function ofEveryLoan(seed: number, check: (text: LoanText, loan: Loan, seeded: Seeded) => boolean): void {
  const seeded = new Seeded(seed);
  const faults: number[] = [];
  for (let at = 0; at < LOANS; at++) {
    const text = randomLoan(seeded);
    if (!check(text, statedLoan(text), seeded)) faults.push(at);
  }
  expect(faults).to.deep.equal([]);
}

describe('identities of lending, on 10,000 loans against fractions of BigInt', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });

  it('at the unrounded liquidation price weighted collateral equals debt', () => {
    ofEveryLoan(1, (text, loan) => {
      const answer = liquidationPrice(kernel, loan, text.moving);
      if (answer.kind === 'never' || answer.exact === null) return true;
      const row = [...text.collaterals, ...text.debts].find(({asset}) => asset === text.moving)!;
      const factor = over(exactlyRatio(answer.exact), fraction(row.price));
      return surplusOf(worked(text, {prices: {[text.moving]: factor}})).n === 0n;
    });
  });

  it('a uniform fall of some collaterals, or of all, ends where weighted collateral equals debt', () => {
    ofEveryLoan(2, (text, loan, seeded) => {
      const all = seeded.chance(0.5);
      const assets = text.collaterals.map(({asset}) => asset).filter(() => all || seeded.chance(0.5));
      const answer = all ? uniformDrop(loan) : uniformDrop(loan, assets);
      if (answer.kind !== 'at') return answer.kind === 'now' ? surplusOf(worked(text)).n < 0n : true;
      const factor = plus(UNIT, exactlyRatio(answer.move));
      return surplusOf(worked(text, {prices: each(assets, factor)})).n === 0n;
    });
  });

  it('of all collaterals, none of them owed, it is 1 − 1/H', () => {
    ofEveryLoan(3, (text, loan) => {
      if (text.debts.some(({asset}) => text.collaterals.some(row => row.asset === asset))) return true;
      const answer = uniformDrop(loan);
      const health = healthOf(worked(text));
      return answer.kind !== 'at' || same(minusOne(exactlyRatio(answer.move)), minus(UNIT, over(UNIT, health!)));
    });
  });

  it('a rise of one debt ends where weighted collateral equals debt; of all it is H − 1', () => {
    ofEveryLoan(4, (text, loan) => {
      const health = healthOf(worked(text));
      const all = debtRise(loan);
      if (all.kind === 'at' && !same(exactlyRatio(all.rise), minus(health!, UNIT))) return false;
      return text.debts.every(({asset}) => {
        const one = debtRise(loan, asset);
        if (one.kind !== 'at') return one.kind === 'never' || surplusOf(worked(text)).n < 0n;
        const debtPrices = {[asset]: plus(UNIT, exactlyRatio(one.rise))};
        return surplusOf(worked(text, {prices: {}, debtPrices})).n === 0n;
      });
    });
  });

  it('a common move with betas ends where weighted collateral equals debt, no price below zero', () => {
    ofEveryLoan(5, (text, loan, seeded) => {
      const names = [...new Set([...text.collaterals, ...text.debts].map(({asset}) => asset))];
      const betas = Object.fromEntries(names.map(name => [name, seeded.pick(['0', '0.5', '1', '1.5', '3', '-0.2'])]));
      const answer = sharedMove(loan, betas);
      if (answer.kind !== 'at') return answer.kind === 'now' ? surplusOf(worked(text)).n < 0n : true;
      const move = exactlyRatio(answer.move);
      const prices = Object.fromEntries(names.map(name => [name, factorAt(move, signed(betas[name]!))]));
      return surplusOf(worked(text, {prices})).n === 0n;
    });
  });

  it('repaying, supplying, selling, withdrawing and borrowing to a health factor end at it', () => {
    const target = fraction(TARGET);
    ofEveryLoan(6, (text, loan) => {
      const [held, owed] = [text.collaterals[0]!, text.debts[0]!];
      const reaches = (answer: HealthTarget, change: (tokens: Fraction) => Parameters<typeof worked>[1]): boolean => {
        if (answer.kind !== 'at' || answer.limiter !== 'target') return true;
        const health = healthOf(worked(text, change(exactlyRatio(answer.quantity))));
        return health !== null && same(health, target);
      };
      const sold = (tokens: Fraction) => {
        const proceeds = times(times(tokens, fraction(held.price)), over(fraction('0.99'), fraction('1.0009')));
        return {
          supplied: {[held.asset]: minusOne(tokens)},
          borrowed: {[owed.asset]: minusOne(over(proceeds, fraction(owed.price)))},
        };
      };
      return (
        reaches(repayToHealth(loan, TARGET, owed.asset), tokens => ({borrowed: {[owed.asset]: minusOne(tokens)}})) &&
        reaches(supplyToHealth(loan, TARGET, held.asset), tokens => ({supplied: {[held.asset]: tokens}})) &&
        reaches(sellToHealth(loan, TARGET, held.asset, {swap: '0.01', flash: '0.0009'}), sold) &&
        reaches(withdrawToHealth(loan, TARGET, held.asset), tokens => ({supplied: {[held.asset]: minusOne(tokens)}})) &&
        reaches(borrowToHealth(loan, TARGET, owed.asset), tokens => ({borrowed: {[owed.asset]: tokens}}))
      );
    });
  });

  it('one liquidation leaves the health that its tokens leave, and says whether it helped', () => {
    const rules = lendingRules({
      closeFactor: {kind: 'share', share: '0.5', of: 'debt', wholeAtHealth: '0', wholeBelowValue: '0'},
    });
    ofEveryLoan(7, (text, loan) => {
      const [held, owed] = [text.collaterals[0]!, text.debts[0]!];
      const bonuses = {[held.asset]: BONUS};
      const step = liquidationStep(loan, {rules, bonuses}, {collateral: held.asset, debt: owed.asset});
      if (step.kind !== 'taken') return step.kind !== 'healthy' || surplusOf(worked(text)).n >= 0n;
      const before = healthOf(worked(text))!;
      const after = healthOf(
        worked(text, {
          supplied: {[held.asset]: minusOne(exactlyRatio(step.seized))},
          borrowed: {[owed.asset]: minusOne(exactlyRatio(step.repaid))},
        }),
      );
      if (after === null || step.healthAfter === null) return after === null && step.healthAfter === null;
      const moved = order(after, before);
      const effect = moved > 0n ? 'raises' : moved < 0n ? 'lowers' : 'keeps';
      return same(after, exactlyRatio(step.healthAfter)) && effect === step.effect;
    });
  });

  it('a whole liquidation of one collateral leaves max(0, D − C/β) of bad debt', () => {
    const rules = lendingRules();
    ofEveryLoan(8, ({collaterals, debts, ...rest}) => {
      const [held, owed] = [collaterals[0]!, debts[0]!];
      if (held.asset === owed.asset) return true;
      const text = {...rest, collaterals: [held], debts: [owed]};
      const step = liquidationStep(
        statedLoan(text),
        {rules, bonuses: {[held.asset]: BONUS}},
        {collateral: held.asset, debt: owed.asset},
      );
      if (step.kind !== 'taken') return true;
      const {collateral, owed: due} = worked(text);
      const left = minus(due, over(collateral, fraction('1.07')));
      return same(exactlyRatio(step.badDebt), order(left, NOTHING) > 0n ? left : NOTHING);
    });
  });

  it('healthFactor is what the rows add up to', () => {
    ofEveryLoan(9, (text, loan) => {
      const answer = healthFactor(loan);
      const health = healthOf(worked(text));
      return answer.kind === 'never' ? health === null : health !== null && same(exactlyRatio(answer.value), health);
    });
  });
});

const signed = (text: string): Fraction => (text.startsWith('-') ? minusOne(fraction(text.slice(1))) : fraction(text));

describe('a loan exactly at its threshold', () => {
  const text: LoanText = {
    collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.75', limit: '0.75'}],
    debts: [{asset: 'USDC', quantity: '15000', price: '1'}],
    moving: 'WETH',
    tick: '0.01',
  };

  it('survives where equality survives, and is liquidated where it does not', () => {
    const stepUnder = (atThreshold: 'survives' | 'liquidates') =>
      liquidationStep(
        statedLoan(text),
        {rules: lendingRules({atThreshold}), bonuses: {}},
        {collateral: 'WETH', debt: 'USDC'},
      ).kind;
    expect([stepUnder('survives'), stepUnder('liquidates')]).to.deep.equal(['healthy', 'taken']);
  });
});
