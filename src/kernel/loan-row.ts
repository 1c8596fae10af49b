import {InputError} from '../errors.js';
import {LOAN_ROW} from './abi.js';
import {insidesOf} from './kernel.js';
import type {Kernel} from './kernel.js';
import {columnBytes} from './schedule.js';
import {requireOk} from './status.js';

/** One loan as the kernel has it: a leg for each collateral and each debt, in columns of equal length. */
export interface LoanRow {
  /** Liquidation threshold of a collateral; −1 for a debt. */
  readonly weights: ArrayLike<number>;
  /** Tokens, ≥ 0. */
  readonly quantities: ArrayLike<number>;
  /** Base currency per token. */
  readonly prices: ArrayLike<number>;
  /** A number for the asset each leg is of: equal numbers move together. */
  readonly assets: ArrayLike<number>;
  /** The asset whose price moves. */
  readonly moving: number;
}

export interface KernelLoan {
  /** Base currency per token of the moving asset; NaN when no positive price liquidates. */
  readonly price: number;
  /** Whether liquidation comes as the price falls to it or rises to it; `none` where the asset does not matter. */
  readonly direction: 'falling' | 'rising' | 'none';
  /** Weighted collateral over debt at the given prices; NaN without debt. */
  readonly health: number;
  /** As `KernelPrice.errorBound`. */
  readonly errorBound: number;
}

const RECORD_BYTES = Math.ceil(LOAN_ROW.bytes / 16) * 16;
const DIRECTIONS = {'1': 'falling', '-1': 'rising', '0': 'none'} as const;

/** Prices one loan as one asset moves. Its legs are few: they are taken and given back within the call. */
export function loanPrice(kernel: Kernel, row: LoanRow): KernelLoan {
  const {exports, arena} = insidesOf(kernel);
  const legs = row.weights.length;
  if (row.quantities.length !== legs || row.prices.length !== legs || row.assets.length !== legs) {
    const found = `${legs} weights, ${row.quantities.length} quantities, ${row.prices.length} prices`;
    throw new InputError('loan', 'columns-differ', found, 'Give each leg a weight, a quantity, a price and an asset.');
  }
  const column = columnBytes(legs);
  const taken = arena.take(RECORD_BYTES + 4 * column);
  try {
    const record = taken.address;
    const {floats, integers} = arena;
    const at = record + RECORD_BYTES;
    const i32 = record / 4;
    [row.weights, row.quantities, row.prices].forEach((values, index) => {
      floats.set(values, (at + index * column) / 8);
    });
    integers.set(row.assets, (at + 3 * column) / 4);
    integers[i32 + LOAN_ROW.legs / 4] = legs;
    integers[i32 + LOAN_ROW.moving / 4] = row.moving;
    [LOAN_ROW.weights, LOAN_ROW.quantities, LOAN_ROW.prices, LOAN_ROW.assets].forEach((offset, index) => {
      integers[i32 + offset / 4] = at + index * column;
    });
    exports.loanPrice(record);
    requireOk(integers[i32 + LOAN_ROW.status / 4]!);
    const direction = integers[i32 + LOAN_ROW.direction / 4] as 1 | -1 | 0;
    return {
      price: floats[(record + LOAN_ROW.price) / 8]!,
      direction: DIRECTIONS[direction],
      health: floats[(record + LOAN_ROW.health) / 8]!,
      errorBound: floats[(record + LOAN_ROW.errorBound) / 8]!,
    };
  } finally {
    arena.release(taken);
  }
}
