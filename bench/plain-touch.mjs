/**
 * The risk map's question in JavaScript by hand: touch probabilities of 256 volatilities × 256 distances, typed arrays,
 * nothing allocated in a loop. `sameFormula` is the kernel's own method; `textbook` the formula as books print it, with the
 * erfc that most libraries have.
 */

/** (x + 3.5)·erfcx(x) in t = (x − 3.5)/(x + 3.5): the kernel's coefficients. */
const [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20] = [
  ...[1.08705558926226, -0.9377997245671444, 0.694113646634665, -0.4352560267145001, 0.2257386216458824],
  ...[-0.09231870669061414, 0.02651861991469945, -0.003177049817466278, -0.0013053550173269405],
  ...[0.0007145287512743174, -4.206041397813517e-5, -7.476711293618427e-5, 1.864159740620432e-5],
  ...[7.2225261381852025e-6, -3.3810764649429856e-6, -7.660036111352817e-7, 5.375774887933559e-7],
  ...[8.909415580486842e-8, -7.497883836875327e-8, -7.69141913746428e-9, 6.628085531744725e-9],
];

function erfcx(x) {
  const r = 1 / (x + 3.5);
  const t = 1 - 7 * r;
  const t2 = t * t;
  const t4 = t2 * t2;
  const t8 = t4 * t4;
  const low = c0 + c1 * t + (c2 + c3 * t) * t2 + (c4 + c5 * t + (c6 + c7 * t) * t2) * t4;
  const high = c8 + c9 * t + (c10 + c11 * t) * t2 + (c12 + c13 * t + (c14 + c15 * t) * t2) * t4;
  return r * (low + (high + (c16 + c17 * t + (c18 + c19 * t) * t2 + c20 * t4) * t8) * t8);
}

/** Cody's three rationals for erfc. */
const [a0, a1, a2, a3, a4] = [
  3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694, 0.18577770618460315,
];
const [b0, b1, b2, b3] = [23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.2368334391704];
const MIDDLE = [
  [0.5641884969886701, 15.744926110709835],
  [8.883149794388377, 117.6939508913125],
  [66.11919063714163, 537.1811018620099],
  [298.6351381974001, 1621.3895745666903],
  [881.952221241769, 3290.7992357334597],
  [1712.0476126340707, 4362.619090143247],
  [2051.0783778260716, 3439.3676741437216],
];
const FAR = [
  [0.30532663496123236, 2.568520192289822],
  [0.36034489994980445, 1.8729528499234604],
  [0.12578172611122926, 0.5279051029514285],
  [0.016083785148742275, 0.06051834131244132],
];

/**
 * @source W. J. Cody, "Rational Chebyshev Approximations for the Error Function", Mathematics of Computation 23 (1969); the
 *   coefficients as in netlib's CALERF.
 */
function erfc(x) {
  const y = Math.abs(x);
  if (y <= 0.46875) {
    const z = y * y;
    const above = (((a4 * z + a0) * z + a1) * z + a2) * z + a3;
    const below = (((z + b0) * z + b1) * z + b2) * z + b3;
    return 1 - (x * above) / below;
  }
  let value;
  if (y <= 4) {
    let above = 2.1531153547440383e-8 * y;
    let below = y;
    for (const [up, down] of MIDDLE) {
      above = (above + up) * y;
      below = (below + down) * y;
    }
    value = (above + 1230.3393547979972) / (below + 1230.3393548037495);
  } else {
    const z = 1 / (y * y);
    let above = 0.016315387137302097 * z;
    let below = z;
    for (const [up, down] of FAR) {
      above = (above + up) * z;
      below = (below + down) * z;
    }
    const tail = (z * (above + 0.0006587491615298378)) / (below + 0.0023352049762686918);
    value = (0.5641895835477563 - tail) / y;
  }
  const head = Math.trunc(y * 16) / 16;
  value *= Math.exp(-head * head) * Math.exp(-(y - head) * (y + head));
  return x < 0 ? 2 - value : value;
}

/** @returns name → function that fills `out` and returns one of its cells. */
export function plainTouch({distance, drift, volatility, horizon, out}) {
  const [rows, columns] = [volatility.length, distance.length];

  function sameFormula() {
    const root = Math.sqrt(horizon);
    for (let i = 0, cell = 0; i < rows; i++) {
      const shift = drift[i] * horizon;
      const scale = 0.7071067811865476 / (volatility[i] * root);
      for (let j = 0; j < columns; j++, cell++) {
        const a = distance[j];
        const u = (a - shift) * scale;
        const w = (a + shift) * scale;
        const half = 0.5 * Math.exp(-(u * u));
        const near = erfcx(Math.abs(u));
        const far = erfcx(Math.abs(w));
        const scaled = half * (u < 0 || w < 0 ? near - far : near + far);
        let chance = u < 0 ? 1 - scaled : scaled;
        if (w < 0) chance += Math.exp(4 * a * shift * scale * scale);
        out[cell] = a <= 0 ? 1 : chance;
      }
    }
    return out[out.length >> 1];
  }

  function textbook() {
    for (let i = 0, cell = 0; i < rows; i++) {
      const sigma = volatility[i];
      const m = drift[i];
      const deviation = sigma * Math.sqrt(horizon);
      for (let j = 0; j < columns; j++, cell++) {
        const a = distance[j];
        const d1 = (a - m * horizon) / deviation;
        const d2 = (a + m * horizon) / deviation;
        const reflected = Math.exp((2 * m * a) / (sigma * sigma));
        out[cell] = 0.5 * erfc(d1 * Math.SQRT1_2) + reflected * 0.5 * erfc(d2 * Math.SQRT1_2);
      }
    }
    return out[out.length >> 1];
  }

  return {sameFormula, textbook};
}
