import {order, over, plus, times} from './fraction.js';
import type {Fraction} from './fraction.js';
import type {MarginCase} from './margin.js';

const TWO: Fraction = {n: 2n, d: 1n};

/**
 * Where the health of a position first changes on the way from `start`: towards the loss when it is healthy there,
 * towards the gain when it is not. Null when it never does.
 *
 * Asks the definition only. Health can change at an edge of a bracket or at a bracket's own root and nowhere else, so
 * it is asked at each such price and once between each two of them, and beyond the outermost.
 */
export function firstBoundary(position: MarginCase, start: Fraction): Fraction | null {
  const began = position.unhealthy(start);
  const falls = (position.text.side === 'long') !== began;
  const stops = [...position.roots(), ...edges(position)]
    .filter(price => (falls ? order(price, start) <= 0n : order(price, start) >= 0n))
    .sort((a, b) => sign(falls ? order(b, a) : order(a, b)));

  let here = start;
  for (const stop of stops) {
    if (order(stop, here) !== 0n && position.unhealthy(between(here, stop)) !== began) return here;
    if (position.unhealthy(stop) !== began) return stop;
    here = stop;
  }
  const beyond = falls ? over(here, TWO) : times(here, TWO);
  return position.unhealthy(beyond) !== began ? here : null;
}

/** The prices at which the notional stands on a floor. */
function edges(position: MarginCase): Fraction[] {
  return position.steps
    .slice(1)
    .map(({floor}) => (position.inverse ? over(position.size, floor) : over(floor, position.size)));
}

function between(a: Fraction, b: Fraction): Fraction {
  return over(plus(a, b), TWO);
}

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}
