import {expect} from '@open-wc/testing';
import {lendingRules, loan} from '../../../src/contracts/index.js';
import {formatRatio, isZero} from '../../../src/decimal/index.js';
import type {Ratio} from '../../../src/decimal/index.js';
import {liquidationSequence, liquidationStep, wholeSettlement, worstLiquidation} from '../../../src/measures/index.js';
import type {LiquidationTaken} from '../../../src/measures/index.js';
import {lendingProtocols} from '../../../src/venues/index.js';
import {refusalOf} from '../../support/refusals.js';

const short = (r: Ratio | null) => r && formatRatio(r, 8);
const rulesOf = (id: string) => lendingProtocols.find(protocol => protocol.id === id)!.rules;
const choice = {collateral: 'WETH', debt: 'USDC'};
const bonuses = {WETH: '0.05'};

/** 10 WETH against `owed`, L = 0.8. */
const priced = (price: string, owed: string) =>
  loan({
    collaterals: [{asset: 'WETH', quantity: '10', price, threshold: '0.8'}],
    debts: [{asset: 'USDC', quantity: owed, price: '1'}],
  });
const taken = (step: ReturnType<typeof liquidationStep>): LiquidationTaken => {
  if (step.kind !== 'taken') throw new TypeError(step.kind);
  return step;
};

describe('liquidationStep(loan, terms, choice)', () => {
  it('Aave v3.7, H = 0.96: half the debt, 5 % on it, a tenth of that for the protocol', () => {
    const step = taken(liquidationStep(priced('1800', '15000'), {rules: rulesOf('aave-v3.7'), bonuses}, choice));
    expect(short(step.healthBefore)).to.equal('0.96'); // 14400/15000
    expect([step.closeFactor, step.repaid, step.seizedValue, step.bonusValue, step.feeValue].map(short)).to.deep.equal([
      '0.5',
      '7500',
      '7875',
      '375',
      '37.5',
    ]);
    expect(short(step.seized)).to.equal('4.375'); // 7875/1800
    expect(short(step.healthAfter)).to.equal('1.08'); // (14400 − 6300)/7500
    expect([step.effect, step.limiter, step.leavesDust]).to.deep.equal(['raises', 'close-factor', null]);
  });

  const rows = [
    // protocol    price   debt     repaid      seized      health after  why
    ['aave-v3.7', '1750', '15000', '15000', '9', null], //  H = 0.9333 ≤ 0.95: all of it; 15750/1750
    ['aave-v2', '1750', '15000', '7500', '4.5', '1.0266667'], // v2 knows no such rule: (14000 − 6300)/7500
    ['aave-v4', '1800', '15000', '5973.4513', '3.4181416', '1.05'], // β = 1.03: 15000·0.09/(1.05 − 0.824)
    ['morpho-blue', '1800', '15000', '15000', '8.8652482', null], // β = 1/0.94
    ['euler-v2', '1800', '15000', '15000', '8.6805556', null], // DF = H = 0.96
    ['solend', '1800', '15000', '3000', '1.75', '0.99'], // a fifth: (14400 − 2520)/12000
    ['maker', '1800', '15000', '15000', '8.75', null],
  ] as const;
  for (const [id, price, owed, repaid, seized, after] of rows) {
    it(`${id}: ${owed} against 10 at ${price} repays ${repaid} for ${seized}, health ${after ?? 'without debt'}`, () => {
      const step = taken(liquidationStep(priced(price, owed), {rules: rulesOf(id), bonuses}, choice));
      expect([short(step.repaid), short(step.seized), short(step.healthAfter)]).to.deep.equal([repaid, seized, after]);
    });
  }

  it('lowers a health of L·β or below, and leaves debt with nothing behind it', () => {
    const step = taken(liquidationStep(priced('1500', '15000'), {rules: rulesOf('maker'), bonuses}, choice));
    expect(short(step.healthBefore)).to.equal('0.8'); // below 0.84
    expect([step.effect, step.limiter]).to.deep.equal(['lowers', 'collateral']);
    expect(short(step.repaid)).to.equal('14285.714'); // 15000/1.05
    expect(short(step.badDebt)).to.equal('714.28571');
  });

  it('takes what is offered, and says when it would leave dust', () => {
    const offered = taken(
      liquidationStep(priced('1800', '15000'), {rules: rulesOf('aave-v3.7'), bonuses}, {...choice, repay: '1000'}),
    );
    expect([short(offered.repaid), offered.limiter]).to.deep.equal(['1000', 'offer']);
    const dusty = taken(
      liquidationStep(priced('1740', '15000'), {rules: rulesOf('aave-v3.7'), bonuses}, {...choice, repay: '14500'}),
    );
    expect(dusty.leavesDust).to.equal('debt'); // 500 of debt is less than 1000
  });

  it('leaves the healthy alone, and equality where it survives', () => {
    expect(liquidationStep(priced('2000', '16000'), {rules: rulesOf('aave-v3.7'), bonuses}, choice).kind).to.equal(
      'healthy',
    );
    expect(liquidationStep(priced('2000', '16000'), {rules: rulesOf('euler-v2'), bonuses}, choice).kind).to.equal(
      'taken',
    );
  });

  it('refuses rules that take the whole account, and assets the loan does not have', () => {
    const loaned = priced('1800', '15000');
    const comet = () => liquidationStep(loaned, {rules: rulesOf('compound-v3'), bonuses}, choice);
    expect(refusalOf(comet).code).to.equal('penalty-not-on-debt');
    const other = () => liquidationStep(loaned, {rules: rulesOf('maker'), bonuses}, {...choice, debt: 'DAI'});
    expect(refusalOf(other).field).to.equal('choice.debt');
    expect(refusalOf(() => wholeSettlement(loaned, {rules: rulesOf('maker'), bonuses})).code).to.equal(
      'penalty-on-debt',
    );
  });
});

