import {svg, nothing, type TemplateResult} from 'lit';
import {px} from './draw.js';
import {priceAt, xAt} from './handles.js';
import type {LadderShapes, SeaShape} from './shapes.js';

/** Where a price is read on a ladder. */
export interface CursorShape {
  readonly x: number;
  /** The ends of the hairline: below the labels, and on the scale. */
  readonly top: number;
  readonly bottom: number;
  /** Where it crosses the sea's central curve; `null` beside the sea. */
  readonly seaY: number | null;
}

/** Nearer than this to a mark, a sign or a deviation, that one is read. */
const REACH = 4;
const TOP = 16;
/** Between a rounder step and the one below it: 1, 2, 5, 10. */
const ROUND = [5, 2, 1];

/** Lays the cursor out at a price; one beyond the ladder stands at its end. */
export function layoutCursor(shapes: LadderShapes, price: number): CursorShape {
  const x = Math.min(shapes.width, Math.max(0, xAt(shapes, price)));
  return {x, top: TOP, bottom: shapes.scaleY, seaY: shapes.sea && heightAt(shapes.sea, x)};
}

/** The height of the central curve at a place; its points ascend, two of them may share an `x`. */
function heightAt({central}: SeaShape, x: number): number | null {
  const right = central.findIndex(point => point[0] >= x);
  if (right < 0 || (right === 0 && central[0]![0] > x)) return null;
  const [toX, toY] = central[right]!;
  const [fromX, fromY] = central[Math.max(0, right - 1)]!;
  return toX > fromX ? fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY) : toY;
}

/** Returns the price read at a place: that of what stands there, else the roundest within a pixel. */
export function priceRead(shapes: LadderShapes, x: number): number {
  const {marks, signs, sigmas, waterline} = shapes;
  const places = [...marks, ...signs, ...(waterline ? [waterline] : []), ...sigmas].map(each => each.x);
  const [nearest] = places.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x));
  if (nearest !== undefined && Math.abs(nearest - x) <= REACH) return priceAt(shapes, nearest);
  const step = roundStep(shapes, 1);
  return Math.round(priceAt(shapes, x) / step) * step;
}

/** Returns the largest of 1, 2 and 5 times a power of ten that is no more than so many pixels wide. */
export function roundStep({domain: [low, high], width}: LadderShapes, pixels: number): number {
  const most = ((high - low) / width) * pixels;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ROUND.find(each => each * power <= most * (1 + 1e-9))!;
}

/** Draws a hairline, and a dot where it crosses the sea. */
export const drawCursor = ({x, top, bottom, seaY}: CursorShape): TemplateResult => svg`
  <line class="hairline" x1=${px(x)} x2=${px(x)} y1=${top} y2=${bottom}></line>
  ${seaY === null ? nothing : svg`<circle class="read" cx=${px(x)} cy=${px(seaY)} r="3"></circle>`}`;
