type Point = readonly [x: number, y: number];

/** One depth: everything above its line is at least that likely. */
export interface DepthShape {
  /** 1 the shallowest … 6 the deepest. */
  readonly depth: number;
  /** The line, left to right. */
  readonly line: readonly Point[];
  /** The two lines at which a level begins. */
  readonly isLevel: boolean;
  /** The pill on the line; `null` where the line leaves no room for one. */
  readonly label: {readonly x: number; readonly y: number; readonly width: number; readonly text: string} | null;
}

/** Everything to draw, in pixels of a box `width` × `height`. */
export interface RiskMapShapes {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly depths: readonly DepthShape[];
  readonly columns: readonly {readonly x: number; readonly label: string}[];
  readonly rows: readonly {readonly y: number; readonly label: string}[];
  /** The position, and its volatilities from the lowest to the highest. */
  readonly mark: {readonly x: number; readonly y: number; readonly from: number; readonly to: number} | null;
  readonly cursor: Point | null;
}
