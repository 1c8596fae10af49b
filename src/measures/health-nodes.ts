import type {HealthBook, HealthLeg} from '../kernel/index.js';

/**
 * What one axis of a book contributes, at its ends and at every price where its slope changes: between two neighbours cover and
 * demand are straight. Where demand jumps a price stands twice, as it is approached and as it is reached.
 */
export interface AxisNodes {
  readonly prices: readonly number[];
  readonly cover: readonly number[];
  readonly demand: readonly number[];
}

/** Of the sizes added up: below this a difference is the sum's own rounding. 16 · 2^-53. */
const ROUNDING = 1.8e-15;

/** @param constants - whether this axis carries what the book has at prices of 0; one of two does. */
export function axisNodes(book: HealthBook, asset: number, least: number, most: number, constants: boolean): AxisNodes {
  const legs = book.legs.filter(leg => leg.asset === asset);
  const knots = legs.flatMap(leg => Array.from(leg.knots).slice(1));
  const inside = [...new Set(knots)].filter(knot => knot > least && knot <= most).toSorted((a, b) => a - b);
  const nodes = {prices: [] as number[], cover: [] as number[], demand: [] as number[]};
  const put = (price: number, demand: number) => {
    nodes.prices.push(price);
    nodes.cover.push((constants ? book.cover : 0) + book.gains[asset]! * price);
    nodes.demand.push(demand);
  };
  const demandAt = (price: number, reached: boolean) => {
    const rest = (constants ? book.demand : 0) + book.burdens[asset]! * price;
    return legs.reduce((sum, leg) => sum + legDemand(leg, price, reached), rest);
  };
  put(least, demandAt(least, true));
  for (const knot of inside) {
    const [before, after] = [demandAt(knot, false), demandAt(knot, true)];
    const size = legs.reduce((sum, leg) => sum + legSize(leg, knot), Math.abs(after));
    put(knot, before);
    if (Math.abs(after - before) > ROUNDING * size) put(knot, after);
  }
  if (inside.at(-1) !== most) put(most, demandAt(most, true));
  return nodes;
}

/** The bracket a price is in; on a knot the one above where it is `reached`, else the one below. */
function bracketOf({knots}: HealthLeg, price: number, reached: boolean): number {
  let bracket = 0;
  while (bracket + 1 < knots.length && (reached ? price >= knots[bracket + 1]! : price > knots[bracket + 1]!))
    bracket++;
  return bracket;
}

function legDemand(leg: HealthLeg, price: number, reached: boolean): number {
  const bracket = bracketOf(leg, price, reached);
  return leg.rates[bracket]! * price - leg.deductions[bracket]!;
}

function legSize(leg: HealthLeg, price: number): number {
  const bracket = bracketOf(leg, price, true);
  return leg.rates[bracket]! * price + Math.abs(leg.deductions[bracket]!);
}
