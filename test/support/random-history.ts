import type {Bar} from '../oracle/volatility.js';
import type {Seeded} from './seeded.js';

const HOUR = 3_600;

/** A walk of hourly candles; bars named in `missing` are left out. */
export function randomCandles(seeded: Seeded, count: number, missing: readonly number[] = []) {
  const columns = {time: [], open: [], high: [], low: [], close: []} as Record<string, number[]>;
  let price = 100;
  for (let hour = 0; hour < count; hour++) {
    const open = price * (1 + (seeded.unit() - 0.5) * 0.002);
    const close = open * (1 + (seeded.unit() - 0.5) * 0.03);
    const high = Math.max(open, close) * (1 + seeded.unit() * 0.01);
    const low = Math.min(open, close) * (1 - seeded.unit() * 0.01);
    price = close;
    if (missing.includes(hour)) continue;
    Object.entries({time: hour * HOUR, open, high, low, close}).forEach(([name, value]) => columns[name]!.push(value));
  }
  return columns as {time: number[]; open: number[]; high: number[]; low: number[]; close: number[]};
}

/** The same as rows, each with the close before it where that is an hour ago. */
export function barsOf({time, open, high, low, close}: ReturnType<typeof randomCandles>): Bar[] {
  return time.map((at, row) => {
    const follows = row > 0 && at - time[row - 1]! === HOUR;
    return {
      open: open[row]!,
      high: high[row]!,
      low: low[row]!,
      close: close[row]!,
      previous: follows ? close[row - 1]! : NaN,
    };
  });
}

/** Returns with calm and wild stretches, in thousandths where ties are wanted. */
export function randomReturns(seeded: Seeded, count: number, ties = false): Float64Array {
  return Float64Array.from({length: count}, (_, row) => {
    const width = Math.floor(row / 150) % 2 === 0 ? 0.01 : 0.04;
    const value = width * (seeded.unit() + seeded.unit() + seeded.unit() - 1.5);
    return ties ? Math.round(value * 200) / 200 : value;
  });
}
