import {continuousSchedule} from '../contracts/index.js';
import type {Schedule} from '../contracts/index.js';
import {amount, row, rows, within, word} from './answer.js';

/**
 * Reads the brackets of every symbol in an answer of Binance USD-M, each deduction (`cum`) checked against the join.
 *
 * @param answer - the parsed JSON of GET /fapi/v1/leverageBracket: a list, or the one object it gives for one symbol.
 * @returns schedules by symbol, notional in quote.
 * @throws {InputError} at the field, `[0].brackets[2].maintMarginRatio`: `missing`, `not-an-object`, `not-a-list`; what `decimal` and
 * `continuousSchedule` throw.
 * @source Binance, "Notional and Leverage Brackets (USER_DATA)".
 */
export function readBinanceBrackets(answer: unknown): ReadonlyMap<string, Schedule> {
  const list = Array.isArray(answer) ? (answer as readonly unknown[]) : [answer];
  return new Map(list.map((value, index) => symbolBrackets(value, Array.isArray(answer) ? `[${index}]` : 'answer')));
}

function symbolBrackets(value: unknown, at: string): readonly [string, Schedule] {
  const entry = row(value, at);
  const symbol = word(entry, 'symbol', at);
  const brackets = rows(entry['brackets'], `${at}.brackets`).map((each, index) => {
    const path = `${at}.brackets[${index}]`;
    const bracket = row(each, path);
    return {
      floor: amount(bracket, 'notionalFloor', path),
      upTo: amount(bracket, 'notionalCap', path),
      rate: amount(bracket, 'maintMarginRatio', path),
      deduction: amount(bracket, 'cum', path),
      maxLeverage: amount(bracket, 'initialLeverage', path),
    };
  });
  return [symbol, within(at, () => continuousSchedule(brackets))];
}
