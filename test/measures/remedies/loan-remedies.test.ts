import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import {formatDecimal} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {
  collateralAdded,
  collateralToAdd,
  debtRepaid,
  debtToRepay,
  liquidationPrice,
} from '../../../src/measures/index.js';
import {refusalOf} from '../../support/refusals.js';

let kernel: Kernel;
before(async () => {
  kernel = await loadKernel();
});

/** 12 WETH and 8 wstETH against 26,500 USDC: the loan of the design, only WETH moving. */
const held = loan({
  collaterals: [
    {asset: 'WETH', quantity: '12', price: '1874.89', threshold: '0.83'},
    {asset: 'wstETH', quantity: '8', price: '2314', threshold: '0.81'},
  ],
  debts: [{asset: 'USDC', quantity: '26500', price: '1'}],
});
const to = {asset: 'WETH', price: '1000'};
const tick = {kind: 'tick', step: held.debts[0]!.price} as const;

describe('debtToRepay(loan, asset, move, step)', () => {
  it('is what the loan lacks there: 26500 − 0.83·12·1000 − 0.81·8·2314 = 1545.28', () => {
    const answer = debtToRepay(held, 'USDC', to, '0.01');
    expect(answer.kind === 'needed' && formatDecimal(answer.amount)).to.equal('1545.28');
    const after = answer.kind === 'needed' ? liquidationPrice(kernel, answer.after, 'WETH', tick) : answer;
    expect(after.kind === 'at' && formatDecimal(after.price)).to.equal('1000');
  });

  it('asks for nothing where the price is no danger', () => {
    expect(debtToRepay(held, 'USDC', {asset: 'WETH', price: '1500'})).to.deep.equal({kind: 'enough'});
  });

  it('says when a debt is too small to help', () => {
    const two = loan({
      collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.8'}],
      debts: [
        {asset: 'USDC', quantity: '12000', price: '1'},
        {asset: 'DAI', quantity: '10', price: '1'},
      ],
    });
    const answer = debtToRepay(two, 'DAI', {asset: 'WETH', price: '1000'});
    expect(answer).to.deep.equal({kind: 'impossible', why: 'whole-debt'});
  });

  it('values the debt at the price it moves to', () => {
    const short = loan({
      collaterals: [{asset: 'USDC', quantity: '10000', price: '1', threshold: '0.8'}],
      debts: [{asset: 'WETH', quantity: '2', price: '2000'}],
    });
    const answer = debtToRepay(short, 'WETH', {asset: 'WETH', price: '5000'}); // (10000 − 8000)/5000
    expect(answer.kind === 'needed' && formatDecimal(answer.amount)).to.equal('0.4');
  });

  it('refuses an asset the loan does not owe', () => {
    expect(refusalOf(() => debtToRepay(held, 'DAI', to))).to.include({field: 'asset', code: 'not-in-loan'});
    expect(refusalOf(() => debtToRepay(held, 'USDC', {asset: 'WETH', price: '0'}))).to.include({code: 'not-positive'});
  });
});

describe('collateralToAdd(loan, asset, move, step)', () => {
  it('weighs the asset at the price it moves to: 1545.28 / (0.83·1000), up to a step', () => {
    const answer = collateralToAdd(held, 'WETH', to, '0.0001');
    expect(answer.kind === 'needed' && formatDecimal(answer.amount)).to.equal('1.8618');
  });
});

describe('debtRepaid, collateralAdded', () => {
  it('changes one row and leaves the loan it was given', () => {
    expect(formatDecimal(debtRepaid(held, 'USDC', '500').debts[0]!.quantity)).to.equal('26000');
    expect(formatDecimal(collateralAdded(held, 'WETH', '0.5').collaterals[0]!.quantity)).to.equal('12.5');
    expect(formatDecimal(held.debts[0]!.quantity)).to.equal('26500');
  });

  it('refuses to repay more than is owed', () => {
    expect(refusalOf(() => debtRepaid(held, 'USDC', '26500.01'))).to.include({code: 'above-debt'});
  });
});
