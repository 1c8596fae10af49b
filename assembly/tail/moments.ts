import {MomentsBlock} from '../abi/risk';
import {columnPowers, columnSum} from '../math/columns';

/** Whether every value of a column is the same. */
function constant(column: usize, count: i32): bool {
  const first = load<f64>(column);
  const end = column + ((<usize>count) << 3);
  for (let at = column + 8; at < end; at += 8) {
    if (load<f64>(at) != first) return false;
  }
  return true;
}

/**
 * Mean, standard deviations, skewness and excess kurtosis of a column.
 *
 * Two compensated passes; the second's own first power corrects the mean. Error ≤ 1e-14 relative to the moments of the
 * magnitudes.
 */
export function columnMoments(block: MomentsBlock): void {
  const count = block.count;
  const n = <f64>count;
  if (constant(block.returns, count)) {
    block.mean = load<f64>(block.returns);
    block.deviation = 0.0;
    block.sampleDeviation = count > 1 ? 0.0 : NaN;
    block.skew = NaN;
    block.excessKurtosis = NaN;
    return;
  }
  const centre = columnSum(block.returns, count) / n;
  columnPowers(block.returns, count, centre, block.scratch);
  const d = load<f64>(block.scratch) / n;
  const s2 = load<f64>(block.scratch, 8) / n;
  const s3 = load<f64>(block.scratch, 16) / n;
  const s4 = load<f64>(block.scratch, 24) / n;
  const m2 = s2 - d * d;
  const m3 = s3 - 3.0 * d * s2 + 2.0 * d * d * d;
  const m4 = s4 - 4.0 * d * s3 + 6.0 * d * d * s2 - 3.0 * d * d * d * d;
  block.mean = centre + d;
  block.deviation = Math.sqrt(m2);
  block.sampleDeviation = Math.sqrt((m2 * n) / (n - 1.0));
  block.skew = m3 / (m2 * block.deviation);
  block.excessKurtosis = m4 / (m2 * m2) - 3.0;
}
