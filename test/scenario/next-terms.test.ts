import {expect} from '@open-wc/testing';
import {loadTrades} from '../../src/scenario/index.js';
import {healthAfter, made, most, one, usdc} from '../support/next-steps.js';
import {refusalOf} from '../support/refusals.js';
import type {LoanRows} from '../support/scenarios.js';

const {changeThreshold, switchMode} = await loadTrades();

describe('what comes after other terms', () => {
  const correlated: LoanRows = {
    collaterals: [{asset: 'wstETH', quantity: '10', price: '2000'}],
    debts: [{asset: 'WETH', quantity: '8', price: '2000'}],
  };

  it('of a mode is the loan in it', () => {
    expect(healthAfter(made(switchMode, {mode: '1'}, correlated))).to.be.closeTo(1.1625, 1e-12); // 0.93·10/8
    expect(refusalOf(() => made(switchMode, {mode: ''}, correlated))).to.include({
      field: 'mode',
      code: 'already-there',
    });
  });

  it('of a threshold is the loan under it, its borrow limit no higher', () => {
    const step = made(changeThreshold, {asset: 'WETH', amount: '75 %'});
    expect(step.after.loan.collaterals[0]).to.include({threshold: '75', limit: '75'});
    expect(healthAfter(step)).to.equal(1.5);
    expect(most(changeThreshold, {asset: 'WETH'})).to.equal('down to 0.5');
    expect(refusalOf(() => made(changeThreshold, {asset: 'WETH', amount: '101'}))).to.include({
      field: 'amount',
      code: 'threshold-out-of-bounds',
    });
  });

  const ramp = {asset: 'WETH', goal: 'ramp', amount: '40', starts: '2026-08-04', ends: '2026-09-16'} as const; // 43 days

  it('of a threshold that moves over time liquidates when the line has come to D/(q·p)', () => {
    const step = made(changeThreshold, ramp); // 83 % to 40 %: 100 basis points a day, 50 % is 33 days in
    expect(step.ramp).to.deep.include({starts: '2026-08-04', ends: '2026-09-16', hasInterest: false});
    const {liquidation} = step.ramp!;
    expect(liquidation.kind === 'at' && liquidation.years * 365).to.be.closeTo(43, 1e-9); // 10 to the start, and 33
    expect(step.after.loan.collaterals[0]).to.include({threshold: '40'});
    expect(made(changeThreshold, {...ramp, starts: ''}).ramp!.starts).to.equal('2026-07-25');
    expect(made(changeThreshold, {...ramp, amount: '55'}).ramp!.liquidation).to.include({kind: 'never'});
    expect(made(changeThreshold, {...ramp, goal: 'once'}).ramp).to.equal(null);
  });

  it('counts the interest that was typed: it comes sooner', () => {
    const owing = {...one, debts: [{...usdc, rate: '10'}]};
    const {liquidation, hasInterest} = made(changeThreshold, ramp, owing).ramp!;
    expect(hasInterest).to.equal(true);
    expect(liquidation.kind === 'at' && liquidation.years * 365).to.be.within(42, 42.99); // 10000·e^(0.1·42.4/365) = 10117
  });

  for (const [what, text, field, code] of [
    ['an end left empty', {ends: ''}, 'ends', 'not-a-day'],
    ['a day there is not', {ends: '2026-02-30'}, 'ends', 'not-a-day'],
    ['an end before its start', {ends: '2026-08-04'}, 'ends', 'ends-too-soon'],
    ['a start gone by', {starts: '2026-07-24'}, 'starts', 'day-gone'],
  ] as const)
    it(`refuses ${what}, at the field`, () => {
      expect(refusalOf(() => made(changeThreshold, {...ramp, ...text}))).to.include({field, code});
    });
});
