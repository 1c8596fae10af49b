/** A number as a chain holds it: a whole number, and how many of its digits stand after the point. */
export interface ChainInteger {
  /** A bigint; in JSON its digits. */
  readonly integer: bigint | string;
  readonly decimals: number;
}

/**
 * Returns a chain's whole number as the exact text of a field; `undefined` where the value is none. What is wrong in it comes out as
 * words no field accepts, so that the field says so.
 *
 * @example chainInteger({integer: 187489000000n, decimals: 8}); // '1874.89'
 */
export function chainInteger(value: object): string | undefined {
  const {integer, decimals} = value as ChainInteger;
  if (!/^(bigint|string)number$/.test(typeof integer + typeof decimals)) return undefined;
  const said = `${integer} at ${decimals} decimals`;
  // what has more decimals than a number may have is refused where it is read
  if (!/^-?\d{1,99} at \d\d? /.test(said)) return said;
  return String(integer)
    .replace(/\d+/, digits => digits.padStart(decimals + 1, '0'))
    .replace(new RegExp(`(?=\\d{${decimals}}$)`), '.')
    .replace(/\.?0*$/, '');
}
