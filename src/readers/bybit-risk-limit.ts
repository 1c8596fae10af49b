import {continuousSchedule} from '../contracts/index.js';
import type {BracketInput, Schedule} from '../contracts/index.js';
import {compare, decimal, multiply} from '../decimal/index.js';
import type {Decimal} from '../decimal/index.js';
import {amount, amountOrNull, oneOf, row, rows, within, word} from './answer.js';

/** A symbol's risk limits as Bybit states them. */
export interface BybitRiskLimit {
  readonly contract: 'linear' | 'inverse';
  /** Caps in quote for linear, in coin for inverse. */
  readonly schedule: Schedule;
  /** Whether the rates were printed as percent: older answers are, newer ones are fractions. The schedule holds fractions. */
  readonly printedAs: 'fraction' | 'percent';
}

const PERCENT = decimal('0.01');
const TEN = decimal('10');

/**
 * Reads the risk limits of every symbol in an answer of Bybit v5, each `mmDeduction` checked against the join.
 *
 * @param answer - the parsed JSON of GET /v5/market/risk-limit, whole.
 * @throws {InputError} at the field, `result.list[1].riskLimitValue`: `missing`, `not-a-choice`, `not-a-list`; what `decimal` and
 * `continuousSchedule` throw.
 * @source Bybit API v5, "Get Risk Limit"; initial margin · maximum leverage is about 1 in fractions (0.0066 · 150) and 100 in percent.
 */
export function readBybitRiskLimit(answer: unknown): ReadonlyMap<string, BybitRiskLimit> {
  const result = row(row(answer, 'answer')['result'], 'result');
  const contract = oneOf(result, 'category', 'result', ['linear', 'inverse']);
  const bySymbol = new Map<string, {readonly at: string; percent: boolean; brackets: BracketInput[]}>();
  for (const [index, value] of rows(result['list'], 'result.list').entries()) {
    const at = `result.list[${index}]`;
    const entry = row(value, at);
    const symbol = word(entry, 'symbol', at);
    const maxLeverage = amount(entry, 'maxLeverage', at);
    const percent = compare(multiply(amount(entry, 'initialMargin', at), maxLeverage), TEN) > 0;
    const scaled = (rate: Decimal) => (percent ? multiply(rate, PERCENT) : rate);
    const known = bySymbol.get(symbol) ?? {at, percent, brackets: []};
    bySymbol.set(symbol, known);
    known.brackets.push({
      upTo: amount(entry, 'riskLimitValue', at),
      rate: scaled(amount(entry, 'maintenanceMargin', at)),
      deduction: amountOrNull(entry, 'mmDeduction', at) ?? '0',
      maxLeverage,
    });
  }
  return new Map(
    [...bySymbol].map(([symbol, {at, percent, brackets}]) => {
      const schedule = within(at, () => continuousSchedule(brackets));
      return [symbol, {contract, schedule, printedAs: percent ? 'percent' : 'fraction'}] as const;
    }),
  );
}
