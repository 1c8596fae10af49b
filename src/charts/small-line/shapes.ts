import type {Level} from '../ladder/index.js';

/** A load line without words, laid out in pixels. */
export interface SmallLineShapes {
  readonly width: number;
  readonly height: number;
  readonly scaleY: number;
  /** The sea of the central chance; empty where there is none. */
  readonly sea: readonly (readonly [x: number, y: number])[];
  /** Where the market stands; `null` where it is not known. */
  readonly now: number | null;
  readonly marks: readonly {readonly x: number; readonly level: Level}[];
}
