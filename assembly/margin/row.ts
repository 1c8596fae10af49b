/** One position: its liquidation price, the bracket that decided, and how far off the price can be. */
import {INVERSE, MarginRow, OK} from '../abi';
import {boundAt, decide, rootAt} from './answer';
import {priceBound, spreadOf} from './bound';
import {fillTable, inverseDebt, inversePrice, linearDebt, linearPrice, orientation} from './envelope';
import {isEdge, steppedBracket} from './flat';

/**
 * Fills `price`, `errorBound`, `bracket` and `edge` of the row, and its status.
 *
 * The same operations in the same order as a block's row, so that one position and a column of them agree bit for bit.
 */
export function marginPrice(row: MarginRow): void {
  row.status = fillTable(row);
  if (row.status != OK) return;
  const sigma = orientation(row);
  const inverse = row.contract == INVERSE;
  const size = sigma * row.size;
  const debt = inverse ? inverseDebt(size, row.entry, row.margin) : linearDebt(size, row.entry, row.margin);
  const notional = inverse ? row.size / row.entry : row.size * row.entry;
  const start = inverse ? row.size / row.from : row.size * row.from;
  const spread = spreadOf(notional, row.margin);

  const step = decide(row, sigma, debt, spread, notional, start);
  const root = rootAt(row, step, sigma, debt, notional);
  const bound = boundAt(row, step, debt, spread, notional, root);
  row.price = inverse ? inversePrice(root, size) : linearPrice(root, size);
  row.errorBound = priceBound(row.price, sigma * root, bound, inverse);
  row.bracket = steppedBracket(step);
  row.edge = isEdge(step) ? 1 : 0;
}
