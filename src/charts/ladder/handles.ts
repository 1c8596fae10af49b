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

/** How prices stand in a picture, px: from left to right over its whole width, or upwards. */
export interface PriceAxis {
  readonly width: number;
  readonly height: number;
  /** Prices at its ends. */
  readonly domain: readonly [low: number, high: number];
  /** Where the lowest and the highest price stand, from the top; left out where price runs to the right. */
  readonly upwards?: readonly [low: number, high: number] | undefined;
}

const endsOf = ({width, upwards = [0, width]}: PriceAxis): readonly [low: number, high: number] => upwards;

/** Returns where a price stands in a picture: from the left, or from the top where price runs upwards. */
export function placeAt(axis: PriceAxis, price: number): number {
  const [low, high] = axis.domain;
  const [from, to] = endsOf(axis);
  return from + ((price - low) / (high - low)) * (to - from);
}

/** Returns the price at a place of a picture; that of its end beyond it. */
export function priceAt(axis: PriceAxis, place: number): number {
  const [low, high] = axis.domain;
  const [from, to] = endsOf(axis);
  const share = Math.min(1, Math.max(0, (place - from) / (to - from)));
  return low + share * (high - low);
}

/** Returns how far a point is along the prices of a picture. */
export const alongOf = ({upwards}: PriceAxis, {x, y}: {readonly x: number; readonly y: number}): number =>
  upwards ? y : x;

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
  // on one line of prices all are as far across
  const beside = ({x, y}: HandleShape): number => Math.hypot(point.x - x, point.y - y);
  return handles
    .filter(handle => far(handle) <= reach)
    .reduce<H | null>((best, each) => (best && beside(best) < beside(each) ? best : each), null);
}

const LINE = 22;
const FURTHER_LINE = 16;
/** Beside the text of a readout. */
export const PAD = 10;
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
  const lines = readoutLines(text, shapes.width - 2 * PAD, textWidth);
  const width = Math.max(...lines.map(textWidth)) + 2 * PAD;
  const left = Math.max(0, Math.min(x - width / 2, shapes.width - width));
  const height = readoutHeight(lines);
  // one line ends where the labels below do; the mark itself stays in sight
  const y = Math.max(shapes.height - LINE, shapes.scaleY + shapes.tapeHeight / 2 + BELOW_MARK);
  return readoutBox(lines, {x: left, y, width, height});
}

/** Breaks a readout that is too wide between its parts. */
export const readoutLines = (text: string, most: number, textWidth: TextWidth): readonly string[] =>
  text.split(DOT).reduce<string[]>((found, part) => {
    const joined = found.length > 0 ? found.at(-1)! + DOT + part : part;
    return textWidth(joined) <= most ? [...found.slice(0, -1), joined] : [...found, part];
  }, []);

export const readoutHeight = (lines: readonly string[]): number => LINE + (lines.length - 1) * FURTHER_LINE;

/** Puts the lines of a readout in the middle of its box. */
export const readoutBox = (lines: readonly string[], box: Omit<ReadoutShape, 'lines'>): ReadoutShape => ({
  ...box,
  lines: lines.map((text, index) => ({text, x: box.x + box.width / 2, y: box.y + 15 + index * FURTHER_LINE})),
});
