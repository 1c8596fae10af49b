import {compareRatios, type Ratio} from '../../decimal/index.js';
import type {Level} from '../../scenario/index.js';
import {en, enCompare, type Language, type Values} from '../../text/index.js';

/** What a column is compared by. */
export interface Compared {
  readonly name: string;
  readonly level: Level | null;
  readonly room: Ratio | null;
}

const RANKS: Partial<Record<Level, number>> = {liquidatable: 0, danger: 1, watch: 2, calm: 3, none: 4};

/** Returns how calm a level is; `undefined` where it says nothing of that. */
export const rankOf = (level: Level): number | undefined => RANKS[level];

/** Returns what comparing comes to, in one sentence: which columns are the calmest, and which is furthest from liquidation. */
export function findingOf(
  columns: readonly Compared[],
  {words}: Language,
): {readonly sentence: string; readonly values: Values} {
  const {finding} = words(enCompare);
  if (columns.length < 2) return {sentence: finding.alone, values: {}};
  const ranks = columns.map(({level}) => (level === null ? undefined : rankOf(level)));
  if (ranks.some(rank => rank === undefined)) return {sentence: finding.unranked, values: {}};
  const best = Math.max(...(ranks as number[]));
  const calmest = columns.filter((_, at) => ranks[at] === best);
  const level = words(en).words[calmest[0]!.level!];
  const [first] = calmest;
  if (calmest.length === 1) {
    return first === columns[0]
      ? {sentence: finding.now, values: {}}
      : {sentence: finding.only, values: {column: first!.name, level}};
  }
  const furthest = furthestOf(calmest);
  const isAll = calmest.length === columns.length;
  const values = {count: String(calmest.length), level, column: furthest?.name ?? ''};
  if (furthest) return {sentence: isAll ? finding.same : finding.several, values};
  return {sentence: isAll ? finding.equal : finding.severalEqual, values};
}

/** The one with the most room; `null` where several have it, or it is not known of all. */
function furthestOf(columns: readonly Compared[]): Compared | null {
  if (columns.some(({room}) => room === null)) return null;
  const byRoom = columns.toSorted((a, b) => compareRatios(b.room!, a.room!));
  const [first, second] = byRoom;
  return compareRatios(first!.room!, second!.room!) === 0 ? null : first!;
}
