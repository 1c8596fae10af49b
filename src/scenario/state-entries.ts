import {END, LISTS} from './state-names.js';
import type {Losses} from './state-lost.js';

/** A scenario's names and what is written for them, not yet judged: texts, and rows by column. */
export type Entries = Map<string, unknown>;

/** Returns the entries of a state's text form, the version left off. */
export function entriesOf(body: string, losses: Losses): Entries {
  const pieces = body.split(';');
  const isWhole = pieces.at(-1) === END;
  const last = pieces.pop()!;
  const entries: Entries = new Map();
  for (const piece of pieces) addTo(entries, piece, losses);
  if (!isWhole) losses.add(last.split('=')[0]!, 'cut-short', last);
  // rows before the one that was cut are whole
  if (!isWhole && last.includes(':')) addTo(entries, last.slice(0, last.lastIndexOf(':')), losses);
  return entries;
}

function addTo(entries: Entries, piece: string, losses: Losses): void {
  const at = piece.indexOf('=');
  const name = at < 0 ? piece : piece.slice(0, at);
  if (entries.has(name)) return losses.add(name, 'named-twice', piece);
  if (at < 0) return losses.add(name, 'not-readable', piece);
  const written = piece.slice(at + 1);
  const columns = LISTS.find(([list]) => list === name)?.[2];
  try {
    entries.set(name, columns ? rowsOf(written, columns) : decodeURIComponent(written));
  } catch {
    losses.add(name, 'not-readable', written); // an escape that is none
  }
}

const rowsOf = (written: string, columns: readonly string[]): Record<string, string>[] =>
  written === '' ? [] : written.split(':').map(row => rowOf(row, columns));

/** Cells without a column are kept under their number, so that they are found to have no name. */
const rowOf = (row: string, columns: readonly string[]): Record<string, string> =>
  row === ','
    ? {}
    : Object.fromEntries(row.split(',').map((cell, index) => [columns[index] ?? index, decodeURIComponent(cell)]));
