import type {HealthLine, JointMove, PricePair, RangeMapMarks} from './marks.js';

export type Point = readonly [x: number, y: number];

/** A stretch between two healths, or below one. */
export interface DepthShape {
  /** 0 is the shallowest: nearest to liquidation last. */
  readonly depth: number;
  readonly points: readonly Point[];
}

export interface LineShape {
  readonly level: number;
  readonly points: readonly Point[];
  readonly label: {readonly text: string; readonly at: Point; readonly anchor: 'start' | 'end'} | null;
}

export interface ArrowShape {
  readonly from: Point;
  readonly to: Point;
  readonly label: {readonly text: string; readonly at: Point; readonly anchor: 'start' | 'end'};
  readonly isChosen: boolean;
  /** It goes on where the map ends. */
  readonly isBeyond: boolean;
}

export interface TickShape {
  readonly at: number;
  readonly label: string;
}

/** Everything to draw, in pixels. Paint order is the order of the fields. */
export interface RangeMapShapes {
  readonly width: number;
  readonly height: number;
  readonly plot: {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
  readonly beyond: readonly Point[];
  readonly depths: readonly DepthShape[];
  readonly across: readonly TickShape[];
  readonly down: readonly TickShape[];
  readonly lines: readonly LineShape[];
  readonly ovals: readonly (readonly Point[])[];
  readonly arrows: readonly ArrowShape[];
  readonly mix: {readonly at: Point; readonly label: string} | null;
  readonly now: {readonly at: Point; readonly label: string};
  readonly cursor: Point | null;
}

export const RANGE_MAP_HEIGHT = 400;

const MARGIN = {left: 68, right: 24, top: 12, bottom: 44};
/** Of a label under the scale, and of a character of 12 px. */
const [TICK_WIDTH, CHARACTER] = [48, 7];
/** Height of a line of text. */
const LINE = 16;
const OVAL_POINTS = 72;
const SIGMAS = [1, 2];
/** From the right edge, where a line leaves the map. */
const LABEL_INSET = 6;
/** A way that goes on beyond the map ends so far from its edge. */
const EDGE = 14;

/** Lays a range map out. Pure; prices grow to the right and upwards in every language. */
export function layoutRangeMap(marks: RangeMapMarks, width: number): RangeMapShapes {
  const plot = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: Math.max(1, width - MARGIN.left - MARGIN.right),
    height: RANGE_MAP_HEIGHT - MARGIN.top - MARGIN.bottom,
  };
  const x = (price: number): number =>
    plot.x + ((price - marks.across.low) / (marks.across.high - marks.across.low)) * plot.width;
  const y = (price: number): number =>
    plot.y + plot.height - ((price - marks.down.low) / (marks.down.high - marks.down.low)) * plot.height;
  const at = ([across, down]: PricePair): Point => [x(across), y(down)];
  const box: Point[] = [
    [plot.x, plot.y],
    [plot.x + plot.width, plot.y],
    [plot.x + plot.width, plot.y + plot.height],
    [plot.x, plot.y + plot.height],
  ];
  const lines = [...marks.lines].sort((a, b) => a.level - b.level);
  const healthierThan = (line: HealthLine): readonly Point[] => sideOf(box, line.points.map(at), true);
  const one = lines.find(({level}) => level === 1);
  const now = at([marks.across.now, marks.down.now]);
  return {
    width,
    height: RANGE_MAP_HEIGHT,
    plot,
    beyond: one ? sideOf(box, one.points.map(at), false) : marks.isPast ? box : [],
    depths: lines.map((line, index) => ({depth: lines.length - 1 - index, points: healthierThan(line)})),
    across: everyFitting(marks, plot.width).map(({price, label}) => ({at: x(price), label})),
    down: marks.down.ticks.map(({price, label}) => ({at: y(price), label})),
    lines: lines.reduce<LineShape[]>((drawn, line) => {
      const points = line.points.map(at);
      const label = line === one ? null : labelOf(line, points, plot);
      const isFree = label !== null && !drawn.some(other => other.label && touch(other.label, label));
      return [...drawn, {level: line.level, points, label: isFree ? label : null}];
    }, []),
    ovals: marks.joint ? SIGMAS.map(sigmas => oval(marks, marks.joint!, sigmas).map(at)) : [],
    arrows: marks.arrows.map(({label, to, isChosen}) => arrow(now, at(to), label, isChosen, plot)),
    mix: marks.mix && {at: at(marks.mix.at), label: marks.mix.label},
    now: {at: now, label: marks.nowLabel},
    cursor: marks.cursor && at(marks.cursor),
  };
}

/** Ticks that would run into each other are left out, never the price now. */
function everyFitting({across}: RangeMapMarks, width: number): RangeMapMarks['across']['ticks'] {
  const every = Math.max(1, Math.ceil((TICK_WIDTH * (across.ticks.length - 1)) / width));
  const now = across.ticks.findIndex(({price}) => price >= across.now);
  return across.ticks.filter((_, index) => (index - now) % every === 0);
}

