/** Historical losses by sorting, as slowly and plainly as they are defined. */

/** One of Hyndman and Fan's nine sample quantiles, in their own terms: m and γ of each definition. */
export function sampleQuantile(values: ArrayLike<number>, p: number, type: number): number {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const at = (rank: number) => sorted[Math.min(Math.max(rank, 1), n) - 1]!;
  const m = [0, 0, -0.5, 0, 0.5, p, 1 - p, (p + 1) / 3, p / 4 + 3 / 8][type - 1]!;
  const position = n * p + m;
  const j = Math.floor(position + (type > 3 ? 1e-12 : 0));
  const g = Math.max(0, position - j);
  const weight = [g > 0 ? 1 : 0, g > 0 ? 1 : 0.5, g > 0 || j % 2 === 1 ? 1 : 0][type - 1] ?? (g < 1e-12 ? 0 : g);
  return (1 - weight) * at(j) + weight * at(j + 1);
}

/** The mean beyond a cut, by each convention; the cut where nothing lies beyond it. */
export function tailMean(values: ArrayLike<number>, cut: number, p: number, convention: string): number {
  const sorted = Float64Array.from(values).sort();
  if (convention === 'acerbi-tasche') {
    const share =
      Math.abs(sorted.length * p - Math.round(sorted.length * p)) < 1e-9
        ? Math.round(sorted.length * p)
        : sorted.length * p;
    const whole = Math.floor(share);
    const sum = sorted.subarray(0, whole).reduce((total, each) => total + each, 0);
    return (sum + (share > whole ? (share - whole) * sorted[whole]! : 0)) / share;
  }
  const tail = sorted.filter(each => (convention === 'at-or-below' ? each <= cut : each < cut));
  return tail.length === 0 ? cut : tail.reduce((total, each) => total + each, 0) / tail.length;
}

/** Mean and central moments in two passes, divisor n. */
export function moments(values: ArrayLike<number>) {
  const list = Array.from(values);
  const mean = list.reduce((sum, each) => sum + each, 0) / list.length;
  const central = (power: number) => list.reduce((sum, each) => sum + (each - mean) ** power, 0) / list.length;
  const variance = central(2);
  return {
    mean,
    deviation: Math.sqrt(variance),
    skew: central(3) / variance ** 1.5,
    excessKurtosis: central(4) / variance ** 2 - 3,
  };
}
