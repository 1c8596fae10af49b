import {nothing, svg, type TemplateResult} from 'lit';
import {px} from './draw.js';
import {placeAt, priceAt, type PriceAxis} from './handles.js';
import type {LadderShapes} from './shapes.js';

type Point = readonly [x: number, y: number];

/** Where a price is read in a picture, px. */
export interface CursorShape {
  /** The ends of the hairline. */
  readonly from: Point;
  readonly to: Point;
  /** Where it crosses the sea's central curve; `null` beside the sea. */
  readonly crossing: Point | null;
  /** The middle of what shows the focus. */
  readonly focus: Point;
}

/** Nearer than this to a mark, a sign or a deviation, that one is read. */
const REACH = 4;
/** Below the labels. */
const TOP = 16;
/** Between a rounder step and the one below it: 1, 2, 5, 10. */
const ROUND = [5, 2, 1];

/** Lays the cursor out at a price; one beyond the ladder stands at its end. */
export function layoutCursor(shapes: LadderShapes, price: number): CursorShape {
  const {scaleY, tapeHeight, width, sea} = shapes;
  const x = Math.min(width, Math.max(0, placeAt(shapes, price)));
  const y = sea && curveAt(sea.central, x);
  return {
    from: [x, TOP],
    to: [x, scaleY],
    crossing: y === null ? null : [x, y],
    focus: [x, scaleY + tapeHeight / 2],
  };
}

/** Returns how high a curve is at a place, by straight pieces; its points ascend, two of them may share a place. `null` beside it. */
export function curveAt(points: readonly Point[], place: number): number | null {
  const next = points.findIndex(point => point[0] >= place);
  if (next < 0 || (next === 0 && points[0]![0] > place)) return null;
  const [to, toHeight] = points[next]!;
  const [from, fromHeight] = points[Math.max(0, next - 1)]!;
  return to > from ? fromHeight + ((place - from) / (to - from)) * (toHeight - fromHeight) : toHeight;
}

/** Returns where something stands on a ladder that can be read to its last digit. */
export const placesOf = ({marks, signs, sigmas, waterline}: LadderShapes): readonly number[] =>
  [...marks, ...signs, ...sigmas, ...(waterline ? [waterline] : [])].map(({x}) => x);

/** Returns the price read at a place: that of what stands there, else the roundest within a pixel. */
export function priceRead(axis: PriceAxis, places: readonly number[], place: number): number {
  const [nearest] = places.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place));
  if (nearest !== undefined && Math.abs(nearest - place) <= REACH) return priceAt(axis, nearest);
  const step = roundStep(axis, 1);
  return Math.round(priceAt(axis, place) / step) * step;
}

/** Returns the largest of 1, 2 and 5 times a power of ten that is no more than so many pixels wide. */
export function roundStep(
  {domain: [low, high], width, upwards: [from, to] = [0, width]}: PriceAxis,
  pixels: number,
): number {
  const most = ((high - low) / Math.abs(to - from)) * pixels;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ROUND.find(each => each * power <= most * (1 + 1e-9))!;
}

/** Draws a hairline, and a dot where it crosses the sea. */
export const drawCursor = ({from, to, crossing}: CursorShape): TemplateResult => svg`
  <line class="hairline" x1=${px(from[0])} y1=${px(from[1])} x2=${px(to[0])} y2=${px(to[1])}></line>
  ${crossing ? svg`<circle class="read" cx=${px(crossing[0])} cy=${px(crossing[1])} r="3"></circle>` : nothing}`;
