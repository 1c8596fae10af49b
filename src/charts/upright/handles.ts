import {
  PAD,
  readoutBox,
  readoutHeight,
  readoutLines,
  type HandleKind,
  type HandleShape,
  type ReadoutShape,
  type TextWidth,
} from '../ladder/index.js';
import type {UprightShapes} from './shapes.js';

/** Between a mark and what it comes to. */
const BESIDE_MARK = 16;

/** Returns the handles of an upright line, of those marks that are on it, in the order they are drawn. */
export function uprightHandles({tape, signs, marks}: UprightShapes, kinds: readonly HandleKind[]): HandleShape[] {
  const x = (tape.from + tape.to) / 2;
  const found: HandleShape[] = signs.flatMap(({kind, term, y}) =>
    kind === 'stop' || kind === 'entry' ? [{kind, term, x, y}] : [],
  );
  const [mark] = marks;
  if (mark) found.push({kind: 'liquidation', term: mark.term, x, y: mark.y});
  return found.filter(({kind}) => kinds.includes(kind));
}

/** Lays a readout out left of a mark, over what the price did; inside the picture. */
export function uprightReadout(shapes: UprightShapes, text: string, y: number, textWidth: TextWidth): ReadoutShape {
  const right = shapes.tape.from - shapes.ringRadius - BESIDE_MARK;
  const lines = readoutLines(text, right - 2 * PAD, textWidth);
  const width = Math.max(...lines.map(textWidth)) + 2 * PAD;
  const height = readoutHeight(lines);
  const top = Math.min(shapes.bottom - height, Math.max(0, y - height / 2));
  return readoutBox(lines, {x: Math.max(0, right - width), y: Math.round(top), width, height});
}
