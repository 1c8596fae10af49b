import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import {formatRatio} from '../../../src/decimal/index.js';
import type {Ratio} from '../../../src/decimal/index.js';
import {
  borrowToHealth,
  dustFloor,
  largestLeverage,
  leverageLoop,
  leverageStep,
  ltvOfCollateralRatio,
  ltvOfLeverage,
  repayToHealth,
  sellToHealth,
  supplyToHealth,
  withdrawToHealth,
} from '../../../src/measures/index.js';
import type {HealthTarget} from '../../../src/measures/index.js';
import {refusalOf} from '../../support/refusals.js';

const short = (r: Ratio | null) => r && formatRatio(r, 8);
const shown = (answer: HealthTarget) =>
  answer.kind === 'at' ? [short(answer.value), short(answer.quantity), answer.limiter] : answer.why;

/** W = 0.8·20000 = 16000, limits 0.75·20000 = 15000, D = 12000. */
const ether = loan({
  collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.8', limit: '0.75'}],
  debts: [{asset: 'USDC', quantity: '12000', price: '1'}],
});

describe('to a health factor', () => {
  it('repay D − W/T: 12000 − 16000/1.6', () =>
    expect(shown(repayToHealth(ether, '1.6', 'USDC'))).to.deep.equal(['2000', '2000', 'target']));
  it('supply (T·D − W)/L: 3200/0.8', () =>
    expect(shown(supplyToHealth(ether, '1.6', 'WETH'))).to.deep.equal(['4000', '2', 'target']));
  it('sell (T·D − W)/(T·(1 − f) − L): 3200/(1.6·0.99 − 0.8)', () => {
    expect(shown(sellToHealth(ether, '1.6', 'WETH', {swap: '0.01'}))).to.deep.equal([
      '4081.6327',
      '2.0408163',
      'target',
    ]);
  });
  it('withdraw (W − T·D)/L: 1000/0.8', () => {
    expect(shown(withdrawToHealth(ether, '1.25', 'WETH'))).to.deep.equal(['1250', '0.625', 'target']);
  });
  it('borrow W/T − D: 16000/1.25 − 12000', () =>
    expect(shown(borrowToHealth(ether, '1.25', 'USDC'))).to.deep.equal(['800', '800', 'target']));

  it('the borrow limit may come first: 15000 − 12000 is left to borrow, 3000/0.75 to withdraw', () => {
    expect(shown(borrowToHealth(ether, '1', 'USDC'))).to.deep.equal(['3000', '3000', 'limit']);
    expect(shown(withdrawToHealth(ether, '1', 'WETH'))).to.deep.equal(['4000', '2', 'limit']);
  });

  it('nothing is left to take, or to do', () => {
    expect(shown(withdrawToHealth(ether, '2', 'WETH'))).to.equal('already-there');
    expect(shown(repayToHealth(ether, '1.1', 'USDC'))).to.equal('already-there');
  });

  it('a sale that costs more than it frees never gets there', () => {
    expect(shown(sellToHealth(ether, '1.6', 'WETH', {swap: '0.6'}))).to.equal('cost-eats-the-gain');
  });

  it('what there is of an asset limits: one debt of two', () => {
    const two = loan({...ether, debts: [...ether.debts, {asset: 'DAI', quantity: '1000', price: '1'}]});
    expect(shown(repayToHealth(two, '2', 'DAI'))).to.deep.equal(['1000', '1000', 'balance']);
  });

  it('without debt all of a collateral may go', () => {
    const free = loan({collaterals: ether.collaterals, debts: []});
    expect(shown(withdrawToHealth(free, '1.5', 'WETH'))).to.deep.equal(['20000', '10', 'balance']);
  });

  it('refuses a target of zero and assets of the other side', () => {
    expect(refusalOf(() => repayToHealth(ether, '0', 'USDC')).code).to.equal('not-positive');
    expect(refusalOf(() => repayToHealth(ether, '1.5', 'WETH')).code).to.equal('unknown-asset');
  });
});

describe('leverageLoop(ltv, loops, terms)', () => {
  it('sums a geometric series: six loops at 0.7', () => {
    const {exposure, debt, limit} = leverageLoop('0.7', 6);
    expect(formatRatio(exposure, 6)).to.equal('3.05882');
    expect(formatRatio(debt, 6)).to.equal('2.05882');
    expect(short(limit)).to.equal('3.3333333');
  });

  it('is liquidated at (E − 1)/(E·L) of today’s price; no loop is not', () => {
    expect(short(leverageLoop('0.5', 1, {threshold: '0.8'}).liquidation)).to.equal('0.41666667'); // 0.5/(1.5·0.8)
    expect(short(leverageLoop('0.5', 0, {threshold: '0.8'}).liquidation)).to.equal('0');
  });

  it('has no limit at a loan to value of 1, and pays for its swaps', () => {
    expect(largestLeverage('1')).to.equal(null);
    expect(short(leverageLoop('0.5', 1, {swapCost: '0.1'}).exposure)).to.equal('1.45');
    expect([ltvOfLeverage('4'), ltvOfCollateralRatio('1.5')].map(short)).to.deep.equal(['0.75', '0.66666667']);
  });

  it('takes 0 to 200 loops', () => {
    for (const loops of [-1, 1.5, 201, NaN])
      expect(refusalOf(() => leverageLoop('0.7', loops)).field).to.equal('loops');
  });
});

describe('leverageStep(position), dustFloor(position, dust)', () => {
  it('reaches a loan to value in one step, fees included', () => {
    const prices = {oraclePrice: '1500', marketPrice: '1502.475', swapFee: '0.002', flashFee: '0.0009'};
    const step = leverageStep({...prices, collateral: '100000', debt: '0', targetLtv: '0.333333333333333'});
    expect(formatRatio(step, 8)).to.equal('74762853'); // the sheet prints 74762852, cut
  });

  it('sells where the loan is above its target', () => {
    const at = {oraclePrice: '1000', marketPrice: '1000'};
    const step = leverageStep({...at, collateral: '10', debt: '8000', targetLtv: '0.5'});
    expect(short(step)).to.equal('-6000'); // (8000 − 5000)/(0.5 − 1)
  });

  it('cannot go below what the smallest debt leaves', () => {
    const at = {oraclePrice: '5000', marketPrice: '5000'};
    const floor = dustFloor({...at, collateral: '2', debt: '7000'}, '5000');
    expect([floor.debtChange, floor.collateral, floor.ltv].map(short)).to.deep.equal(['-2000', '1.6', '0.625']);
  });
});
