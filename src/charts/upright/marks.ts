import type {LadderMarks} from '../ladder/index.js';

/** Closes of equally long bars, oldest first. */
export interface PriceBars {
  readonly stepSeconds: number;
  /** Unix seconds at each bar's open, strictly ascending. */
  readonly time: ArrayLike<number>;
  /** Quote per base, > 0. */
  readonly close: ArrayLike<number>;
}

/** What a bar closed at, and when, Unix seconds. */
export interface Close {
  readonly time: number;
  readonly price: number;
}

/** The closes that are shown, oldest first; one at least. */
export interface RecentCloses {
  readonly closes: readonly Close[];
  readonly stepSeconds: number;
}

/** All that an upright load line shows: a ladder's marks and what the price did until now, in the reader's words. */
export interface UprightMarks {
  readonly marks: LadderMarks;
  readonly recent: RecentCloses;
  /** What the sea to the right is; empty where there is none. */
  readonly caption: string;
  readonly printTick: (price: number, digits: number) => string;
  readonly printDay: (time: number) => string;
}
