import {decimal, formatDecimal} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {PowerRate} from '../../contracts/index.js';

/*
 * N^0.8 is not rational, but whether x ≥ b·N^0.8 is: it is x⁵ ≥ b⁵·N⁴. So every question of a power law that is a comparison is
 * answered exactly, in whole numbers, and a price on a grid is found by asking.
 */

/** n/d, d above zero. */
interface Whole {
  readonly n: bigint;
  readonly d: bigint;
}

/** The sign of amount − max(m·N, b·N^1.8), exactly; b = m/initial · factor, N > 0. */
export function comparedToPowerLaw(law: PowerRate, amount: Ratio, notional: Ratio): -1 | 0 | 1 {
  const has = wholeOf(amount);
  const size = wholeOf(notional);
  const flat = order(has, times(wholeOfDecimal(law.baseRate), size));
  if (flat < 0 || has.n <= 0n) return flat;
  const rate = times(has, {n: size.d, d: size.n}); // x = amount/N
  const steep = order(power(rate, 5n), rateToTheFifth(law, size));
  return steep < flat ? steep : flat;
}

/** Decimals of a rate that is no decimal. */
const RATE_DECIMALS = 40n;

/**
 * Returns max(m, b·N^0.8), rounded up at 40 decimals where it is no decimal.
 *
 * @param notional - quote, > 0.
 * @returns the rate, and whether it is rounded: never below the true one, and above it by less than 1e-40.
 */
export function powerRateAt(law: PowerRate, notional: Ratio): {readonly rate: Decimal; readonly approximate: boolean} {
  const wanted = rateToTheFifth(law, wholeOf(notional));
  if (order(power(wholeOfDecimal(law.baseRate), 5n), wanted) >= 0) return {rate: law.baseRate, approximate: false};
  const scaled = wanted.n * 10n ** (5n * RATE_DECIMALS);
  const root = fifthRootUp((scaled + wanted.d - 1n) / wanted.d);
  const exact = root ** 5n * wanted.d === scaled;
  return {rate: decimal(`${root}e-${RATE_DECIMALS}`), approximate: !exact};
}

/** (b·N^0.8)⁵ = b⁵·N⁴. */
function rateToTheFifth({baseRate, baseInitialRate, factor}: PowerRate, notional: Whole): Whole {
  const initial = wholeOfDecimal(baseInitialRate);
  const coefficient = times(times(wholeOfDecimal(baseRate), wholeOfDecimal(factor)), {n: initial.d, d: initial.n});
  return times(power(coefficient, 5n), power(notional, 4n));
}

/** The smallest whole number whose fifth power is not below `value`; Newton from above, which never undershoots. */
function fifthRootUp(value: bigint): bigint {
  if (value <= 1n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 5));
  for (;;) {
    const next = (4n * root + value / root ** 4n) / 5n;
    if (next >= root) return root ** 5n < value ? root + 1n : root;
    root = next;
  }
}

function wholeOfDecimal(value: Decimal): Whole {
  const [whole = '', part = ''] = formatDecimal(value).split('.');
  return {n: BigInt(whole + part), d: 10n ** BigInt(part.length)};
}

function wholeOf({numerator, denominator}: Ratio): Whole {
  const below = wholeOfDecimal(denominator);
  return times(wholeOfDecimal(numerator), {n: below.d, d: below.n});
}

const times = (a: Whole, b: Whole): Whole => ({n: a.n * b.n, d: a.d * b.d});

const power = ({n, d}: Whole, exponent: bigint): Whole => ({n: n ** exponent, d: d ** exponent});

function order(a: Whole, b: Whole): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
