/** A term c·e^(λ·t) of a sum. */
export interface ExponentialTerm {
  readonly weight: number;
  readonly rate: number;
}

const BISECTIONS = 200;

/**
 * Returns the times at which a sum of exponentials is zero, ascending; a float each.
 *
 *     Σ c_k·e^(λ_k·t) = 0 on (0, horizon]
 *
 * Between two roots of a function lies one of its derivative, and e^(−λ_0·t) times the sum has a derivative with one term fewer: the roots
 * of that one part the time into pieces with at most one root each, and each is bisected. Never more roots than changes of sign among the
 * weights in order of rate; a double root, where the sum only touches zero, may be missed.
 *
 * @source Rolle's theorem; G. Pólya and G. Szegő, "Problems and Theorems in Analysis II", part V, no. 75.
 */
export function exponentialRoots(terms: readonly ExponentialTerm[], horizon: number): number[] {
  const merged = merge(terms);
  const [first, ...others] = merged;
  if (first === undefined || others.length === 0) return [];
  const slopes = others.map(({weight, rate}) => ({weight: weight * (rate - first.rate), rate: rate - first.rate}));
  const edges = [0, ...exponentialRoots(slopes, horizon), horizon];
  const shifted = merged.map(({weight, rate}) => ({weight, rate: rate - first.rate}));
  const value = (t: number): number => shifted.reduce((sum, {weight, rate}) => sum + weight * Math.exp(rate * t), 0);
  return edges.slice(1).flatMap((to, at) => {
    const root = bisect(value, edges[at]!, to);
    return root === null ? [] : [root];
  });
}

/** Equal rates are one term; terms without a weight are none. */
function merge(terms: readonly ExponentialTerm[]): ExponentialTerm[] {
  const byRate = new Map<number, number>();
  for (const {weight, rate} of terms) byRate.set(rate, (byRate.get(rate) ?? 0) + weight);
  return [...byRate]
    .filter(([, weight]) => weight !== 0)
    .map(([rate, weight]) => ({weight, rate}))
    .sort((a, b) => b.rate - a.rate); // the largest first: the shifted exponents do not overflow
}

function bisect(value: (t: number) => number, from: number, to: number): number | null {
  const before = Math.sign(value(from));
  if (before === 0 || before === Math.sign(value(to))) return null;
  let [low, high] = [from, to];
  for (let step = 0; step < BISECTIONS && low < high; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (Math.sign(value(middle)) === before) low = middle;
    else high = middle;
  }
  return high;
}
