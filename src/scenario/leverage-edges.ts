import {maxLeverageAt, type Position} from '../contracts/index.js';
import {
  compareRatios,
  decimal,
  divideRatios,
  ratio,
  ratioSign,
  roundToGrid,
  subtract,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {marginToAdd} from '../measures/index.js';
import {priceWithRoom} from './calmer.js';
import {CALM_ROOM, WATCH_ROOM} from './level.js';
import {notionalAtEntry, type PositionAnswer} from './position-answer.js';

/** The leverage from which on each level holds, the rest of the position as it stands; `null` where no leverage reaches it. */
export interface LeverageEdges {
  readonly watch: Ratio | null;
  readonly danger: Ratio | null;
  readonly liquidatable: Ratio | null;
  /** The highest the venue opens at this size; `null` where it publishes none. */
  readonly most: Decimal | null;
}

const NOTHING = ratio('0');
/** Leverage is offered in tenths. */
const TENTHS = {kind: 'tick', step: decimal('0.1')} as const;

/**
 * Returns where the levels begin on the scale of leverage.
 *
 *     L = n_E/W*          W*: the least margin with which liquidation stands at the level's price
 *
 * The price of a level is that which leaves 40 % or 15 % of room, on the venue's grid and away from the mark, so that the edge holds for
 * the price as it is stated. Liquidatable begins where liquidation reaches the mark. Without a mark there is no distance.
 *
 * @returns plain numbers, unrounded; up to `watch` and with it a position is calm.
 */
export function leverageEdges({position, market, mark}: PositionAnswer): LeverageEdges {
  const {rules} = market;
  const notional = notionalAtEntry(position);
  const most = rules.schedule.kind === 'contracts' ? null : maxLeverageAt(rules.schedule, notional);
  if (mark === null) return {watch: null, danger: null, liquidatable: null, most};
  const direction = position.side === 'long' ? 'falling' : 'rising';
  const bare = {...position, margin: NOTHING} as Position;
  const edge = (price: Decimal): Ratio | null => {
    const margin = marginToAdd<Position>(bare, rules, mark, price);
    return margin.kind === 'needed' && ratioSign(margin.exact) > 0 ? divideRatios(notional, margin.exact) : null;
  };
  const edgeOf = (room: Ratio) => {
    const price = priceWithRoom(mark, room, direction, rules.grid);
    return compareRatios(ratio(price), NOTHING) > 0 ? edge(price) : null;
  };
  return {watch: edgeOf(CALM_ROOM), danger: edgeOf(WATCH_ROOM), liquidatable: edge(mark), most};
}

/**
 * Returns the highest leverage at which an order is not liquidatable when it fills, nor at the mark, one decimal, down; `null` where
 * there is none above 0.
 *
 *     L = n_E/max(W*(entry), W*(mark))
 */
export function leverageThatFills({position, market, mark}: PositionAnswer): Decimal | null {
  const notional = notionalAtEntry(position);
  const bare = {...position, margin: NOTHING} as Position;
  const needed = [position.entry, ...(mark === null ? [] : [mark])].flatMap(price => {
    const margin = marginToAdd<Position>(bare, market.rules, price, price);
    return margin.kind === 'needed' ? [margin.exact] : [];
  });
  if (needed.length === 0) return null;
  const most = needed.reduce((a, b) => (compareRatios(b, a) > 0 ? b : a));
  const found = divideRatios(notional, most);
  const below = roundToGrid(found, TENTHS, 'down');
  // on the edge itself the order is liquidatable
  const rounded = compareRatios(ratio(below), found) === 0 ? subtract(below, TENTHS.step) : below;
  return compareRatios(ratio(rounded), NOTHING) > 0 ? rounded : null;
}
