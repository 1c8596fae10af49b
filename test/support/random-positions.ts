import {fraction, minus, over, plus, terminating, textOfTicks, ticks, times} from '../oracle/fraction.js';
import type {Fraction} from '../oracle/fraction.js';
import {MarginCase} from '../oracle/margin.js';
import type {PositionText} from '../oracle/margin.js';
import {randomSchedule} from './random-schedules.js';
import type {ScheduleText} from './random-schedules.js';
import type {Seeded} from './seeded.js';

/** Tick and the prices that go with it. */
const MARKETS = [
  {tick: '0.1', price: 60000},
  {tick: '0.01', price: 3000},
  {tick: '0.5', price: 9000},
  {tick: '0.25', price: 700},
  {tick: '0.001', price: 20},
  {tick: '0.00001', price: 0.1},
] as const;

const FEES = ['0.0004', '0.0005', '0.00075', '0.001'];

/** What all positions of one run are drawn from: schedules are few and shared, as a page's are. */
export class PositionSource {
  readonly #seeded: Seeded;
  readonly #contract: 'linear' | 'inverse';
  readonly #schedules: readonly ScheduleText[];

  constructor(seeded: Seeded, contract: 'linear' | 'inverse') {
    this.#seeded = seeded;
    this.#contract = contract;
    const scale = contract === 'linear' ? 10000 : 2; // quote; coin
    this.#schedules = Array.from({length: 120}, (_, index) =>
      randomSchedule(seeded, index % 3 === 2 ? 'flat' : 'continuous', scale),
    );
  }

  /**
   * Any position: one bracket or many, isolated or in an account, thin or fully paid, with or without a mark. Under a flat
   * schedule one in three has a margin that the jump at some floor may leap over.
   */
  random(): PositionText {
    const drawn = this.#drawn();
    const seeded = this.#seeded;
    if (drawn.schedule.kind === 'continuous' || !seeded.chance(1 / 3)) return drawn;
    const {brackets} = drawn.schedule;
    const index = seeded.integer(1, brackets.length - 1);
    if (index >= brackets.length) return drawn;
    const floor = Number(brackets[index]!.floor);
    const required = [index - 1, index].map(at => floor * Number(brackets[at]!.rate) - Number(brackets[at]!.deduction));
    const needed = required[0]! + (required[1]! - required[0]!) * seeded.unit() + floor * Number(drawn.feeRate);
    const entry =
      this.#contract === 'linear' ? Number(drawn.size) * Number(drawn.entry) : Number(drawn.size) / Number(drawn.entry);
    const gain = (drawn.side === 'long') === (this.#contract === 'linear') ? floor - entry : entry - floor;
    const margin = needed - gain - Number(drawn.unrealisedProfit) + Number(drawn.otherMaintenance);
    return {...drawn, margin: margin.toFixed(8)};
  }

  #drawn(): PositionText {
    const seeded = this.#seeded;
    const market = seeded.pick(MARKETS);
    const price = market.price * seeded.magnitude(0.5, 2);
    const entry = seeded.chance(0.7) ? onTick(price, market.tick) : seeded.amount(price, 8);
    const quote = seeded.magnitude(4e3, 2e7);
    const coin = quote / 20000; // floors are in coin, so the size that meets them is coins × price
    const size =
      this.#contract === 'linear' ? seeded.amount(quote / price, 8) : seeded.amount(Math.max(1, coin * price), 2);
    const notional = this.#contract === 'linear' ? Number(size) * price : Number(size) / price;
    const cross = seeded.chance(0.3);
    return {
      contract: this.#contract === 'linear' && seeded.chance(0.1) ? 'quanto' : this.#contract,
      side: seeded.pick(['long', 'short']),
      size,
      entry,
      margin: seeded.amount(notional * seeded.magnitude(0.01, 1.5), 8),
      unrealisedProfit: cross
        ? (seeded.chance(0.5) ? '-' : '') + seeded.amount(notional * 0.05 * seeded.unit(), 8)
        : '0',
      otherMaintenance: cross ? seeded.amount(notional * 0.02 * seeded.unit(), 8) : '0',
      schedule: seeded.pick(this.#schedules),
      feeRate: seeded.chance(0.4) ? seeded.pick(FEES) : '0',
      maintenanceAt: seeded.chance(0.15) ? 'entry' : 'mark',
      atThreshold: seeded.chance(0.2) ? 'survives' : 'liquidates',
      tick: market.tick,
      mark: seeded.chance(0.4) ? onTick(price * seeded.magnitude(0.6, 1.6), market.tick) : null,
    };
  }

  /**
   * A position whose margin puts the solution exactly on a tick, then moves it by −1, 0 or +1 unit of an asset with
   * `places` decimals. One in six solves at the very edge of a bracket, one in eight stands at it with its mark.
   */
  onTick(places: 8 | 18): PositionText {
    for (;;) {
      const position = this.#solved(places);
      if (position) return position;
    }
  }

  #solved(places: 8 | 18): PositionText | null {
    const seeded = this.#seeded;
    const drawn = {...this.random(), maintenanceAt: seeded.chance(0.1) ? ('entry' as const) : ('mark' as const)};
    const target = this.#target(drawn);
    if (target === null) return null;
    const {price} = target;
    const shaped = {...drawn, ...target.shape};
    const still = new MarginCase({...shaped, margin: '0'});
    const margin = terminating(minus({n: 0n, d: 1n}, still.slack(price)));
    if (margin === null || (margin.split('.')[1] ?? '').length > places) return null;
    const nudged = plus(fraction(margin), {n: BigInt(seeded.integer(-1, 1)), d: 10n ** BigInt(places)});
    return {...shaped, margin: terminating(nudged)!, mark: this.#mark(shaped, price)};
  }

  /** A price on the tick, and the size and entry that make its solution a finite decimal. */
  #target(drawn: PositionText): {price: Fraction; shape: Partial<PositionText>} | null {
    const seeded = this.#seeded;
    const tick = fraction(drawn.tick);
    const entryText = onTick(Number(drawn.entry), drawn.tick);
    const entry = fraction(entryText);
    const near = fraction(onTick(Number(entryText) * seeded.magnitude(0.5, 1.8), drawn.tick));
    if (this.#contract === 'linear') {
      const size = seeded.amount(Number(drawn.size), 3);
      const floor = seeded.chance(1 / 6) ? seeded.pick(drawn.schedule.brackets).floor : '0';
      if (floor === '0') return {price: near, shape: {size, entry: entryText}};
      const edge = over(fraction(floor), near); // the size whose notional at `near` is the floor
      const exact = terminating({n: ticks(edge, {n: 1n, d: 100n}, 'up') || 1n, d: 100n})!;
      const price = over(fraction(floor), fraction(exact));
      const on = ticks(price, tick, 'up');
      if (on * tick.n * price.d !== price.n * tick.d) return null;
      return {price, shape: {size: exact, entry: entryText}};
    }
    const floor = seeded.chance(1 / 6) ? seeded.pick(drawn.schedule.brackets).floor : '0';
    if (floor !== '0') {
      // N = floor·P stands on the floor at P, and an entry of P·r divides it too
      const entry = terminating(times(near, fraction(seeded.pick(['0.5', '0.8', '1.25', '1.6', '2']))))!;
      return {price: near, shape: {size: terminating(times(near, fraction(floor)))!, entry}};
    }
    // N = k·P·E divides by both prices
    const unit = times(near, entry);
    const scale = Number(drawn.size) / (Number(entryText) * Number(terminating(near)!));
    const size = terminating(times(unit, fraction(seeded.amount(scale, 3))));
    return size === null ? null : {price: near, shape: {size, entry: entryText}};
  }

  /** The mark as drawn; one time in eight the solution itself, one in ten a price at which a bracket begins. */
  #mark({contract, size, schedule, mark}: PositionText, price: Fraction): string | null {
    const seeded = this.#seeded;
    if (seeded.chance(1 / 8)) return terminating(price);
    const floor = fraction(seeded.pick(schedule.brackets).floor);
    if (floor.n === 0n || !seeded.chance(0.1)) return mark;
    return terminating(contract === 'inverse' ? over(fraction(size), floor) : over(floor, fraction(size))) ?? mark;
  }
}

function onTick(price: number, tick: string): string {
  const step = fraction(tick);
  const count = ticks(fraction(price.toFixed(12)), step, 'up');
  return textOfTicks(count > 0n ? count : 1n, step);
}
