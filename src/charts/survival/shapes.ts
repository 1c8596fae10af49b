type Point = readonly [x: number, y: number];

/** A dot on the curve with its label, and the dotted line down from it. */
export interface SurvivalDot {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Where the label stands; it ends there where there is no room to its right. */
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
}

/** Everything to draw, in pixels of a box `width` × `height`. */
export interface SurvivalShapes {
  readonly width: number;
  readonly height: number;
  /** Edges of the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Between the highest and the lowest volatility, closed. */
  readonly band: readonly Point[];
  readonly line: readonly Point[];
  readonly grid: readonly {readonly y: number; readonly label: string | null}[];
  readonly ticks: readonly {readonly x: number; readonly label: string}[];
  readonly dots: readonly SurvivalDot[];
  /** Beside the end of the line; above it where it is too long for that. */
  readonly end: {readonly x: number; readonly y: number; readonly anchor: 'start' | 'end'; readonly label: string};
  /** Where the cursor stands; `null` while there is none. */
  readonly cursor: number | null;
}
