import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import {formatDecimal, formatRatio} from '../../../src/decimal/index.js';
import type {Ratio} from '../../../src/decimal/index.js';
import {
  accruedLoan,
  debtRise,
  healthFactor,
  liquidationTime,
  nearestLiquidation,
  pairPrice,
  sharedMove,
  uniformDrop,
} from '../../../src/measures/index.js';
import {exponentialRoots} from '../../../src/measures/lending/exponential-roots.js';
import {refusalOf} from '../../support/refusals.js';

const short = (r: Ratio) => formatRatio(r, 8);
const debts = [{asset: 'USDC', quantity: '12000', price: '1'}];
/** W = 0.75·20000 = 15000, D = 12000, H = 1.25. */
const ether = loan({collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.75'}], debts});
/** W = 7500 + 7500. */
const two = loan({
  collaterals: [
    {asset: 'WETH', quantity: '5', price: '2000', threshold: '0.75'},
    {asset: 'WBTC', quantity: '0.25', price: '40000', threshold: '0.75'},
  ],
  debts,
});
const under = loan({
  collaterals: [{asset: 'WETH', quantity: '10', price: '1500', threshold: '0.75'}],
  debts,
});

describe('uniformDrop(loan), debtRise(loan)', () => {
  it('are not mirrors: at H = 1.25 a fall of 20 % or a rise of 25 %', () => {
    const drop = uniformDrop(ether);
    const rise = debtRise(ether);
    expect(drop.kind === 'at' && short(drop.move)).to.equal('-0.2');
    expect(rise.kind === 'at' && short(rise.rise)).to.equal('0.25');
  });

  it('of one of two: 7500·(1 − u) + 7500 = 12000, u = 0.4', () => {
    const drop = uniformDrop(two, ['WETH']);
    expect(drop.kind === 'at' && short(drop.move)).to.equal('-0.4');
    expect(drop.kind === 'at' && drop.prices.map(({asset, price}) => [asset, short(price)])).to.deep.equal([
      ['WETH', '1200'],
    ]);
  });

  it('never, when a total loss is not enough; now, with what is missing, when it is past', () => {
    const safe = loan({...ether, debts: [{asset: 'USDC', quantity: '5000', price: '1'}], collaterals: two.collaterals});
    expect(uniformDrop(safe, ['WETH'])).to.deep.equal({kind: 'never', why: 'price-below-zero'});
    const past = uniformDrop(under);
    expect(past.kind === 'now' && short(past.shortfall)).to.equal('750'); // 12000 − 11250
    expect(uniformDrop(loan({collaterals: ether.collaterals, debts: []}))).to.deep.equal({
      kind: 'never',
      why: 'no-debt',
    });
    expect(refusalOf(() => debtRise(ether, 'DAI')).code).to.equal('unknown-asset');
  });
});

describe('sharedMove(loan, betas)', () => {
  it('moves each asset by its beta: 15000 + x·(7500 + 0.5·7500) = 12000', () => {
    const answer = sharedMove(two, {WETH: '1', WBTC: '0.5'});
    expect(answer.kind === 'at' && short(answer.move)).to.equal('-0.26666667');
  });

  it('lets no price fall below zero: WETH is worth nothing from −1/3 on, and WBTC goes on alone', () => {
    const owed = [{asset: 'USDC', quantity: '3000', price: '1'}];
    const answer = sharedMove(loan({collaterals: two.collaterals, debts: owed}), {WETH: '3', WBTC: '1'});
    expect(answer.kind === 'at' && short(answer.move)).to.equal('-0.6'); // 7500·(1 + x) = 3000
    expect(answer.kind === 'at' && answer.prices.map(({price}) => short(price))).to.deep.equal(['0', '16000']);
  });

  it('never, when what moves weighs nothing', () => {
    expect(sharedMove(two, {DAI: '1'})).to.deep.equal({kind: 'never', why: 'asset-does-not-matter'});
  });
});

describe('pairPrice(loan)', () => {
  it('is d/(L·q), both ways up: 12000/7.5 USDC per WETH', () => {
    const answer = pairPrice(ether);
    expect(
      answer.kind === 'at' && [answer.collateralInDebt, answer.debtInCollateral, answer.now].map(short),
    ).to.deep.equal(['1600', '0.000625', '2000']);
  });

  it('is not asked of several collaterals', () => {
    expect(pairPrice(two)).to.deep.equal({kind: 'none', why: 'not-a-pair'});
  });
});

describe('nearestLiquidation(loan, moves, horizonYears)', () => {
  it('is ln 1/H over the volatility of one asset, its first order 3000/(15000·0.8)', () => {
    const answer = nearestLiquidation(ether, {volatilities: {WETH: '0.8'}}, '1');
    expect(answer.kind === 'at' && answer.distance).to.be.closeTo(Math.log(1.25) / 0.8, 1e-15);
    expect(answer.kind === 'at' && answer.firstOrder).to.be.closeTo(0.25, 1e-15);
    expect(answer.kind === 'at' && answer.returns[0]!.logReturn).to.be.closeTo(Math.log(0.8), 1e-15);
    expect(answer.kind === 'at' && formatDecimal(answer.returns[0]!.price).slice(0, 12)).to.equal('1600.0000000');
  });

  it('is nearer when two assets fall together, and refuses what is no correlation', () => {
    const volatilities = {WETH: '0.8', WBTC: '0.8'};
    const apart = nearestLiquidation(two, {volatilities}, '1');
    const together = nearestLiquidation(two, {volatilities, correlations: {'WETH/WBTC': 1}}, '1');
    expect(together.kind === 'at' && together.distance).to.be.closeTo(Math.log(1.25) / 0.8, 1e-14);
    expect(apart.kind === 'at' && apart.distance).to.be.closeTo((Math.log(1.25) / 0.8) * Math.SQRT2, 1e-14);
    const wrong = () => nearestLiquidation(two, {volatilities, correlations: {'WETH/WBTC': 2}}, '1');
    expect(refusalOf(wrong).code).to.equal('out-of-bounds');
  });

  it('lets a debt rise: 12000·e^y = 15000 is nearer than its first order says', () => {
    const answer = nearestLiquidation(ether, {volatilities: {USDC: '0.8'}}, '1');
    expect(answer.kind === 'at' && answer.distance).to.be.closeTo(Math.log(1.25) / 0.8, 1e-15);
    expect(answer.kind === 'at' && answer.firstOrder).to.be.closeTo(3000 / 12000 / 0.8, 1e-15);
  });

  it('nets an asset on both sides: 15000·e^y − 2000·e^y = 12000', () => {
    const owed = [...debts, {asset: 'WETH', quantity: '1', price: '2000'}];
    const netted = nearestLiquidation(loan({...ether, debts: owed}), {volatilities: {WETH: '0.8'}}, '1');
    expect(netted.kind === 'at' && netted.distance).to.be.closeTo(Math.log(13 / 12) / 0.8, 1e-14);
  });

  it('is now with what is missing, and never without debt', () => {
    const past = nearestLiquidation(under, {volatilities: {WETH: '0.8'}}, '1');
    expect(past.kind === 'now' && short(past.shortfall)).to.equal('750');
    const free = loan({collaterals: ether.collaterals, debts: []});
    expect(nearestLiquidation(free, {volatilities: {WETH: '0.8'}}, '1')).to.deep.equal({kind: 'never', why: 'no-debt'});
    expect(nearestLiquidation(ether, {volatilities: {}}, '1')).to.deep.equal({kind: 'never', why: 'nothing-moves'});
  });
});

describe('liquidationTime(loan, rates, convention)', () => {
  it('is ln H/(r − s) when interest is continuous, (W − D)/(D·r) when it is simple', () => {
    const rates = {borrow: {USDC: '0.1'}};
    const continuous = liquidationTime(ether, rates, 'continuous');
    const simple = liquidationTime(ether, rates, 'simple');
    expect(continuous.kind === 'at' && continuous.years).to.be.closeTo(Math.log(1.25) / 0.1, 1e-12);
    expect(simple.kind === 'at' && simple.years).to.be.closeTo(2.5, 1e-15);
  });

  it('never, when the collateral outgrows the debt', () => {
    const answer = liquidationTime(ether, {supply: {WETH: '0.05'}, borrow: {USDC: '0.04'}}, 'continuous');
    expect(answer).to.deep.equal({kind: 'never', why: 'collateral-outgrows-debt'});
  });

  it('finds the first of two dates, where one debt grows fast before a collateral outgrows it all', () => {
    // 4·e^t − e^(2t) − 3: zero at t = 0 and ln 3; with 3.2 for 3 there are two, 2 ∓ √0.8
    const roots = exponentialRoots(
      [
        {weight: -4, rate: 1},
        {weight: 1, rate: 2},
        {weight: 3.2, rate: 0},
      ],
      10,
    );
    expect(roots.length).to.equal(2);
    expect(Math.exp(roots[0]!)).to.be.closeTo(2 - Math.sqrt(0.8), 1e-12);
    expect(Math.exp(roots[1]!)).to.be.closeTo(2 + Math.sqrt(0.8), 1e-12);
  });

  it('agrees with the loan it leaves: health is 1 at that time', () => {
    const rates = {supply: {WETH: '0.02'}, borrow: {USDC: '0.12'}};
    const answer = liquidationTime(ether, rates, 'continuous');
    const there = healthFactor(accruedLoan(ether, rates, String(answer.kind === 'at' && answer.years), 'continuous'));
    expect(there.kind === 'at' && Number(formatRatio(there.value, 17))).to.be.closeTo(1, 1e-12);
  });
});
