import {expect} from '@open-wc/testing';
import {lendingRules, loan} from '../../src/contracts/index.js';
import {called, faultsOf} from '../support/nonsense.js';

const ether = loan({
  collaterals: [{asset: 'WETH', quantity: '10', price: '1800', threshold: '0.8'}],
  debts: [{asset: 'USDC', quantity: '15000', price: '1'}],
});
const terms = {rules: lendingRules(), bonuses: {WETH: '0.05'}};

/** Every measure of lending with a call it answers. */
const calls: Record<string, readonly unknown[]> = {
  aaveCloseFactor: [{healthFactor: '0.97', collateralValue: '9000', debtValue: '6000'}],
  aaveLargestPart: ['900', '500'],
  aaveSeizure: [
    {
      debtToCover: '9',
      collateralBalance: '10',
      bonusBasisPoints: '10500',
      feeBasisPoints: '1000',
      debtPrice: '1',
      collateralPrice: '1',
    },
  ],
  aaveV4Bonus: ['0.9', {maxBonus: '1.1', healthForMax: '0.8', factor: '0.5'}],
  aaveV4Step: [
    {
      debt: '80',
      debtToCover: '36',
      debtToTarget: '50',
      debtPrice: '1',
      collateral: '100',
      collateralPrice: '0.9',
      bonus: '1.05',
      fee: '0.5',
      premiumDebt: '1',
      drawnIndex: '1',
    },
  ],
  accruedLoan: [ether, {supply: {WETH: '0.01'}, borrow: {USDC: '0.05'}}, '1', 'taylor'],
  auctionNeedsRedo: ['4', '5', '100', {tail: '7200', cusp: '0.45'}],
  auctionPrice: ['5', '30', {kind: 'stairs', cut: '0.99', step: '90'}],
  auctionTop: ['4', '1.25', '1'],
  bark: [{ink: '40', art: '100', penaltyFactor: '1.1', rate: '1', room: '50', dust: '10'}],
  boldOffset: [{collateral: '10', debt: '10000', price: '1100', penalty: '0.05'}],
  borrowToHealth: [ether, '0.9', 'USDC'],
  borrowToPrice: [ether, 'USDC', {asset: 'WETH', price: '1500'}, {health: '1.1', cash: '200'}],
  collateralGasCompensation: ['10'],
  cometAbsorption: [[{value: '1000', liquidationFactor: '0.93'}], '800', 6],
  cometQuote: ['200', '200', '0.5', '0.6'],
  compositeDebt: ['2000', '200'],
  compoundSeizure: [{repaid: '1', borrowedPrice: '1', collateralPrice: '1', incentive: '1.08', exchangeRate: '2'}],
  compoundedYield: ['0.1'],
  debtRise: [ether, 'USDC'],
  debtToTarget: [{debtValue: '80', healthFactor: '0.9', targetHealthFactor: '1.05', threshold: '0.8', bonus: '1.05'}],
  dustFloor: [{collateral: '2', debt: '7000', oraclePrice: '5000', marketPrice: '5000'}, '5000'],
  eulerLiquidation: [{adjustedValue: '4.5', debtValue: '5', collateralValue: '5', maxDiscount: '0.2'}],
  gearboxSettlement: [
    {
      totalValue: '10000',
      debt: '5000',
      accruedInterest: '2000',
      feeInterestBps: '5000',
      feeLiquidationBps: '150',
      liquidationDiscountBps: '9600',
      tokenFeeBps: '50',
    },
  ],
  growth: ['0.3', '1', 'taylor'],
  kinkedRate: ['0.9', {base: '0.01', slopeLow: '0.05', slopeHigh: '0.3', kink: '0.8'}],
  largestLeverage: ['0.7'],
  leverageLoop: ['0.7', 3, {swapCost: '0.01', threshold: '0.8'}],
  leverageStep: [
    {
      collateral: '10',
      debt: '8000',
      oraclePrice: '1000',
      marketPrice: '1000',
      targetLtv: '0.5',
      swapFee: '0.1',
      flashFee: '0',
    },
  ],
  liquidationSequence: [ether, terms],
  liquidationStep: [ether, terms, {collateral: 'WETH', debt: 'USDC', repay: '100'}],
  liquidationTime: [ether, {supply: {WETH: '0.01'}, borrow: {USDC: '0.05'}}, 'continuous'],
  llammaHealth: [
    {
      amplification: '100',
      bandCount: '5',
      loanDiscount: '0.05',
      collateral: '0.6',
      basePrice: '3000',
      oraclePrice: '3000',
      liquidationDiscount: '0.02',
      debt: '1500',
      activeBand: '0',
    },
  ],
  llammaLoss: ['100', '95'],
  llammaMaxBorrow: [{amplification: '100', bandCount: '5', loanDiscount: '0.05', collateral: '0.6'}, '2970'],
  llammaMaxLtv: ['0.14', '0.03'],
  llammaMaxWithdraw: [{amplification: '100', bandCount: '5', loanDiscount: '0.05', collateral: '0.6'}, '100', '2970'],
  llammaRange: [
    {amplification: '100', bandCount: '5', loanDiscount: '0.05', collateral: '0.6'},
    '1500',
    {basePrice: '3000', activeBand: '0'},
  ],
  llammaShareRemoved: ['0.5', '0.1'],
  llammaTokensToLiquidate: ['3000', '2700'],
  ltvOfCollateralRatio: ['1.5'],
  ltvOfLeverage: ['4'],
  makerRate: [[{duty: '1000000564701133626865910626', seconds: '86400'}], '1'],
  makerStanding: [{ink: '40', art: '100', rate: '1', price: '4', liquidationRatio: '2', par: '1'}],
  morphoIncentive: ['0.86'],
  morphoInterest: ['1000000', '1000000000', '100000000'],
  morphoStanding: [
    {
      collateral: '200',
      borrowShares: '50',
      totalBorrowAssets: '2000000',
      totalBorrowShares: '1000001',
      price: '1e36',
      lltv: '0.86',
    },
  ],
  nearestLiquidation: [ether, {volatilities: {WETH: '0.8'}, correlations: {'WETH/USDC': 0}}, '1'],
  pairPrice: [ether],
  preLiquidation: [
    {
      collateral: '1000000',
      borrowShares: '830000',
      totalBorrowAssets: '2000000',
      totalBorrowShares: '1000001',
      price: '1e36',
      lltv: '0.86',
    },
    {preLltv: '0.8', closeFactors: ['0.1', '0.3'], incentives: ['1.01', '1.03']},
  ],
  rampedLiquidationTime: [
    ether,
    {asset: 'WETH', threshold: '0.7', startsIn: '86400', duration: '864000'},
    {borrow: {USDC: '0.05'}},
    'continuous',
  ],
  rayFactor: ['80000000000000000000000000', '100', 'taylor'],
  redistributedCollateral: ['2', '0', '1', '2', '5'],
  repayToHealth: [ether, '1.6', 'USDC'],
  riskPremium: [[{value: '100', risk: '0.1'}], '50'],
  seizureValue: ['5', {bonus: '0.15', closeFactor: '0.5', protocolFee: '0.1'}],
  sellToHealth: [ether, '1.6', 'WETH', {swap: '0.01', flash: '0'}],
  sharedMove: [ether, {WETH: '1'}],
  siloCollateral: [5n, {collateralAssets: '10', collateralValue: '10'}, '50000000000000000'],
  siloMaxLiquidation: [
    {collateralAssets: '10', collateralValue: '10', debtAssets: '8', debtValue: '8'},
    {targetLtv: '700000000000000000', liquidationFee: '50000000000000000'},
  ],
  siloPreview: [
    {collateralAssets: '10', collateralValue: '10', debtAssets: '8', debtValue: '8'},
    {targetLtv: '700000000000000000', liquidationFee: '50000000000000000'},
    '4',
  ],
  siloRepayToTarget: ['8', '10', {targetLtv: '700000000000000000', liquidationFee: '50000000000000000'}],
  solendBonus: [
    {
      borrowedValue: '100',
      unhealthyBorrowValue: '90',
      superUnhealthyBorrowValue: '150',
      bonus: '0.1',
      maxBonus: '0.2',
      protocolFee: '0.01',
    },
  ],
  solendFee: ['105', '0.05', '0.02'],
  solendMaxRepay: [{amount: '50', value: '100'}, '100', '0.2'],
  solendStep: [
    {
      deposit: {amount: '840', value: '840'},
      debt: {amount: '8000', value: '8000'},
      totalBonus: '0.05',
      closeFactor: '0.2',
    },
  ],
  solendWithdrawal: [
    {
      deposited: '20',
      allowedBorrowValue: '100',
      borrowedValue: '50',
      limit: '0.5',
      priceLowerBound: '5',
      exchangeRate: '2',
    },
  ],
  suppliedRate: ['0.1', '0.9', '0.25'],
  supplyToHealth: [ether, '1.6', 'WETH'],
  take: [{lot: '40', tab: '110', price: '5', amount: '11', chost: '22'}],
  thresholdDuringRamp: [{initialBps: '3000', finalBps: '6000', startsIn: '-5000', duration: '15000'}],
  trovePath: ['1.3', '1.4', true],
  uniformDrop: [ether, ['WETH']],
  wholeSettlement: [ether, {rules: lendingRules({penaltyOn: 'all-collateral'}), bonuses: {WETH: '0.07'}}],
  withdrawToHealth: [ether, '0.9', 'WETH'],
  withdrawToPrice: [ether, 'WETH', {asset: 'WETH', price: '1500'}, {health: '1.1', cash: '2'}],
  worstLiquidation: [ether, terms],
};

describe('nonsense handed to a measure of lending', () => {
  for (const [name, given] of Object.entries(calls)) {
    it(`${name} answers, and answers or refuses whatever replaces a part of its call`, () => {
      expect(() => called(name, given)).not.to.throw();
      expect(faultsOf(name, given)).to.deep.equal([]);
    });
  }
});
