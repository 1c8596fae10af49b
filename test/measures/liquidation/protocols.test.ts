import {expect} from '@open-wc/testing';
import {formatDecimal, formatRatio} from '../../../src/decimal/index.js';
import type {Decimal, Ratio} from '../../../src/decimal/index.js';
import {
  aaveCloseFactor,
  aaveLargestPart,
  aaveSeizure,
  aaveV4Bonus,
  aaveV4Deficit,
  aaveV4Step,
  boldOffset,
  cometAbsorption,
  cometQuote,
  compositeDebt,
  compoundSeizure,
  debtToTarget,
  eulerLiquidation,
  gearboxSettlement,
  redistributedCollateral,
  solendBonus,
  solendFee,
  solendMaxRepay,
  solendStep,
  solendWithdrawal,
  trovePath,
} from '../../../src/measures/index.js';

const short = (r: Ratio | Decimal | null) => r && ('numerator' in r ? formatRatio(r, 8) : formatDecimal(r));

describe('aaveCloseFactor(input)', () => {
  const rows = [
    ['0.97', '9000', '6000', '3000', 'default'],
    ['0.95', '9000', '6000', '6000', 'low-health'],
    ['0.97', '1999', '6000', '6000', 'small-collateral'],
    ['0.97', '9000', '1999.99', '1999.99', 'small-debt'],
    ['0.97', '2000', '2000', '1000', 'default'], // at 2,000 it is not below
    ['1', '9000', '6000', '0', 'healthy'],
  ] as const;
  for (const [healthFactor, collateralValue, debtValue, most, because] of rows) {
    it(`health ${healthFactor}, ${collateralValue} against ${debtValue}: ${most}, ${because}`, () => {
      const answer = aaveCloseFactor({healthFactor, collateralValue, debtValue});
      expect([short(answer.maxRepay), answer.because]).to.deep.equal([most, because]);
    });
  }

  it('since v3.3 the half is of all debts: 3000 of 3000 where 9000 are owed; before, 1500', () => {
    const answer = aaveCloseFactor({
      healthFactor: '0.97',
      collateralValue: '9000',
      debtValue: '3000',
      totalDebtValue: '9000',
    });
    expect([answer.maxRepay, answer.maxRepayOfReserve].map(short)).to.deep.equal(['3000', '1500']);
  });

  it('leaves 1,000 or nothing', () => {
    expect([aaveLargestPart('900', '500'), aaveLargestPart('400', '500')].map(short)).to.deep.equal(['400', null]);
  });
});

describe('aaveSeizure(input)', () => {
  it('rounds for the protocol: 9 at 105 % of 10 held is 9, one of them bonus, and that one the fee', () => {
    const terms = {bonusBasisPoints: '10500', feeBasisPoints: '1000'};
    expect(aaveSeizure({debtToCover: '9', collateralBalance: '10', ...terms})).to.deep.equal({
      ...{seized: 9n, bonus: 1n, fee: 1n, toLiquidator: 8n, repaid: 9n, limiter: 'debt'},
    });
  });

  it('works the debt back, rounded up, where the collateral runs out: 1000/1.05', () => {
    const terms = {bonusBasisPoints: '10500', feeBasisPoints: '0'};
    const taken = aaveSeizure({debtToCover: '2000', collateralBalance: '1000', ...terms});
    expect([taken.seized, taken.repaid, taken.limiter]).to.deep.equal([1000n, 953n, 'collateral']);
  });

  it('turns decimals and prices: 3,000 USDC of 6 decimals at 1 buy 1.575 WETH of 18 at 2,000', () => {
    const taken = aaveSeizure({
      ...{debtToCover: '3000000000', collateralBalance: '1e19', bonusBasisPoints: '10500', feeBasisPoints: '0'},
      ...{debtPrice: '1', collateralPrice: '2000', debtDecimals: 6, collateralDecimals: 18},
    });
    expect(taken.seized).to.equal(1_575_000_000_000_000_000n);
  });
});

