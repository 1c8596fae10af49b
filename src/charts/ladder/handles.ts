import type {TextWidth} from './labels.js';
import type {SignKind} from './marks.js';
import type {LadderShapes} from './shapes.js';

/** What of a ladder a hand can take hold of. */
export type HandleKind = 'liquidation' | Extract<SignKind, 'stop' | 'entry'>;

/** A place on the ladder to take hold of, in the middle of its mark. */
export interface HandleShape {
  readonly kind: HandleKind;
  readonly term?: string | undefined;
  readonly x: number;
  readonly y: number;
}

/** A box with what a mark that is moved comes to; each part of it on one line. */
export interface ReadoutShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly {readonly text: string; readonly x: number; readonly y: number}[];
}

/** Returns where a price stands on a ladder. */
export const xAt = ({domain: [low, high], width}: LadderShapes, price: number): number =>
  ((price - low) / (high - low)) * width;

/** Returns the price at a place of a ladder; that of its end beyond it. */
export function priceAt({domain: [low, high], width}: LadderShapes, x: number): number {
  const share = Math.min(1, Math.max(0, x / width));
  return low + share * (high - low);
}

/** Returns the handles of a ladder, of those marks that are on it, in the order they are drawn. */
export function handlesOf(shapes: LadderShapes, kinds: readonly HandleKind[]): HandleShape[] {
  const y = shapes.scaleY + shapes.tapeHeight / 2;
  const [mark] = shapes.marks;
  const found: HandleShape[] = shapes.signs.flatMap(({kind, term, x}) =>
    kind === 'stop' || kind === 'entry' ? [{kind, term, x, y}] : [],
  );
  if (mark) found.push({kind: 'liquidation', term: mark.term, x: mark.x, y});
  return found.filter(({kind}) => kinds.includes(kind));
}

/** Returns the handle nearest to a point; of two as near the one that is drawn above. `null` where none is within reach. */
export function handleNear<H extends HandleShape>(
  handles: readonly H[],
  point: {readonly x: number; readonly y: number},
  reach: number,
): H | null {
  const far = ({x, y}: HandleShape): number => Math.max(Math.abs(point.x - x), Math.abs(point.y - y));
  const beside = ({x}: HandleShape): number => Math.abs(point.x - x);
  return handles
    .filter(handle => far(handle) <= reach)
    .reduce<H | null>((best, each) => (best && beside(best) < beside(each) ? best : each), null);
}

const LINE = 22;
const FURTHER_LINE = 16;
const PAD = 10;
/** From the middle of a mark down. */
const BELOW_MARK = 15;
/** Between the parts of a readout. */
const DOT = ' · ';

/**
 * Lays a readout out below a mark, inside the ladder's width; one that is too wide for it breaks between its parts.
 *
 * @param x - of the mark it belongs to.
 */
export function layoutReadout(shapes: LadderShapes, text: string, x: number, textWidth: TextWidth): ReadoutShape {
  const most = shapes.width - 2 * PAD;
  const lines = text.split(DOT).reduce<string[]>((found, part) => {
    const joined = found.length > 0 ? found.at(-1)! + DOT + part : part;
    return textWidth(joined) <= most ? [...found.slice(0, -1), joined] : [...found, part];
  }, []);
  const width = Math.max(...lines.map(textWidth)) + 2 * PAD;
  const left = Math.max(0, Math.min(x - width / 2, shapes.width - width));
  const height = LINE + (lines.length - 1) * FURTHER_LINE;
  // one line ends where the labels below do; the mark itself stays in sight
  const y = Math.max(shapes.height - LINE, shapes.scaleY + shapes.tapeHeight / 2 + BELOW_MARK);
  return {
    x: left,
    y,
    width,
    height,
    lines: lines.map((line, index) => ({text: line, x: left + width / 2, y: y + 15 + index * FURTHER_LINE})),
  };
}
