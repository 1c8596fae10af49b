import {InputError} from '../../errors.js';
import {isObject} from '../door.js';
import {isSquare} from './correlations.js';
import {eigenOf} from './symmetric-matrix.js';
import type {Matrix} from './symmetric-matrix.js';

/** A correlation matrix near a wrong one. */
export interface NearestCorrelation {
  readonly matrix: number[][];
  /** Frobenius norm of what was changed. */
  readonly changed: number;
  readonly approximate: true;
}

const MOST_ROUNDS = 5000;
const SETTLED = 1e-14;
/** Kept above zero, so that the answer is a correlation matrix after rounding too. */
const FLOOR = 1e-13;

/**
 * Returns the correlation matrix nearest to a symmetric matrix that is none, in the Frobenius norm.
 *
 *     R = Y − ΔS;  X = the part of R with eigenvalues ≥ 0;  ΔS = X − R;  Y = X with ones on its diagonal
 *
 * Never used silently: a measure that is given an impossible matrix refuses it and says which pairs contradict each other.
 *
 * @param matrix - symmetric; its diagonal is read as ones.
 * @returns rows to about 1e-10 of the nearest; positive semidefinite, ones on the diagonal.
 * @throws {InputError} `not-square`, `asymmetric`, `not-a-number` at `matrix`.
 * @source N. Higham, "Computing the nearest correlation matrix", IMA Journal of Numerical Analysis 22 (2002), algorithm 3.3 with W = I.
 * @example nearestCorrelation([[1, 1, 0], [1, 1, 1], [0, 1, 1]]).matrix; // 0.7607 beside the diagonal, 0.1573 in the corners
 */
export function nearestCorrelation(matrix: readonly (readonly number[])[]): NearestCorrelation {
  requireSymmetric(matrix);
  const stated = matrix.map((row, at) => row.map((value, other) => (at === other ? 1 : value)));
  let y = stated.map(row => [...row]);
  let correction = stated.map(row => row.map(() => 0));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const r = y.map((row, at) => row.map((value, other) => value - correction[at]![other]!));
    const x = positivePart(r, 0);
    correction = x.map((row, at) => row.map((value, other) => value - r[at]![other]!));
    const next = x.map((row, at) => row.map((value, other) => (at === other ? 1 : value)));
    const moved = distanceBetween(next, y);
    y = next;
    if (moved <= SETTLED * y.length) break;
  }
  const settled = scaled(positivePart(y, FLOOR));
  return {matrix: settled, changed: distanceBetween(settled, stated), approximate: true};
}

/** The matrix with its eigenvalues lifted to at least `least`. */
function positivePart(matrix: Matrix, least: number): number[][] {
  const {values, vectors} = eigenOf(matrix);
  return matrix.map((row, at) =>
    row.map((_, other) =>
      values.reduce((sum, value, k) => sum + Math.max(value, least) * vectors[k]![at]! * vectors[k]![other]!, 0),
    ),
  );
}

/** Ones on the diagonal, by a change of scale that keeps the eigenvalues' signs. */
function scaled(matrix: Matrix): number[][] {
  return matrix.map((row, at) =>
    row.map((value, other) => {
      if (at === other) return 1;
      const [least, most] = [Math.min(at, other), Math.max(at, other)]; // the same rounding on both sides
      const off = at < other ? value : matrix[least]![most]!;
      return Math.max(-1, Math.min(1, off / Math.sqrt(matrix[at]![at]! * matrix[other]![other]!)));
    }),
  );
}

const distanceBetween = (a: Matrix, b: Matrix): number =>
  Math.sqrt(
    a.reduce((sum, row, at) => row.reduce((part, value, other) => part + (value - b[at]![other]!) ** 2, sum), 0),
  );

function requireSymmetric(matrix: readonly (readonly number[])[]): void {
  const size = isObject(matrix) ? Number(matrix['length']) : 0;
  if (!isSquare(matrix, size)) {
    throw new InputError('matrix', 'not-square', 'no square matrix', 'Write as many columns as rows.');
  }
  for (const [row, values] of matrix.entries()) {
    for (const [column, value] of values.entries()) {
      const place = {row: String(row), column: String(column)};
      if (!Number.isFinite(value)) {
        throw new InputError('matrix', 'not-a-number', 'something that is no number', 'Write numbers.', place);
      }
      if (value === matrix[column]![row]) continue;
      throw new InputError(
        'matrix',
        'asymmetric',
        `two numbers for one pair at ${row}, ${column}`,
        'Write it once.',
        place,
      );
    }
  }
}
