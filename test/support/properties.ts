import fc from 'fast-check';
import type {Fraction} from '../oracle/fraction.js';
import {decimal, formatDecimal, type Decimal, type Ratio} from '../../src/decimal/index.js';

/** Every run asks the same questions. */
const SEED = 20261120;

/** Asserts that a property holds for `runs` seeded samples. */
export function holds<T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, runs = 300): void {
  fc.assert(property, {seed: SEED, numRuns: runs});
}

/** Plain text of a decimal: up to 18 digits before the point and up to 18 after it. */
export const amountText = (least: bigint = -(10n ** 36n)): fc.Arbitrary<string> =>
  fc.tuple(fc.bigInt({min: least, max: 10n ** 36n}), fc.integer({min: 0, max: 18})).map(([digits, decimals]) => {
    const padded = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
    const whole = padded.slice(0, padded.length - decimals);
    return (digits < 0n ? '-' : '') + (decimals ? `${whole}.${padded.slice(-decimals)}` : whole);
  });

export const amount = (): fc.Arbitrary<Decimal> => amountText().map(text => decimal(text));
export const positiveAmount = (): fc.Arbitrary<Decimal> => amountText(1n).map(text => decimal(text));

/** A decimal as a fraction of the oracle. */
export function exactly(value: Decimal): Fraction {
  const [whole = '', part = ''] = formatDecimal(value).split('.');
  return {n: BigInt(whole + part), d: 10n ** BigInt(part.length)};
}

/** A ratio as a fraction of the oracle. */
export function exactlyRatio({numerator, denominator}: Ratio): Fraction {
  const above = exactly(numerator);
  const below = exactly(denominator);
  return {n: above.n * below.d, d: above.d * below.n};
}
