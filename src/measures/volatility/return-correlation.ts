import type {PriceHistory} from '../../models/index.js';
import type {RiskKernel} from '../../kernel/index.js';
import {InputError} from '../../errors.js';
import {constantPrices, requireHistory, requireRiskKernel, tooFewReturns} from '../risk-door.js';

/** How two assets' log returns went together. */
export interface CorrelationAnswer {
  readonly kind: 'at';
  /** −1 … 1. */
  readonly correlation: number;
  /** Bars both have a return for. */
  readonly returns: number;
}

/** Below this a correlation is noise: its standard error is a quarter. */
const LEAST_RETURNS = 20;

/**
 * Returns the correlation of two assets' log returns over the bars that both have a return for.
 *
 *     ρ = Σ(x − x̄)(y − ȳ)/√(Σ(x − x̄)²·Σ(y − ȳ)²)
 *
 * @throws {InputError} `not-a-kernel`, `not-a-history`; `steps-differ` at `second`; `too-few-returns` below 20 common ones;
 * `constant-prices`.
 * @source Pearson's coefficient; the definition.
 * @example returnCorrelation(await kernel.risk(), ether, bitcoin).correlation; // 0.87
 */
export function returnCorrelation(kernel: RiskKernel, first: PriceHistory, second: PriceHistory): CorrelationAnswer {
  requireRiskKernel(kernel);
  requireHistory(first);
  requireHistory(second);
  if (first.stepSeconds !== second.stepSeconds) {
    const values = {found: String(second.stepSeconds), expected: String(first.stepSeconds)};
    const instead = `Give both histories bars of ${values.expected} seconds.`;
    throw new InputError('second', 'steps-differ', `bars of ${values.found} seconds`, instead, values);
  }
  const rows = common(first, second);
  if (rows.length < LEAST_RETURNS) throw tooFewReturns('history', rows.length, LEAST_RETURNS);
  const returnsOf = (history: PriceHistory, at: 0 | 1): Float64Array => {
    const pick = (column: Float64Array): Float64Array => Float64Array.from(rows, row => column[row[at]]!);
    return centred(kernel.closeReturns(pick(history.close), pick(history.previous), 'log'));
  };
  const [x, y] = [returnsOf(first, 0), returnsOf(second, 1)];
  const [xx, yy] = [product(x, x), product(y, y)];
  if (xx === 0) throw constantPrices('first');
  if (yy === 0) throw constantPrices('second');
  const correlation = Math.min(1, Math.max(-1, product(x, y) / Math.sqrt(xx * yy)));
  return {kind: 'at', correlation, returns: rows.length};
}

/** Rows of both histories at which each has a bar and the one before. */
function common(first: PriceHistory, second: PriceHistory): [number, number][] {
  const rows = new Map<number, number>();
  second.time.forEach((at, row) => second.previous[row]! > 0 && rows.set(at, row));
  const found: [number, number][] = [];
  first.time.forEach((at, row) => {
    const other = rows.get(at);
    if (other !== undefined && first.previous[row]! > 0) found.push([row, other]);
  });
  return found;
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return values.map(each => each - mean);
}

const product = (a: Float64Array, b: Float64Array): number => a.reduce((sum, each, row) => sum + each * b[row]!, 0);