describe('aaveV4Bonus, aaveV4Step, aaveV4Deficit, debtToTarget', () => {
  const bonus = {maxBonus: '1.1', healthForMax: '0.8', factor: '0.5'};
  for (const [health, expected] of [
    ['1', '1.05'],
    ['0.96', '1.06'],
    ['0.9', '1.075'],
    ['0.8', '1.1'],
    ['0.5', '1.1'],
  ] as const) {
    it(`the bonus at a health of ${health} is ${expected}`, () =>
      expect(short(aaveV4Bonus(health, bonus))).to.equal(expected));
  }

  it('aims at a health: 80·0.15/(1.05 − 0.8·1.05)', () => {
    const pair = {threshold: '0.8', bonus: '1.05', debtValue: '80'};
    const answer = debtToTarget({...pair, healthFactor: '0.9', targetHealthFactor: '1.05'});
    expect(answer.kind === 'at' && short(answer.value)).to.equal('57.142857');
    expect(debtToTarget({...pair, healthFactor: '1.1', targetHealthFactor: '1.05'}).kind).to.equal('reached');
    const steep = {...pair, threshold: '1', bonus: '1.06'};
    expect(debtToTarget({...steep, healthFactor: '0.9', targetHealthFactor: '1.05'}).kind).to.equal('out-of-reach');
  });

  it('36 of 80 against 100 at 0.9 takes 42, of which 1 is the protocol’s', () => {
    const units = {collateralDecimals: 0, debtDecimals: 0};
    const prices = {debtPrice: '1', collateralPrice: '0.9', bonus: '1.05', fee: '0.5'};
    const step = aaveV4Step({...units, ...prices, debt: '80', debtToCover: '36', collateral: '100'});
    expect([step.seized, step.fee, step.toLiquidator, step.collateralLeft, step.debtLeft].map(short)).to.deep.equal([
      '42',
      '1',
      '41',
      '58',
      '44',
    ]);
  });

  it('repays premium before drawn debt', () => {
    const prices = {debtPrice: '2000', collateralPrice: '1', bonus: '1.2', fee: '0.1'};
    const step = aaveV4Step({
      ...prices,
      debt: '5',
      debtToTarget: '2.5',
      premiumDebt: '0.5',
      drawnIndex: '1.6',
      collateral: '12500',
    });
    expect([step.premiumRepaid, step.drawnSharesRepaid].map(short)).to.deep.equal(['0.5', '1.25']);
  });

  it('has a deficit when the last collateral is gone and debt remains', () => {
    const remains = {collateralEmpty: true, activeCollaterals: 1, debtEmpty: true, borrows: 1};
    expect(aaveV4Deficit(remains)).to.equal(false);
    expect(aaveV4Deficit({...remains, borrows: 2})).to.equal(true);
    expect(aaveV4Deficit({...remains, debtEmpty: false})).to.equal(true);
    expect(aaveV4Deficit({...remains, borrows: 2, activeCollaterals: 2})).to.equal(false);
    expect(aaveV4Deficit({...remains, borrows: 2, collateralEmpty: false})).to.equal(false);
  });
});

describe('cometAbsorption, cometQuote, compoundSeizure', () => {
  it('absorbs everything: 1000·0.93 − 800 is supplied, floored at the base token’s unit', () => {
    const answer = cometAbsorption([{value: '1000', liquidationFactor: '0.93'}], '800', 6);
    expect([answer.newBalance, answer.debtAbsorbed, answer.penalty, answer.badDebt].map(short)).to.deep.equal([
      '130',
      '800',
      '70',
      '0',
    ]);
    const short_ = cometAbsorption([{value: '700', liquidationFactor: '0.93'}], '800', 6);
    expect([short_.newBalance, short_.badDebt].map(short)).to.deep.equal(['0', '149']);
  });

  it('sells at a share of the penalty: 200/(200·(1 − 0.5·0.4))', () => {
    expect(short(cometQuote('200', '200', '0.5', '0.6'))).to.equal('1.25');
  });

  it('seizes cTokens: 2.45·1.3·2/(1.42·2)', () => {
    const prices = {borrowedPrice: '2', collateralPrice: '1.42', incentive: '1.3', exchangeRate: '2'};
    expect(short(compoundSeizure({repaid: '2.45', ...prices}))).to.equal('2.2429577');
  });
});

describe('eulerLiquidation, gearboxSettlement', () => {
  const rows = [
    // adjusted debt  collateral max   health repay   yield
    ['12', '12.5', '40', '0.2', '0.96', '12.5', '13.020833'],
    ['4.5', '5', '5', '0.2', '0.9', '4.5', '5'], // the collateral limits
    ['12', '14', '40', '0.1', '0.85714286', '14', '15.555556'], // the discount does: 14/0.9
    ['12', '12', '40', '0.2', '1', '12', '12'], // equality is a violation, without a discount
  ] as const;
  for (const [adjustedValue, debtValue, collateralValue, maxDiscount, health, repay, received] of rows) {
    it(`Euler: ${adjustedValue} against ${debtValue}: repay ${repay} for ${received}`, () => {
      const answer = eulerLiquidation({adjustedValue, debtValue, collateralValue, maxDiscount});
      expect([answer.health, answer.maxRepay, answer.maxYield].map(short)).to.deep.equal([health, repay, received]);
      expect(answer.violation).to.equal(true);
    });
  }

  it('Gearbox: the premium is on all the account: 9600 − 5000 − 2000·1.5 − 150', () => {
    const fees = {feeInterestBps: '5000', feeLiquidationBps: '150', liquidationDiscountBps: '9600'};
    const settled = gearboxSettlement({totalValue: '10000', debt: '5000', accruedInterest: '2000', ...fees});
    expect(settled).to.deep.equal({amountToPool: 8150n, remainingFunds: 1450n, profit: 1150n, loss: 0n});
    const lost = gearboxSettlement({totalValue: '10000', debt: '7000', accruedInterest: '3000', ...fees});
    expect(lost).to.deep.equal({amountToPool: 9600n, remainingFunds: 0n, profit: 0n, loss: 400n});
  });
});

