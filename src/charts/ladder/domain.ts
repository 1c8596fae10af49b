import type {LadderMarks} from './marks.js';

/** Share of the distance to liquidation shown beyond it, and beyond the market on the calm side. */
const BEYOND_LIQUIDATION = 0.3;
const BEYOND_NOW = 0.25;
/** σ of the horizon shown on the side that liquidates. */
const SIGMAS_SHOWN = 2.4;

/**
 * The prices a ladder spans: from the furthest of 2.4 σ, liquidation less 30 % of its distance and bankruptcy, to the
 * market plus 25 % of the distance or the entry, whichever is further; mirrored for a liquidation above.
 * Never below zero, never empty. A span that is held stays, but for the market, which is always inside.
 */
export function ladderDomain(marks: LadderMarks): readonly [low: number, high: number] {
  if (marks.span) {
    const [low, high] = marks.span;
    const now = marks.now?.price ?? low;
    return [Math.min(low, now), Math.max(high, now)];
  }
  const prices = [
    ...(marks.now ? [marks.now.price] : []),
    ...marks.liquidations.map(mark => mark.price),
    ...marks.signs.filter(sign => sign.kind !== 'bracket').map(sign => sign.price),
    ...(marks.softBand ? [marks.softBand.from, marks.softBand.to] : []),
  ];
  if (prices.length === 0) return [0, 1];
  const from = marks.now?.price ?? prices[0]!;
  let low = Math.min(...prices);
  let high = Math.max(...prices);
  for (const {price} of marks.liquidations) {
    const room = Math.abs(from - price);
    const down = price < from;
    low = Math.min(low, down ? price - BEYOND_LIQUIDATION * room : from - BEYOND_NOW * room);
    high = Math.max(high, down ? from + BEYOND_NOW * room : price + BEYOND_LIQUIDATION * room);
  }
  for (const sigma of marks.sigmas) {
    if (sigma.sigmas <= SIGMAS_SHOWN) {
      low = Math.min(low, sigma.price);
      high = Math.max(high, sigma.price);
    }
  }
  const margin = high > low ? (high - low) * 0.04 : high * 0.1;
  return [Math.max(0, low - margin), high + margin];
}