describe('worstLiquidation, liquidationSequence(loan, terms)', () => {
  const mixed = loan({
    collaterals: [
      {asset: 'WETH', quantity: '5', price: '1800', threshold: '0.8'},
      {asset: 'LST', quantity: '5', price: '1800', threshold: '0.93'},
    ],
    debts: [{asset: 'USDC', quantity: '16000', price: '1'}],
  });

  it('takes the collateral with the highest L·β: a solvent borrower sinks', () => {
    const worst = worstLiquidation(mixed, {rules: rulesOf('aave-v3.7'), bonuses: {WETH: '0.05', LST: '0.09'}});
    expect([worst?.collateral, worst?.effect]).to.deep.equal(['LST', 'lowers']); // 0.93·1.09 = 1.0137 > 0.973
  });

  it('goes on until the loan is healthy', () => {
    const {steps, end} = liquidationSequence(priced('1800', '15000'), {rules: rulesOf('solend'), bonuses});
    expect([steps.length, end]).to.deep.equal([2, 'healthy']); // 0.96 → 0.99 → 1.0275
  });

  it('goes on until nothing is left to take', () => {
    const {steps, end, after} = liquidationSequence(priced('1500', '15000'), {rules: rulesOf('maker'), bonuses});
    expect([steps.length, end]).to.deep.equal([1, 'no-collateral']);
    expect(isZero(after.collaterals[0]!.quantity)).to.equal(true);
  });

  it('is empty for a healthy loan', () => {
    const {steps, end} = liquidationSequence(priced('2500', '15000'), {rules: rulesOf('maker'), bonuses});
    expect([steps.length, end]).to.deep.equal([0, 'healthy']);
  });
});

describe('a target health of exactly 1', () => {
  const rules = lendingRules({closeFactor: {kind: 'target-health', target: '1'}, atThreshold: 'liquidates'});

  it('is reached at the threshold: nothing to take', () => {
    expect(liquidationStep(priced('1875', '15000'), {rules, bonuses}, choice).kind).to.equal('nothing-to-take');
    expect(liquidationSequence(priced('1875', '15000'), {rules, bonuses}).steps).to.deep.equal([]);
  });

  it('is reached in one step, whatever digits are left', () => {
    for (const price of ['1799', '1801', '1873.7', '1613']) {
      const {steps, end} = liquidationSequence(priced(price, '15000'), {rules: rulesOf('morpho-midnight'), bonuses});
      expect([steps.length, end, short(steps[0]!.healthAfter)], price).to.deep.equal([1, 'healthy', '1']);
    }
  });
});

describe('wholeSettlement(loan, terms)', () => {
  it('Comet keeps 7 % of all the collateral, and supplies what is left: 18000·0.93 − 15000', () => {
    const answer = wholeSettlement(priced('1800', '15000'), {
      rules: lendingRules({penaltyOn: 'all-collateral'}),
      bonuses: {WETH: '0.07'},
    });
    expect(answer.kind === 'settled' && [answer.toBorrower, answer.penalty, answer.badDebt].map(short)).to.deep.equal([
      '1740',
      '1260',
      '0',
    ]);
  });

  it('bears what the credit does not cover: 16000·0.93 = 14880', () => {
    const answer = wholeSettlement(priced('1600', '15000'), {rules: rulesOf('compound-v3'), bonuses: {WETH: '0.07'}});
    expect(answer.kind === 'settled' && [answer.toBorrower, answer.debtPaid, answer.badDebt].map(short)).to.deep.equal([
      '0',
      '14880',
      '120',
    ]);
  });
});
