import {expect} from '@open-wc/testing';
import {morphoInterest} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

// morpho-blue, Morpho._accrueInterest: assets·wTaylorCompounded(rate, elapsed), floored
describe('morphoInterest(assets, ratePerSecond, seconds)', () => {
  const rows = [
    // x = 0.1: 0.1 + 0.005 + 0.000166666666666666
    ['1000000', '1000000000', '100000000', 105_166n],
    ['1000000000000000000', '1000000000', '100000000', 105_166_666_666_666_666n],
    ['10', '30000000000', '10000000', 3n], // x = 0.3: 0.3495 of 10, floored
    ['1000000000000000000', '1', '1', 1n],
    ['100000000000000000', '1', '1', 0n], // a tenth of a unit
    ['1000000', '1000000000', '0', 0n],
    ['0', '1000000000', '100000000', 0n],
  ] as const;
  for (const [assets, rate, seconds, interest] of rows) {
    it(`${assets} at ${rate} for ${seconds} s owe ${interest} more`, () => {
      expect(morphoInterest(assets, rate, seconds)).to.equal(interest);
    });
  }

  it('takes whole numbers', () => {
    expect(refusal(() => morphoInterest('1.5', '1', '1'))).to.deep.equal(['assets', 'not-whole']);
    expect(refusal(() => morphoInterest('1', '1e18', '1001'))).to.deep.equal(['seconds', 'out-of-bounds']);
  });
});
