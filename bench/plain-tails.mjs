/**
 * The tail's questions in JavaScript by hand, typed arrays, nothing allocated in a loop: type 7 quantile at `p`, and the mean of
 * what is at or below it. All give the kernel's own numbers.
 */

/** Where the quantile stands: the lower order statistic, counted from 0, and the weight of the next. */
function placeOf(count, p) {
  const position = (count - 1) * p;
  const lower = Math.floor(position);
  return {lower, weight: position - lower};
}

const between = (a, b, weight) => (weight === 0 ? a : (1 - weight) * a + weight * b);

/** Losses of one column, four ways. */
export function plainColumn(returns, p) {
  const count = returns.length;
  const {lower, weight} = placeOf(count, p);
  const copy = new Float64Array(count);
  const answer = {valueAtRisk: 0, shortfall: 0};

  /** From values whose first lower + 2 are the smallest, the largest two of them last in order. */
  function state(values, cut) {
    let sum = 0;
    let found = 0;
    for (let at = 0; at <= lower + 1; at++) {
      if (values[at] > cut) continue;
      sum += values[at];
      found++;
    }
    answer.valueAtRisk = -cut;
    answer.shortfall = -sum / found;
    return answer.valueAtRisk;
  }

  function largest(values, count) {
    let best = -Infinity;
    for (let at = 0; at < count; at++) best = values[at] > best ? values[at] : best;
    return best;
  }

  /** Hoare's selection around a median of three, as one would write it down. */
  function select(values, low, high, wanted) {
    while (low < high) {
      const [a, b, c] = [values[low], values[(low + high) >> 1], values[high]];
      const pivot = a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
      let left = low;
      let right = high;
      while (left <= right) {
        while (values[left] < pivot) left++;
        while (values[right] > pivot) right--;
        if (left > right) break;
        const swapped = values[left];
        values[left++] = values[right];
        values[right--] = swapped;
      }
      if (wanted <= right) high = right;
      else if (wanted >= left) low = left;
      else return values[wanted];
    }
    return values[wanted];
  }

  function quickselect() {
    copy.set(returns);
    const next = select(copy, 0, count - 1, lower + 1);
    return state(copy, between(largest(copy, lower + 1), next, weight));
  }

  function typedSort() {
    copy.set(returns);
    copy.sort();
    return state(copy, between(copy[lower], copy[lower + 1], weight));
  }

  function arraySort() {
    const sorted = Array.from(returns).sort((a, b) => a - b);
    return state(sorted, between(sorted[lower], sorted[lower + 1], weight));
  }

  /** Two neighbours at a time from all over a column. */
  function strided(values, length, size, sample) {
    const stride = Math.floor(length / (size >> 1));
    for (let at = 0, from = 0; at < size; at += 2, from += stride) {
      sample[at] = values[from];
      sample[at + 1] = values[from + 1];
    }
  }

  /** Copies what is not above a pivot. */
  function filter(values, length, pivot, to) {
    let found = 0;
    for (let at = 0; at < length; at++) {
      if (values[at] <= pivot) to[found++] = values[at];
    }
    return found;
  }

  const rankIn = share => Math.floor(share + 2.4 * Math.sqrt(share) + 1);

  /** The kernel's method: a pivot off a sample, itself off a sample, one pass that copies what is below, selection among that. */
  const sample = new Float64Array(2048);
  const few = new Float64Array(128);
  function sampledPivot() {
    const needed = lower + 2;
    strided(returns, count, 2048, sample);
    const rank = rankIn((2048 * needed) / count);
    strided(sample, 2048, 128, few);
    const candidates = filter(sample, 2048, select(few, 0, 127, rankIn((128 * rank) / 2048) - 1), copy);
    if (candidates < rank) return quickselect();
    const pivot = select(copy, 0, candidates - 1, rank - 1);
    let found = 0;
    for (let at = 0; at < count; at++) {
      if (returns[at] <= pivot) copy[found++] = returns[at];
    }
    if (found < needed) return quickselect();
    const next = select(copy, 0, found - 1, lower + 1);
    return state(copy, between(largest(copy, lower + 1), next, weight));
  }

  return {answer, variants: {sampledPivot, quickselect, typedSort, arraySort}};
}

/** Losses of every window, two ways. */
export function plainWindows(returns, window, p) {
  const count = returns.length;
  const {lower, weight} = placeOf(window, p);
  const valueAtRisk = new Float64Array(count - window + 1);
  const shortfall = new Float64Array(count - window + 1);

  /** Where a value stands, or would stand, in a sorted list. */
  function search(list, length, value) {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A window kept sorted: one binary search and one move of memory for what leaves, the same for what enters. */
  function sortedWindow() {
    const sorted = returns.slice(0, window).sort();
    for (let at = 0; ; at++) {
      const cut = between(sorted[lower], sorted[lower + 1], weight);
      let sum = 0;
      let found = 0;
      while (found < window && sorted[found] <= cut) sum += sorted[found++];
      valueAtRisk[at] = -cut;
      shortfall[at] = -sum / found;
      if (at + window >= count) return valueAtRisk[at];
      const gone = search(sorted, window, returns[at]);
      sorted.copyWithin(gone, gone + 1);
      const entering = returns[at + window];
      const place = search(sorted, window - 1, entering);
      sorted.copyWithin(place + 1, place, window - 1);
      sorted[place] = entering;
    }
  }

  /** Every window sorted anew, one in fifty; the time is scaled by whoever prints it. */
  function resorted() {
    let last = 0;
    for (let at = 0; at + window <= count; at += 50) {
      const sorted = returns.slice(at, at + window).sort();
      last = between(sorted[lower], sorted[lower + 1], weight);
    }
    return last;
  }

  return {valueAtRisk, shortfall, variants: {sortedWindow, resorted}};
}
