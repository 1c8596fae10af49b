import {estimateTextWidth} from '../ladder/labels.js';
import {ticksIn} from '../scales/index.js';
import type {EquityMarks, Point} from './marks.js';

/** Height of the figure in pixels: design note §2, «Panels». */
export const HEIGHT = 196;
const TOP = 24;
/** Where the label of the meeting stands, above all lines. */
const MEET_Y = 14;
const BOTTOM = 170;
/** Room for the amounts at the left and the names of the lines at the right. */
const LEFT = 56;
const RIGHT = 88;
/** Between an amount and the lines, and what its estimate may be short of. */
const AMOUNT_GAP = 20;
/** Between the stem and its words; strong words are wider than those that are estimated. */
const [STEM_GAP, BOLD] = [8, 1.12];
const PRICE_TICKS = 5;
const AMOUNT_TICKS = 3;
const LABEL_GAP = 14;
/** Pixels between two labels below, at least. */
const TICK_ROOM = 64;

/** A label and where it stands. */
export interface TickShape {
  readonly at: number;
  readonly text: string;
}

/** A sign on a line and its label. */
export interface SignShape {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Everything to draw, in pixels of a box `width` × `height`. */
export interface EquityShapes {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** `null` where nothing shown is at zero. */
  readonly zeroY: number | null;
  readonly meetY: number;
  readonly amounts: readonly TickShape[];
  readonly prices: readonly TickShape[];
  readonly held: readonly (readonly [x: number, y: number])[];
  readonly asked: readonly (readonly [x: number, y: number])[];
  readonly heldLabel: SignShape;
  readonly askedLabel: SignShape;
  /** The prices that are past the meeting, as x. */
  readonly past: readonly [from: number, to: number] | null;
  readonly meet: (SignShape & {readonly label: {readonly x: number; readonly anchor: 'start' | 'end'}}) | null;
  readonly edges: readonly SignShape[];
  readonly zeroX: number | null;
}

/** Lays two lines over price out. Pure: the same marks and width give the same shapes. */
export function layoutEquity(marks: EquityMarks, width: number): EquityShapes {
  const points = [...marks.held.points, ...marks.asked.points];
  const [low, high] = spanOf(points.map(([price]) => price));
  const [least, most] = spanOf([...(marks.isFromZero ? [0] : []), ...points.map(([, amount]) => amount)]);
  const amounts = ticksIn(least, most, AMOUNT_TICKS).map(at => ({at, text: marks.printAmount(at)}));
  const left = Math.max(LEFT, ...amounts.map(({text}) => Math.ceil(estimateTextWidth(text)) + AMOUNT_GAP));
  const right = Math.max(left + 1, width - RIGHT);
  const x = (price: number): number => left + ((price - low) / (high - low)) * (right - left);
  const y = (amount: number): number => BOTTOM - ((amount - least) / (most - least)) * (BOTTOM - TOP);
  const place = ([price, amount]: Point) => [x(price), y(amount)] as const;
  const {meet} = marks;
  const ends = [marks.held, marks.asked].map(({points: line, label}) => ({...end(line, y), text: label, x: right + 6}));
  const [heldLabel, askedLabel] = parted(ends[0]!, ends[1]!);
  const count = Math.max(2, Math.min(PRICE_TICKS, Math.floor((right - left) / TICK_ROOM)));
  return {
    width,
    height: HEIGHT,
    left,
    right,
    top: TOP,
    meetY: MEET_Y,
    bottom: BOTTOM,
    zeroY: least <= 0 && most >= 0 ? y(0) : null,
    amounts: amounts.map(({at, text}) => ({at: y(at), text})),
    prices: ticksIn(low, high, count).map(at => ({at: x(at), text: marks.printPrice(at)})),
    held: marks.held.points.map(place),
    asked: marks.asked.points.map(place),
    heldLabel,
    askedLabel,
    past: meet && (meet.direction === 'falling' ? [left, x(meet.price)] : [x(meet.price), right]),
    meet: meet && {
      x: x(meet.price),
      y: y(meet.amount),
      text: meet.label,
      label: besideStem(x(meet.price), estimateTextWidth(meet.label) * BOLD, width),
    },
    edges: marks.edges.map(({price, amount, label}) => ({x: x(price), y: y(amount), text: label})),
    zeroX: marks.zero === null || least > 0 || marks.zero < low || marks.zero > high ? null : x(marks.zero),
  };
}

/** The words of the meeting stand where there is more room; where there is too little on either side, they end with the picture. */
function besideStem(x: number, length: number, width: number): {x: number; anchor: 'start' | 'end'} {
  if (x + STEM_GAP + length <= width) return {x: x + STEM_GAP, anchor: 'start'};
  return x - STEM_GAP - length >= 0 ? {x: x - STEM_GAP, anchor: 'end'} : {x: width, anchor: 'end'};
}

const end = (line: readonly Point[], y: (amount: number) => number) => ({y: y(line.at(-1)?.[1] ?? 0) + 4});

/** Two labels kept apart, the upper one above. */
function parted(a: SignShape, b: SignShape): readonly [SignShape, SignShape] {
  const gap = Math.abs(a.y - b.y);
  if (gap >= LABEL_GAP) return [a, b];
  const push = (LABEL_GAP - gap) / 2;
  const isAbove = a.y <= b.y;
  return [
    {...a, y: a.y + (isAbove ? -push : push)},
    {...b, y: b.y + (isAbove ? push : -push)},
  ];
}

/** The least and the most of some numbers, never the same. */
function spanOf(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return most > least ? [least, most] : [least - 1, most + 1];
}
