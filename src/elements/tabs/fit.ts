/** What stands in one row: names of panels, and the button that has those for which there is no room. */
export interface TabRow {
  /** Of every tab, px, in their order. */
  readonly widths: readonly number[];
  /** Of the button, px. */
  readonly more: number;
  /** Index of the chosen tab, which is always in the row. */
  readonly chosen: number;
  /** Px. */
  readonly room: number;
}

/** Between two of them, px; that of the styles. */
export const GAP = 20;

/**
 * Returns how many tabs stand in the row before the button: all where all fit, else as many as leave room for the button and, where it is
 * none of these, the chosen one.
 */
export function fitting({widths, more, chosen, room}: TabRow): number {
  const all = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  if (all <= room) return widths.length;
  let [count, used] = [0, more];
  for (const [index, width] of widths.entries()) {
    used += width + GAP;
    const beside = chosen > index ? widths[chosen]! + GAP : 0;
    if (used + beside > room) break;
    count = index + 1;
  }
  return count;
}
