import {expect} from '@open-wc/testing';
import {
  dydxBankruptcyQuote,
  dydxFillablePrice,
  dydxInsuranceFundDelta,
  dydxIsLiquidatable,
  dydxNotionalBounds,
  dydxRisk,
} from '../../../src/measures/index.js';
import type {DydxSubaccount} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

/** Perpetual 0 at 50,000, 20 % initial of which half is maintenance; 10⁷ quantums are 0.1. */
const holding = (usdcQuantums: bigint, quantums: bigint): DydxSubaccount => {
  const margins = {initialMarginPpm: 200_000n, maintenanceFractionPpm: 500_000n};
  return {
    usdcQuantums,
    positions: [{perpetualId: 0, quantums, oraclePrice: '50000', atomicResolution: -8, ...margins}],
  };
};

describe('a dYdX v4 subaccount, in the chain’s whole numbers', () => {
  it('requires a tenth of its notional', () => {
    expect(dydxRisk(holding(-4_501_000_000n, 10_000_000n))).to.deep.equal({
      netCollateral: 499_000_000n,
      maintenance: 500_000_000n,
    });
  });

  it('rounds every maintenance up, and a short’s notional down', () => {
    // one quantum is 500 quote quantums; 20 % is 100, half of it 50; 3 of 50.5 USD are 1.515
    const [position] = holding(0n, -3n).positions;
    const odd = {usdcQuantums: 0n, positions: [{...position!, oraclePrice: '50.5'}]};
    expect(dydxRisk(odd)).to.deep.equal({netCollateral: -2n, maintenance: 1n});
  });

  it('survives where collateral equals maintenance', () => {
    expect(dydxIsLiquidatable(holding(-4_500_000_000n, 10_000_000n))).to.equal(false);
    expect(dydxIsLiquidatable(holding(-4_500_000_001n, 10_000_000n))).to.equal(true);
    expect(dydxIsLiquidatable({usdcQuantums: -1n, positions: []})).to.equal(false);
  });

  it('is bankrupt at what it borrowed, in proportion to what is closed', () => {
    const long = holding(-5_000_000_000n, 10_000_000n);
    expect(dydxBankruptcyQuote(long, 0, -10_000_000n)).to.equal(5_000_000_000n);
    expect(dydxBankruptcyQuote(long, 0, -5_000_000n)).to.equal(2_500_000_000n);
    expect(dydxBankruptcyQuote(holding(4_900_000_000n, -10_000_000n), 0, 10_000_000n)).to.equal(-4_900_000_000n);
  });

  it('offers a price that worsens as collateral falls short', () => {
    const config = {bankruptcyAdjustmentPpm: 1_000_000n, spreadToMaintenancePpm: 100_000n};
    const price = (account: DydxSubaccount) => {
      const {numerator, denominator} = dydxFillablePrice(account, 0, config);
      return `${numerator}/${denominator}`;
    };
    expect(price(holding(-4_501_000_000n, 10_000_000n))).to.equal('49999/100');
    expect(price(holding(5_499_000_000n, -10_000_000n))).to.equal('50001/100');
    expect(price(holding(-5_500_000_000n, 10_000_000n))).to.equal('495/1');
    expect(price(holding(0n, 10_000_000n))).to.equal('500/1'); // not short of anything: the oracle’s
  });

  it('gives the fund its fee, and takes from it what is missing, uncapped', () => {
    const account = holding(-5_100_000_000n, 10_000_000n);
    const fill = {perpetualId: 0, side: 'sell', quantums: 10_000_000n, quantumConversionExponent: -8} as const;
    expect(dydxInsuranceFundDelta(account, {...fill, subticks: 56_100_000_000n}, 5_000n)).to.equal(28_050_000n);
    expect(dydxInsuranceFundDelta(account, {...fill, subticks: 50_490_000_000n}, 5_000n)).to.equal(-51_000_000n);
  });

  it('bounds what one block takes', () => {
    const account = holding(0n, 100_000_000n);
    const config = {minNotional: 100n, maxPortionPpm: 500_000n};
    expect(dydxNotionalBounds(account, 0, config)).to.deep.equal({least: 100n, most: 25_000_000_000n});
  });

  it('refuses what is no whole number, no position and no reduction', () => {
    const account = holding(0n, 10_000_000n);
    expect(refusal(() => dydxRisk({...account, usdcQuantums: 1 as unknown as bigint}))).to.deep.equal([
      'usdcQuantums',
      'not-an-integer',
    ]);
    expect(refusal(() => dydxBankruptcyQuote(account, 7, -1n))).to.deep.equal(['perpetualId', 'unknown-perpetual']);
    expect(refusal(() => dydxBankruptcyQuote(account, 0, 1n))).to.deep.equal(['deltaQuantums', 'not-a-reduction']);
    expect(
      refusal(() =>
        dydxFillablePrice({usdcQuantums: 0n, positions: []}, 0, {
          bankruptcyAdjustmentPpm: 0n,
          spreadToMaintenancePpm: 0n,
        }),
      ),
    ).to.deep.equal(['positions', 'no-maintenance']);
  });
});
