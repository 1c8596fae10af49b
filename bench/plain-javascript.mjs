/**
 * The batch's question in JavaScript by hand: linear longs under a continuous schedule, typed arrays, nothing allocated in a loop.
 *
 * K = size·entry − margin decides the bracket: line k wins from edge k − 1 to edge k. All give the kernel's own prices.
 */
export function plainJavaScript({floors, rates, deductions}, {size, entry, margin, price}) {
  const count = size.length;
  const gain = Float64Array.from(rates, rate => 1 / (1 - rate));
  const offset = Float64Array.from(deductions, (deduction, k) => deduction * gain[k]);
  const edges = new Float64Array(16).fill(Infinity); // the K at which line k + 1 overtakes line k
  for (let k = 0; k + 1 < floors.length; k++) edges[k] = floors[k + 1] * (1 - rates[k]) + deductions[k];
  const brackets = floors.length;

  /** A textbook binary search: one branch a step, half of them guessed wrong. */
  function binarySearch() {
    for (let row = 0; row < count; row++) {
      const debt = size[row] * entry[row] - margin[row];
      let low = 0;
      let high = brackets - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (debt < edges[middle]) high = middle;
        else low = middle + 1;
      }
      const found = (debt * gain[low] - offset[low]) / size[row];
      price[row] = found > 0 ? found : NaN;
    }
    return price[count >> 1];
  }

  /** The fastest binary search we know in JavaScript: four steps for up to 16 brackets, a sum instead of a branch. */
  function binarySearchUnrolled() {
    for (let row = 0; row < count; row++) {
      const held = size[row];
      const debt = held * entry[row] - margin[row];
      let k = +(debt >= edges[7]) << 3;
      k += +(debt >= edges[k + 3]) << 2;
      k += +(debt >= edges[k + 1]) << 1;
      k += +(debt >= edges[k]);
      const found = (debt * gain[k] - offset[k]) / held;
      price[row] = found > 0 ? found : NaN;
    }
    return price[count >> 1];
  }

  /** Counts the edges below K: for ten brackets faster than any search. */
  function countEdges() {
    const [e0, e1, e2, e3, e4, e5, e6, e7, e8] = edges;
    for (let row = 0; row < count; row++) {
      const held = size[row];
      const debt = held * entry[row] - margin[row];
      const low = +(debt >= e0) + +(debt >= e1) + +(debt >= e2) + +(debt >= e3) + +(debt >= e4);
      const k = low + +(debt >= e5) + +(debt >= e6) + +(debt >= e7) + +(debt >= e8);
      const found = (debt * gain[k] - offset[k]) / held;
      price[row] = found > 0 ? found : NaN;
    }
    return price[count >> 1];
  }

  /** The kernel's method: the leading bits of K name the bracket, one comparison corrects it. */
  const bits = new Float64Array(1);
  const words = new Int32Array(bits.buffer);
  const cells = new Uint8Array(65536);
  for (let cell = 0; cell < cells.length; cell++) {
    words[1] = cell << 16;
    while (bits[0] > 0 && bits[0] >= edges[cells[cell]]) cells[cell] += 1;
  }
  function sameCells() {
    for (let row = 0; row < count; row++) {
      const held = size[row];
      const debt = held * entry[row] - margin[row];
      bits[0] = debt;
      let k = cells[words[1] >>> 16];
      if (debt >= edges[k]) k += 1;
      const found = (debt * gain[k] - offset[k]) / held;
      price[row] = found > 0 ? found : NaN;
    }
    return price[count >> 1];
  }

  /** The largest of the lines, no branch on data: what the envelope is before it is a SIMD lane. */
  function branchless() {
    for (let row = 0; row < count; row++) {
      const held = size[row];
      const debt = held * entry[row] - margin[row];
      let best = debt * gain[0] - offset[0];
      for (let k = 1; k < brackets; k++) {
        const root = debt * gain[k] - offset[k];
        best = best < root ? root : best;
      }
      const found = best / held;
      price[row] = found > 0 ? found : NaN;
    }
    return price[count >> 1];
  }

  return {binarySearch, binarySearchUnrolled, countEdges, sameCells, branchless};
}

/**
 * The same in decimal.js, two ways: each bracket tried until one holds its own solution, as one would write it down, and the
 * bracket stepped from the one at entry, the fastest we know.
 *
 * With 40 digits: a size and a price of 17 each have a product of 34, which the default of 20 would round.
 */
export function decimalJavaScript(DecimalJs, {floors, rates, deductions}, {size, entry, margin}, rows) {
  const Decimal = DecimalJs.clone({precision: 40});
  const one = new Decimal(1);
  const brackets = floors.map((floor, k) => ({
    floor: new Decimal(floor),
    cap: new Decimal(floors[k + 1] ?? Infinity),
    deduction: new Decimal(deductions[k]),
    slope: one.minus(rates[k]),
  }));
  const positions = Array.from({length: rows}, (_, row) => ({
    size: new Decimal(size[row]),
    entry: new Decimal(entry[row]),
    margin: new Decimal(margin[row]),
  }));

  function tried({size, entry, margin}) {
    const debt = size.times(entry).minus(margin);
    for (const {floor, cap, deduction, slope} of brackets) {
      const price = debt.minus(deduction).div(size.times(slope));
      const notional = size.times(price);
      if (notional.gte(floor) && notional.lt(cap)) return price;
    }
    return undefined;
  }

  function stepped({size, entry, margin}) {
    const notional = size.times(entry);
    const debt = notional.minus(margin);
    let k = brackets.length - 1;
    while (k > 0 && notional.lt(brackets[k].floor)) k--;
    let root = debt.minus(brackets[k].deduction).div(brackets[k].slope);
    while (k > 0 && root.lt(brackets[k].floor)) {
      k--;
      root = debt.minus(brackets[k].deduction).div(brackets[k].slope);
    }
    return root.div(size);
  }

  const out = new Array(rows);
  const all = price => () => {
    for (let row = 0; row < rows; row++) out[row] = price(positions[row]);
    return out[rows >> 1].toNumber();
  };
  return {decimal: all(tried), decimalStepped: all(stepped)};
}