describe('Solend', () => {
  const obligation = {bonus: '0.1', maxBonus: '0.2', protocolFee: '0.01'};
  const bonusAt = (borrowedValue: string, unhealthyBorrowValue: string, superUnhealthyBorrowValue: string) => {
    const answer = solendBonus({...obligation, borrowedValue, unhealthyBorrowValue, superUnhealthyBorrowValue});
    return answer.kind === 'at' ? short(answer.total) : answer.kind;
  };
  it('pays more between two thresholds, from equality on', () => {
    expect(bonusAt('99', '100', '150')).to.equal('healthy');
    expect(bonusAt('100', '100', '150')).to.equal('0.11');
    expect(bonusAt('125', '100', '150')).to.equal('0.16');
    expect(bonusAt('200', '100', '150')).to.equal('0.21');
    expect(bonusAt('60', '50', '50')).to.equal('0.11'); // one threshold: no way to go
  });

  it('repays a fifth of all debts, at most 500,000, and all of a debt worth 1', () => {
    expect(short(solendMaxRepay({amount: '50', value: '100'}, '100'))).to.equal('10');
    expect(short(solendMaxRepay({amount: '10000000', value: '10000000'}, '10000000'))).to.equal('500000');
    const small = solendStep({
      deposit: {amount: '1000', value: '1.05'},
      debt: {amount: '1', value: '1'},
      totalBonus: '0.05',
    });
    expect([small.settled, small.repaid, small.withdrawn].map(short)).to.deep.equal(['1', '1', '1000']);
  });

  it('shrinks the repayment with the deposit: 840/1.05', () => {
    const step = solendStep({
      ...{deposit: {amount: '840', value: '840'}, debt: {amount: '8000', value: '8000'}, totalBonus: '0.05'},
    });
    expect([step.settled, step.withdrawn].map(short)).to.deep.equal(['800', '840']);
  });

  it('takes a fee of at least one unit, and lets out what the limit leaves', () => {
    expect([solendFee('105', '0.05', '0.02'), solendFee('1', '0.05', '0.0001')].map(short)).to.deep.equal(['2', '1']);
    const deposit = {deposited: '20', limit: '0.5', priceLowerBound: '5', exchangeRate: '2'};
    expect(short(solendWithdrawal({...deposit, allowedBorrowValue: '100', borrowedValue: '50'}))).to.equal('10');
    expect(short(solendWithdrawal({...deposit, allowedBorrowValue: '50', borrowedValue: '50'}))).to.equal('0');
    expect(short(solendWithdrawal({...deposit, allowedBorrowValue: '0', borrowedValue: '0'}))).to.equal('20');
  });
});

describe('Liquity', () => {
  it('counts the reserve, and gives out pro rata to stakes', () => {
    expect(short(compositeDebt('2000'))).to.equal('2200');
    expect(short(redistributedCollateral('2', '0', '0.995', '2', '4.995'))).to.equal('2.3983984');
  });

  it('v2 offsets at 105 %, keeps 0.5 % for gas, and returns what is left', () => {
    const split = boldOffset({collateral: '10', debt: '10000', price: '1100', penalty: '0.05'});
    expect([split.gasCompensation, split.toPool, split.surplus].map(short)).to.deep.equal([
      '0.05',
      '9.5454545',
      '0.40454545',
    ]);
  });

  const paths = [
    ['1.1', '2', true, 'none'], // strict
    ['1.09', '2', true, 'offset-then-redistribute'],
    ['1.3', '1.4', true, 'capped-offset'], // recovery mode
    ['1.3', '1.4', false, 'none'],
    ['1.05', '1.4', true, 'offset-then-redistribute'],
    ['1', '1.4', true, 'redistribute'],
    ['1.45', '1.4', true, 'none'],
  ] as const;
  for (const [own, all, covers, path] of paths) {
    it(`v1: a trove at ${own} in a system at ${all}: ${path}`, () =>
      expect(trovePath(own, all, covers)).to.equal(path));
  }
});
