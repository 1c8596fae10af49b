import {curveAt, placeAt, type CursorShape} from '../ladder/index.js';
import type {UprightShapes} from './shapes.js';

/** How far the hairline goes beyond the tape. */
const BEYOND_TAPE = 8;

/** Lays the cursor out at a price; one beyond the line stands at its end. */
export function uprightCursor(shapes: UprightShapes, price: number): CursorShape {
  const {left, top, bottom, tape, sea} = shapes;
  const y = Math.min(bottom, Math.max(top, placeAt(shapes, price)));
  const curve = sea?.central.map(([x, at]) => [at, x] as const).toSorted((a, b) => a[0] - b[0]);
  const x = curve ? curveAt(curve, y) : null;
  return {
    from: [left, y],
    to: [Math.max(tape.to + BEYOND_TAPE, x ?? 0), y],
    crossing: x === null ? null : [x, y],
    focus: [(tape.from + tape.to) / 2, y],
  };
}

/** Returns where something stands on an upright line that can be read to its last digit. */
export const uprightPlaces = ({marks, signs, sigmas, now}: UprightShapes): readonly number[] =>
  [...marks, ...signs, ...sigmas, now].map(({y}) => y);
