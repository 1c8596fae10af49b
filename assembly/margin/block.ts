/** A block of positions of one side under one schedule: the batch door. */
import {AT_MARK, CONTINUOUS, INVERSE, MarginBlock, OK} from '../abi';
import {decide, rootAt} from './answer';
import {spreadOf} from './bound';
import {envelope, fillTable, inverseDebt, inversePrice, LINE, linearDebt, linearPrice, orientation} from './envelope';
import {inverseLane, linearLane} from './envelope.lane';

/**
 * Fills the price column, and the status of the block.
 *
 * A continuous schedule at mark goes by the lane where there is one, its odd last row and everything else by the scalar.
 */
export function marginPrices(block: MarginBlock): void {
  block.status = fillTable(block);
  if (block.status != OK) return;
  const inverse = block.contract == INVERSE;
  if (block.scheduleKind != CONTINUOUS || block.maintenanceAt != AT_MARK) {
    for (let row = 0; row < block.count; row++) steppedRow(block, row, inverse);
    return;
  }
  let row = 0;
  if (ASC_FEATURE_SIMD) row = inverse ? inverseLane(block) : linearLane(block);
  for (; row < block.count; row++) envelopeRow(block, row, inverse);
}

/** One row by the maximum of the lines. */
function envelopeRow(block: MarginBlock, row: i32, inverse: bool): void {
  const at = <usize>row << 3;
  const size = orientation(block) * load<f64>(block.size + at);
  const entry = load<f64>(block.entry + at);
  const margin = load<f64>(block.margin + at);
  const debt = inverse ? inverseDebt(size, entry, margin) : linearDebt(size, entry, margin);
  const root = envelope(debt, block.table, block.table + LINE * block.brackets);
  store<f64>(block.price + at, inverse ? inversePrice(root, size) : linearPrice(root, size));
}

/** One row whose bracket is found before its root: flat schedules, and maintenance frozen at entry. */
function steppedRow(block: MarginBlock, row: i32, inverse: bool): void {
  const at = <usize>row << 3;
  const sigma = orientation(block);
  const size = sigma * load<f64>(block.size + at);
  const entry = load<f64>(block.entry + at);
  const margin = load<f64>(block.margin + at);
  const debt = inverse ? inverseDebt(size, entry, margin) : linearDebt(size, entry, margin);
  const notional = sigma * (inverse ? size / entry : size * entry);
  const step = decide(block, sigma, debt, spreadOf(notional, margin), notional, notional);
  const root = rootAt(block, step, sigma, debt, notional);
  store<f64>(block.price + at, inverse ? inversePrice(root, size) : linearPrice(root, size));
}
