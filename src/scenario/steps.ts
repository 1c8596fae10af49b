import {add, compare, decimal, formatDecimal, larger, sign, subtract, type Decimal} from '../decimal/index.js';
import {numberText} from './number-text.js';

/** What a step fits: an amount moves by its second digit, a price by its third, leverage by what a venue offers. */
export type StepKind = 'amount' | 'price' | 'leverage';

/** How far a key or a button goes: up or down, and ten steps with Shift. */
export interface Stride {
  readonly kind: StepKind;
  readonly towards: 1 | -1;
  readonly isLong?: boolean;
}

const PLACES = {amount: 1, price: 2} as const;
/** Leverage from which on its step holds. */
const LEVERAGE_STEPS = [
  ['50', '5'],
  ['5', '1'],
  ['2', '0.5'],
  ['0', '0.1'],
] as const;

/**
 * Returns the step that fits a number above zero: 28 goes by 1, 1,902.40 by 10, 10× by 1.
 *
 * @param towards - 1 for up, −1 for down: below a power of ten the digits are finer.
 */
export function stepFor(value: Decimal, {kind, towards}: Stride): Decimal {
  if (kind !== 'leverage') return decimal(`1e${exponentOf(value, towards) - PLACES[kind]}`);
  const fits = (from: string): boolean => compare(value, decimal(from)) >= (towards === 1 ? 0 : 1);
  return decimal(LEVERAGE_STEPS.find(([from]) => fits(from))?.[1] ?? '0.1');
}

/** Place of the first digit; going down from a power of ten, that of the number below it. */
function exponentOf(value: Decimal, towards: 1 | -1): number {
  const text = formatDecimal(value).replace(/^-/, '');
  const [whole = '', fraction = ''] = text.split('.');
  const isPower = /^0*10*$/.test(text.replace('.', '').replace(/0+$/, '0'));
  const first = whole.replace(/^0+/, '') === '' ? -1 - fraction.search(/[1-9]/) : whole.length - 1;
  return isPower && towards === -1 ? first - 1 : first;
}

/**
 * Returns the text of a number one step further; never at zero or below it, where it stays as it is.
 *
 * @param least - where the number stops: 1 for leverage.
 */
export function stepped(value: Decimal, stride: Stride, least?: Decimal, most?: Decimal): string {
  if (sign(value) <= 0) return numberText(value);
  const step = stepFor(value, stride);
  let way = step;
  for (let times = 1; stride.isLong && times < 10; times++) way = add(way, step);
  const next = stride.towards === 1 ? add(value, way) : subtract(value, way);
  if (sign(next) <= 0) return numberText(least ?? value);
  const from = least ? larger(next, least) : next;
  return numberText(most && compare(from, most) > 0 ? most : from);
}
