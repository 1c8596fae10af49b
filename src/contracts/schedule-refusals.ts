import {formatDecimal, type Decimal} from '../decimal/index.js';
import {InputError} from '../errors.js';

/** Rows are counted from 1 in messages, from 0 in field names. */
const rowOf = (index: number): string => String(index + 1);

/** Neither its own floor nor the end of the row before says where a row begins. */
export const edgeMissing = (index: number): InputError =>
  new InputError(
    `brackets[${index}].floor`,
    'missing',
    `row ${rowOf(index)} begins nowhere`,
    'Write its floor, or where the row before ends.',
    {row: rowOf(index)},
  );

/** A row ends where it begins or before, or begins no later than the row before. */
export const unsorted = (index: number, cell: 'floor' | 'upTo'): InputError =>
  new InputError(
    `brackets[${index}].${cell}`,
    'brackets-unsorted',
    `out of order at row ${rowOf(index)}`,
    'Sort brackets by notional, ascending.',
    {row: rowOf(index)},
  );

/** Notional between two rows, or below the first, belongs to none or to both. */
export function gap(index: number, floor: Decimal, end: Decimal): InputError {
  const values = {row: rowOf(index), found: formatDecimal(floor), expected: formatDecimal(end)};
  return new InputError(
    `brackets[${index}].floor`,
    'brackets-gap',
    `row ${values.row} begins at ${values.found}`,
    `Begin it at ${values.expected}, where ${index === 0 ? 'notional begins' : 'the row before ends'}.`,
    values,
  );
}

/** A falling rate would let the requirement fall as the position grows. */
export function ratesUnsorted(index: number, before: Decimal, rate: Decimal): InputError {
  const values = {row: rowOf(index), found: formatDecimal(rate), least: formatDecimal(before)};
  return new InputError(
    `brackets[${index}].rate`,
    'rates-unsorted',
    `row ${values.row} has a rate of ${values.found}, below the row before`,
    `Write at least ${values.least}, or state the schedule as flat.`,
    values,
  );
}

/** The requirement would jump where the row begins. */
export function deductionDoesNotJoin(index: number, deduction: Decimal, joined: Decimal): InputError {
  const values = {row: rowOf(index), found: formatDecimal(deduction), expected: formatDecimal(joined)};
  return new InputError(
    `brackets[${index}].deduction`,
    'deduction-does-not-join',
    `row ${values.row} deducts ${values.found}`,
    `Write ${values.expected}, which joins it to the row before.`,
    values,
  );
}
