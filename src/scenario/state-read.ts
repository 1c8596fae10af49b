import {InputError} from '../errors.js';
import type {Scenario} from './scenario.js';
import {entriesOf, type Entries} from './state-entries.js';
import {Losses} from './state-lost.js';
import {LONGEST_STATE, VERSION} from './state-names.js';
import {scenarioOfEntries} from './state-schema.js';

/** What a state says. */
export interface ReadState {
  readonly scenario: Scenario;
  /** What could not be kept, by field, with a code: `cut-short`, `future-version`, `unknown-name`, `not-readable` … */
  readonly lost: readonly InputError[];
  readonly version: number;
  /** The day it was saved on, beside its mark: `2026-07-22`. */
  readonly savedOn: string | null;
}

const TEXT_FORM = /^p(\d{1,6});/;

/**
 * Returns what a state says, in its text form or as JSON by the same names. What cannot be kept is named in `lost`; the
 * rest is kept, to the last digit.
 *
 * @throws {InputError} `not-a-state` where nothing can be kept, `state-too-long` beyond 100,000 characters.
 */
export function fromState(state: string): ReadState {
  const text = checked(state);
  const losses = new Losses();
  const {version, entries} = text.startsWith('{') ? readJson(text, losses) : readText(text, losses);
  return {...scenarioOfEntries(entries, losses), lost: losses.all, version};
}

function checked(state: unknown): string {
  if (typeof state !== 'string') throw notAState(typeof state);
  if (state.length > LONGEST_STATE) {
    const found = `${state.length} characters`;
    throw new InputError('state', 'state-too-long', found, `Write at most ${LONGEST_STATE}.`, {found});
  }
  return state.trim().replace(/\p{Cs}/gu, '\ufffd'); // half a character is no text: toState writes it so too
}

function readText(text: string, losses: Losses): {version: number; entries: Entries} {
  const plain = unescapedOnce(text.replace(/^#/, ''));
  const version = TEXT_FORM.exec(plain);
  if (!version || Number(version[1]) === 0) throw notAState(text);
  return {
    version: known(Number(version[1]), losses),
    entries: entriesOf(plain.slice(version[0].length), losses),
  };
}

/** Returns the version; one that is not known yet is told as the first loss. */
function known(version: number, losses: Losses): number {
  if (version > VERSION) losses.add('version', 'future-version', String(version));
  return version;
}

/** Some programs escape a link once more, its semicolons too. */
function unescapedOnce(text: string): string {
  if (!/^p\d{1,6}%3b/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw notAState(text);
  }
}

/** JSON has the same names, with one's own rules under `ownRules`. */
function readJson(text: string, losses: Losses): {version: number; entries: Entries} {
  const {version = VERSION, ownRules, ...others} = parsed(text);
  if (typeof version !== 'number' || !(version >= 1)) throw notAState(String(version));
  const entries: Entries = new Map(Object.entries(others));
  if (typeof ownRules === 'object' && ownRules !== null)
    for (const [name, value] of Object.entries(ownRules)) entries.set(`own.${name}`, value);
  else if (ownRules !== undefined) entries.set('ownRules', ownRules);
  return {version: known(version, losses), entries};
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>; // it begins with a brace: an object
  } catch {
    throw notAState(text);
  }
}

function notAState(text: string): InputError {
  const found = text.length > 40 ? `${text.slice(0, 39)}…` : text || 'nothing';
  const instead = 'Write what toState() returned.';
  return new InputError('state', 'not-a-state', found, instead, {found});
}
