import {expect} from '@open-wc/testing';
import {formatDecimal, formatRatio} from '../../src/decimal/index.js';
import {healthFactor} from '../../src/measures/index.js';
import {aaveAccounts, aavePool, aavePositions} from '../../src/readers/index.js';
import {refusalOf} from '../support/refusals.js';

const RAY = '1000000000000000000000000000';
const reserve = {
  ...{
    underlyingAsset: '0xAb',
    symbol: 'TEST',
    decimals: '18',
    baseLTVasCollateral: '5000',
    reserveLiquidationThreshold: '6000',
  },
  ...{liquidityIndex: RAY, variableBorrowIndex: RAY, priceInMarketReferenceCurrency: '1000000000'}, // 10 at 8 decimals
};
const held = {
  ...{
    underlyingAsset: '0xaB',
    scaledATokenBalance: '200000000000000000000',
    scaledVariableDebt: '100000000000000000000',
  },
  usageAsCollateralEnabledOnUser: true,
};
const pool = {reserves: [reserve], userReserves: [held], marketReferenceCurrencyUnit: '100000000'};

describe('aavePool(record)', () => {
  it('turns whole numbers of the chain into tokens, prices and fractions', () => {
    const {collaterals, debts} = aavePool(pool);
    const [supplied] = collaterals;
    expect(
      [supplied!.quantity, supplied!.price, supplied!.threshold, supplied!.limit].map(formatDecimal),
    ).to.deep.equal(['200', '10', '0.6', '0.5']);
    expect(formatDecimal(debts[0]!.quantity)).to.equal('100');
  });

  it('grows balances by their indices', () => {
    const grown = {...reserve, variableBorrowIndex: '1100000000000000000000000000'};
    expect(formatDecimal(aavePool({...pool, reserves: [grown]}).debts[0]!.quantity)).to.equal('110');
  });

  it('puts an efficiency mode’s threshold in place of the asset’s: 1.4 for 1.2', () => {
    const efficiencyMode = {ltv: '6000', liquidationThreshold: '7000', collaterals: ['0xab']};
    const health = (mode: typeof efficiencyMode | undefined) => {
      const answer = healthFactor(aavePool({...pool, efficiencyMode: mode}));
      return answer.kind === 'at' && formatRatio(answer.value);
    };
    expect([health(undefined), health(efficiencyMode)]).to.deep.equal(['1.2', '1.4']);
  });

  it('leaves out what the user disabled, or what has no threshold', () => {
    const unused = {...held, scaledVariableDebt: '0'};
    expect(
      aavePool({...pool, userReserves: [{...unused, usageAsCollateralEnabledOnUser: false}]}).collaterals,
    ).to.deep.equal([]);
    const retired = {...reserve, reserveLiquidationThreshold: '0', baseLTVasCollateral: '0'};
    expect(aavePool({...pool, reserves: [retired], userReserves: [unused]}).collaterals).to.deep.equal([]);
  });

  it('keeps a limit of 0 beside its threshold', () => {
    const closed = {...reserve, baseLTVasCollateral: '0'};
    const [supplied] = aavePool({...pool, reserves: [closed]}).collaterals;
    expect([supplied!.limit, supplied!.threshold].map(formatDecimal)).to.deep.equal(['0', '0.6']);
  });

  it('refuses a reserve the pool does not have, and a unit that is no power of ten', () => {
    expect(refusalOf(() => aavePool({...pool, reserves: []})).code).to.equal('unknown-reserve');
    expect(refusalOf(() => aavePool({...pool, marketReferenceCurrencyUnit: '3'})).code).to.equal('not-a-unit');
  });
});

describe('aaveAccounts(csv), aavePositions(recording)', () => {
  it('reads totals under their averages', () => {
    const csv = 'user10,collateral,debt,liq_threshold_bps,ltv_bps,health_factor_onchain\n0xaa,200,100,8000,7500,1.6\n';
    const [account] = aaveAccounts(csv);
    const health = healthFactor(account!.loan);
    expect(health.kind === 'at' && formatRatio(health.value)).to.equal(formatDecimal(account!.healthOnChain));
    expect(refusalOf(() => aaveAccounts('a,b\n1,2')).code).to.equal('missing-column');
  });

  it('reads reserves, and leaves a debt without collateral without a loan', () => {
    const positions = [
      {
        a: '0xaa',
        hf: '1.6',
        lt: '0.8',
        collateral: [['WETH', '1', '2000', 8000, 7500, 1]] as const,
        borrows: [['USDC', '1000', '1']] as const,
      },
      {
        a: '0xbb',
        hf: '0',
        lt: '0',
        collateral: [['WETH', '1', '2000', 8000, 7500, 0]] as const,
        borrows: [['USDC', '1', '1']] as const,
      },
    ];
    const [first, second] = aavePositions({positions});
    const health = healthFactor(first!.loan!);
    expect(health.kind === 'at' && formatRatio(health.value)).to.equal('1.6');
    expect(second!.loan).to.equal(null);
    expect(refusalOf(() => aavePositions(null as never)).code).to.equal('not-a-recording');
  });
});
