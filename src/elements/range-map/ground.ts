import {loanHealthMap, type HealthMap} from '../../measures/index.js';
import type {LoanAnswer} from '../../scenario/index.js';
import {pricesOf, type MapFrame} from './map-marks.js';

/** Returns the health over both prices of a frame; `null` where there is no map to draw. Comes with the kernel it computes on. */
export function mapOf(
  risk: Parameters<typeof loanHealthMap>[0],
  {loan}: LoanAnswer,
  {across, down}: MapFrame,
): HealthMap | null {
  const map = loanHealthMap(risk, loan, {
    across: {asset: across.asset, prices: pricesOf(across)},
    down: {asset: down.asset, prices: pricesOf(down)},
  });
  return map.kind === 'map' ? map : null;
}
