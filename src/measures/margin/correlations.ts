import {InputError} from '../../errors.js';
import {eigenOf} from './symmetric-matrix.js';
import type {Eigen, Matrix} from './symmetric-matrix.js';

/**
 * How log returns move together: pairs by `A/B`, 0 for a pair not named, or a whole matrix in the order of its assets.
 * Assets of a matrix that do not move in the question are left out of it.
 */
export type Correlations =
  | Readonly<Record<string, number>>
  | {readonly assets: readonly string[]; readonly matrix: readonly (readonly number[])[]};

const FIELD = 'moves.correlations';
/** What rounding makes of a zero eigenvalue: a matrix below it is no correlation matrix. */
const LEAST_EIGENVALUE = -1e-12;
const NAMED_PAIRS = 3;

/**
 * Reads the correlations of some assets as a matrix.
 *
 * @returns rows in the order of `moving`.
 * @throws {InputError} `not-an-object`; `out-of-bounds` outside −1 … 1, `asymmetric`, `diagonal-not-one`, `not-square`, `missing`,
 * `unknown-asset` at `moves.correlations`; `not-positive-definite` with the pairs that contradict each other in `values.pairs`.
 */
export function correlationMatrix(stated: Correlations, moving: readonly string[], known: readonly string[]): Matrix {
  if (typeof stated !== 'object' || (stated as unknown) === null || Array.isArray(stated)) {
    throw new InputError(
      FIELD,
      'not-an-object',
      'no correlations',
      "Write pairs, {'BTC/ETH': 0.8}, or {assets, matrix}.",
    );
  }
  const rows = isWhole(stated) ? ofMatrix(stated, moving) : ofPairs(stated, moving, known);
  requirePossible(rows, moving);
  return rows;
}

const isWhole = (stated: Correlations): stated is Extract<Correlations, {readonly matrix: unknown}> =>
  Array.isArray(stated['matrix']) || Array.isArray(stated['assets']);

function ofPairs(pairs: Readonly<Record<string, number>>, moving: readonly string[], known: readonly string[]): Matrix {
  const rows = moving.map((_, at) => moving.map((__, other): number => (at === other ? 1 : 0)));
  for (const [pair, value] of Object.entries(pairs)) {
    const [a, b] = split(pair, known);
    requireWithin(value, pair);
    const mirrored = pairs[`${b}/${a}`];
    if (mirrored !== undefined && mirrored !== value) throw asymmetric(`${a}/${b}`, value, mirrored);
    if (a === b && value !== 1) throw notOne(a, value);
    const [row, column] = [moving.indexOf(a), moving.indexOf(b)];
    if (row < 0 || column < 0) continue; // one of them stands still
    rows[row]![column] = value;
    rows[column]![row] = value;
  }
  return rows;
}

/** The two assets of `A/B`, whose names may hold a stroke themselves. */
function split(pair: string, known: readonly string[]): [string, string] {
  for (let at = pair.indexOf('/'); at >= 0; at = pair.indexOf('/', at + 1)) {
    const [a, b] = [pair.slice(0, at), pair.slice(at + 1)];
    if (known.includes(a) && known.includes(b)) return [a, b];
  }
  const values = {found: pair, known: known.join(', ')};
  const found = `${pair}, which are no two of its assets`;
  throw new InputError(`${FIELD}.${pair}`, 'unknown-asset', found, `Write two of: ${values.known}.`, values);
}

function ofMatrix(
  {assets, matrix}: Extract<Correlations, {readonly matrix: unknown}>,
  moving: readonly string[],
): Matrix {
  if (!isList(assets) || !isSquare(matrix, assets.length)) {
    const instead = 'Write as many rows and columns as assets.';
    throw new InputError(FIELD, 'not-square', 'a matrix of another shape than its assets', instead);
  }
  for (const [row, a] of assets.entries()) {
    for (const [column, b] of assets.entries()) {
      const value = matrix[row]![column]!;
      requireWithin(value, `${a}/${b}`);
      if (value !== matrix[column]![row]) throw asymmetric(`${a}/${b}`, value, matrix[column]![row]!);
      if (row === column && value !== 1) throw notOne(a, value);
    }
  }
  const places = moving.map(asset => {
    const at = assets.indexOf(asset);
    if (at >= 0) return at;
    throw new InputError(FIELD, 'missing', `no row for ${asset}`, 'Add it to assets and matrix.', {found: asset});
  });
  return places.map(row => places.map(column => matrix[row]![column]!));
}

const isList = (value: unknown): boolean => Array.isArray(value);

/** Whether a value is a matrix of some size. */
export const isSquare = (matrix: unknown, size: number): boolean =>
  Array.isArray(matrix) && matrix.length === size && matrix.every(row => Array.isArray(row) && row.length === size);

function requireWithin(value: unknown, pair: string): void {
  if (typeof value === 'number' && Math.abs(value) <= 1) return;
  const values = {found: String(value).slice(0, 20), least: '-1', most: '1'};
  const found = `${values.found} is no correlation`;
  throw new InputError(`${FIELD}.${pair}`, 'out-of-bounds', found, 'Write a number from −1 to 1.', values);
}

function asymmetric(pair: string, one: number, other: number): InputError {
  const found = `${one} one way round and ${other} the other`;
  return new InputError(`${FIELD}.${pair}`, 'asymmetric', found, 'Write one number for each pair.', {found: pair});
}

function notOne(asset: string, value: number): InputError {
  const found = `${asset} correlated ${value} with itself`;
  return new InputError(FIELD, 'diagonal-not-one', found, 'Write 1 on the diagonal.', {found: asset});
}

/** A singular matrix is possible: perfectly tied assets are one source of risk. */
function requirePossible(rows: Matrix, assets: readonly string[]): void {
  const {values, vectors} = eigenOf(rows);
  const least = Math.min(...values);
  if (least >= LEAST_EIGENVALUE * rows.length) return;
  const pairs = contradictions(rows, vectors[values.indexOf(least)]!, assets).join(', ');
  const found = `${pairs} contradict each other: some mix of these assets would have a variance below zero`;
  const instead = 'Correct one of them, or take the matrix nearestCorrelation returns.';
  throw new InputError(FIELD, 'not-positive-definite', found, instead, {pairs});
}

/** The pairs that make vᵀ·ρ·v negative, worst first. */
function contradictions(rows: Matrix, v: Eigen['values'], assets: readonly string[]): string[] {
  return rows
    .flatMap((row, at) =>
      row
        .slice(0, at)
        .map((rho, other) => ({pair: `${assets[other]!}/${assets[at]!}`, part: v[at]! * v[other]! * rho})),
    )
    .filter(({part}) => part < 0)
    .sort((a, b) => a.part - b.part)
    .slice(0, NAMED_PAIRS)
    .map(({pair}) => pair);
}
