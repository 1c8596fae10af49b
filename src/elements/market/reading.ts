import {isServer} from 'lit';
import type {Scenario} from '../../scenario/index.js';
import type {View} from '../shared/view.js';
import type {HistoryFound} from './history.js';
import {isAdopted, rangeTexts} from './range-texts.js';

/** Candles of a page wait for the kernel, looking for it this often, this long. */
const AGAIN_MS = 10;
const LONGEST_MS = 30_000;

/** Candles that somebody handed in, and what they say. */
export interface Reading {
  readonly candles: unknown;
  /** What they are called; `null` where the page handed them in. */
  readonly name: string | null;
  /** `null` while they are read. */
  readonly found: HistoryFound | null;
  /** Why they could not be read; `null` where they could. */
  readonly error: unknown;
}

/** The last candles of each calculator, by whose scenario they are of. */
const readings = new WeakMap<View['change'], Reading>();

/** Returns the candles that were read last, or are being read; `null` where there were none. */
export const readingOf = ({change}: View): Reading | null => readings.get(change) ?? null;

/** Reads candles that a reader dropped, chose or pasted, and takes what they say; what cannot be read changes no volatility. */
export async function readCandlesOf(look: () => View, candles: unknown, name: string): Promise<void> {
  const found = await bring(look, {candles, name, found: null, error: null});
  if (found) look().change(adopted(look().scenario, found));
}

/**
 * Reads candles that the page hands in. They say the volatility where nobody has, or where candles of the page said it before; one that a
 * reader typed, dropped or saved stays.
 */
export async function readCandlesOfHost(look: () => View, candles: unknown): Promise<void> {
  if (isServer || !(await kernelThere(look))) return;
  const before = readingOf(look());
  const isAdoptedBefore = before?.found ? isAdopted(look().scenario, before.found.range) : false;
  if (before?.candles === candles || (typeof before?.name === 'string' && isAdoptedBefore)) return;
  const found = await bring(look, {candles, name: null, found: null, error: null});
  const {volatility, low, high} = look().scenario.outlook;
  const isFree = (volatility + low + high).trim() === '' || isAdoptedBefore;
  if (found && isFree) look().change(adopted(look().scenario, found));
}

/** Whether there is a kernel, once it is known: it comes with the first answer, which a saved state may keep waiting. */
async function kernelThere(look: () => View): Promise<boolean> {
  for (let waited = 0; waited < LONGEST_MS; waited += AGAIN_MS) {
    const {kernel, failure} = look();
    if (kernel || failure !== null) return kernel !== null;
    await new Promise(again => setTimeout(again, AGAIN_MS));
  }
  return false;
}

/** Returns what candles say; `null` where they cannot be read, or others came after them. */
async function bring(look: () => View, reading: Reading): Promise<HistoryFound | null> {
  const {change, kernel, redraw} = look();
  if (!kernel) return null;
  readings.set(change, reading);
  redraw();
  let found: HistoryFound | null = null;
  let error: unknown = null;
  try {
    const {historyOf} = await import('./history.js');
    found = await historyOf(reading.candles, kernel);
  } catch (cause) {
    error = cause;
  }
  if (readings.get(change) !== reading) return null;
  readings.set(change, {...reading, found, error});
  redraw();
  return found;
}

/** Returns the scenario with the range that candles speak for. */
export const adopted = (scenario: Scenario, {range}: HistoryFound): Scenario => ({
  ...scenario,
  outlook: {...scenario.outlook, ...rangeTexts(range)},
});
