import type {AxisNodes} from './health-nodes.js';

/** Where health is one number: a line of straight pieces, the healthier side on its left. */
export interface HealthContour {
  readonly level: number;
  /** Prices of the asset across; [i] belongs to `ys[i]`. */
  readonly xs: Float64Array;
  /** Prices of the asset down the rows. */
  readonly ys: Float64Array;
  /** Whether the last point goes back to the first; else the line ends at the border of the map. */
  readonly closed: boolean;
}

/** Slack at a level, cover − level·demand, along each axis; their sum is the slack at a node. */
interface Slack {
  readonly level: number;
  readonly across: AxisNodes;
  readonly down: AxisNodes;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Returns the lines along which health is `level`.
 *
 *     cover(x) + cover(y) = level·(demand(x) + demand(y))
 *
 * Marching squares over the nodes of both axes, not over a grid: between nodes every term is straight, so a crossing is exactly where
 * the line is, and the line between two crossings is straight. A jump of the requirement is a square without width.
 *
 * @source Squares: W. E. Lorensen and H. E. Cline, "Marching cubes", Computer Graphics 21 (1987), in two dimensions. Slack is a sum of
 * a function of x and one of y, so no square is a saddle.
 */
export function healthContours(across: AxisNodes, down: AxisNodes, level: number): readonly HealthContour[] {
  const slackOf = ({cover, demand}: AxisNodes) => Float64Array.from(cover, (value, at) => value - level * demand[at]!);
  const slack = {level, across, down, x: slackOf(across), y: slackOf(down)};
  const next = stepsOf(slack);
  const reached = new Set(next.values());
  const lines: HealthContour[] = [];
  const follow = (start: number, closed: boolean) => {
    const edges = [start];
    for (let edge = next.get(start); edge !== undefined; edge = next.get(edge)) {
      next.delete(edges.at(-1)!);
      if (edge === start) break;
      edges.push(edge);
    }
    const line = lineOf(slack, edges, closed);
    if (line.xs.length > 1) lines.push(line);
  };
  for (const start of [...next.keys()]) if (!reached.has(start)) follow(start, false);
  for (const start of [...next.keys()]) if (next.has(start)) follow(start, true);
  return lines;
}

/*
 *    (i, j+1) ─ 2 ─ (i+1, j+1)      an edge is numbered by its lower or left node: 2·(j·columns + i), and one more where it goes up;
 *       3               1           around a square counter-clockwise the line leaves by the edge on which health falls to the level
 *     (i, j) ── 0 ── (i+1, j)       and comes back by the one on which it rises from it
 */
function stepsOf({x, y}: Slack): Map<number, number> {
  const columns = x.length;
  const steps = new Map<number, number>();
  for (let j = 0; j + 1 < y.length; j++) {
    const [lower, upper] = [y[j]!, y[j + 1]!];
    for (let i = 0; i + 1 < columns; i++) {
      const [left, right] = [x[i]!, x[i + 1]!];
      const above = [left + lower > 0, right + lower > 0, right + upper > 0, left + upper > 0];
      if (above[0] === above[1] && above[1] === above[2] && above[2] === above[3]) continue;
      const node = j * columns + i;
      const edges = [2 * node, 2 * (node + 1) + 1, 2 * (node + columns), 2 * node + 1];
      const falls = (edge: number) => above[edge % 4]! && !above[(edge + 1) % 4]!;
      const rises = (edge: number) => !above[edge % 4]! && above[(edge + 1) % 4]!;
      for (let edge = 0; edge < 4; edge++) {
        if (!falls(edge)) continue;
        const back = [1, 2, 3].find(further => rises(edge + further))!;
        steps.set(edges[edge]!, edges[(edge + back) % 4]!);
      }
    }
  }
  return steps;
}

function lineOf(slack: Slack, edges: readonly number[], closed: boolean): HealthContour {
  const points: (readonly [x: number, y: number])[] = [];
  for (const edge of edges) {
    const point = crossing(slack, edge);
    if (!isSame(point, points.at(-1))) points.push(point);
  }
  if (closed && points.length > 1 && isSame(points[0]!, points.at(-1))) points.pop();
  const [xs, ys] = [0, 1].map(axis => Float64Array.from(points, point => point[axis]!));
  return {level: slack.level, xs: xs!, ys: ys!, closed};
}

const isSame = (a: readonly [number, number], b: readonly [number, number] | undefined): boolean =>
  b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Where slack is nothing on an edge whose ends it has on either side. */
function crossing({across, down, x, y}: Slack, edge: number): readonly [x: number, y: number] {
  const node = Math.floor(edge / 2);
  const [i, j] = [node % x.length, Math.floor(node / x.length)];
  if (edge % 2 === 0) return [between(across.prices, x, i, y[j]!), down.prices[j]!];
  return [across.prices[i]!, between(down.prices, y, j, x[i]!)];
}

function between(prices: readonly number[], slack: Float64Array, at: number, beside: number): number {
  const [near, far] = [prices[at]!, prices[at + 1]!];
  const [here, there] = [slack[at]! + beside, slack[at + 1]! + beside];
  return Math.min(Math.max(near + (far - near) * (here / (here - there)), near), far);
}
