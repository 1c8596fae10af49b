import {isServer} from 'lit';
import type {Scenario} from '../../scenario/index.js';
import type {View} from '../shared/view.js';
import type {HistoryFound} from './history.js';
import {textOf} from '../shared/texts-of-host.js';
import {isAdopted, rangeTexts} from './range-texts.js';
import {dropReading, keepReading, readingOf, subjectOf, type Reading} from './readings.js';

/** Candles of a page wait for the kernel, looking for it this often, this long. */
const AGAIN_MS = 10;
const LONGEST_MS = 30_000;

const UNREAD = {history: null, found: null, error: null} as const;

/** What a page hands in, and what it said of its own position then. */
export interface HandedIn {
  readonly candles: unknown;
  readonly kind: unknown;
  readonly market: unknown;
}

/** Reads candles that a reader dropped, chose or pasted, and takes what they say; what cannot be read changes no volatility. */
export async function readCandlesOf(look: () => View, candles: unknown, name: string): Promise<void> {
  const found = await bring(look, {...UNREAD, candles, name, of: subjectOf(look())});
  if (found) look().change(adopted(look().scenario, found));
}

/**
 * Reads candles that the page hands in. They say the volatility of what they are of where nobody has, or where candles of the page said it
 * before; one that a reader typed, dropped or saved stays.
 *
 * They are of what the page says, else of its own position's market when it handed them in, whatever a saved state or a reader has chosen
 * since, else of the asset that is shown.
 */
export async function readCandlesOfHost(look: () => View, {candles, kind, market}: HandedIn): Promise<void> {
  if (isServer) return;
  if (!candles) return dropReading(look());
  if (!(await kernelThere(look))) return;
  const before = readingOf(look());
  const isAdoptedBefore = before?.found ? isAdopted(look().scenario, before.found.range) : false;
  if (before?.candles === candles || (typeof before?.name === 'string' && isAdoptedBefore)) return;
  const of = saidOf(candles) ?? (kind === 'position' ? textOf(market) : subjectOf(look()));
  const found = await bring(look, {...UNREAD, candles, name: null, of});
  const {volatility, low, high} = look().scenario.outlook;
  const isFree = (volatility + low + high).trim() === '' || isAdoptedBefore;
  const isOfShown = of === '' || of === subjectOf(look());
  if (found && isFree && isOfShown) look().change(adopted(look().scenario, found));
}

/** What a page says its candles are of: `{of, bars}`. */
const saidOf = (candles: unknown): string | null =>
  candles !== null && typeof candles === 'object' && 'of' in candles ? textOf(candles.of) : null;

/** Kinds that come in chunks of their own: whose price they show is known with the first answer. */
const LATER: readonly string[] = ['loan', 'account'];

/** Whether there is a kernel, once it is known: it comes with the first answer, which a saved state may keep waiting. */
async function kernelThere(look: () => View): Promise<boolean> {
  for (let waited = 0; waited < LONGEST_MS; waited += AGAIN_MS) {
    const {kernel, failure, kind, scenario} = look();
    const isComing = LATER.includes(scenario.kind) && kind?.name !== scenario.kind;
    if ((kernel && !isComing) || failure !== null) return kernel !== null;
    await new Promise(again => setTimeout(again, AGAIN_MS));
  }
  return false;
}

/** Returns what candles say; `null` where they cannot be read, or others came after them. */
async function bring(look: () => View, first: Reading): Promise<HistoryFound | null> {
  const {kernel, redraw} = look();
  if (!kernel) return null;
  let reading = first;
  const keep = (more: Partial<Reading>): void => {
    reading = {...reading, ...more};
    keepReading(look(), reading);
    redraw();
  };
  const isLast = (): boolean => readingOf(look()) === reading;
  keep({});
  try {
    const {barsOf, historyOf} = await import('./history.js');
    if (!isLast()) return null;
    const history = barsOf(reading.candles);
    keep({history});
    const found = await historyOf(history, kernel);
    if (!isLast()) return null;
    keep({found});
    return found;
  } catch (error) {
    if (isLast()) keep({error});
    return null;
  }
}

/** Returns the scenario with the range that candles speak for. */
export const adopted = (scenario: Scenario, {range}: HistoryFound): Scenario => ({
  ...scenario,
  outlook: {...scenario.outlook, ...rangeTexts(range)},
});
