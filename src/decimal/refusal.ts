import {InputError} from '../errors.js';

/** The longest piece of the caller's own text that an error repeats. */
const LONGEST_ECHO = 40;

/** Returns text short enough to be repeated in a message; cut between characters, never inside one. */
export function echo(text: string): string {
  if (text.length <= LONGEST_ECHO) return text;
  const cut = text.slice(0, LONGEST_ECHO - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}

/** Returns words for a value that is not text; an object is never asked to describe itself, for it might throw. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `“${echo(value)}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  return `a ${typeof value}`;
}

/** Nothing was given where a number is needed. */
export const empty = (field: string): InputError =>
  new InputError(field, 'empty', 'nothing', 'Write a number such as 1250.5.', {found: ''});

/** What was given is no number. */
export const notANumber = (field: string, value: unknown): InputError =>
  new InputError(field, 'not-a-number', `${describe(value)} is not a number`, 'Write a number such as 1250.5.', {
    found: typeof value === 'string' ? echo(value) : describe(value),
  });

/** More significant digits than a number may have. */
export const tooManyDigits = (field: string, found: string): InputError =>
  new InputError(
    field,
    'too-many-digits',
    `${echo(found)} has too many digits`,
    'Write at most 60 significant digits.',
    {
      found: echo(found),
      most: '60',
    },
  );

/** Too long to be a number at all: refused before it is read. */
export const tooLong = (field: string, text: string): InputError =>
  tooManyDigits(field, `text of ${text.length} characters`);

/** Too large, or too fine. */
export const outOfRange = (field: string, found: string): InputError =>
  new InputError(
    field,
    'out-of-range',
    `${echo(found)} is too large or too fine`,
    'Write a number below 1e60 with at most 60 decimals.',
    {found: echo(found)},
  );

/** A lone separator that groups to one reader and marks the fraction to another. */
export const ambiguousNumber = (field: string, typed: string, grouped: string, broken: string): InputError =>
  new InputError(
    field,
    'ambiguous-number',
    `${describe(typed.trim())} may be ${grouped} or ${broken}`,
    `Write ${grouped} or ${broken}, whichever is meant.`,
    {found: echo(typed.trim()), grouped, broken},
  );

/** A percentage, where a fraction is meant. */
export const percentSign = (field: string, typed: string, fraction: string | null): InputError =>
  new InputError(
    field,
    'percent-sign',
    `${describe(typed.trim())} carries a percent sign`,
    fraction === null ? 'Write a fraction: 0.05 for 5 %.' : `Write the fraction: ${fraction}.`,
    {found: echo(typed.trim()), ...(fraction === null ? {} : {fraction})},
  );

/** A number with a unit, a currency code or a thousand's letter. */
export const unitLetters = (field: string, typed: string): InputError =>
  new InputError(
    field,
    'unit-letters',
    `${describe(typed.trim())} carries letters`,
    'Write the number alone, with all its digits.',
    {found: echo(typed.trim())},
  );
