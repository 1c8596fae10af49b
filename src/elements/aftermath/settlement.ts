import type {WaterfallBar} from '../../charts/waterfall/index.js';
import type {FieldErrors, Understood} from '../../scenario/index.js';
import type {Values} from '../../text/index.js';

/** A step of a liquidation in words. */
export interface StepRow {
  readonly cells: readonly string[];
  /** What it does to health, where it says. */
  readonly effect: {readonly words: string; readonly isWorse: boolean} | null;
}

/** What liquidation takes, as a page tells it. */
export interface Settlement {
  readonly sentence: string;
  readonly values: Values;
  /** Empty where nothing is taken, or it is not known. */
  readonly bars: readonly WaterfallBar[];
  readonly steps: readonly StepRow[];
  readonly stepColumns: readonly string[];
  readonly captions: readonly string[];
  readonly unit: string;
  /** Pairs a liquidator may take first, the worst first. */
  readonly pairs: readonly {readonly value: string; readonly label: string}[];
  /** The one that counts where the reader chose none, and what the choice is called, where it is not of pairs. */
  readonly chosen?: string;
  readonly pairsLabel?: string;
  /** The price it is told of, as it is printed; empty where there is none. */
  readonly price: string;
  readonly fields: FieldErrors;
  readonly understood: Understood;
}

/** What the reader wrote or chose in the panel. */
export interface Wishes {
  readonly price: string;
  readonly fee: string;
  readonly pair: string;
}

/** The names of the panel's own fields: no part of a scenario. */
export const FIELDS = {price: 'aftermath.price', fee: 'aftermath.fee'} as const;

/** Nothing to take, or nothing known. */
export const NOTHING = {
  values: {},
  bars: [],
  steps: [],
  stepColumns: [],
  captions: [],
  unit: '',
  pairs: [],
  price: '',
} as const;
