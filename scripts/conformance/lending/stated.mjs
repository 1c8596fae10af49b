/**
 * Published loans in the words of the package's doors. Shared by the adapters of this folder; names and units are
 * exchanged here, numbers are not worked on.
 */

/** A value without its quantity: so many units of the base currency at a price of one. */
export const ONE_EACH = '1';

/** Basis points as the text of a fraction: 8250 is 0.825. */
export function fromBasisPoints(bps) {
  return `${bps}e-4`;
}

/** A ratio as basis points, for vectors that publish averages so. */
export function inBasisPoints(plimsoll, {numerator, denominator}) {
  return `${plimsoll.formatDecimal(numerator)}e4/${plimsoll.formatDecimal(denominator)}`;
}

/** One collateral against one debt, as most documentation writes it. */
export function simpleLoan(
  plimsoll,
  {quantity, price = ONE_EACH, threshold, limit = threshold, debt, debtPrice = ONE_EACH},
) {
  return plimsoll.loan({
    collaterals: [{asset: 'collateral', quantity, price, threshold, limit}],
    debts: [{asset: 'debt', quantity: debt, price: debtPrice}],
  });
}

/**
 * A loan whose published parameter is a minimum collateral ratio: each unit of debt counts for `ratio` units of
 * collateral, so the debt is priced at the ratio and the collateral counts in full. Nothing is divided, nothing rounds.
 */
export function loanAtCollateralRatio(plimsoll, {quantity, price = ONE_EACH, debt = '0', ratio}) {
  return simpleLoan(plimsoll, {quantity, price, threshold: '1', debt, debtPrice: ratio});
}

/** The health factor, or null where nothing is borrowed. */
export function healthOf(plimsoll, loan) {
  const health = plimsoll.healthFactor(loan);
  return health.kind === 'never' ? null : health.value;
}

/** The unrounded liquidation price of one asset, or null where there is none. */
export function exactPriceOf(plimsoll, kernel, loan, moving) {
  const answer = plimsoll.liquidationPrice(kernel, loan, moving);
  return answer.kind === 'never' ? null : answer.exact;
}

/** Whether weighted collateral carries the debt; equality does. */
export function carriesItsDebt(plimsoll, loan) {
  const health = healthOf(plimsoll, loan);
  return health === null || plimsoll.compareRatios(health, plimsoll.ratio('1')) >= 0;
}
