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
const PILL_MARGIN = 14;

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

  const depth = ({volatilities, label, isLevel}: DepthLine, at: number): DepthShape => {
    const line = volatilities.map(
      (each, column) => [x(map.across[column]!), each === null ? top - BEYOND : y(each)] as const,
    );
    const height = bottom - (bottom - top) * (PILLS[at] ?? 0.5);
    const crossing = crossingAt(line, height);
    const width = textWidth(label) + 2 * PILL_PADDING;
    const fits = crossing !== null && crossing - width / 2 > left + PILL_MARGIN && crossing + width / 2 < right;
    return {depth: at + 1, line, isLevel, label: fits ? {x: crossing, y: height, width, text: label} : null};
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
    mark: map.mark && {
      x: inside(x(map.mark.at)),
      y: y(map.mark.central),
      from: y(map.mark.low),
      to: y(map.mark.high),
    },
    cursor: map.cursor && [inside(x(map.cursor.at)), y(map.cursor.volatility)],
  };
}

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
