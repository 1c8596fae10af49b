import {decimal} from '../decimal/index.js';
import {enMistakes} from './en-mistakes.js';
import {exampleFor} from './example-number.js';
import {fill, type Values} from './fill.js';
import type {Language} from './language.js';
import {formatNumber, knownLocale} from './numbers.js';

/** What an input error says; the class itself lives in another room. */
export interface Mistake {
  /** Where it was typed: `loan.collaterals.0.threshold`. */
  readonly field?: string;
  readonly code: string;
  /** What was found, as a fragment without a full stop. */
  readonly found: string;
  /** What to write instead, as a sentence. */
  readonly instead: string;
  readonly values: Values;
}

/** The longest piece of a reader's own text that a message repeats. */
const LONGEST_QUOTE = 40;
const MACHINE_NUMBER = /^-?\d{1,30}(\.\d{1,30})?$/;

/** A number in the reader's digits, anything else as it is, cut where it is long. */
function quoted(text: string, locale: string): string {
  if (MACHINE_NUMBER.test(text)) return formatNumber(decimal(text), locale);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

/** A number as a field takes it: in the reader's digits, without grouping. */
const ungrouped = (number: string, locale: string): string =>
  new Intl.NumberFormat(knownLocale(locale), {useGrouping: false, maximumFractionDigits: 20}).format(
    number as `${number}`,
  );

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Returns what was found and what to write instead, worded by the error's code; an unknown code, or one that lacks a
 * value its sentence names, speaks in its own words.
 *
 * @param further - sentences by code that only one page has.
 */
export function messageOf(mistake: Mistake, {tag, words}: Language, further: Values = {}): string {
  const values: Record<string, string> = {example: ungrouped(exampleFor(mistake.field ?? ''), tag)};
  for (const [name, value] of Object.entries(mistake.values)) values[name] = quoted(value, tag);
  const mistakes: Values = {...words(enMistakes), ...further};
  const wording = Object.hasOwn(mistakes, mistake.code) ? mistakes[mistake.code] : undefined;
  const isWhole = wording !== undefined && [...wording.matchAll(/\{(\w+)\}/g)].every(([, name]) => name! in values);
  if (isWhole) return fill(wording, values);
  return `${capitalised(quoted(mistake.found, tag))}. ${mistake.instead}`;
}
