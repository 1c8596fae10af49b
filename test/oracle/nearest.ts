import type {AccountText} from './account.js';

/** An account with its prices and how they move. */
export interface JointProblem extends AccountText {
  readonly assets: readonly string[];
  readonly marks: readonly string[];
  readonly volatilities: readonly string[];
  readonly correlation: readonly (readonly number[])[];
  readonly horizon: string;
}

/** Slack and its slope in each log return, by the definitions: every row, every bracket, at the prices there. */
export interface JointSlack {
  readonly slack: number;
  readonly gradient: readonly number[];
  /** Σ of all amounts without their signs. */
  readonly gross: number;
}

/** Reads a problem once; the function asks slack at log returns, in floats. */
export function jointSlack({balance, held, coins, assets, marks}: JointProblem): (y: readonly number[]) => JointSlack {
  const rows = held.map(({asset, side, size, entry, brackets, feeRate}) => ({
    at: assets.indexOf(asset),
    signed: side === 'long' ? Number(size) : -Number(size),
    entry: Number(entry),
    fee: Number(feeRate),
    key: `${asset} ${side} ${JSON.stringify(brackets)}`,
    floors: brackets.map(({floor}) => Number(floor)),
    rates: brackets.map(({rate}) => Number(rate)),
    deductions: brackets.map(({deduction}) => Number(deduction)),
  }));
  // fills of one asset, side and schedule are one position, and stand in the bracket of their sum
  const sums = [...new Map(rows.map(row => [row.key, row])).values()].map(leg => ({
    ...leg,
    size: rows.filter(({key}) => key === leg.key).reduce((sum, {signed}) => sum + Math.abs(signed), 0),
  }));
  const spots = coins.map(coin => ({
    at: assets.indexOf(coin.asset),
    signed: Number(coin.quantity) * Number(coin.weight),
    entry: 0,
  }));
  const linear = [...rows, ...spots];
  const marked = marks.map(Number);
  const cash = Number(balance);
  return y => {
    const prices = y.map((value, at) => marked[at]! * Math.exp(value));
    const gradient = new Array<number>(y.length).fill(0);
    let slack = cash;
    let gross = Math.abs(cash);
    for (const {at, signed, entry} of linear) {
      const worth = signed * prices[at]!;
      slack += worth - signed * entry;
      gross += Math.abs(worth) + Math.abs(signed * entry);
      gradient[at]! += worth;
    }
    for (const {at, size, fee, floors, rates, deductions} of sums) {
      const notional = size * prices[at]!;
      let row = 0;
      while (row + 1 < floors.length && notional >= floors[row + 1]!) row++;
      const required = notional * (rates[row]! + fee);
      slack += deductions[row]! - required;
      gross += required + deductions[row]!;
      gradient[at]! -= required;
    }
    return {slack, gradient, gross};
  };
}

/** Lower triangle of the covariance over the horizon: y = factor·w of independent w. */
export function choleskyOf({volatilities, correlation, horizon}: JointProblem): number[][] {
  const deviations = volatilities.map(value => Number(value) * Math.sqrt(Number(horizon)));
  const factor = deviations.map(() => deviations.map(() => 0));
  for (const [row, own] of deviations.entries()) {
    for (let column = 0; column <= row; column++) {
      let left = correlation[row]![column]! * own * deviations[column]!;
      for (let k = 0; k < column; k++) left -= factor[row]![k]! * factor[column]![k]!;
      factor[row]![column] = row === column ? Math.sqrt(left) : left / factor[column]![column]!;
    }
  }
  return factor;
}

const MOST_WALK = 60; // e^60 of today's price
const MOST_STEPS = 300;
const FLAT = 1e-5; // the distance is then right to its square

/**
 * The least distance to negative slack that walks from some directions find: from each the boundary is met by stepping outwards, and then
 * the distance is brought down by gradient steps along it, as long as Barzilai and Borwein say, each put back onto the boundary along its
 * own ray. Infinity where no direction meets it.
 */
export function nearestByStarts(problem: JointProblem, directions: readonly (readonly number[])[]): number {
  const slackOf = jointSlack(problem);
  const factor = choleskyOf(problem);
  const at = (u: readonly number[], r: number): JointSlack => slackOf(factor.map(row => r * dot(row, u)));
  let least = Infinity;
  for (const direction of directions) {
    let u: readonly number[] = unit(direction);
    let r = met(at, u, factor);
    let before: {u: readonly number[]; slope: readonly number[]} | null = null;
    for (let step = 0; step < MOST_STEPS && r < Infinity; step++) {
      const {gradient} = at(u, r);
      const outer = u.map((_, k) => factor.reduce((sum, row, asset) => sum + row[k]! * gradient[asset]!, 0));
      const along = dot(outer, u);
      const slope = u.map((value, k) => value - outer[k]! / along); // d(ln r) along the sphere
      least = Math.min(least, r);
      if (!(along < 0) || dot(slope, slope) < FLAT * FLAT) break;
      const length = before ? barzilai(u, slope, before) : 0.3;
      const next = nearer(at, u, factor, r, slope, length);
      if (!next) break;
      before = {u, slope};
      [u, r] = next;
    }
  }
  return least;
}

