import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

/**
 * The three schemas of published truth, read into one shape.
 *
 * A *case* is what is supported or skipped whole: the formula in perps; system, kind, names of inputs and names of
 * expected in lending; file and method in risk.
 */

/** Fields of `expected` that are about the value and are not one: what the venue prints for never, and the tolerance. */
const NOT_COMPARED = new Set(['tolerance', 'sentinel']);

/** All vector files of a folder, as its README lists them: perps, lending, then risk in order of name. */
export function vectorFilesIn(folder) {
  const risk = join(folder, 'risk');
  const files = [join(folder, 'perps.json'), join(folder, 'lending.json')].filter(file => existsSync(file));
  if (!existsSync(risk)) return files;
  const ofRisk = readdirSync(risk).filter(name => name.endsWith('.json'));
  return [...files, ...ofRisk.sort().map(name => join(risk, name))];
}

/**
 * Reads one file of vectors.
 *
 * @throws {TypeError} when the file is not JSON in one of the three schemas; a row that nobody recognises is never dropped.
 */
export function readVectors(file) {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  const rows = Array.isArray(content) ? content : content.vectors;
  if (!Array.isArray(rows)) throw new TypeError('neither an array of vectors nor an object with one under "vectors"');
  return rows.map((row, at) => {
    if (row === null || typeof row !== 'object') throw new TypeError(`row ${at + 1} is not an object`);
    const read = 'formula' in row ? ofPerps : 'system' in row ? ofLending : 'method' in row ? ofRisk : undefined;
    if (!read) throw new TypeError(`row ${at + 1} names neither a formula, a system nor a method`);
    return {
      id: row.id ?? `row ${at + 1}`,
      file,
      folder: dirname(file),
      reproduced: row.reproduced !== false,
      ...read(row, file),
    };
  });
}

function ofPerps(row) {
  const {formula, inputs} = row;
  const expected = comparable(row.expected);
  return {
    schema: 'perps',
    family: {formula},
    caseName: `perps ${formula}`,
    inputs,
    expected,
    tolerance: row.expected.tolerance,
  };
}

function ofLending(row) {
  const {system, kind, inputs, tolerance} = row;
  const expected = comparable(row.expected);
  const shape = `${namesOf(inputs).join(', ')} → ${namesOf(expected).join(', ')}`;
  const family = {system, kind, inputNames: namesOf(inputs), expectedNames: namesOf(expected)};
  return {schema: 'lending', family, caseName: `lending ${system} ${kind}: ${shape}`, inputs, expected, tolerance};
}

function ofRisk(row, file) {
  const {method, inputs, tolerance} = row;
  const set = basename(file, '.json');
  const isTable = row.expected !== null && typeof row.expected === 'object' && !Array.isArray(row.expected);
  const expected = isTable ? comparable(row.expected) : {'(value)': row.expected};
  return {schema: 'risk', family: {set, method}, caseName: `risk ${set} ${method}`, inputs, expected, tolerance};
}

function comparable(expected) {
  return Object.fromEntries(Object.entries(expected).filter(([name]) => !NOT_COMPARED.has(name)));
}

function namesOf(fields) {
  return Object.keys(fields).sort();
}
