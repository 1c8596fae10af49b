/** Half the distance from 1 to the next float. */
const HALF_ULP = 2 ** -53;
/** A step that is exact in binary; its rounding noise is a billionth of what it measures. */
const STEP = 1 + 2 ** -20;
/** As many roundings as the kernel's closed forms take for granted: 8 ε is 16 half units. */
const ROUNDINGS = 16;

/**
 * Returns how far the smaller of a probability and its complement may be from the exact value, when each input is off by a
 * rounding: 8 ε·(1 + condition number), the bound the kernel's functions state, with the condition number measured.
 *
 * @param smaller - the probability as a function of its inputs.
 * @param inputs - distance, drift, volatility, horizon.
 */
export function errorBoundOf<Inputs extends readonly number[]>(
  smaller: (...inputs: Inputs) => number,
  inputs: Inputs,
): number {
  const value = smaller(...inputs);
  const slopes = inputs.map((input, at) => {
    const moved = smaller(
      ...(inputs.map((other, index) => (index === at ? input * STEP : other)) as unknown as Inputs),
    );
    return Math.abs(moved - value) / (STEP - 1);
  });
  const sensitivity = slopes.reduce((sum, slope) => sum + slope, value);
  return Math.max(ROUNDINGS * HALF_ULP * sensitivity, Number.MIN_VALUE);
}
