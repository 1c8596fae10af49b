import type {Level, SignKind} from './marks.js';

/** A run of text tied to the price at `anchor`; `x` is its middle. */
export interface LabelShape {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where its price stands on the scale. */
  readonly anchor: number;
}

/** A stretch of the tape under the scale. */
export interface TapeShape {
  readonly x1: number;
  readonly x2: number;
  readonly level: Level;
}

/** The Plimsoll mark: a ring on the scale with a bar through it and a stem up to its label. */
export interface MarkShape {
  readonly term?: string | undefined;
  readonly x: number;
  readonly level: Level;
  readonly label: LabelShape;
}

/** The waterline: where the market stands. */
export interface WaterlineShape {
  readonly term?: string | undefined;
  readonly x: number;
  readonly stale: boolean;
  readonly label: LabelShape;
}

/** A small sign on the scale; its label is `null` where there is no room. */
export interface SignShape {
  readonly term?: string | undefined;
  readonly kind: SignKind;
  readonly x: number;
  readonly price: number;
  readonly label: LabelShape | null;
}

export interface SigmaShape {
  readonly x: number;
  readonly length: number;
  readonly label: LabelShape;
}

/** One closed outline and one line of the sea, as points. */
export interface SeaShape {
  readonly high: readonly (readonly [x: number, y: number])[];
  readonly central: readonly (readonly [x: number, y: number])[];
}

export interface BandShape {
  readonly x1: number;
  readonly x2: number;
  readonly label: LabelShape;
}

/** Everything to draw, in pixels of a box `width` × `height`. Paint order is the order of the fields. */
export interface LadderShapes {
  readonly width: number;
  readonly height: number;
  /** Prices at x = 0 and x = width. */
  readonly domain: readonly [low: number, high: number];
  readonly scaleY: number;
  readonly tapeHeight: number;
  readonly ringRadius: number;
  /** How far the bar reaches beyond the ring on each side. */
  readonly barReach: number;
  readonly sea: SeaShape | null;
  readonly tape: readonly TapeShape[];
  readonly band: BandShape | null;
  readonly sigmas: readonly SigmaShape[];
  readonly signs: readonly SignShape[];
  readonly waterline: WaterlineShape | null;
  readonly marks: readonly MarkShape[];
}
