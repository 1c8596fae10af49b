import {GAUSS_16} from '../math/gauss-16';
import {normalDensity, normalTail} from '../math/normal';

// The price is looked at on m equally spaced dates only, the start excluded. In units of one step's deviation the
// distance left is y, the drift takes η of it a step, and f is its density over the paths not yet stopped:
//
//     f₁(y) = φ(y − a + η)     fₖ₊₁(y) = ∫₀^∞ fₖ(x)·φ(y − x + η) dx     stopped at k + 1: ∫ fₖ(x)·Q(x − η) dx
//
// The half line is cut into panels of 16 Gauss nodes. The kernel depends on the difference of two panels alone, so it
// is tabled once:  ╞ kernel[farthest − nearest + 1][16][16] │ f[panels][16] │ next[panels][16] ╡

/** Width of a panel, in deviations of one step: 3 gives the same 1e-14 for twice the time, 5 gives 1e-12. */
const PANEL: f64 = 4.0;
const NODES: i32 = 16;
/** Bytes of a panel of the density, and of one difference of the kernel. */
const ROW: usize = 128;
const TILE: usize = 2048;
/** A step this much longer than the average one does not count: φ(12) = 2e-32. */
const REACH: f64 = 12.0;
/** A path √n·9.5 off does not come back in n steps: Q(9.5) = 1e-21. */
const RETURN: f64 = 9.5;
/** Φ(40) is 1: panels further out are not stopped. */
const SAFE: f64 = 40.0;

/** Place of node i in its panel, 0 … 1. */
@inline
function place(i: i32): f64 {
  return i < 8 ? 0.5 - 0.5 * load<f64>(GAUSS_16 + ((7 - i) << 4)) : 0.5 + 0.5 * load<f64>(GAUSS_16 + ((i - 8) << 4));
}

/** Weight of node i in its panel. */
@inline
function weight(i: i32): f64 {
  return 0.5 * PANEL * load<f64>(GAUSS_16 + ((i < 8 ? 7 - i : i - 8) << 4), 8);
}

/** Fills the tiles of the panel differences nearest … farthest: weight·φ(y − x + η). */
function fillKernel(kernel: usize, nearest: i32, farthest: i32, eta: f64): void {
  let at = kernel;
  for (let d = nearest; d <= farthest; d++) {
    for (let i = 0; i < NODES; i++) {
      for (let j = 0; j < NODES; j++) {
        store<f64>(at, weight(j) * normalDensity(PANEL * (<f64>d + place(i) - place(j)) + eta));
        at += 8;
      }
    }
  }
}

/** next = ∫ f·kernel on `panels` panels, from f on `filled`. */
function advance(kernel: usize, nearest: i32, farthest: i32, f: usize, filled: i32, next: usize, panels: i32): void {
  for (let p = 0; p < panels; p++) {
    const first = max(0, p - farthest);
    const last = min(filled - 1, p - nearest);
    for (let i = 0; i < NODES; i++) {
      let sum = 0.0;
      for (let from = first; from <= last; from++) {
        const tile = kernel + <usize>(p - from - nearest) * TILE + <usize>i * ROW;
        const row = f + <usize>from * ROW;
        for (let j: usize = 0; j < ROW; j += 8) sum += load<f64>(tile + j) * load<f64>(row + j);
      }
      store<f64>(next + <usize>p * ROW + ((<usize>i) << 3), sum);
    }
  }
}

/** ∫ f over the panels from … to; of what Q(sign·(x − η)) leaves of it unless sign is 0. */
function mass(f: usize, from: i32, to: i32, eta: f64, sign: f64): f64 {
  let sum = 0.0;
  for (let p = from; p < to; p++) {
    for (let i = 0; i < NODES; i++) {
      const part = weight(i) * load<f64>(f + <usize>p * ROW + ((<usize>i) << 3));
      sum += sign == 0.0 ? part : part * normalTail(sign * (PANEL * (<f64>p + place(i)) - eta));
    }
  }
  return sum;
}

/** Panels at date k that hold both all that got so far and all that can come back. */
function panelsAt(a: f64, eta: f64, k: f64, dates: f64): i32 {
  const left = dates - k;
  const reached = max(a - eta * k, 0.0) + RETURN * Math.sqrt(k);
  const returning = max(eta, a / dates) * left + RETURN * Math.sqrt(left);
  return <i32>Math.ceil(min(reached, returning) / PANEL) + 1;
}

/** The panel differences that the kernel is tabled for, first and last: those a step can span. */
@inline
function nearestOf(a: f64, eta: f64, dates: f64): i32 {
  return <i32>Math.floor((-REACH - a / dates - eta) / PANEL) - 1;
}
@inline
function farthestOf(a: f64, eta: f64, dates: f64): i32 {
  return <i32>Math.ceil((REACH + a / dates - eta) / PANEL) + 1;
}

/** Panels that each of the two densities needs room for: the most at any date, and as many as one step adds. */
function panelsOf(a: f64, eta: f64, dates: f64): i32 {
  let most = 0;
  for (let k = 1.0; k <= dates; k++) most = max(most, panelsAt(a, eta, k, dates));
  return most + max(farthestOf(a, eta, dates), 0);
}

/** Returns the bytes of scratch that `monitoredWalk` needs with the same arguments. */
export function monitoredWalkBytes(a: f64, eta: f64, dates: f64): f64 {
  const tiles = farthestOf(a, eta, dates) - nearestOf(a, eta, dates) + 1;
  return <f64>tiles * <f64>TILE + 2.0 * <f64>panelsOf(a, eta, dates) * <f64>ROW;
}

/**
 * Walks the density over all dates.
 *
 * @param a - distance at the start, in deviations of one step; > 0.
 * @param eta - drift towards the barrier a step, in the same units.
 * @param dates - m ≥ 1, whole.
 * @param stopped - whether to return P(stopped) or P(not stopped), each summed from its own positive parts.
 * @param scratch - `monitoredWalkBytes` of it, 16-byte aligned.
 */
export function monitoredWalk(a: f64, eta: f64, dates: f64, stopped: bool, scratch: usize): f64 {
  const nearest = nearestOf(a, eta, dates);
  const farthest = farthestOf(a, eta, dates);
  const grow = max(farthest, 0);
  let f = scratch + <usize>(farthest - nearest + 1) * TILE;
  let next = f + <usize>panelsOf(a, eta, dates) * ROW;
  fillKernel(scratch, nearest, farthest, eta);
  let filled = panelsAt(a, eta, 1.0, dates);
  for (let p = 0; p < filled; p++) {
    for (let i = 0; i < NODES; i++) {
      store<f64>(f + <usize>p * ROW + ((<usize>i) << 3), normalDensity(PANEL * (<f64>p + place(i)) - a + eta));
    }
  }
  const unsafe = <i32>Math.ceil((max(eta, 0.0) + SAFE) / PANEL);
  let touched = normalTail(a - eta);
  // paths dropped because they do not come back; at the first date they are what the density leaves out
  let beyond = normalTail(PANEL * <f64>filled - a + eta);
  for (let k = 2.0; k <= dates; k++) {
    if (stopped) touched += mass(f, 0, min(filled, unsafe), eta, 1.0);
    if (k == dates) break;
    const reachable = filled + grow;
    advance(scratch, nearest, farthest, f, filled, next, reachable);
    filled = min(reachable, panelsAt(a, eta, k, dates));
    if (!stopped) beyond += mass(next, filled, reachable, eta, 0.0);
    const swap = f;
    f = next;
    next = swap;
  }
  return stopped ? touched : beyond + mass(f, 0, filled, eta, -1.0);
}
