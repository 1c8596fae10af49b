import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import {formatDecimal, formatRatio} from '../../../src/decimal/index.js';
import type {Decimal, Ratio} from '../../../src/decimal/index.js';
import {aaveLargestPart, aaveSeizure, aaveV4Bonus, aaveV4Step, liquidationStep} from '../../../src/measures/index.js';
import {lendingProtocols} from '../../../src/venues/index.js';

const short = (r: Ratio | Decimal | null) => r && ('numerator' in r ? formatRatio(r, 8) : formatDecimal(r));

// aave-v3-origin, LiquidationLogic._calculateAvailableCollateralToLiquidate
describe('aaveSeizure(input), to the last unit', () => {
  const plain = {bonusBasisPoints: '10500', feeBasisPoints: '0'};
  const six = {...plain, debtDecimals: 6, debtPrice: '1'};
  const rows = [
    // 43·0.5 = 21.5, floored to 21; 21/1.05 = 20
    [{...plain, debtToCover: '100', collateralBalance: '43', collateralPrice: '0.5'}, [43n, 3n, 0n, 43n, 20n]],
    // base ⌊10^12/3⌋ = 333333333333, ·1.05 = 349999999999.65; bonus 349999999999 − 333333333332; a tenth of it, up
    [
      {
        ...{...six, debtToCover: '1', collateralBalance: '1e18', collateralDecimals: 18, collateralPrice: '3'},
        feeBasisPoints: '1000',
      },
      [349_999_999_999n, 16_666_666_667n, 1_666_666_667n, 348_333_333_332n, 1n],
    ],
    // 3 of 10^−8 at 50,000 are worth 1500 of 10^−6; 1500/1.05 = 1428.6, up
    [
      {...six, debtToCover: '1000000000', collateralBalance: '3', collateralDecimals: 8, collateralPrice: '50000'},
      [3n, 1n, 0n, 3n, 1429n],
    ],
    // 100·1.05 is exactly what there is
    [{...plain, debtToCover: '100', collateralBalance: '105'}, [105n, 5n, 0n, 105n, 100n]],
    [{...plain, debtToCover: '0', collateralBalance: '105'}, [0n, 0n, 0n, 0n, 0n]],
    [{...plain, debtToCover: '7', collateralBalance: '0'}, [0n, 0n, 0n, 0n, 0n]],
  ] as const;
  for (const [input, expected] of rows) {
    it(`${input.debtToCover} against ${input.collateralBalance}: ${expected.join(', ')}`, () => {
      const {seized, bonus, fee, toLiquidator, repaid} = aaveSeizure(input);
      expect([seized, bonus, fee, toLiquidator, repaid]).to.deep.equal([...expected]);
    });
  }

  it('is limited by the debt when the collateral is just enough', () => {
    const input = {...plain, debtToCover: '100'};
    expect(aaveSeizure({...input, collateralBalance: '105'}).limiter).to.equal('debt');
    expect(aaveSeizure({...input, collateralBalance: '104'}).limiter).to.equal('collateral');
  });
});

describe('aaveLargestPart(value, minLeftover)', () => {
  const rows = [
    ['2000', '1000'],
    ['1000', null], // nothing of it: 1,000 must stay
    ['1000.01', '0.01'],
    ['0', null],
  ] as const;
  for (const [value, part] of rows) {
    it(`${value}: ${String(part)}`, () => expect(short(aaveLargestPart(value, '1000'))).to.equal(part));
  }
});

// aave-v4, LiquidationLogic.calculateLiquidationBonus: percentMulDown, mulDivDown
describe('aaveV4Bonus(health, bonus), to the basis point', () => {
  const rows = [
    ['0.99', '1.1', '0.5', '1.0525'], // 1.05 + 0.05·0.01/0.2
    ['0.999', '1.1', '0.5', '1.0502'], // 1.05025
    ['0.999999', '1.0333', '0.5', '1.0166'], // LBmin 1.01665
    ['1', '1.0333', '0.5', '1.0166'],
    ['0.8', '1.0333', '0.5', '1.0333'], // equality pays in full
    ['0.9', '1.1', '0', '1.05'],
  ] as const;
  for (const [health, maxBonus, factor, expected] of rows) {
    it(`${maxBonus} and a factor of ${factor} at ${health}: ${expected}`, () => {
      expect(short(aaveV4Bonus(health, {maxBonus, healthForMax: '0.8', factor}))).to.equal(expected);
    });
  }
});

