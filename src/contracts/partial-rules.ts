import type {Decimal, Ratio} from '../decimal/index.js';

/** What becomes of the margin left when the last of a position is closed: `lost`, where it is taken over at its bankruptcy price. */
export type Remainder = 'returned' | 'lost' | 'not-on-record';

/**
 * How much of a position a venue closes at a time.
 *
 * - `whole`: all of it.
 * - `share-first`: above a notional a share first, and all of it after a rest; below a share of the requirement a backstop takes it all.
 * - `share-a-block`: a share each block, at least and at most so much notional.
 * - `tiers`: from a tier up, down so many tiers at a time; below that tier, all of it.
 */
export type PartialRule =
  | {readonly kind: 'whole'; readonly then: Remainder}
  | {
      readonly kind: 'share-first';
      readonly share: Decimal;
      /** Notional, settlement currency. */
      readonly above: Decimal;
      readonly restSeconds: Decimal;
      /** A share of the requirement: with less equity the backstop takes the position, and its margin. */
      readonly backstopBelow: Ratio;
      readonly then: Remainder;
    }
  | {
      readonly kind: 'share-a-block';
      readonly share: Decimal;
      readonly least: Decimal;
      readonly most: Decimal;
      readonly then: Remainder;
    }
  | {
      readonly kind: 'tiers';
      /** The lowest tier that is reduced, counted from 1. */
      readonly from: number;
      readonly down: number;
      readonly then: Remainder;
    };
