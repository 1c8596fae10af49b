import {decimal, formatDecimal, roundToGrid, type Decimal, type Ratio} from '../../decimal/index.js';
import type {Level} from '../../scenario/index.js';
import {formatNumber} from '../../text/index.js';

/** One thing that is told of a column. */
export interface Fact {
  /** What it is called where all columns call it so, and where they do not. */
  readonly label: string;
  readonly mixed?: string;
  /** As it is printed, without its unit; and where the label does not say the rest. */
  readonly text: string;
  readonly whole?: string;
  readonly unit: string;
  /** What it is of, where that tells two apart that have the same unit: an asset. */
  readonly of?: string;
  /** As a machine reads it; the text where that is no number. */
  readonly plain?: string;
  /** What a difference is told of, as printed, and the step it is printed on. */
  readonly amount?: {readonly value: Decimal; readonly step: Decimal};
  readonly level?: Level;
  /** What else is to be known of it. */
  readonly note?: string;
  /** There is no value, and the text says why. */
  readonly isAbsent?: boolean;
}

/** What is told of a column, by the name of its row: `price`, `only.ETH`. */
export type Facts = ReadonlyMap<string, Fact>;

/** Returns a fact of which there is no value. */
export const absent = (label: string, text: string, note = ''): Fact => ({
  label,
  text,
  unit: '',
  isAbsent: true,
  ...(note ? {note} : {}),
});

/** Returns an amount rounded as it is printed. */
export function amountFact(
  label: string,
  amount: Ratio,
  unit: string,
  {digits, towards, tag}: {readonly digits: number; readonly towards: 'up' | 'down'; readonly tag: string},
): Fact {
  const step = decimal(digits === 0 ? '1' : `1e-${digits}`);
  const value = roundToGrid(amount, {kind: 'tick', step}, towards);
  const text = formatNumber(value, tag, {least: digits, most: digits});
  return {label, text, unit, plain: formatDecimal(value), amount: {value, step}};
}
