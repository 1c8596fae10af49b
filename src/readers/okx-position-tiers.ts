import {contractsSchedule} from '../contracts/index.js';
import type {BracketInput, Schedule} from '../contracts/index.js';
import {InputError} from '../errors.js';
import {amount, given, isGiven, row, rows, within, word} from './answer.js';

/**
 * Reads the position tiers of an answer of OKX: one rate for the whole position, chosen by the number of contracts.
 *
 * A tier begins at its `minSz`; the venue leaves a step of one between a tier's end and the next one's beginning, where no whole number of
 * contracts stands. A number both tiers name belongs to the upper one.
 *
 * @param answer - the parsed JSON of GET /api/v5/public/position-tiers, whole.
 * @returns schedules by instrument (`instId`), or by family where the answer is a family's.
 * @throws {InputError} at the field, `data[1].mmr`: `missing`, `refused-by-venue`, `not-a-list`; what `decimal` and `contractsSchedule`
 * throw.
 * @source OKX API v5, "Get position tiers".
 */
export function readOkxPositionTiers(answer: unknown): ReadonlyMap<string, Schedule> {
  const whole = row(answer, 'answer');
  const code = String(given(whole, 'code', ''));
  if (code !== '0') {
    const found = `code ${code.slice(0, 20)}`;
    throw new InputError('code', 'refused-by-venue', found, 'Ask the venue again: it answered with an error.', {found});
  }
  const byName = new Map<string, {readonly at: string; readonly brackets: BracketInput[]}>();
  for (const [index, value] of rows(whole['data'], 'data').entries()) {
    const at = `data[${index}]`;
    const entry = row(value, at);
    const name = ['instId', 'instFamily', 'uly'].find(each => isGiven(entry[each])) ?? 'instId';
    const instrument = word(entry, name, at);
    const known = byName.get(instrument) ?? {at, brackets: []};
    byName.set(instrument, known);
    known.brackets.push({
      floor: amount(entry, 'minSz', at),
      upTo: amount(entry, 'maxSz', at),
      rate: amount(entry, 'mmr', at),
      maxLeverage: amount(entry, 'maxLever', at),
    });
  }
  return new Map(
    [...byName].map(([name, {at, brackets}]) => {
      // a tier ends where the next begins; only the last one's end is its own
      const joined = brackets.map(({upTo, ...rest}, index) => (index < brackets.length - 1 ? rest : {...rest, upTo}));
      return [name, within(at, () => contractsSchedule(joined))] as const;
    }),
  );
}
