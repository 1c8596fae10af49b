import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import type {InterestConvention} from '../../../src/contracts/index.js';
import {decimal, formatDecimal, formatRatio} from '../../../src/decimal/index.js';
import {growth, liquidationTime, loanCurve} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

const debts = [{asset: 'USDC', quantity: '12000', price: '1'}];
/** W = 0.75·20000 = 15000, D = 12000. */
const ether = loan({collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.75'}], debts});
const rates = {supply: {WETH: '0.02'}, borrow: {USDC: '0.1'}};
const cents = {kind: 'tick', step: decimal('0.01')} as const;

describe('loanCurve(loan, moving, rates, convention, years)', () => {
  it('is exact for simple interest: 15000·(1 + 0.02·t) over 12000·(1 + 0.1·t)', () => {
    const curve = loanCurve(ether, 'WETH', rates, 'simple', ['0', '1', '5'], cents);
    expect(curve.map(({health}) => health.kind === 'at' && formatRatio(health.value, 12))).to.deep.equal([
      '1.25',
      '1.15909090909', // 15300/13200
      '0.916666666667', // 16500/18000
    ]);
    const prices = curve.map(({liquidation}) => liquidation.kind !== 'never' && formatDecimal(liquidation.price!));
    expect(prices).to.deep.equal(['1600', '1725.5', '2181.82']); // 12000/7.5, 13200/7.65, 18000/8.25, up
    expect(curve.map(({liquidation}) => liquidation.kind)).to.deep.equal(['at', 'at', 'now']);
  });

  it('grows each side as the protocol does: suppliers simply where borrowers’ interest is cut short', () => {
    const conventions: readonly InterestConvention[] = ['simple', 'binomial', 'taylor', 'per-second', 'continuous'];
    for (const convention of conventions) {
      const earned = convention === 'continuous' || convention === 'per-second' ? convention : 'simple';
      const [point] = loanCurve(ether, 'WETH', rates, convention, ['0.5']);
      const weighted = 15000 * Number(formatRatio(growth('0.02', '0.5', earned), 17));
      const owed = 12000 * Number(formatRatio(growth('0.1', '0.5', convention), 17));
      const {health, liquidation} = point!;
      expect(health.kind === 'at' && Number(formatRatio(health.value, 17)), convention).to.be.closeTo(
        weighted / owed,
        1e-14,
      );
      const price = liquidation.kind === 'at' && Number(formatDecimal(liquidation.price));
      expect(price, convention).to.be.closeTo((2000 * owed) / weighted, 1e-9);
    }
  });

  it('meets a health of 1 at the date liquidationTime gives', () => {
    for (const convention of ['simple', 'continuous'] as const) {
      const end = liquidationTime(ether, rates, convention);
      if (end.kind !== 'at') throw new RangeError(end.kind);
      const [point] = loanCurve(ether, 'WETH', rates, convention, [String(end.years)]);
      expect(point!.health.kind === 'at' && Number(formatRatio(point!.health.value, 17))).to.be.closeTo(1, 1e-12);
    }
  });

  it('asks at its doors, for no date too', () => {
    expect(loanCurve(ether, 'WETH', rates, 'simple', [])).to.deep.equal([]);
    expect(refusal(() => loanCurve(ether, 'WETH', rates, 'simple', ['-1']))).to.deep.equal(['years[0]', 'negative']);
    expect(refusal(() => loanCurve(ether, '', rates, 'simple', []))).to.deep.equal(['moving', 'not-a-name']);
    const none = () => loanCurve(ether, 'WETH', rates, 'simple', null as unknown as string[]);
    expect(refusal(none)).to.deep.equal(['years', 'not-a-list']);
    const other = () => loanCurve(ether, 'WETH', rates, 'daily' as 'simple', ['1']);
    expect(refusal(other)).to.deep.equal(['convention', 'not-a-choice']);
  });
});