// aave-v4, LiquidationLogic._calculateLiquidationAmounts
describe('aaveV4Step(input), to the last unit', () => {
  const units = {collateralDecimals: 0, debtDecimals: 0};
  const one = {...units, debt: '100', debtPrice: '1', collateralPrice: '1', bonus: '1.05', fee: '0.1'};
  const target = {debt: '80', debtToTarget: '57.142857', collateral: '100', collateralPrice: '0.9'};
  const rows = [
    // changes                              repaid seized fee  to the liquidator
    [{collateral: '10'}, ['10', '10', '1', '9']], // 10/1.05 = 9.52, up; fee 0.0476, up
    [{collateral: '1000', debtToCover: '10'}, ['10', '10', '1', '9']], // 10.5, floored
    [{collateral: '105'}, ['100', '105', '1', '104']], // exactly enough
    [target, ['58', '67', '1', '66']], // the target rounded up; 58·1.05/0.9 = 67.67
    [{collateral: '1000', debtToCover: '0'}, ['0', '0', '0', '0']],
    [{collateral: '1000', fee: '0'}, ['100', '105', '0', '105']],
  ] as const;
  for (const [change, expected] of rows) {
    it(`${JSON.stringify(change)}: ${expected.join(', ')}`, () => {
      const step = aaveV4Step({...one, ...change});
      expect([step.repaid, step.seized, step.fee, step.toLiquidator].map(short)).to.deep.equal([...expected]);
    });
  }
});

describe('liquidationStep(loan, terms, choice) of Aave v4 where dust would stay', () => {
  const {rules} = lendingProtocols.find(({id}) => id === 'aave-v4')!;
  const terms = {rules, bonuses: {WETH: '0.05', LST: '0.05'}};
  const held = (first: string, second: string, owed: string) =>
    loan({
      collaterals: [
        {asset: 'WETH', quantity: '1', price: first, threshold: '0.8'},
        {asset: 'LST', quantity: '1', price: second, threshold: '0.8'},
      ],
      debts: [{asset: 'USDC', quantity: owed, price: '1'}],
    });
  const rows = [
    // H = 0.96, β = 1.03; to the target 15000·0.09/(1.05 − 0.824) = 5973.45: 6152.65 seized
    ['6500', '11500', '6310.6796', '6500', 'collateral'], // 347.35 would stay: all of it goes
    ['7153', '10847', '5973.4513', '6152.6549', 'close-factor'], // 1000.35 stays
    ['6000', '12000', '5825.2427', '6000', 'collateral'], // less than the target asks for
  ] as const;
  for (const [first, second, repaid, seized, limiter] of rows) {
    it(`of ${first} beside ${second} it seizes ${seized} for ${repaid}`, () => {
      const step = liquidationStep(held(first, second, '15000'), terms, {collateral: 'WETH', debt: 'USDC'});
      if (step.kind !== 'taken') throw new TypeError(step.kind);
      expect([step.repaidValue, step.seizedValue].map(short)).to.deep.equal([repaid, seized]);
      expect([step.limiter, step.leavesDust]).to.deep.equal([limiter, null]);
    });
  }

  it('repays the debt whole before it empties a collateral', () => {
    const step = liquidationStep(held('6500', '0.000001', '6000'), terms, {collateral: 'WETH', debt: 'USDC'});
    if (step.kind !== 'taken') throw new TypeError(step.kind);
    // H = 0.8667, β = 1.0416; to the target 6000·0.18333/(1.05 − 0.83328) = 5075.7: 924 of debt would stay
    expect([short(step.repaidValue), step.limiter, step.healthAfter]).to.deep.equal(['6000', 'close-factor', null]);
  });
});
