import {placeLabels} from '../ladder/index.js';

/** From the middle of a label to that of the next, at least. */
export const LABEL_GAP = 16;
/** From the middle of a label to a line it stands above or below. */
const FROM_LINE = 10;

/** A label that belongs to a place; that of a line across the picture stands above or below the line. */
export interface EdgeWish {
  readonly text: string;
  readonly y: number;
  readonly isLine: boolean;
  /** 0 matters most. */
  readonly rank: number;
}

/**
 * Puts labels one above the other at the edge: each as near to its place as the others allow, 16 apart, inside 0…height, off the lines.
 *
 * @returns the middle of each, `null` where there is no room for all.
 */
export function edgeLabels(wishes: readonly EdgeWish[], height: number): readonly (number | null)[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]!.y - wishes[b]!.y);
  const lines = order.filter(index => wishes[index]!.isLine).map(index => wishes[index]!.y);
  const sorted = order.map(index => wishes[index]!);
  const placed = placeLabels(
    sorted.map(wish => ({text: wish.text, anchor: wishedAt(wish, lines), rank: wish.rank})),
    height,
    0,
    0,
    () => LABEL_GAP,
  );
  return wishes.map((_, index) => placed[order.indexOf(index)]?.x ?? null);
}

/** A line's label stands above it where there is room for it, and other labels keep off both. */
function wishedAt({y, isLine}: EdgeWish, lines: readonly number[]): number {
  if (isLine) return isBelow(y, lines) ? y + FROM_LINE : y - FROM_LINE;
  return lines.reduce((wish, line) => {
    const taken = isBelow(line, lines) ? [FROM_LINE, FROM_LINE + LABEL_GAP] : [FROM_LINE + LABEL_GAP, FROM_LINE];
    return y < line ? Math.min(wish, line - taken[0]!) : Math.max(wish, line + taken[1]!);
  }, y);
}

const isBelow = (line: number, lines: readonly number[]): boolean => {
  const above = lines[lines.indexOf(line) - 1];
  return above !== undefined && line - above < FROM_LINE + LABEL_GAP;
};
