import {InputError} from '../errors.js';
import type {Arena} from './arena.js';
import {columnBytes} from './schedule.js';

/** What goes by brackets: one asset's positions of one side under one schedule. */
export interface HealthLeg {
  /** Which of the book's assets. */
  readonly asset: number;
  /** The u at which each bracket begins, ascending; the first is not read. */
  readonly knots: ArrayLike<number>;
  /** Demand per u in each bracket. */
  readonly rates: ArrayLike<number>;
  /** Taken from it, settlement currency. */
  readonly deductions: ArrayLike<number>;
}

/**
 * An account or a loan as prices move it: health is cover over demand, equity over requirement or weighted collateral over
 * debt. u is an asset's price, or its reciprocal for what settles in coin.
 */
export interface HealthBook {
  /** Cover where every u is 0, settlement currency. */
  readonly cover: number;
  /** Demand there, without the legs. */
  readonly demand: number;
  /** Cover per u of each asset. */
  readonly gains: ArrayLike<number>;
  /** Demand per u of each asset, whatever the bracket. */
  readonly burdens: ArrayLike<number>;
  readonly legs: readonly HealthLeg[];
}

/** The fields both records begin with. */
interface BookOffsets {
  readonly cover: number;
  readonly demand: number;
  readonly assets: number;
  readonly legs: number;
  readonly gains: number;
  readonly burdens: number;
  readonly legAssets: number;
  readonly legEnds: number;
  readonly knots: number;
  readonly rates: number;
  readonly deductions: number;
}

const rowsOf = ({legs}: HealthBook): number => legs.reduce((sum, {rates}) => sum + rates.length, 0);

/** Bytes a book takes behind its record. @throws {InputError} `columns-differ`, `unknown-asset`. */
export function bookBytes(book: HealthBook): number {
  requireBook(book);
  const indices = columnBytes(Math.ceil(book.legs.length / 2));
  return 2 * columnBytes(book.gains.length) + 2 * indices + 3 * columnBytes(rowsOf(book));
}

function requireBook({gains, burdens, legs}: HealthBook): void {
  const assets = gains.length;
  const equal = legs.every(({knots, rates, deductions}) => {
    return rates.length > 0 && knots.length === rates.length && deductions.length === rates.length;
  });
  if (burdens.length !== assets || !equal) {
    const instead = 'Give each asset a gain and a burden, each bracket a knot, a rate and a deduction.';
    throw new InputError('book', 'columns-differ', 'columns of different lengths', instead);
  }
  const stranger = legs.find(({asset}) => !Number.isInteger(asset) || asset < 0 || asset >= assets);
  if (!stranger) return;
  const found = `a leg of asset ${stranger.asset}`;
  throw new InputError('book', 'unknown-asset', found, `Number the assets from 0 to ${assets - 1}.`);
}

/** Writes a book at `at` and notes its columns in the record. */
export function writeBook(arena: Arena, record: number, offsets: BookOffsets, at: number, book: HealthBook): void {
  const {floats, integers} = arena;
  const i32 = record / 4;
  let next = at;
  const note = (field: keyof BookOffsets, bytes: number) => {
    integers[i32 + offsets[field] / 4] = next;
    const address = next;
    next += bytes;
    return address;
  };
  floats[(record + offsets.cover) / 8] = book.cover;
  floats[(record + offsets.demand) / 8] = book.demand;
  integers[i32 + offsets.assets / 4] = book.gains.length;
  integers[i32 + offsets.legs / 4] = book.legs.length;
  floats.set(book.gains, note('gains', columnBytes(book.gains.length)) / 8);
  floats.set(book.burdens, note('burdens', columnBytes(book.gains.length)) / 8);
  const indices = columnBytes(Math.ceil(book.legs.length / 2));
  const assets = note('legAssets', indices) / 4;
  const ends = note('legEnds', indices) / 4;
  const rows = columnBytes(rowsOf(book));
  const columns = (['knots', 'rates', 'deductions'] as const).map(name => [name, note(name, rows) / 8] as const);
  let end = 0;
  for (const [index, leg] of book.legs.entries()) {
    for (const [name, column] of columns) floats.set(leg[name], column + end);
    end += leg.rates.length;
    integers[assets + index] = leg.asset;
    integers[ends + index] = end;
  }
}
