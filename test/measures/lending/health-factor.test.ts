import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import {decimal, formatDecimal, formatRatio, ratio} from '../../../src/decimal/index.js';
import {healthFactor, maxBorrow} from '../../../src/measures/index.js';
import {refusalOf} from '../../support/refusals.js';

const ether = {asset: 'WETH', quantity: '10', price: '2000', threshold: '0.83', limit: '0.8'};
const bitcoin = {asset: 'WBTC', quantity: '0.5', price: '40000', threshold: '0.78', limit: '0.73'};
const retired = {asset: 'OLD', quantity: '100', price: '10', threshold: '0.5', limit: '0'}; // no new loans on it
const debt = {asset: 'USDC', quantity: '12000', price: '1.01'};

describe('healthFactor(loan)', () => {
  it('is the weighted collateral over the debt: 16600 / 12120', () => {
    const answer = healthFactor(loan({collaterals: [ether], debts: [debt]}));
    expect(answer.kind === 'at' && formatRatio(answer.value, 10)).to.equal('1.369636964');
  });

  it('sums any number of collaterals and debts, and averages by value', () => {
    const answer = healthFactor(
      loan({collaterals: [ether, bitcoin, retired], debts: [debt, {asset: 'DAI', quantity: '80', price: '1'}]}),
    );
    const {collateralValue, weightedCollateral, debtValue, averageThreshold, averageLimit} = answer;
    expect(formatDecimal(collateralValue)).to.equal('41000'); // 20000 + 20000 + 1000
    expect(formatDecimal(weightedCollateral)).to.equal('32700'); // 16600 + 15600 + 500
    expect(formatDecimal(debtValue)).to.equal('12200'); // 12120 + 80
    expect(averageThreshold && formatRatio(averageThreshold, 8)).to.equal('0.79756098'); // 32700 / 41000
    expect(averageLimit && formatRatio(averageLimit, 8)).to.equal('0.74634146'); // (16000 + 14600 + 0) / 41000
    expect(answer.kind === 'at' && formatRatio(answer.value, 8)).to.equal('2.6803279'); // 32700 / 12200
  });

  it('never falls below 1 without debt, and still shows its sums', () => {
    const answer = healthFactor(loan({collaterals: [ether], debts: []}));
    expect(answer).to.deep.include({kind: 'never', why: 'no-debt', collateralValue: decimal('20000')});
  });

  it('has no averages without collateral value', () => {
    const answer = healthFactor(loan({collaterals: [{...ether, quantity: '0'}], debts: []}));
    expect(answer).to.include({averageThreshold: null, averageLimit: null});
  });
});

describe('maxBorrow(loan, asset)', () => {
  it('is what the borrow limits leave: 10·2000·0.8 − 12120', () => {
    const answer = maxBorrow(loan({collaterals: [ether], debts: [debt]}));
    expect(answer).to.deep.equal({value: ratio('3880'), quantity: null, total: decimal('16000'), limiter: 'limit'});
  });

  it('in tokens of an asset: 3880 / 1.01', () => {
    const {quantity} = maxBorrow(loan({collaterals: [ether], debts: [debt]}), 'USDC');
    expect(quantity && formatRatio(quantity, 10)).to.equal('3841.584158');
  });

  it('counts nothing for collateral whose limit is 0, though its threshold still counts in the health factor', () => {
    expect(maxBorrow(loan({collaterals: [ether, retired], debts: [debt]})).value).to.deep.equal(ratio('3880'));
  });

  it('leaves nothing at the limit or above it, and says so', () => {
    for (const quantity of ['16000', '16500']) {
      const answer = maxBorrow(loan({collaterals: [ether], debts: [{asset: 'USDC', quantity, price: '1'}]}), 'USDC');
      expect(answer).to.deep.include({value: ratio('0'), quantity: ratio('0'), limiter: 'none-left'});
    }
  });

  it('takes the room under a debt ceiling where that is less', () => {
    const held = loan({collaterals: [ether], debts: [debt]});
    const capped = maxBorrow(held, 'USDC', '1010');
    expect(capped.limiter).to.equal('ceiling');
    expect(capped.quantity && formatRatio(capped.quantity, 10)).to.equal('1000'); // 1010 / 1.01
    expect(maxBorrow(held, undefined, '0')).to.deep.include({value: ratio('0'), limiter: 'ceiling'});
    expect(maxBorrow(held, undefined, '3880')).to.include({limiter: 'limit'});
    expect(refusalOf(() => maxBorrow(held, undefined, '-1'))).to.include({field: 'room', code: 'negative'});
  });

  it('asks for an asset whose price it knows', () => {
    const refusal = refusalOf(() => maxBorrow(loan({collaterals: [ether], debts: [debt]}), 'LINK'));
    expect(refusal).to.include({field: 'asset', code: 'unknown-asset'});
  });
});
