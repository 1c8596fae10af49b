import {ShortfallBlock} from '../abi/risk';
import {normalTail} from '../math/normal';
import {studentTail} from '../math/student';

/**
 * Tests an expected shortfall on the days its value at risk was exceeded, strictly.
 *
 *     Z₁ = mean(y/ES | hit) + 1     Z₂ = Σ_hits y/(T·p·ES) + 1     t = mean(−y − ES)/(sd/√hits), sd with hits − 1
 *
 * Ratios are NaN without a hit, the statistic with fewer than two.
 *
 * @source C. Acerbi and B. Székely, "Backtesting expected shortfall", Risk (December 2014), eq. 4 and 6; A. McNeil and
 * R. Frey, "Estimation of tail-related risk measures", J. Empir. Finance 7 (2000), §4.2, on excesses as they are.
 */
export function shortfallTests(block: ShortfallBlock): void {
  let hits = 0;
  let ratios = 0.0;
  let excess = 0.0;
  for (let i = 0; i < block.count; i++) {
    const at = (<usize>i) << 3;
    const y = load<f64>(block.returns + at);
    const hit = y < -load<f64>(block.valueAtRisk + at);
    store<f64>(block.column + at, hit ? 1.0 : 0.0);
    if (!hit) continue;
    const shortfall = load<f64>(block.shortfall + at);
    hits++;
    ratios += y / shortfall;
    excess -= y + shortfall;
  }
  const n = <f64>hits;
  const mean = excess / n;
  let squares = 0.0;
  for (let i = 0; i < block.count; i++) {
    const at = (<usize>i) << 3;
    if (load<f64>(block.column + at) == 0.0) continue;
    const away = -load<f64>(block.returns + at) - load<f64>(block.shortfall + at) - mean;
    squares += away * away;
  }
  block.hits = hits;
  block.ratioAtHits = hits ? ratios / n + 1.0 : NaN;
  block.ratioOverall = ratios / (<f64>block.count * block.probability) + 1.0;
  block.meanExcess = hits ? mean : NaN;
  block.statistic = hits > 1 ? mean / Math.sqrt(squares / ((n - 1.0) * n)) : NaN;
  block.normalP = normalTail(block.statistic);
  block.studentP = studentTail(block.statistic, n - 1.0);
}
