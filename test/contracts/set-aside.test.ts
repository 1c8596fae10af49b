import {expect} from '@open-wc/testing';
import {
  afterEntryFee,
  inversePosition,
  linearPosition,
  withClosingFee,
  withoutReserve,
} from '../../src/contracts/index.js';
import {formatRatio} from '../../src/decimal/index.js';
import {refusal} from '../support/refusals.js';

const long = linearPosition({side: 'long', entry: '30000', size: '1', margin: '10000'});

describe('what a venue takes out of a margin before it counts', () => {
  it('withoutReserve(position, reserved) leaves the rest', () => {
    expect(formatRatio(withoutReserve(long, '12.5').margin)).to.equal('9987.5');
    expect(refusal(() => withoutReserve(long, '-1'))).to.deep.equal(['reserved', 'negative']);
  });

  it('afterEntryFee(position, feeRate) pays the fee of the entry notional: 30000·0.0005, or 10000/25000·0.0005 in coin', () => {
    expect(formatRatio(afterEntryFee(long, '0.0005').margin)).to.equal('9985');
    const inverse = inversePosition({side: 'short', entry: '25000', notional: '10000', margin: '0.1'});
    expect(formatRatio(afterEntryFee(inverse, '0.0005').margin)).to.equal('0.0998');
    expect(refusal(() => afterEntryFee(long, '1'))).to.deep.equal(['feeRate', 'rate-out-of-bounds']);
  });

  it('withClosingFee(position, leverage, feeRate) adds the fee at bankruptcy: 3000 + 27000·0.0006, 3000 + 33000·0.0006', () => {
    expect(formatRatio(withClosingFee(long, '10', '0.0006').margin)).to.equal('3016.2');
    expect(formatRatio(withClosingFee({...long, side: 'short'}, '10', '0.0006').margin)).to.equal('3019.8');
  });
});
