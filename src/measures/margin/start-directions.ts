import type {ShockSpace} from './nearest-descent.js';
import {gradientAt, surfaceAt} from './slack-surface.js';
import {appliedAcross, dot, norm, solved} from './symmetric-matrix.js';

const PAIRS_UP_TO = 8;
const AROUND_FEW = 24;
const AROUND_MANY = 48;
const FEW = 4;

/**
 * Returns directions of shock that between them lead to every nearest point found so far by any search: what slack loses first; each
 * asset on its own, and with what its own move brings along; any two assets at their worst; and some around the sphere.
 *
 * The boundary bends outwards where longs meet it and inwards where shorts do, so shorts make a hollow each.
 */
export function startDirections({surface, centre, factor, shocks}: ShockSpace): (readonly number[])[] {
  const weights = gradientAt(surface, centre, surfaceAt(surface, centre).pieces);
  const first = appliedAcross(factor, weights, shocks).map(value => -value);
  const moving = factor.map((row, at) => ({row, worse: weights[at]! > 0 ? -1 : 1})).filter(({row}) => norm(row) > 0);
  const single = moving.flatMap(({row}) => [row, row.map(value => -value)]);
  const alone = axes(factor, shocks);
  const pairs =
    moving.length > PAIRS_UP_TO
      ? []
      : moving.flatMap((a, at) =>
          moving.slice(0, at).map(b => a.row.map((value, k) => a.worse * value + b.worse * b.row[k]!)),
        );
  const equal = appliedAcross(
    factor,
    weights.map(value => -Math.sign(value)),
    shocks,
  );
  const around = sphere(shocks, shocks <= FEW ? AROUND_FEW : AROUND_MANY);
  return [first, equal, ...single, ...alone, ...pairs, ...around].filter(direction => norm(direction) > 0);
}

/** Shocks that move one asset and leave all others where they are, both ways; none where assets are tied. */
function axes(factor: ShockSpace['factor'], shocks: number): number[][] {
  const covariance = factor.map(row => factor.map(other => dot(row, other)));
  return factor.flatMap((_, at) => {
    const weights = solved(
      covariance,
      factor.map((__, other): number => (other === at ? 1 : 0)),
    );
    if (!weights) return [];
    const shock = appliedAcross(factor, weights, shocks);
    return [shock, shock.map(value => -value)];
  });
}

/**
 * Directions spread over a sphere; always the same.
 *
 * @source Normal shocks by G. Box and M. Muller (1958), of the linear congruential generator of D. Knuth, TAOCP 2, 3.3.4, line 26.
 */
function sphere(dimensions: number, count: number): number[][] {
  if (dimensions === 1) return [[1], [-1]];
  let state = 20_261_120;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return Array.from({length: count}, () => Array.from({length: dimensions}, normal));
}
