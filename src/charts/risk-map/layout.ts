import type {DepthShape, RiskMapShapes} from './shapes.js';

/** A depth line: for each column the volatility that makes its chance; `null` where none does. */
export interface DepthLine {
  readonly volatilities: readonly (number | null)[];
  readonly label: string;
  readonly isLevel: boolean;
}

/** A number on an axis and how it is written. */
export interface AxisMark {
  readonly at: number;
  readonly label: string;
}

/** What a risk map shows; volatilities are fractions per √year. */
export interface RiskMap {
  /** Values of the columns, ascending: leverages, or loans to value. */
  readonly across: readonly number[];
  readonly scale: 'logarithmic' | 'linear';
  readonly depths: readonly DepthLine[];
  readonly volatility: readonly [least: number, most: number];
  readonly columns: readonly AxisMark[];
  readonly rows: readonly AxisMark[];
  readonly mark: {
    readonly at: number;
    readonly low: number;
    readonly central: number;
    readonly high: number;
  } | null;
  readonly cursor: {readonly at: number; readonly volatility: number} | null;
}

export interface RiskMapBox {
  readonly width: number;
  readonly textWidth: (text: string) => number;
}

export const RISK_MAP_FRAME = {height: 360, left: 52, right: 16, top: 8, bottom: 28} as const;
/** How far beyond the plot a line is led that leaves it, so that it leaves at its own slope. */
const BEYOND = 400;
const PILL_PADDING = 6;
const LABEL_GAP = 8;
/** Heights of the pills, as shares of the plot from its foot: apart from one another on lines that lie close. */
const PILLS = [0.46, 0.58, 0.7, 0.82, 0.66, 0.52];
/** Where a pill goes that finds its own place taken. */
const OTHER_PILLS = [0.34, 0.9, 0.22, 0.76, 0.64, 0.4, 0.28, 0.12];
const PILL_MARGIN = 14;
const PILL_HEIGHT = 18;
/** The ring of the position reaches this far to each side. */
const RING = 13;

/** Lays a risk map out: leverage or loan to value from left to right in every language, volatility upwards. Pure. */
export function layoutRiskMap(map: RiskMap, {width, textWidth}: RiskMapBox): RiskMapShapes {
  const {height, left, top} = RISK_MAP_FRAME;
  const right = width - RISK_MAP_FRAME.right;
  const bottom = height - RISK_MAP_FRAME.bottom;
  const [first, last] = [map.across[0] ?? 1, map.across.at(-1) ?? 2];
  const [least, most] = map.volatility;
  const x = (value: number): number => left + (right - left) * placeAcross(value, first, last, map.scale);
  const y = (volatility: number): number =>
    Math.max(top - BEYOND, bottom - ((bottom - top) * (volatility - least)) / (most - least));
  const inside = (value: number): number => Math.min(right, Math.max(left, value));

  const mark = map.mark && {
    x: inside(x(map.mark.at)),
    y: y(map.mark.central),
    from: y(map.mark.low),
    to: y(map.mark.high),
  };
  const taken: Taken[] = mark
    ? [{x: mark.x, y: (mark.from + mark.to) / 2, width: 2 * RING, height: mark.from - mark.to + 2 * RING}]
    : [];
  const depth = ({volatilities, label, isLevel}: DepthLine, at: number): DepthShape => {
    const line = volatilities.map(
      (each, column) => [x(map.across[column]!), each === null ? top - BEYOND : y(each)] as const,
    );
    const width = textWidth(label) + 2 * PILL_PADDING;
    const place = [PILLS[at] ?? 0.5, ...OTHER_PILLS]
      .map(share => bottom - (bottom - top) * share)
      .flatMap(height => {
        const crossing = crossingAt(line, height);
        return crossing === null ? [] : [{x: crossing, y: height, width, height: PILL_HEIGHT}];
      })
      .find(pill => {
        const isInside = pill.x - width / 2 > left + PILL_MARGIN && pill.x + width / 2 < right;
        return isInside && !taken.some(other => touch(pill, other));
      });
    if (place) taken.push(place);
    return {depth: at + 1, line, isLevel, label: place ? {x: place.x, y: place.y, width, text: label} : null};
  };
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    depths: map.depths.map(depth),
    columns: apart(
      map.columns.filter(({at}) => at >= first && at <= last).map(({at, label}) => ({x: x(at), label})),
      textWidth,
    ),
    rows: map.rows.filter(({at}) => at >= least && at <= most).map(({at, label}) => ({y: y(at), label})),
    mark,
    cursor: map.cursor && [inside(x(map.cursor.at)), y(map.cursor.volatility)],
  };
}

/** A box about its middle. */
interface Taken {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const touch = (a: Taken, b: Taken): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + 2;

/** Leaves out what would touch the label before it. */
function apart<Column extends {readonly x: number; readonly label: string}>(
  columns: readonly Column[],
  textWidth: RiskMapBox['textWidth'],
): Column[] {
  const kept: Column[] = [];
  let end = -Infinity;
  for (const column of columns) {
    const half = textWidth(column.label) / 2;
    if (column.x - half < end + LABEL_GAP) continue;
    kept.push(column);
    end = column.x + half;
  }
  return kept;
}

/** Where a value stands between the ends of its axis, from 0 to 1. */
function placeAcross(value: number, first: number, last: number, scale: RiskMap['scale']): number {
  return scale === 'linear' ? (value - first) / (last - first) : Math.log(value / first) / Math.log(last / first);
}

/** Returns the value at a place: the inverse. */
export function valueAcross(place: number, first: number, last: number, scale: RiskMap['scale']): number {
  return scale === 'linear' ? first + (last - first) * place : first * (last / first) ** place;
}

/** Where a line that falls to the right crosses a height; `null` where it does not. */
function crossingAt(line: readonly (readonly [number, number])[], height: number): number | null {
  for (let at = 1; at < line.length; at++) {
    const [[fromX, fromY], [toX, toY]] = [line[at - 1]!, line[at]!];
    if (fromY <= height && toY >= height && toY > fromY)
      return fromX + ((toX - fromX) * (height - fromY)) / (toY - fromY);
  }
  return null;
}
