import {InputError} from '../../errors.js';
import {realisedVolatility, volatilityRange, type EstimatedVolatility} from '../../measures/index.js';
import type {CandleHistory} from '../../models/index.js';
import {readCandles} from '../../readers/index.js';
import type {Kernel} from '../../scenario/index.js';

const RANGED = ['parkinson', 'garman-klass', 'rogers-satchell', 'yang-zhang'] as const;
/** Days the estimators of ranges look back on. */
const RANGED_DAYS = 30;
const SECONDS_OF_A_DAY = 86_400;

/** An estimate by the ranges of the bars, told beside those that count. */
export interface RangedEstimate {
  readonly name: (typeof RANGED)[number];
  readonly days: number;
  /** A fraction per √year. */
  readonly volatility: number;
}

/** What a file of candles says of the volatility. */
export interface HistoryFound {
  readonly bars: number;
  /** The day of the last bar, `2026-07-25`. */
  readonly lastDay: string;
  readonly range: EstimatedVolatility;
  readonly ranged: readonly RangedEstimate[];
}

/** Writes bars that a page hands over, or their JSON, as the text of a file; other text stays as it is. `{of, bars}` says whose they are. */
export function textOfCandles(candles: unknown): string {
  const handed = candles !== null && typeof candles === 'object' && 'bars' in candles ? candles.bars : candles;
  const bars = typeof handed === 'string' && /^\s*\[/.test(handed) ? parsed(handed) : handed;
  if (typeof bars === 'string') return bars;
  if (!Array.isArray(bars)) throw notAList();
  const lines = bars.map((bar: unknown) => {
    if (Array.isArray(bar)) return bar.slice(0, 5).join(',');
    const {time, open, high, low, close} = (bar ?? {}) as Record<string, unknown>;
    return [time, open, high, low, close].map(each => (each instanceof Date ? each.getTime() : each)).join(',');
  });
  return ['time,open,high,low,close', ...lines].join('\n');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw notAList();
  }
}

const notAList = (): InputError =>
  new InputError('candles', 'not-a-list', 'no list of bars', 'Give CSV text, or a list of bars.');

/**
 * Reads candles.
 *
 * @throws {InputError} as `readCandles`.
 */
export const barsOf = (candles: unknown): CandleHistory => readCandles(textOfCandles(candles));

/**
 * Estimates the volatility of candles: the range of the usual estimates, and those by the ranges of the last 30 days.
 *
 * @throws {InputError} as `volatilityRange`.
 * @throws {KernelError} where the second module cannot be had.
 */
export async function historyOf(history: CandleHistory, kernel: Kernel): Promise<HistoryFound> {
  const risk = await kernel.risk();
  const range = volatilityRange(risk, history);
  const bars = Math.round((RANGED_DAYS * SECONDS_OF_A_DAY) / history.stepSeconds);
  const ranged = RANGED.flatMap((name): RangedEstimate[] => {
    try {
      return [
        {name, days: RANGED_DAYS, volatility: realisedVolatility(risk, history, {estimator: name, bars}).volatility},
      ];
    } catch (error) {
      if (error instanceof InputError) return []; // fewer bars than it looks back on
      throw error;
    }
  });
  const last = history.time.at(-1) ?? 0;
  return {
    bars: history.close.length,
    lastDay: new Date(last * 1000).toISOString().slice(0, 10),
    range,
    ranged,
  };
}
