import type {LevelRange} from '../../charts/ladder/index.js';

/** From calm to past. */
const ORDER = ['calm', 'watch', 'danger', 'liquidatable'] as const;

/** Returns where the level changes of what may be liquidated from two sides: at every price the worse of both. */
export function worseOf(a: readonly LevelRange[], b: readonly LevelRange[]): LevelRange[] {
  const edges = [...a, ...b].flatMap(({to}) => (to === null ? [] : [to]));
  const stops = [...new Set(edges)].sort((x, y) => x - y);
  return [...stops, null].map((to, index): LevelRange => {
    const from = stops[index - 1] ?? null;
    const inside = to === null ? from! + 1 : from === null ? to - 1 : (from + to) / 2;
    const rank = (ranges: readonly LevelRange[]) => ORDER.indexOf(levelAt(ranges, inside));
    return {from, to, level: ORDER[Math.max(rank(a), rank(b))]!};
  });
}

const levelAt = (ranges: readonly LevelRange[], price: number): LevelRange['level'] =>
  ranges.find(({from, to}) => (from === null || price >= from) && (to === null || price < to))?.level ?? 'calm';
