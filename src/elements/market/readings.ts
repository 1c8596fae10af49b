import type {CandleHistory} from '../../models/index.js';
import type {View} from '../shared/view.js';
import type {HistoryFound} from './history.js';

/** Candles that somebody handed in, and what they say. */
export interface Reading {
  readonly candles: unknown;
  /** What they are called; `null` where the page handed them in. */
  readonly name: string | null;
  /** What they are the price of, as `subjectOf` says it; empty where nobody can tell. */
  readonly of: string;
  /** The bars themselves; `null` while they are read, and where they could not be. */
  readonly history: CandleHistory | null;
  /** What they say of the volatility; `null` while it is estimated, and where it could not be. */
  readonly found: HistoryFound | null;
  /** Why they could not be read, or say nothing of the volatility; `null` where they do. */
  readonly error: unknown;
}

/** The last candles of each calculator, by whose scenario they are of. */
const readings = new WeakMap<View['change'], Reading>();

/** Returns the candles that were read last, or are being read; `null` where there were none. */
export const readingOf = ({change}: View): Reading | null => readings.get(change) ?? null;

/** Keeps what is known of candles, for those before. */
export const keepReading = ({change}: View, reading: Reading): void => void readings.set(change, reading);

/** Forgets the candles of a page that has taken them back. */
export function dropReading(view: View): void {
  if (readingOf(view)?.name !== null) return;
  readings.delete(view.change);
  view.redraw();
}

/** Returns whose price is shown: a position's market by its id, else the asset whose price is told; empty without an answer. */
export function subjectOf({scenario, shown}: View): string {
  const {kind, position} = scenario;
  if (kind === 'position') return position.market;
  const answer = shown?.answer;
  return answer && answer.kind === kind && answer.kind !== 'position' ? answer.move.asset : '';
}

/** Returns the bars of the price that is shown; `null` where there are none, or those there are of another. */
export function historyShown(view: View): CandleHistory | null {
  const reading = readingOf(view);
  return reading?.history && reading.of !== '' && reading.of === subjectOf(view) ? reading.history : null;
}

/** Whether candles are still read, or are about to be. */
export function isReading(view: View, candles: unknown): boolean {
  const reading = readingOf(view);
  return reading ? reading.history === null && reading.error === null : Boolean(candles);
}
