import type {Level, PriceAxis, SignKind} from '../ladder/index.js';

export type Point = readonly [x: number, y: number];

/** A text at the right edge, where it ends. */
export interface EdgeLabel {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  /** How wide it is. */
  readonly length: number;
}

/** A text elsewhere. */
export interface TickLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Standing {
  readonly term?: string | undefined;
  readonly y: number;
}

/** The Plimsoll mark on the tape, and the line through the whole picture. */
export interface UprightMark extends Standing {
  /** Where the line ends: at the edge, else before a label that stands there. */
  readonly end: number;
  readonly level: Level;
  readonly label: EdgeLabel;
}

/** The market: the water stands as high. */
export interface UprightNow extends Standing {
  readonly end: number;
  readonly stale: boolean;
  /** Where the surveyor's sign stands. */
  readonly surveyX: number;
  readonly label: EdgeLabel;
}

/** A sign beside the tape; without label and lead where there is no room. */
export interface UprightSign extends Standing {
  readonly kind: SignKind;
  readonly price: number;
  readonly label: EdgeLabel | null;
  readonly lead: readonly Point[];
}

/** Everything to draw, in pixels of a box `width` × `height`. */
export interface UprightShapes extends PriceAxis {
  readonly upwards: readonly [low: number, high: number];
  /** What the price did is drawn between these. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** The tape, from its left to its right edge. */
  readonly tape: {
    readonly from: number;
    readonly to: number;
    readonly ranges: readonly {readonly y1: number; readonly y2: number; readonly level: Level}[];
  };
  readonly ringRadius: number;
  readonly barReach: number;
  /** The surface of the sea, a line for each stretch without a gap. */
  readonly surface: readonly (readonly Point[])[];
  readonly beyond: readonly {readonly y1: number; readonly y2: number}[];
  readonly ticks: readonly (Standing & {readonly label: TickLabel})[];
  readonly dates: readonly TickLabel[];
  /** What the sea to the right is; `null` where there is none, or no room to say it. */
  readonly caption: TickLabel | null;
  readonly sea: {readonly central: readonly Point[]; readonly high: readonly Point[]} | null;
  readonly sigmas: readonly (Standing & {readonly length: number; readonly label: TickLabel | null})[];
  readonly signs: readonly UprightSign[];
  readonly now: UprightNow;
  readonly marks: readonly UprightMark[];
}