type At = (u: readonly number[], r: number) => JointSlack;
type Rows = readonly (readonly number[])[];

/** Where a direction first shows negative slack, stepping outwards. */
function met(at: At, u: readonly number[], factor: Rows): number {
  const fastest = Math.max(...factor.map(row => Math.abs(dot(row, u))));
  let healthy = 0;
  for (let r = 0.05 / fastest; r * fastest < MOST_WALK; r *= 1.2) {
    if (at(u, r).slack <= 0) return between(at, u, factor, healthy, r);
    healthy = r;
  }
  return Infinity;
}

/** The boundary between a healthy radius and another: Newton's method where it stays between them, halving where not. */
function between(at: At, u: readonly number[], factor: Rows, healthy: number, past: number): number {
  const along = factor.map(row => dot(row, u));
  let [low, high] = [healthy, past];
  let r = high;
  for (let round = 0; round < 80 && high - low > 1e-14 * high; round++) {
    const {slack, gradient} = at(u, r);
    if (slack > 0) low = r;
    else high = r;
    const leap = r - slack / dot(gradient, along);
    if (Math.abs(leap - r) < 1e-14 * r) break;
    r = leap > low && leap < high ? leap : (low + high) / 2;
  }
  return high;
}

const barzilai = (
  u: readonly number[],
  slope: readonly number[],
  before: {u: readonly number[]; slope: readonly number[]},
): number => {
  const moved = u.map((value, k) => value - before.u[k]!);
  const bent = slope.map((value, k) => value - before.slope[k]!);
  const length = Math.abs(dot(moved, moved) / dot(moved, bent));
  return length < 5 ? length : 0.3;
};

/** A direction a step down the slope whose boundary is nearer; null where none is. */
function nearer(
  at: At,
  u: readonly number[],
  factor: Rows,
  r: number,
  slope: readonly number[],
  length: number,
): [readonly number[], number] | null {
  for (let share = length; share > 1e-12; share /= 2) {
    const next = unit(u.map((value, k) => value - share * slope[k]!));
    if (at(next, r).slack > 0) continue;
    let healthy = r;
    for (let stride = 1e-4; healthy > 0 && at(next, healthy).slack <= 0; stride *= 4)
      healthy = Math.max(0, r * (1 - stride));
    return [next, between(at, next, factor, healthy, r)];
  }
  return null;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

function unit(a: readonly number[]): number[] {
  const length = Math.sqrt(dot(a, a));
  return a.map(value => value / length);
}

const SWEEP = 240;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The least distance to negative slack in two assets whose requirements may jump, by going round: every degree and a half the boundary is
 * met by stepping outwards, and wherever it is nearer than on both sides the angle is narrowed down by the golden section, which
 * closes in on a hollow's bottom and on the edge of a jump alike.
 */
export function nearestAround(problem: JointProblem): number {
  const slackOf = jointSlack(problem);
  const factor = choleskyOf(problem);
  const radius = (angle: number): number => {
    const along = factor.map(row => row[0]! * Math.cos(angle) + row[1]! * Math.sin(angle));
    const healthyAt = (r: number): boolean => slackOf(along.map(value => r * value)).slack > 0;
    const fastest = Math.max(...along.map(Math.abs));
    let healthy = 0;
    for (let past = 0.002 / fastest; past * fastest < MOST_WALK; past *= 1.04) {
      if (healthyAt(past)) healthy = past;
      else {
        let [low, high] = [healthy, past];
        for (let round = 0; round < 60 && high - low > 1e-14 * high; round++) {
          const middle = (low + high) / 2;
          if (healthyAt(middle)) low = middle;
          else high = middle;
        }
        return high;
      }
    }
    return Infinity;
  };
  const angles = Array.from({length: SWEEP}, (_, at) => (2 * Math.PI * at) / SWEEP);
  const radii = angles.map(radius);
  let least = Infinity;
  for (const [at, angle] of angles.entries()) {
    const here = radii[at]!;
    if (!(here < Infinity) || here > radii.at(at - 1)! || here > radii[(at + 1) % SWEEP]!) continue;
    const step = (2 * Math.PI) / SWEEP;
    let [from, to] = [angle - step, angle + step];
    let [a, b] = [to - GOLDEN * (to - from), from + GOLDEN * (to - from)];
    let [atA, atB] = [radius(a), radius(b)];
    for (let round = 0; round < 60; round++) {
      if (atA <= atB) {
        [to, b, atB] = [b, a, atA];
        a = to - GOLDEN * (to - from);
        atA = radius(a);
      } else {
        [from, a, atA] = [a, b, atB];
        b = from + GOLDEN * (to - from);
        atB = radius(b);
      }
      least = Math.min(least, atA, atB);
    }
  }
  return least;
}
