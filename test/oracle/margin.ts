import {fraction, minus, order, over, plus, textOfTicks, ticks, times, UNIT} from './fraction.js';
import type {Fraction} from './fraction.js';
import {firstBoundary} from './walk.js';

/** A bracket as text; `cap` is null where it has no end. */
export interface BracketText {
  readonly floor: string;
  readonly cap: string | null;
  readonly rate: string;
  readonly deduction: string;
}

/** A position and its rules as text: what the generator makes, the measure is given and the oracle judges. */
export interface PositionText {
  readonly contract: 'linear' | 'inverse' | 'quanto';
  readonly side: 'long' | 'short';
  readonly size: string;
  readonly entry: string;
  readonly margin: string;
  readonly unrealisedProfit: string;
  readonly otherMaintenance: string;
  readonly schedule: {readonly kind: 'continuous' | 'flat'; readonly brackets: readonly BracketText[]};
  readonly feeRate: string;
  readonly maintenanceAt: 'mark' | 'entry';
  readonly atThreshold: 'liquidates' | 'survives';
  readonly tick: string;
  readonly mark: string | null;
}

/** `price` is text on the tick; null where every price liquidates. */
export interface Verdict {
  readonly kind: 'at' | 'now' | 'never';
  readonly price: string | null;
  readonly exact: Fraction | null;
  readonly bracket: number | null;
  /** What the equation alone says: `exact`, but for the short that is null by a published rule. */
  readonly solved: Fraction | null;
}

interface Step {
  readonly floor: Fraction;
  readonly cap: Fraction | null;
  readonly rate: Fraction; // m + f
  readonly deduction: Fraction;
}

/** The position's equations in fractions, in price: equity and requirement by their definitions (PERPS.md §0). */
export class MarginCase {
  readonly sign: Fraction;
  readonly size: Fraction;
  readonly entry: Fraction;
  /** W + U − T. */
  readonly free: Fraction;
  readonly steps: readonly Step[];
  readonly inverse: boolean;
  readonly text: PositionText;

  constructor(text: PositionText) {
    const fee = fraction(text.feeRate);
    this.text = text;
    this.inverse = text.contract === 'inverse';
    this.sign = text.side === 'long' ? UNIT : {n: -1n, d: 1n};
    this.size = fraction(text.size);
    this.entry = fraction(text.entry);
    this.free = minus(plus(fraction(text.margin), fraction(text.unrealisedProfit)), fraction(text.otherMaintenance));
    this.steps = text.schedule.brackets.map(({floor, cap, rate, deduction}) => ({
      floor: fraction(floor),
      cap: cap === null ? null : fraction(cap),
      rate: plus(fraction(rate), fee),
      deduction: fraction(deduction),
    }));
  }

  notional(price: Fraction): Fraction {
    return this.inverse ? over(this.size, price) : times(this.size, price);
  }

  /** The last bracket goes on above its cap, as the first one below its floor. */
  bracketAt(notional: Fraction): number {
    let index = 0;
    while (index + 1 < this.steps.length && order(notional, this.steps[index + 1]!.floor) >= 0n) index += 1;
    return index;
  }

  /** Equity less requirement at a price, W + U − T + profit − (notional·(m + f) − c). */
  slack(price: Fraction): Fraction {
    const basis = this.notional(this.text.maintenanceAt === 'entry' ? this.entry : price);
    const step = this.steps[this.bracketAt(basis)]!;
    const profit = this.inverse
      ? minus(this.notional(this.entry), this.notional(price))
      : minus(this.notional(price), this.notional(this.entry));
    const required = minus(times(basis, step.rate), step.deduction);
    return minus(plus(this.free, times(this.sign, profit)), required);
  }

  unhealthy(price: Fraction): boolean {
    const {n} = this.slack(price);
    return n < 0n || (n === 0n && this.text.atThreshold === 'liquidates');
  }

  /** Formulas (A), (B) and (C), bracket `index` taken for granted; null when no positive price solves them. */
  root(index: number): Fraction | null {
    const {rate, deduction} = this.steps[index]!;
    const {free, sign, size, entry} = this;
    let price: [Fraction, Fraction];
    if (this.text.maintenanceAt === 'entry') {
      const required = minus(times(this.notional(entry), rate), deduction);
      const spare = times(sign, minus(free, required));
      price = this.inverse
        ? [size, plus(over(size, entry), spare)] // N / (N/E + s·(W − MM))
        : [minus(times(entry, size), spare), size]; // E − s·(W − MM)/q
    } else if (this.inverse) {
      const profit = times(sign, over(size, entry));
      price = [times(size, plus(sign, rate)), plus(plus(free, deduction), profit)];
    } else {
      const cost = times(sign, times(size, entry));
      price = [minus(minus(cost, free), deduction), times(size, minus(sign, rate))];
    }
    if (price[1].n === 0n) return null;
    const root = over(price[0], price[1]);
    return root.n > 0n ? root : null;
  }

  /** Whether bracket `index` is the one in force at `price`. */
  inForce(index: number, price: Fraction): boolean {
    const {floor, cap} = this.steps[index]!;
    const notional = this.notional(price);
    const last = index === this.steps.length - 1;
    return (index === 0 || order(notional, floor) >= 0n) && (last || order(notional, cap!) < 0n);
  }

  /** Every bracket's root that lies in its own bracket. */
  roots(): Fraction[] {
    const found: Fraction[] = [];
    for (let index = 0; index < this.steps.length; index++) {
      const root = this.root(index);
      if (root && this.inForce(index, root)) found.push(root);
    }
    return found;
  }
}

/** Where the position is liquidated, by brute force over every bracket. */
export function judgePosition(text: PositionText): Verdict {
  const position = new MarginCase(text);
  const mark = text.mark === null ? null : fraction(text.mark);
  const solved = solution(position, mark ?? position.entry);
  const never: Verdict = {kind: 'never', price: null, exact: null, bracket: null, solved};
  const covered = position.inverse && text.side === 'short' && text.maintenanceAt === 'entry';
  // a short paid for in full by its own coin: published as null whatever m (vectors/README.md, inverse_10101)
  if (covered && order(position.free, position.notional(position.entry)) >= 0n) return never;

  if (solved === null && !position.unhealthy(mark ?? position.entry)) return never;
  const past = mark !== null && position.unhealthy(mark);
  const bracket = solved && position.bracketAt(position.notional(solved));
  const falling = text.side === 'long';
  const tick = fraction(text.tick);
  const count = solved ? ticks(solved, tick, falling ? 'up' : 'down') : 0n;
  // no step of the grid lies below the root: every price there is liquidates
  if (count === 0n) return {kind: 'now', price: null, exact: solved, bracket, solved};
  return {kind: past ? 'now' : 'at', price: textOfTicks(count, tick), exact: solved, bracket, solved};
}

function solution(position: MarginCase, start: Fraction): Fraction | null {
  const {schedule, maintenanceAt} = position.text;
  if (maintenanceAt === 'entry') return position.root(position.bracketAt(position.notional(position.entry)));
  if (schedule.kind === 'flat') return firstBoundary(position, start);
  const roots = position.roots();
  if (roots.length > 1 && roots.some(root => order(root, roots[0]!) !== 0n)) throw new RangeError('two roots');
  return roots[0] ?? null;
}
