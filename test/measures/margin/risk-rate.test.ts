import {expect} from '@open-wc/testing';
import {formatRatio} from '../../../src/decimal/index.js';
import {riskRate} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

describe('riskRate(account)', () => {
  const positions = [{size: '1', price: '10000', rate: '0.004'}];
  const openOrders = [{size: '2', price: '5000', rate: '0.005'}];

  it('counts open orders above and their fees below', () => {
    // (10000·0.0046 + 10000·0.0056) / (1006 − 6)
    const answer = riskRate({positions, openOrders, feeRate: '0.0006', totalMargin: '1006'});
    expect(answer.kind === 'at' && formatRatio(answer.ratio)).to.equal('0.102');
  });

  it('is insolvent where nothing is left to divide by', () => {
    expect(riskRate({positions, openOrders, feeRate: '0.0006', totalMargin: '6'}).kind).to.equal('insolvent');
  });

  it('names the cell that is wrong', () => {
    const broken = [{size: '1', price: '0', rate: '0'}];
    const ask = () => riskRate({positions: broken, openOrders: [], feeRate: '0', totalMargin: '1'});
    expect(refusal(ask)).to.deep.equal(['positions[0].price', 'not-positive']);
  });
});
