/** Rows of a matrix of floats. */
export type Matrix = readonly (readonly number[])[];

/** Eigenvalues and, as rows, their unit eigenvectors; in no order. */
export interface Eigen {
  readonly values: readonly number[];
  readonly vectors: Matrix;
}

const MOST_SWEEPS = 60;

/**
 * Returns the eigenvalues of a symmetric matrix, each to about 1e-15 of the largest.
 *
 * @source C. G. J. Jacobi, "Über ein leichtes Verfahren", Crelle 30 (1846); G. Golub and C. Van Loan, "Matrix Computations", 4th ed., §8.5.
 */
export function eigenOf(matrix: Matrix): Eigen {
  const a = matrix.map(row => [...row]);
  const n = a.length;
  const vectors = a.map((_, at) => a.map((__, other): number => (at === other ? 1 : 0)));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let turned = false;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p]![q]!) <= 1e-17 * Math.sqrt(Math.abs(a[p]![p]! * a[q]![q]!))) continue;
        turned = rotated(a, vectors, p, q) || turned;
      }
    }
    if (!turned) break;
  }
  return {values: a.map((row, at) => row[at]!), vectors};
}

/** One rotation that makes a[p][q] zero; false where it already was to the last place. */
function rotated(a: number[][], vectors: number[][], p: number, q: number): boolean {
  const off = a[p]![q]!;
  if (off === 0 || Math.abs(off) < Number.MIN_VALUE * 2 ** 60) return false;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * off);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of a) {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  }
  for (const rows of [a, vectors]) {
    const [x, y] = [rows[p]!, rows[q]!];
    rows[p] = x.map((value, at) => cosine * value - sine * y[at]!);
    rows[q] = y.map((value, at) => sine * x[at]! + cosine * value);
  }
  a[p]![q] = 0;
  a[q]![p] = 0;
  return true;
}

/** Returns x with matrix·x = right side, by elimination with partial pivoting; null where the matrix is singular to 1e-13. */
export function solved(matrix: Matrix, right: readonly number[]): number[] | null {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const n = rows.length;
  const size = rows.reduce((most, row) => row.slice(0, n).reduce((m, value) => Math.max(m, Math.abs(value)), most), 0);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    const chosen = rows[pivot]!;
    if (!(Math.abs(chosen[column]!) > 1e-13 * size)) return null;
    rows[pivot] = rows[column]!;
    rows[column] = chosen;
    for (let row = column + 1; row < n; row++) {
      const share = rows[row]![column]! / chosen[column]!;
      if (share !== 0) for (let at = column; at <= n; at++) rows[row]![at]! -= share * chosen[at]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let row = n - 1; row >= 0; row--) {
    let sum = rows[row]![n]!;
    for (let at = row + 1; at < n; at++) sum -= rows[row]![at]! * x[at]!;
    x[row] = sum / rows[row]![row]!;
  }
  return x;
}

export const dot = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
};

export const norm = (a: readonly number[]): number => Math.sqrt(dot(a, a));

export const unit = (a: readonly number[]): number[] => {
  const length = norm(a);
  return a.map(value => value / length);
};

/** Matrix times vector. */
export const applied = (matrix: Matrix, x: readonly number[]): number[] => matrix.map(row => dot(row, x));

/** Transposed matrix, of `columns` columns, times vector. */
export function appliedAcross(matrix: Matrix, x: readonly number[], columns: number): number[] {
  const sum = new Array<number>(columns).fill(0);
  for (const [at, row] of matrix.entries())
    for (let column = 0; column < columns; column++) sum[column]! += row[column]! * x[at]!;
  return sum;
}
