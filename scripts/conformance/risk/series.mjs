import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Tables already read, by path: a file of vectors asks for the same series again and again. */
const tables = new Map();

function readTable(path) {
  const [heading, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const rows = lines.map(line => line.split(','));
  const names = heading.split(',').map(name => name.replaceAll('"', '').trim());
  return new Map(names.map((name, at) => [name, Float64Array.from(rows, row => Number(row[at]))]));
}

/** The columns of the series a vector names, relative to its own folder. */
export function tableOf({folder, inputs}) {
  const path = join(folder, inputs.series);
  if (!tables.has(path)) tables.set(path, readTable(path));
  return tables.get(path);
}

/** R writes a column's name with points for what is no letter. */
const asR = name => name.replaceAll(/[^A-Za-z0-9]/g, '.');

/** One column of it, by its own name or by R's. */
export function columnOf(vector, name = vector.inputs.column) {
  const table = tableOf(vector);
  const column = table.get(name) ?? [...table].find(([own]) => asR(own) === asR(name))?.[1];
  if (!column) throw new RangeError(`no column ${name} in ${vector.inputs.series}`);
  return column;
}

const DAY = 86_400;

/** Returns as the measures take them. */
export const seriesOf = (plimsoll, values) => plimsoll.returnSeries({kind: 'log', stepSeconds: DAY, values});

/** Candles of a table, a day apart, rows from … to (exclusive). */
export function candlesOf(plimsoll, vector, from = 0, to = undefined) {
  const [open, high, low, close] = ['Open', 'High', 'Low', 'Close'].map(name => columnOf(vector, name).slice(from, to));
  const time = close.map((_, at) => at * DAY);
  return plimsoll.candleHistory({time, open, high, low, close});
}
