import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {bracketAt, checkLeverage, continuousSchedule, maxLeverageAt} from '../../src/contracts/index.js';
import {compareRatios, decimal, formatDecimal, ratio} from '../../src/decimal/index.js';
import {amount, holds, positiveAmount} from '../support/properties.js';
import {refusalOf} from '../support/refusals.js';

const schedule = continuousSchedule([
  {upTo: '50000', rate: '0.004', maxLeverage: '125'},
  {upTo: '600000', rate: '0.005', maxLeverage: '100'},
  {upTo: '3000000', rate: '0.0065'},
]);

describe('bracketAt(schedule, notional)', () => {
  const rows = [
    // notional                       bracket
    [ratio('0'), 0, 'nothing'],
    [ratio('49999.999999'), 0, 'just below an edge'],
    [ratio('50000'), 1, 'on an edge: the upper bracket'],
    [ratio('150000', decimal('3')), 1, 'on an edge, as a quotient'],
    [ratio('149999.999999', decimal('3')), 0, 'just below it, as a quotient'],
    [ratio('600000'), 2, 'the next edge'],
    [ratio('9e59'), 2, 'above the last cap: the last bracket'],
    [ratio('-1'), 0, 'below zero: the first'],
  ] as const;
  for (const [notional, bracket, why] of rows) {
    it(`is ${bracket} for ${why}`, () => expect(bracketAt(schedule, notional)).to.equal(bracket));
  }

  it('is the last bracket whose floor is not above the notional', () => {
    const floors = schedule.brackets.map(({floor}) => ratio(floor));
    holds(
      fc.property(amount(), positiveAmount(), (above, below) => {
        const notional = ratio(above, below);
        const last = floors.findLastIndex(floor => compareRatios(floor, notional) <= 0);
        return bracketAt(schedule, notional) === Math.max(0, last);
      }),
    );
  });
});

describe('checkLeverage(leverage, schedule, notional), maxLeverageAt(schedule, notional)', () => {
  it('is the venue’s maximum in the bracket, null where it publishes none', () => {
    const most = ['1', '50000', '600000'].map(notional => maxLeverageAt(schedule, ratio(notional)));
    expect(most.map(value => value && formatDecimal(value))).to.deep.equal(['125', '100', null]);
  });

  it('lets the maximum itself pass, and anything where there is none', () => {
    checkLeverage(ratio('125'), schedule, ratio('49999'));
    checkLeverage(ratio('0.5'), schedule, ratio('49999'));
    checkLeverage(ratio('1000'), schedule, ratio('700000'));
  });

  const refused = [
    // leverage              notional  found          most
    [ratio('126'), '49999', '126', '125'],
    [ratio('125'), '50000', '125', '100'],
    [ratio('125.000000001'), '1', '125.00001', '125'], // rounded up, so that it does not read as 125
    [ratio('1000', decimal('7')), '1', '142.85715', '125'], // notional over a stated margin
  ] as const;
  for (const [leverage, notional, found, most] of refused) {
    it(`refuses ${found}× at a notional of ${notional}, where ${most}× is the most`, () => {
      const refusal = refusalOf(() => checkLeverage(leverage, schedule, ratio(notional)));
      expect([refusal.field, refusal.code]).to.deep.equal(['leverage', 'leverage-above-maximum']);
      expect(refusal.values).to.deep.equal({found, most});
    });
  }
});
