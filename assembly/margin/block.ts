/** A block of positions of one side under one schedule: the batch door. */
import {AT_MARK, CONTINUOUS, INVERSE, MarginBlock, OK} from '../abi';
import {decide, rootAt} from './answer';
import {spreadOf} from './bound';
import {cellRoot, fillCells} from './cells';
import {cellLane} from './cells.lane';
import {envelope, fillTable, inverseDebt, inversePrice, LINE, linearDebt, linearPrice, orientation} from './envelope';

const FEW: i32 = 256; // rows below which the tables of the cells cost more than they save

/**
 * Fills the price column, and the status of the block.
 *
 * A continuous schedule at mark goes by the cells or, for few rows, by the envelope: the same bits.
 */
export function marginPrices(block: MarginBlock): void {
  block.status = fillTable(block);
  if (block.status != OK) return;
  if (block.scheduleKind != CONTINUOUS || block.maintenanceAt != AT_MARK) {
    for (let row = 0; row < block.count; row++) steppedRow(block, row);
  } else if (block.count >= FEW && fillCells(block)) {
    byCells(block);
  } else {
    byEnvelope(block);
  }
}

/** All rows by the envelope: every line of the table. */
export function byEnvelope(block: MarginBlock): void {
  const sigma = orientation(block);
  const end = block.table + LINE * block.brackets;
  for (let row = 0; row < block.count; row++) {
    storePrice(block, row, sigma, envelope(debtOf(block, row, sigma), block.table, end));
  }
}

/** All rows by the cells, in lanes where there are any; the rest of fewer than four by the scalar. */
export function byCells(block: MarginBlock): void {
  const sigma = orientation(block);
  let row = 0;
  if (ASC_FEATURE_SIMD) row = cellLane(block);
  for (; row < block.count; row++) storePrice(block, row, sigma, cellRoot(debtOf(block, row, sigma)));
}

/** One row whose bracket is found before its root: flat schedules, and maintenance frozen at entry. */
function steppedRow(block: MarginBlock, row: i32): void {
  const sigma = orientation(block);
  const debt = debtOf(block, row, sigma);
  const size = columnAt(block.size, row);
  const entry = columnAt(block.entry, row);
  const notional = block.contract == INVERSE ? size / entry : size * entry;
  const spread = spreadOf(notional, columnAt(block.margin, row));
  const step = decide(block, sigma, debt, spread, notional, notional);
  storePrice(block, row, sigma, rootAt(block, step, sigma, debt, notional));
}

function columnAt(column: usize, row: i32): f64 {
  return load<f64>(column + (<usize>row << 3));
}

function debtOf(block: MarginBlock, row: i32, sigma: f64): f64 {
  const size = sigma * columnAt(block.size, row);
  const entry = columnAt(block.entry, row);
  const margin = columnAt(block.margin, row);
  return block.contract == INVERSE ? inverseDebt(size, entry, margin) : linearDebt(size, entry, margin);
}

function storePrice(block: MarginBlock, row: i32, sigma: f64, root: f64): void {
  const size = sigma * columnAt(block.size, row);
  const price = block.contract == INVERSE ? inversePrice(root, size) : linearPrice(root, size);
  store<f64>(block.price + (<usize>row << 3), price);
}
