import {expect} from '@open-wc/testing';
import {
  efficiencyMode,
  flatSchedule,
  isolation,
  lendingRules,
  linearPosition,
  loan,
  marginRules,
} from '../../src/contracts/index.js';
import {called, faultsOf} from '../support/nonsense.js';

const ether = loan({
  collaterals: [{asset: 'WETH', quantity: '10', price: '1800', threshold: '0.8'}],
  debts: [{asset: 'USDC', quantity: '15000', price: '1'}],
});
const terms = {rules: lendingRules(), bonuses: {WETH: '0.05'}};

const two = loan({
  collaterals: [
    {asset: 'WETH', quantity: '10', price: '1800', threshold: '0.8'},
    {asset: 'WBTC', quantity: '1', price: '40000', threshold: '0.7'},
  ],
  debts: [
    {asset: 'USDC', quantity: '15000', price: '1'},
    {asset: 'DAI', quantity: '0', price: '1'},
  ],
});
const pair = {collateral: 'WETH', debt: 'USDC'};
const banded = {
  amplification: '100',
  bandCount: '5',
  loanDiscount: '0.05',
  collateral: '0.6',
  basePrice: '3000',
  liquidationDiscount: '0.02',
  debt: '1500',
};
const mode = {id: 1, name: 'mode', collaterals: ['WETH'], debts: ['USDC'], limit: '0.9', threshold: '0.93', bonus: '0'};

/** Every preview, course and aftermath with a call it answers. */
const calls: Record<string, readonly unknown[]> = {
  aftermath: [ether, terms, {poolDeposits: '1', totalRatio: '1.4', auctionPrice: '0.9', absorbedAbove: '0.95'}],
  auctionCourse: [
    {
      lot: '40',
      tab: '110',
      top: '5',
      curve: {kind: 'stairs', cut: '0.99', step: '90'},
      limits: {tail: '7200', cusp: '0.4'},
      tip: '1',
      chip: '0.01',
      marketPrice: '4',
    },
    ['0', '90'],
  ],
  beforeAfter: [two, ether, 'WETH'],
  closedOut: [two, pair, {fee: '0.01', slippage: '0.01', flash: '0.001'}],
  collateralAdded: [two, 'WETH', '1'],
  collateralSwapped: [two, 'WETH', '1', 'WBTC', {fee: '0.01', slippage: '0.01', flash: '0.001'}],
  collateralWithdrawn: [two, 'WETH', '1'],
  debtBorrowed: [two, 'USDC', '1'],
  debtRepaid: [two, 'USDC', '1'],
  debtSwapped: [two, 'USDC', '1', 'DAI', {fee: '0.01', slippage: '0.01', flash: '0.001'}],
  fluidStanding: [
    {
      collateral: '10',
      debt: '18000',
      price: '2500',
      collateralFactor: '0.85',
      threshold: '0.9',
      maxLimit: '0.95',
      penalty: '0.02',
    },
  ],
  fluidTick: ['1800', '1'],
  isolatedLoan: [two, isolation({asset: 'WETH', ceiling: '1000', borrowable: null}), '10', 'isolated'],
  largestBorrow: [
    two,
    'USDC',
    {health: '1.1', cash: '5', room: '4', leastDebt: '3', decimals: 6, zeroLimit: 'no-rule'},
  ],
  largestCollateralSwap: [two, 'WETH', 'WBTC', {fee: '0.01', slippage: '0.01', flash: '0.001'}],
  largestDebtSwap: [two, 'USDC', {fee: '0.01', slippage: '0.01', flash: '0.001'}],
  largestLoop: [two, pair, {fee: '0.01', slippage: '0.01', flash: '0.001'}],
  loopToHealth: [two, pair, '1.1', {fee: '0.01', slippage: '0.01', flash: '0.001'}],
  loopToLeverage: [two, pair, '3', {fee: '0.01', slippage: '0.01', flash: '0.001'}],
  largestPartialRepayment: [two, 'USDC', {cash: '5', leastDebt: '3', decimals: 6}],
  largestWithdrawal: [two, 'WETH', {health: '1.1', cash: '5', decimals: 6, zeroLimit: 'goes-first'}],
  leveragedAtOnce: [two, pair, '100', {fee: '0.01', slippage: '0.01', flash: '0.001'}],
  llammaAftermath: [{...banded, oraclePrice: '2650'}],
  llammaInside: [{...banded, bands: [{band: 10, collateral: '1', stable: '2'}], oraclePrice: '2650'}],
  llammaPath: [banded, ['2700', '2600']],
  llammaState: [{...banded, oraclePrice: '2650'}],
  looped: [two, pair, '0.7', 3, {fee: '0.01', slippage: '0.01', flash: '0.001'}],
  marginAftermath: [
    linearPosition({side: 'long', entry: '100', size: '10', margin: '100'}),
    marginRules({schedule: flatSchedule([{rate: '0.02'}])}),
    '91',
    {kind: 'whole', then: 'lost'},
    '0.005',
  ],
  reverseDutchCourse: [
    {adjustedValue: '8000', debtValue: '8000', collateralValue: '10000', maxDiscount: '0.15'},
    ['0.9', '1'],
  ],
  thresholdChanged: [two, 'WETH', {threshold: '0.7', limit: '0.6'}],
  unwound: [two, pair, '1.05', 3, {fee: '0.01', slippage: '0.01', flash: '0.001'}],
  withEfficiencyMode: [two, efficiencyMode(mode)],
  withoutEfficiencyMode: [two, {WETH: {threshold: '0.7'}}],
};

describe('nonsense handed to a preview, a course or an aftermath', () => {
  for (const [name, given] of Object.entries(calls)) {
    it(`${name} answers, and answers or refuses whatever replaces a part of its call`, () => {
      expect(() => called(name, given)).not.to.throw();
      expect(faultsOf(name, given)).to.deep.equal([]);
    });
  }
});
