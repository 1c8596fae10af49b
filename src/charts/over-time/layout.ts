import type {TimeMarks, TimePoint} from './marks.js';

/** A text tied to a place. */
export interface TimeLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

type Point = readonly [x: number, y: number];

/** Everything to draw, in pixels of a box `width` × `height`. */
export interface TimeShapes {
  readonly width: number;
  readonly height: number;
  /** The plot inside its labels. */
  readonly plot: {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};
  readonly rows: readonly TimeLabel[];
  readonly columns: readonly TimeLabel[];
  readonly curve: readonly Point[];
  /** The outline of what is liquidated. */
  readonly beyond: readonly Point[];
  readonly lineY: number;
  readonly lineLabel: TimeLabel;
  readonly curveLabel: TimeLabel | null;
  readonly crossing: {readonly x: number; readonly y: number; readonly label: TimeLabel} | null;
}

const HEIGHT = 300;
const [TOP, BOTTOM, RIGHT] = [28, 30, 12];
/** Room beside the highest and the lowest value, a share of what lies between them. */
const AIR = 0.2;
const [LABEL_GAP, RING] = [10, 9];
/** A date needs this much. */
const COLUMN_WIDTH = 104;
/** A label at the left edge reaches this far. */
const LABEL_REACH = 150;

/** Lays a quantity over time out. Pure; time runs left to right in every language. */
export function layoutOverTime(marks: TimeMarks, width: number): TimeShapes {
  const [low, high] = domainOf(marks);
  const steps = stepsIn(low, high);
  const left = Math.max(...steps.map(step => marks.printValue(step).length)) * 7 + LABEL_GAP;
  const plot = {left, right: Math.max(left + 1, width - RIGHT), top: TOP, bottom: HEIGHT - BOTTOM};
  const x = (days: number): number => plot.left + (days / marks.span) * (plot.right - plot.left);
  const y = (value: number): number => plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
  const curve = marks.curve.map(({days, value}): Point => [x(days), y(value)]);
  const lineY = y(marks.line.value);
  const isRising = marks.beyond === 'below-curve';
  const crossing = marks.crossing && crossingAt(x(marks.crossing.days), lineY, marks.crossing.label, plot, isRising);
  const first = curve[0];
  const away = isRising ? -LABEL_GAP : LABEL_GAP + 10;
  const isCrowded = crossing !== null && crossing.x < plot.left + LABEL_REACH;
  // both in one row have no room in a narrow picture: then the line's goes to its other side
  const isTight =
    crossing !== null &&
    plot.right - plot.left < (marks.line.label.length + crossing.label.text.length) * 7 + LABEL_GAP;
  const isBelow = (marks.beyond === 'below-line' || away > 0) !== isTight;
  return {
    width,
    height: HEIGHT,
    plot,
    rows: steps.map(step => ({text: marks.printValue(step), x: left - LABEL_GAP, y: y(step), anchor: 'end'})),
    columns: columnsOf(marks, plot.right - plot.left, x),
    curve,
    beyond: beyondOf(marks, curve, lineY, plot),
    lineY,
    lineLabel: {
      text: marks.line.label,
      x: isCrowded ? plot.right : plot.left + LABEL_GAP,
      y: lineY + (isBelow ? LABEL_GAP + 10 : -LABEL_GAP),
      anchor: isCrowded ? 'end' : 'start',
    },
    curveLabel: first
      ? {
          text: marks.curveLabel,
          x: first[0] + LABEL_GAP,
          y: first[1] + (isRising ? LABEL_GAP + 14 : -LABEL_GAP - 4),
          anchor: 'start',
        }
      : null,
    crossing,
  };
}

function domainOf({curve, line}: TimeMarks): readonly [low: number, high: number] {
  const values = [line.value, ...curve.map(({value}) => value)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = high > low ? (high - low) * AIR : Math.abs(high) * 0.05 || 1;
  return [low - air, high + air];
}

/** Three to six round values in a range. */
function stepsIn(low: number, high: number): readonly number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5].find(each => each * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({length: count}, (_, index) => (first + index) * step);
}

function columnsOf({span, printDay}: TimeMarks, room: number, x: (days: number) => number): TimeLabel[] {
  const count = Math.max(1, Math.min(4, Math.floor(room / COLUMN_WIDTH) - 1));
  return Array.from({length: count + 1}, (_, index) => {
    const days = (span * index) / count;
    const anchor = index === 0 ? 'start' : index === count ? 'end' : 'middle';
    return {text: printDay(days), x: x(days), y: HEIGHT - LABEL_GAP, anchor};
  });
}

function crossingAt(x: number, y: number, text: string, plot: TimeShapes['plot'], isAbove: boolean) {
  const half = text.length * 3.5;
  const anchor = x + half > plot.right ? 'end' : x - half < plot.left ? 'start' : 'middle';
  const label = {
    text,
    x: anchor === 'end' ? plot.right : x,
    y: y + (isAbove ? -RING - LABEL_GAP : RING + LABEL_GAP + 10),
    anchor,
  } as const;
  return {x, y, label};
}

/** From the curve, or the line, to the edge of the plot behind it; where the curve has met the line all is behind. */
function beyondOf(
  {beyond, curve: values}: TimeMarks,
  curve: readonly Point[],
  lineY: number,
  plot: TimeShapes['plot'],
): Point[] {
  const edge = beyond === 'above-curve' ? plot.top : plot.bottom;
  if (beyond === 'below-line')
    return [
      [plot.left, lineY],
      [plot.right, lineY],
      [plot.right, edge],
      [plot.left, edge],
    ];
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last || values.length === 0) return [];
  return [...curve, [last[0], edge], [first[0], edge]];
}

/** The point of a curve nearest to a place on it. */
export const nearestPoint = (curve: readonly TimePoint[], days: number): number =>
  curve.reduce(
    (best, point, index) => (Math.abs(point.days - days) < Math.abs(curve[best]!.days - days) ? index : best),
    0,
  );
