import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import {formatDecimal, formatRatio} from '../../../src/decimal/index.js';
import type {Decimal, Ratio} from '../../../src/decimal/index.js';
import {
  aftermath,
  boldOffset,
  cometAbsorption,
  cometQuote,
  compoundSeizure,
  eulerLiquidation,
  gearboxSettlement,
  solendBonus,
  solendStep,
  trovePath,
} from '../../../src/measures/index.js';
import {lendingProtocols} from '../../../src/venues/index.js';

const whole = (r: Ratio | Decimal) => ('numerator' in r ? formatRatio(r, 40) : formatDecimal(r));

// liquity/dev, LiquityMath._computeCR: a ratio is coll·price/debt floored at 18 decimals
describe('trovePath(own, all, covers), by ratios of 18 decimals', () => {
  const rows = [
    ['1.0000000000000000005', '1.4', true, 'redistribute'], // 1
    ['1.000000000000000001', '1.4', true, 'offset-then-redistribute'],
    ['1.0999999999999999999', '2', true, 'offset-then-redistribute'],
    ['1.1', '1.4', true, 'capped-offset'], // the minimum itself
    ['1.3', '1.3000000000000000004', true, 'none'], // equal
    ['1.4999', '1.5', true, 'none'], // 150 % is not recovery
    ['0', '1.4', true, 'redistribute'],
  ] as const;
  for (const [own, all, covers, path] of rows) {
    it(`${own} in ${all}: ${path}`, () => expect(trovePath(own, all, covers)).to.equal(path));
  }
});

// liquity/bold, TroveManager._getOffsetAndRedistributionVals
describe('boldOffset(trove), to the last unit', () => {
  const rows = [
    // 10.001·0.005 = 0.050005; 10500/3333 = 3.15031503150315031503…
    [
      {collateral: '10.001', debt: '10000', price: '3333'},
      ['0.050005', '3.150315031503150315', '6.800679968496849685'],
    ],
    [{collateral: '1000', debt: '10000', price: '3000'}, ['2', '3.5', '994.5']], // 5 would be half a percent
    [{collateral: '400', debt: '10000', price: '3000'}, ['2', '3.5', '394.5']], // half a percent is just 2
    [{collateral: '10', debt: '10000', price: '1000'}, ['0.05', '9.95', '0']], // not enough for the penalty
    [{collateral: '0', debt: '10000', price: '1000'}, ['0', '0', '0']],
    [{collateral: '0.000000000000000199', debt: '0', price: '1'}, ['0', '0', '0.000000000000000199']],
  ] as const;
  for (const [trove, expected] of rows) {
    it(`${trove.collateral} against ${trove.debt} at ${trove.price}: ${expected.join(', ')}`, () => {
      const {gasCompensation, toPool, surplus} = boldOffset({...trove, penalty: '0.05'});
      expect([gasCompensation, toPool, surplus].map(whole)).to.deep.equal([...expected]);
    });
  }

  it('lays the gas on the part the pool pays: 6000 of 15000 against 16400', () => {
    const {rules} = lendingProtocols.find(({id}) => id === 'liquity-v2')!;
    const trove = loan({
      collaterals: [{asset: 'WETH', quantity: '10', price: '1640', threshold: '0.9'}],
      debts: [{asset: 'BOLD', quantity: '15000', price: '1'}],
    });
    const answer = aftermath(trove, {rules, bonuses: {}}, {poolDeposits: '6000'});
    if (answer.kind !== 'liquidated') throw new TypeError(answer.kind);
    // the pool's part is worth 6560: gas 32.8, then 6300 of the 6527.2; of the 10067.2 left, 9000·1.1 is redistributed
    expect(answer.steps.map(({by, seized}) => [by, whole(seized[0]!.value)])).to.deep.equal([
      ['pool', '6332.8'],
      ['redistribution', '9900'],
    ]);
    expect([whole(answer.keptValue), whole(answer.steps[0]!.feeValue)]).to.deep.equal(['167.2', '32.8']);
  });
});

// compound-finance/comet, Comet.absorbInternal: each value and each credit floored at the feed's 8 decimals
describe('cometAbsorption(collaterals, debt, decimals), to the last unit', () => {
  const of = (value: string) => ({value, liquidationFactor: '0.93'});
  const rows = [
    // 1.12345678·0.93 = 1.0448148054, floored at 8 and then at 6
    [[of('1.123456789')], '1', ['0.044814', '0.07864198', '0']],
    [[of('0.00000036'), of('0.00000036'), of('0.00000036')], '0', ['0', '0.00000009', '0']], // 33 each, not 33.48
    [[of('1000')], '930', ['0', '70', '0']], // just covered
    [[of('1000')], '930.000001', ['0', '70', '0.000001']],
    [[], '5', ['0', '0', '5']],
    [[], '0', ['0', '0', '0']],
  ] as const;
  for (const [collaterals, debt, expected] of rows) {
    it(`${collaterals.map(({value}) => value).join(' + ') || 'nothing'} against ${debt}: ${expected.join(', ')}`, () => {
      const {newBalance, penalty, badDebt} = cometAbsorption(collaterals, debt, 6);
      expect([newBalance, penalty, badDebt].map(whole)).to.deep.equal([...expected]);
    });
  }
});

// Comet.quoteCollateral: the discount at 18 decimals, the price less it at the feed's 8
describe('cometQuote(base, price, storefront, factor), to the last unit', () => {
  const rows = [
    ['0.00011826', '0.00012345', '0.6', '0.93', '1'], // 0.00012345·0.958 = 0.0001182651
    ['200', '200', '0', '0.6', '1'], // no discount
    ['120', '200', '1', '0.6', '1'], // all of the penalty
    ['0', '200', '0.5', '0.6', '0'],
  ] as const;
  for (const [base, price, storefront, factor, expected] of rows) {
    it(`${base} buys ${expected} at ${price}`, () => {
      expect(whole(cometQuote(base, price, storefront, factor))).to.equal(expected);
    });
  }
});

