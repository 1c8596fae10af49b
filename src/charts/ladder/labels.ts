import type {LabelShape} from './shapes.js';

/** A label that wants to stand at `anchor`, and how much it matters when room is short (0 matters most). */
export interface WantedLabel {
  readonly text: string;
  readonly anchor: number;
  readonly rank: number;
}

/** Width of a text in pixels at the size it will be drawn. */
export type TextWidth = (text: string) => number;

/**
 * Estimates a width from the kinds of characters, for 12 px text in a common sans-serif face; within about 8 % of
 * what is drawn, which the gap between labels covers. A page that can measure passes its own function.
 */
export function estimateTextWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\s.,:;'’|!il]/u.test(character)) width += 3.4;
    else if (/[\p{Lu}mw%σ]/u.test(character)) width += 8.4;
    else width += 6.9;
  }
  return width;
}

interface Placed {
  readonly label: WantedLabel;
  readonly half: number;
  x: number;
}

/**
 * Places labels on one row: each as near to its anchor as its neighbours allow, `gap` apart, inside 0…width.
 * Where they do not all fit, those with the highest rank number are left out, and `null` stands in their place.
 *
 * @returns one entry per wanted label, in the same order.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  width: number,
  y: number,
  gap: number,
  textWidth: TextWidth,
): readonly (LabelShape | null)[] {
  const kept = [...wanted];
  const needed = () => kept.reduce((sum, label) => sum + textWidth(label.text), 0) + gap * Math.max(0, kept.length - 1);
  while (kept.length > 0 && needed() > width) {
    const last = kept.reduce((worst, label) => (label.rank >= worst.rank ? label : worst));
    kept.splice(kept.indexOf(last), 1);
  }
  const placed = kept
    .map((label): Placed => ({label, half: textWidth(label.text) / 2, x: label.anchor}))
    .sort((a, b) => a.label.anchor - b.label.anchor);
  spread(placed, width, gap);
  return wanted.map(label => {
    const at = placed.find(candidate => candidate.label === label);
    return at ? {text: label.text, x: at.x, y, anchor: label.anchor} : null;
  });
}

/** Clusters of touching labels settle where the sum of their squared displacements is least; each pass merges neighbours. */
function spread(placed: readonly Placed[], width: number, gap: number): void {
  interface Cluster {
    readonly members: Placed[];
    start: number;
    length: number;
  }
  const settle = (cluster: Cluster): void => {
    let offset = 0;
    let wish = 0;
    for (const member of cluster.members) {
      wish += member.label.anchor - (offset + member.half);
      offset += 2 * member.half + gap;
    }
    cluster.length = offset - gap;
    cluster.start = Math.min(Math.max(0, wish / cluster.members.length), Math.max(0, width - cluster.length));
  };
  const clusters: Cluster[] = [];
  for (const member of placed) {
    const cluster: Cluster = {members: [member], start: 0, length: 0};
    settle(cluster);
    clusters.push(cluster);
    while (clusters.length > 1) {
      const right = clusters[clusters.length - 1]!;
      const left = clusters[clusters.length - 2]!;
      if (left.start + left.length + gap <= right.start) break;
      left.members.push(...right.members);
      settle(left);
      clusters.pop();
    }
  }
  for (const {members, start} of clusters) {
    let offset = start;
    for (const member of members) {
      member.x = offset + member.half;
      offset += 2 * member.half + gap;
    }
  }
}
