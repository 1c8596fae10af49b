/**
 * Published inputs in the words of the package's doors.
 *
 * Shared by the adapters of this folder. The vectors speak of years, the measures of days: a year is 365 of them.
 */

export const DAYS_A_YEAR = 365;

/**
 * An input to 50 digits: the rows mean the double itself, and a number handed to a measure counts as its shortest text. Beside
 * a barrier the two are far apart.
 */
export const doubleOf = number => number.toPrecision(50);

/** Years as the exact number of days. */
export function daysOf(plimsoll, years) {
  return plimsoll.multiply(plimsoll.decimal(doubleOf(years)), plimsoll.decimal(DAYS_A_YEAR));
}

export function modelOf(plimsoll, {mu, sigma}) {
  return plimsoll.diffusion({volatility: doubleOf(sigma), drift: doubleOf(mu)});
}

/** From S0 to B, whichever way that is; a barrier at the price itself is approached from either. */
export function approachOf({S0, B}) {
  return {from: doubleOf(S0), to: doubleOf(B), direction: B > S0 ? 'rising' : 'falling'};
}

/** A field without a name of its own. */
export const value = number => ({'(value)': number});
