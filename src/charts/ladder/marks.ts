/** The four levels a position can be at; a word, an icon and a pattern stand for each, colour last. */
export type Level = 'calm' | 'watch' | 'danger' | 'liquidatable';

/** A named price on the ladder. `price` places it; `label` is what is printed, already in the reader's language. */
export interface LadderPrice {
  readonly price: number;
  readonly label: string;
  /** The term of a formula it stands for; a page lights both together. */
  readonly term?: string;
}

/** A liquidation price and the side from which the market comes to it. */
export interface LadderLiquidation extends LadderPrice {
  readonly direction: 'falling' | 'rising';
  readonly level: Level;
  /** The price alone, for a ladder too narrow for the whole label. */
  readonly shortLabel: string;
}

export type SignKind = 'stop' | 'bankruptcy' | 'entry' | 'bracket';

/** A price that is neither the market nor liquidation: where the position stops, is bankrupt, was entered, changes bracket. */
export interface LadderSign extends LadderPrice {
  readonly kind: SignKind;
}

/** The level this position would have if the market stood between two prices; `null` is an open end. */
export interface LevelRange {
  readonly from: number | null;
  readonly to: number | null;
  readonly level: Level;
}

/** A range over which collateral is converted step by step (soft liquidation). */
export interface SoftBand {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Chance of touching each price within the horizon, highest at the market: `[price, chance]`, prices ascending. */
export interface TouchSea {
  readonly central: readonly (readonly [price: number, chance: number])[];
  readonly high: readonly (readonly [price: number, chance: number])[];
}

/** Standard deviations of the horizon away from the market. */
export interface SigmaTick extends LadderPrice {
  readonly sigmas: number;
}

/** All that a ladder shows. Every price is quote per base; absence is an empty list or `null`. */
export interface LadderMarks {
  readonly now: (LadderPrice & {readonly stale: boolean}) | null;
  readonly liquidations: readonly LadderLiquidation[];
  readonly signs: readonly LadderSign[];
  readonly levels: readonly LevelRange[];
  readonly softBand: SoftBand | null;
  readonly sea: TouchSea | null;
  readonly sigmas: readonly SigmaTick[];
  /** Prices the ladder is to span, whatever they are that it shows: so that it stands still under a hand. */
  readonly span?: readonly [low: number, high: number] | undefined;
}
