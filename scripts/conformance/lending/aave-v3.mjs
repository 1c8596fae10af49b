import {exactPriceOf, fromBasisPoints, healthOf, ONE_EACH, simpleLoan} from './stated.mjs';

/** Aave v3: accounts read from the chain, its documentation's examples, and published scenarios. */

const account = ['collaterals', 'debts', 'eModeCategory'];
const scenario = [...account, 'scenarioPricesUSD', 'shockedAssets'];

/** A reserve without a threshold is no collateral: Aave drops it from every sum. */
const countsAsCollateral = ({ltBps}) => Number(ltBps) !== 0;

/** Thresholds arrive as they are in force: where an efficiency mode applies, its values stand in each asset's row. */
function accountLoan(plimsoll, {collaterals, debts, scenarioPricesUSD = {}}) {
  const priced = ({symbol, qty, price, priceUSD = price}) => ({
    asset: symbol,
    quantity: qty,
    price: scenarioPricesUSD[symbol] ?? priceUSD,
  });
  return plimsoll.loan({
    collaterals: collaterals.filter(countsAsCollateral).map(row => ({
      ...priced(row),
      threshold: fromBasisPoints(row.ltBps),
      limit: fromBasisPoints(row.ltvBps),
    })),
    debts: debts.map(priced),
  });
}

export const aaveV3 = [
  {
    system: 'aave-v3',
    kind: 'health_factor',
    inputs: account,
    fields: ['healthFactor', 'avgLT', 'avgLTV', 'totalCollateral', 'totalDebt'],
    answer({plimsoll, inputs}) {
      const health = plimsoll.healthFactor(accountLoan(plimsoll, inputs));
      return {
        healthFactor: health.kind === 'never' ? null : health.value,
        avgLT: health.averageThreshold,
        avgLTV: health.averageLimit,
        totalCollateral: health.collateralValue,
        totalDebt: health.debtValue,
      };
    },
  },
  {
    system: 'aave-v3',
    kind: 'health_factor',
    inputs: ['collateral', 'debt', 'lt'],
    fields: ['healthFactor'],
    answer: ({plimsoll, inputs: {collateral, debt, lt}}) => ({
      healthFactor: healthOf(plimsoll, simpleLoan(plimsoll, {quantity: collateral, threshold: lt, debt})),
    }),
  },
  {
    system: 'aave-v3',
    kind: 'health_factor',
    inputs: ['collateralQty', 'debt', 'lt', 'price'],
    fields: ['healthFactor'],
    answer: ({plimsoll, inputs: {collateralQty, price, debt, lt}}) => ({
      healthFactor: healthOf(plimsoll, simpleLoan(plimsoll, {quantity: collateralQty, price, threshold: lt, debt})),
    }),
  },
  {
    system: 'aave-v3',
    kind: 'liquidatable',
    inputs: ['collateralQty', 'debt', 'lt', 'ltv', 'price'],
    fields: ['collateralValue', 'healthFactor', 'maxBorrow'],
    answer({plimsoll, inputs: {collateralQty, price, debt, lt, ltv}}) {
      const loan = simpleLoan(plimsoll, {quantity: collateralQty, price, threshold: lt, limit: ltv, debt});
      return {
        collateralValue: plimsoll.healthFactor(loan).collateralValue,
        healthFactor: healthOf(plimsoll, loan),
        maxBorrow: plimsoll.maxBorrow(loan).total,
      };
    },
  },
  {
    system: 'aave-v3',
    kind: 'liq_price',
    inputs: scenario,
    fields: name => name === 'hfAtScenario' || name.startsWith('price_'),
    answer({plimsoll, kernel, inputs, expected}) {
      const today = accountLoan(plimsoll, {...inputs, scenarioPricesUSD: {}});
      const priced = expected.filter(name => name.startsWith('price_'));
      const prices = priced.map(name => [name, exactPriceOf(plimsoll, kernel, today, name.slice('price_'.length))]);
      return {hfAtScenario: healthOf(plimsoll, accountLoan(plimsoll, inputs)), ...Object.fromEntries(prices)};
    },
  },
  {
    system: 'aave-v3',
    kind: 'uniform_drop',
    inputs: scenario,
    fields: ['hfAtScenario'],
    answer: ({plimsoll, inputs}) => ({hfAtScenario: healthOf(plimsoll, accountLoan(plimsoll, inputs))}),
  },
  {
    system: 'aave-v3',
    kind: 'liquidation_step',
    inputs: ['bonus', 'closeFactor', 'debtQty'],
    fields: ['bonusValue', 'repay'],
    answer({plimsoll, inputs: {bonus, closeFactor, debtQty}}) {
      const taken = plimsoll.seizureValue(debtQty, {bonus, closeFactor});
      return {repay: taken.repaid, bonusValue: taken.bonus};
    },
  },
  {
    system: 'aave-v3',
    kind: 'liquidation_fee',
    inputs: ['bonus', 'protocolFeeOfBonus', 'repay'],
    fields: ['bonusValue', 'fee'],
    answer({plimsoll, inputs: {bonus, protocolFeeOfBonus, repay}}) {
      const taken = plimsoll.seizureValue(repay, {bonus, protocolFee: protocolFeeOfBonus});
      return {bonusValue: taken.bonus, fee: taken.fee};
    },
  },
  {
    system: 'aave-v3',
    kind: 'max_borrow',
    inputs: ['eth', 'ethPrice', 'lt', 'usdc'],
    fields: ['liquidationDebt'],
    answer({plimsoll, inputs: {eth, ethPrice, lt, usdc}}) {
      const [ethThreshold, usdcThreshold] = Array.isArray(lt) ? lt : [lt, lt];
      const collaterals = [
        {asset: 'ETH', quantity: eth, price: ethPrice, threshold: ethThreshold},
        {asset: 'USDC', quantity: usdc, price: ONE_EACH, threshold: usdcThreshold},
      ];
      return {liquidationDebt: plimsoll.healthFactor(plimsoll.loan({collaterals, debts: []})).weightedCollateral};
    },
  },
];