/** A label stands where its line is lowest: there is the room beside it, on the other side where the line leaves the map at its left. */
function labelOf({label}: HealthLine, points: readonly Point[], plot: RangeMapShapes['plot']): LineShape['label'] {
  const end = points.reduce<Point | null>((low, point) => (low === null || point[1] > low[1] ? point : low), null);
  if (!end) return null;
  const [x, y] = [end[0] - LABEL_INSET, end[1] - 2 * LABEL_INSET];
  if (x - label.length * CHARACTER >= plot.x) return {text: label, at: [x, y], anchor: 'end'};
  return {
    text: label,
    at: [plot.x + LABEL_INSET, Math.min(end[1] + 3 * LABEL_INSET, plot.y + plot.height - LABEL_INSET)],
    anchor: 'start',
  };
}

type Label = NonNullable<LineShape['label']>;

/** Whether two labels would lie on one another. */
function touch(a: Label, b: Label): boolean {
  const middle = ({at, text, anchor}: Label): number =>
    at[0] + ((anchor === 'start' ? 1 : -1) * text.length * CHARACTER) / 2;
  const room = ((a.text.length + b.text.length) * CHARACTER) / 2;
  return Math.abs(a.at[1] - b.at[1]) < LINE && Math.abs(middle(a) - middle(b)) < room;
}

/** How much of a way lies on the map, its label and all; 1 where it ends on it. */
function shareInside(from: Point, to: Point, {x, y, width, height}: RangeMapShapes['plot']): number {
  const least = [x, y];
  const most = [x + width, y + height];
  const shares = [0, 1].map(axis => {
    const way = to[axis]! - from[axis]!;
    if (to[axis]! >= least[axis]! && to[axis]! <= most[axis]!) return 1;
    const edge = way < 0 ? least[axis]! + EDGE : most[axis]! - EDGE;
    return Math.max(0, (edge - from[axis]!) / way);
  });
  return Math.min(...shares);
}

function arrow(from: Point, end: Point, text: string, isChosen: boolean, plot: RangeMapShapes['plot']): ArrowShape {
  const share = shareInside(from, end, plot);
  const to: Point = [from[0] + share * (end[0] - from[0]), from[1] + share * (end[1] - from[1])];
  const long = text.length * CHARACTER;
  const [first, last] = [plot.x + LABEL_INSET, plot.x + plot.width - LABEL_INSET];
  const isLeft = to[0] + 16 + long < last || to[0] - 16 - long < first;
  // beside the point of now stands its own label, above the way
  const isAcross = Math.abs(to[1] - from[1]) < LINE;
  const label = {
    text,
    at: [
      isLeft ? Math.max(first, Math.min(to[0] + 16, last - long)) : to[0] - 16,
      Math.max(plot.y + LINE, to[1] + (isAcross ? LINE + 4 : -8)),
    ] as const,
    anchor: isLeft ? 'start' : 'end',
  } as const;
  return {from, to, label, isChosen, isBeyond: share < 1};
}

/**
 * Returns the pairs at a distance of so many standard deviations, both log returns at once.
 *
 *     x = p·e^(k·σ₁·cos t)      y = s·e^(k·σ₂·(ρ·cos t + √(1 − ρ²)·sin t))
 */
function oval({across, down}: RangeMapMarks, joint: JointMove, sigmas: number): readonly PricePair[] {
  const rest = Math.sqrt(Math.max(0, 1 - joint.correlation ** 2));
  return Array.from({length: OVAL_POINTS}, (_, index): PricePair => {
    const turn = (2 * Math.PI * index) / OVAL_POINTS;
    const [first, second] = [Math.cos(turn), joint.correlation * Math.cos(turn) + rest * Math.sin(turn)];
    return [across.now * Math.exp(sigmas * joint.across * first), down.now * Math.exp(sigmas * joint.down * second)];
  });
}

/** Returns what of a box lies on one side of a straight line, the healthier on its left as prices grow upwards. */
function sideOf(box: readonly Point[], line: readonly Point[], isLeft: boolean): readonly Point[] {
  const [a, b] = [line[0], line.at(-1)];
  if (!a || !b || line.length < 2) return [];
  // on the screen y grows downwards: left of the line in prices is where this is above zero
  const height = ([px, py]: Point): number => {
    const cross = (b[0] - a[0]) * (py - a[1]) - (b[1] - a[1]) * (px - a[0]);
    return isLeft ? -cross : cross;
  };
  return box.flatMap((point, index) => {
    const next = box[(index + 1) % box.length]!;
    const [here, there] = [height(point), height(next)];
    const kept = here >= 0 ? [point] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    const crossing: Point = [point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])];
    return [...kept, crossing];
  });
}
