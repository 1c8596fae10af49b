import {decimal} from '../decimal/index.js';
import type {Decimal, DecimalInput} from '../decimal/index.js';
import {InputError} from '../errors.js';

/** An object of a venue's answer. Fields nobody asks for are ignored: venues add them. */
export type Row = Readonly<Record<string, unknown>>;

const describe = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return 'nothing';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};

/** @throws {InputError} `not-an-object`. */
export function row(value: unknown, field: string): Row {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
  const found = describe(value);
  throw new InputError(field, 'not-an-object', found, 'Paste the venue’s own answer, whole.', {found});
}

/** @throws {InputError} `not-a-list`. */
export function rows(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  const found = describe(value);
  throw new InputError(field, 'not-a-list', found, 'Paste the venue’s own answer, whole.', {found});
}

/** Whether a field says something: venues write nothing as null, as '' or not at all. */
export const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** @throws {InputError} `missing`, at the field's whole path. */
export function given(from: Row, name: string, at: string): unknown {
  const value = from[name];
  if (isGiven(value)) return value;
  throw new InputError(pathOf(at, name), 'missing', 'nothing', 'Paste the venue’s own answer, whole.');
}

/** A number, as text or as JSON's. @throws {InputError} `missing`; what `decimal` throws. */
export const amount = (from: Row, name: string, at: string): Decimal =>
  decimal(given(from, name, at) as DecimalInput, pathOf(at, name));

/** A number, or `null` where the venue says nothing. */
export const amountOrNull = (from: Row, name: string, at: string): Decimal | null =>
  isGiven(from[name]) ? amount(from, name, at) : null;

/** A word. @throws {InputError} `missing`, `not-a-name`. */
export function word(from: Row, name: string, at: string): string {
  const value = given(from, name, at);
  if (typeof value === 'string') return value;
  const found = describe(value);
  throw new InputError(pathOf(at, name), 'not-a-name', found, 'Paste the venue’s own answer, whole.', {found});
}

/** One of a few words. @throws {InputError} `missing`, `not-a-choice`. */
export function oneOf<T extends string>(from: Row, name: string, at: string, choices: readonly T[]): T {
  const value = word(from, name, at);
  const chosen = choices.find(choice => choice === value);
  if (chosen !== undefined) return chosen;
  const values = {found: value.slice(0, 40), choices: choices.join(', ')};
  throw new InputError(pathOf(at, name), 'not-a-choice', values.found, `Expected one of ${values.choices}.`, values);
}

/** A whole number. @throws {InputError} `missing`, `not-an-integer`. */
export function whole(from: Row, name: string, at: string): number {
  const value = Number(given(from, name, at));
  if (Number.isSafeInteger(value)) return value;
  throw new InputError(pathOf(at, name), 'not-an-integer', String(from[name]), 'Expected a whole number.');
}

/** `brackets[2].rate` within `BTCUSDT` is `BTCUSDT.brackets[2].rate`. */
export function within<T>(at: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const {field, code, found, instead, values} = error;
    throw new InputError(pathOf(at, field), code, found, instead, values);
  }
}

const pathOf = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);
