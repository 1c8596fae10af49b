import {fromBasisPoints, healthOf, inBasisPoints, ONE_EACH, simpleLoan} from './stated.mjs';

/** Aave's own SDK (v2 and v3): health in basis points, and the summary of a user's reserves. */

/** The vectors' words for a convention. */
const conventions = {linear: 'linear', binomial3: 'binomial', taylor3: 'taylor', '(1+r/s)^n rayPow -1': 'power'};

/** What a yearly rate is published without. */
const RAY = 10n ** 27n;

/** Each reserve may stand on both sides; the parameters are the account's averages. */
function summaryLoan(plimsoll, {reserves, ltvBps, ltBps}) {
  const rows = reserves.map(({supplyValue, debtValue}, at) => ({asset: `reserve ${at + 1}`, supplyValue, debtValue}));
  const parameters = {threshold: fromBasisPoints(ltBps), limit: fromBasisPoints(ltvBps)};
  return plimsoll.loan({
    collaterals: rows.map(({asset, supplyValue}) => ({asset, quantity: supplyValue, price: ONE_EACH, ...parameters})),
    debts: rows.map(({asset, debtValue}) => ({asset, quantity: debtValue, price: ONE_EACH})),
  });
}

export const aaveSdk = [
  {
    system: 'aave-v2v3-sdk',
    kind: 'health_factor',
    inputs: ['collateral', 'debt', 'liquidationThresholdBps'],
    fields: ['healthFactor'],
    answer({plimsoll, inputs: {collateral, debt, liquidationThresholdBps}}) {
      const threshold = fromBasisPoints(liquidationThresholdBps);
      return {healthFactor: healthOf(plimsoll, simpleLoan(plimsoll, {quantity: collateral, threshold, debt}))};
    },
  },
  {
    system: 'aave-v2v3-sdk',
    kind: 'health_factor',
    inputs: ['eMode', 'ltBps', 'ltvBps', 'reserves'],
    fields: ['available', 'collateral', 'debt', 'healthFactor', 'ltBps', 'ltvBps'],
    answer({plimsoll, inputs}) {
      const loan = summaryLoan(plimsoll, inputs);
      const health = plimsoll.healthFactor(loan);
      return {
        collateral: health.collateralValue,
        debt: health.debtValue,
        ltvBps: inBasisPoints(plimsoll, health.averageLimit),
        ltBps: inBasisPoints(plimsoll, health.averageThreshold),
        healthFactor: healthOf(plimsoll, loan),
        available: plimsoll.maxBorrow(loan).value,
      };
    },
  },
  {
    system: 'aave-v2v3-sdk',
    kind: 'interest_accrual',
    inputs: ['rateRay', 'dtSeconds', 'method'],
    fields: ['factorRay', 'compoundedRateRay'],
    answer({plimsoll, inputs: {rateRay, dtSeconds, method}}) {
      const factorRay = plimsoll.rayFactor(rateRay, dtSeconds, conventions[method]);
      return {factorRay, compoundedRateRay: factorRay - RAY};
    },
  },
  {
    system: 'aave-v2v3-sdk',
    kind: 'interest_accrual',
    inputs: ['rateRay', 'dtSeconds', 'indexRay', 'scaledBalance?'],
    fields: ['indexRay', 'balance'],
    answer({plimsoll, inputs: {rateRay, dtSeconds, indexRay, scaledBalance}}) {
      const index = plimsoll.grownIndex(indexRay, plimsoll.rayFactor(rateRay, dtSeconds, 'linear'));
      return {
        indexRay: index,
        balance: scaledBalance === undefined ? undefined : plimsoll.balanceAt(scaledBalance, index),
      };
    },
  },
  {
    system: 'aave-v2v3-sdk',
    kind: 'interest_accrual',
    inputs: ['rateRay', 'dtSeconds', 'indexRay', 'principal'],
    fields: ['balance'],
    answer({plimsoll, inputs: {rateRay, dtSeconds, indexRay, principal}}) {
      const index = plimsoll.grownIndex(indexRay, plimsoll.rayFactor(rateRay, dtSeconds, 'binomial'));
      return {balance: plimsoll.balanceAt(principal, index)};
    },
  },
];