// Compound v2, Comptroller.liquidateCalculateSeizeTokens
describe('compoundSeizure(input)', () => {
  const terms = {borrowedPrice: '1', collateralPrice: '1', incentive: '1.08', exchangeRate: '0.02'};
  const rows = [
    [{repaid: '100'}, '5400'], // 100·1.08/0.02
    [{repaid: '100', collateralPrice: '2000'}, '2.7'],
    [{repaid: '0'}, '0'],
  ] as const;
  for (const [change, seized] of rows) {
    it(`${JSON.stringify(change)}: ${seized}`, () => {
      expect(whole(compoundSeizure({...terms, ...change}))).to.equal(seized);
    });
  }
});

// euler-vault-kit, Liquidation.calculateMaxLiquidation
describe('eulerLiquidation(account), to the last unit', () => {
  const rows = [
    // adjusted debt collateral max   repay   yield
    ['13', '12', '40', '0.2', '0', '0'], // no violation, nothing to repay
    ['12', '12', '40', '0.2', '12', '12'], // equality is one
    ['2', '3', '10', '0.5', '3', '4.5000000000000000045'], // 3/0.666666666666666666
    ['2', '3', '4.5', '0.5', '2.999999999999999997', '4.5'], // the collateral limits: 4.5·0.666666666666666666
    ['0', '3', '10', '0.5', '3', '6'],
    ['0', '3', '0', '0.5', '0', '0'],
  ] as const;
  for (const [adjustedValue, debtValue, collateralValue, maxDiscount, repay, received] of rows) {
    it(`${adjustedValue} against ${debtValue}, ${collateralValue} held: repay ${repay} for ${received}`, () => {
      const {maxRepay, maxYield} = eulerLiquidation({adjustedValue, debtValue, collateralValue, maxDiscount});
      expect([formatRatio(maxRepay, 20), formatRatio(maxYield, 20)]).to.deep.equal([repay, received]);
    });
  }
});

// Gearbox-protocol/core-v3, CreditLogic.calcLiquidationPayments
describe('gearboxSettlement(account), to the last unit', () => {
  const fees = {feeInterestBps: '5000', feeLiquidationBps: '150', liquidationDiscountBps: '9600'};
  const rows = [
    // 7950 + 1000·1.5 + 150 is just the 9600 there are
    [{totalValue: '10000', debt: '7950', accruedInterest: '1000'}, [9600n, 0n, 650n, 0n]],
    // ⌊9599.04⌋ − (5003 + ⌊1.5⌋ + ⌊149.985⌋)
    [{totalValue: '9999', debt: '5000', accruedInterest: '3'}, [5153n, 4446n, 150n, 0n]],
    [{totalValue: '0', debt: '100', accruedInterest: '0'}, [0n, 0n, 0n, 100n]],
    [{totalValue: '0', debt: '0', accruedInterest: '0'}, [0n, 0n, 0n, 0n]],
  ] as const;
  for (const [account, expected] of rows) {
    it(`${account.totalValue} against ${account.debt} and ${account.accruedInterest}: ${expected.join(', ')}`, () => {
      const {amountToPool, remainingFunds, profit, loss} = gearboxSettlement({...account, ...fees});
      expect([amountToPool, remainingFunds, profit, loss]).to.deep.equal([...expected]);
    });
  }
});

// solendprotocol/solana-program-library, Reserve.calculate_bonus, Reserve.calculate_liquidation
describe('solendBonus, solendStep, by the program', () => {
  const terms = {superUnhealthyBorrowValue: '150', bonus: '0.1', maxBonus: '0.2', protocolFee: '0.01'};

  it('pays nothing for closing what is healthy', () => {
    const closeable = solendBonus({...terms, borrowedValue: '99', unhealthyBorrowValue: '100', closeable: true});
    expect(closeable.kind === 'at' && [closeable.total, closeable.protocolFee].map(whole)).to.deep.equal(['0', '0']);
    const unhealthy = solendBonus({...terms, borrowedValue: '100', unhealthyBorrowValue: '100', closeable: true});
    expect(unhealthy.kind === 'at' && [unhealthy.total, unhealthy.protocolFee].map(whole)).to.deep.equal([
      '0.11',
      '0.01',
    ]);
  });

  const rows = [
    // deposit          debt                      settled, repaid, withdrawn
    [
      ['500', '0.525'],
      ['100', '1'],
      ['50', '50', '500'],
    ], // 0.525 of 1.05: half of it
    [
      ['1000', '1.05'],
      ['100', '1'],
      ['100', '100', '1000'],
    ], // exactly enough
    [
      ['2000', '2.1'],
      ['100', '1'],
      ['100', '100', '1000'],
    ],
    [
      ['5', '1000'],
      ['1', '0.001'],
      ['1', '1', '1'],
    ], // 0.00000525 of a unit: at least one
    [
      ['5', '100000'],
      ['10', '2'],
      ['2', '2', '0'],
    ], // only where the debt is small
  ] as const;
  for (const [deposit, debt, expected] of rows) {
    it(`${debt.join(' worth ')} against ${deposit.join(' worth ')}: ${expected.join(', ')}`, () => {
      const step = solendStep({
        deposit: {amount: deposit[0], value: deposit[1]},
        debt: {amount: debt[0], value: debt[1]},
        totalBonus: '0.05',
      });
      expect([step.settled, step.repaid, step.withdrawn].map(whole)).to.deep.equal([...expected]);
    });
  }
});
