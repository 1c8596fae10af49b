import {expect} from '@open-wc/testing';
import {
  morphoIncentive,
  morphoStanding,
  preLiquidation,
  siloMaxLiquidation,
  siloPreview,
} from '../../../src/measures/index.js';

// shares and assets of the market are as good as two to one: debt = ⌈shares·2000001/2000001⌉
const market = {totalBorrowAssets: '2000000', totalBorrowShares: '1000001', price: '1e36', lltv: '0.86'};

// morpho-blue, Morpho._isHealthy, liquidate
describe('morphoStanding(position), morphoIncentive(lltv), to the last unit', () => {
  const rows = [
    // collateral, shares: ⌊⌊collateral·price⌋·0.86⌋ against the debt
    ['100', '86', true], // equality
    ['101', '87', false], // 86.86, floored
    ['102', '87', true], // 87.72
    ['0', '0', true],
    ['0', '1', false],
  ] as const;
  for (const [collateral, borrowShares, healthy] of rows) {
    it(`${borrowShares} against ${collateral} is ${healthy ? 'healthy' : 'liquidatable'}`, () => {
      expect(morphoStanding({...market, collateral, borrowShares}).healthy).to.equal(healthy);
    });
  }

  const incentives = [
    ['1', 1_000_000_000_000_000_000n],
    ['0', 1_150_000_000_000_000_000n],
    ['0.98', 1_006_036_217_303_822_937n], // 1/0.994
  ] as const;
  for (const [lltv, incentive] of incentives) {
    it(`pays ${incentive} at ${lltv}`, () => expect(morphoIncentive(lltv)).to.equal(incentive));
  }
});

// pre-liquidation, PreLiquidation._preLiquidate
describe('preLiquidation(position, terms), to the last unit', () => {
  const terms = {preLltv: '0.8', closeFactors: ['0.1', '0.3'], incentives: ['1.01', '1.03']} as const;
  const at = (position: object, changed: object = {}) =>
    preLiquidation({...market, collateral: '100', borrowShares: '86', ...position}, {...terms, ...changed});
  const figures = (answer: ReturnType<typeof at>) =>
    answer.kind === 'at'
      ? [answer.closeFactor, answer.incentive, answer.repayableShares, answer.repayable, answer.seizable]
      : answer.why;

  it('ends at the LLTV itself: 30 % of 86 shares, floored', () => {
    // 25 shares are 25 units; 25·1.03 = 25.75
    expect(figures(at({}))).to.deep.equal([3n * 10n ** 17n, 103n * 10n ** 16n, 25n, 25n, 25n]);
  });

  it('takes half the collateral at twice the price', () => {
    // ⌊25.75⌋ = 25 units at 2
    expect(figures(at({price: '2e36', collateral: '50'}))).to.deep.equal([
      3n * 10n ** 17n,
      103n * 10n ** 16n,
      25n,
      25n,
      12n,
    ]);
  });

  it('begins above preLLTV, whose loan to value is rounded up', () => {
    const third = {preLltv: '0.333333333333333333'};
    // 1/3 is 0.333333333333333334 rounded up: a unit above, and its way ⌊1·10^18/0.526…⌋ = 1 unit
    expect(figures(at({collateral: '3', borrowShares: '1'}, third))).to.deep.equal([
      10n ** 17n,
      101n * 10n ** 16n,
      0n,
      0n,
      0n,
    ]);
    expect(figures(at({collateral: '100', borrowShares: '80'}))).to.equal('below-pre-lltv'); // equality
    expect(figures(at({collateral: '100', borrowShares: '87'}))).to.equal('above-lltv');
  });

  it('repays no more than all: a close factor of 1.5 is 86 shares', () => {
    const answer = at({}, {closeFactors: ['0.5', '1.5']});
    // 86·1.03 = 88.58
    expect(figures(answer)).to.deep.equal([15n * 10n ** 17n, 103n * 10n ** 16n, 86n, 86n, 88n]);
  });
});

// silo-contracts-v2, PartialLiquidationLib.maxLiquidation, liquidationPreview
describe('siloMaxLiquidation, siloPreview, to the last unit', () => {
  const target = (targetLtv: string, liquidationFee: string) => ({targetLtv, liquidationFee});
  const usual = target('700000000000000000', '50000000000000000');
  const rows = [
    // assets/value of collateral, of debt   terms   collateral, debt
    // (9 − 7)/(1 − 0.735) = 7.5; with its fee of ⌊0.35⌋ 7 of 10: ⌊1.4⌋ assets, less two
    [['2', '10'], ['9', '9'], usual, [0n, 7n]],
    [['100', '110'], ['100', '100'], target('500000000000000000', '0'), [79n, 90n]], // (100 − 55)/0.5: just 90 % stays in part
    [['100', '109'], ['100', '100'], target('500000000000000000', '0'), [89n, 100n]], // 91: all
    [['7', '0'], ['9', '9'], usual, [7n, 9n]], // worthless collateral goes whole, nothing held back
    [['10', '10'], ['0', '0'], usual, [0n, 0n]],
    [['10', '10'], ['5', '0'], usual, [0n, 0n]], // a debt worth nothing
    [['10', '10'], ['5', '5'], usual, [0n, 0n]], // below its target
  ] as const;
  for (const [collateral, debt, terms, expected] of rows) {
    it(`${collateral.join(' worth ')} against ${debt.join(' worth ')}: at most ${expected.join(' for ')}`, () => {
      const [collateralAssets, collateralValue] = collateral;
      const [debtAssets, debtValue] = debt;
      const most = siloMaxLiquidation({collateralAssets, collateralValue, debtAssets, debtValue}, terms);
      expect([most.collateralAssets, most.debtAssets]).to.deep.equal([...expected]);
    });
  }

  it('is under water where the loan to value rounds up to 1', () => {
    const even = {collateralAssets: '2000000000000000000', collateralValue: '2000000000000000000'};
    const owing = (debt: string) => ({...even, debtAssets: debt, debtValue: debt});
    expect(siloPreview(owing('1999999999999999999'), usual, '5').debtAssets).to.equal(5n); // any amount
    // 1.9999…98 of 2 is 0.999999999999999999: solvent, and forced to be whole
    expect(siloPreview(owing('1999999999999999998'), usual, '5').debtAssets).to.equal(1_999_999_999_999_999_998n);
    expect(siloPreview(owing('0'), usual, '5').debtAssets).to.equal(0n);
  });
});
