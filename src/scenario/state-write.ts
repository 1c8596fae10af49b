import {InputError} from '../errors.js';
import {found, textAt} from './edit.js';
import type {Scenario} from './scenario.js';
import {END, givenBy, LISTS, LONGEST_STATE, TEXTS, VERSION} from './state-names.js';

/**
 * Returns a scenario's text form: what differs from the defaults, each text to its last digit, in characters that may
 * stand after a `#`.
 *
 *     p1;side=short;size=1.2;entry=65098.97;mark=64375.00;leverage=10;end
 *     p1;kind=loan;collaterals=WETH,12,1874.89:WBTC,0.5,64375;debts=USDC,14000,1;end
 *
 * @param savedOn - the day to be remembered beside the mark, `2026-07-22`.
 * @throws {InputError} `state-too-long` where texts are so long that nobody would read the state again.
 */
export function toState(scenario: Scenario, savedOn = ''): string {
  const {given, leverage, margin} = scenario.position;
  const state = [
    `p${VERSION}`,
    ...TEXTS.flatMap(([name, place, usual]) => entry(name, escaped(textAt(scenario, place)), usual)),
    ...entry('given', given, givenBy(leverage, margin)),
    ...LISTS.flatMap(([name, place, columns, usual]) =>
      entry(name, list(found(scenario, place.split('.')) as readonly Row[], columns), usual),
    ),
    ...entry('saved', savedOn, ''),
    END,
  ].join(';');
  if (state.length <= LONGEST_STATE) return state;
  throw new InputError('state', 'state-too-long', `${state.length} characters`, 'Write shorter texts.');
}

const entry = (name: string, text: string, usual: string): string[] => (text === usual ? [] : [`${name}=${text}`]);

type Row = Readonly<Partial<Record<string, string>>>;

/** Rows joined by colons, cells by commas; empty cells at the end are left out, but for a row of nothing. */
const list = (rows: readonly Row[], columns: readonly string[]): string =>
  rows
    .map(
      row =>
        columns
          .map(column => escaped(row[column] ?? ''))
          .join(',')
          .replace(/,+$/, '') || ',',
    )
    .join(':');

/** Percent-escapes all that a link, a chat or a form might change. Half a character becomes U+FFFD: it is no text. */
const escaped = (text: string): string =>
  text.replace(/[^\w./-]/gu, character =>
    /[!'()*~]/.test(character)
      ? `%${character.charCodeAt(0).toString(16)}`
      : encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character),
  );
