import {csvLine} from '../export/csv-line.js';
import {enCompare, type Language} from '../../text/index.js';
import type {Cell, Row} from './rows.js';

/**
 * Returns the comparison as a table for a spreadsheet: a row for each thing told, a column for each scenario. Numbers are machine text,
 * `1719.04`, in the unit of their row; where units differ, each with its own. Lines end as RFC 4180 has them.
 */
export function csvOfRows(names: readonly string[], rows: readonly Row[], {words}: Language): string {
  const {what, unit} = words(enCompare);
  const lines = [
    [what, unit, ...names],
    ...rows.map(row => [row.label, unitOf(row), ...row.cells.map(cell => plainOf(cell, row))]),
  ];
  return lines.map(line => csvLine(line)).join('');
}

/** Returns the comparison as text that pastes as a table: cells parted by tabs. */
export function textOfRows(names: readonly string[], rows: readonly Row[], {words}: Language): string {
  const lines = [[words(enCompare).what, ...names], ...rows.map(({label, cells}) => [label, ...cells.map(printed)])];
  return lines.map(line => line.join('\t')).join('\n');
}

/** The unit all cells of a row have; empty where they do not. */
export function unitOf({cells}: Row): string {
  const units = new Set(cells.filter(({isAbsent}) => !isAbsent).map(({unit}) => unit));
  return units.size === 1 ? [...units][0]! : '';
}

function plainOf(cell: Cell, row: Row): string {
  if (cell.isAbsent) return cell.text;
  return cell.unit && unitOf(row) === '' ? `${cell.plain} ${cell.unit}` : cell.plain;
}

const printed = ({text, unit, isAbsent}: Cell): string => (unit && !isAbsent ? `${text} ${unit}` : text);
