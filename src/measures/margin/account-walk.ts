import {addRatios, divideRatios, negateRatio, ratio, ratioSign} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Line} from './account-legs.js';
import {valueAt} from './account-legs.js';
import {compareStops, stopAt} from './account-screen.js';
import type {Screen, Stop} from './account-screen.js';

/** Where an account's health first changes along a ray. */
export type WalkedEdge =
  | {readonly kind: 'at'; readonly v: Ratio; readonly binding: 'equation' | 'edge'}
  /** `price-below-zero`: the ray ends first, for some price would be zero there. */
  | {readonly kind: 'never'; readonly why: 'gains-that-way' | 'asset-does-not-matter' | 'price-below-zero'};

/** What is walked: v from 1 outwards, slack straight between stops. */
export interface Ray {
  /** Slack strictly between two neighbouring stops, from a v in between. */
  readonly lineAround: (v: Ratio) => Line;
  /** Every v at which some bracket begins, any order, and slack between two neighbours in floats. */
  readonly screen: Screen;
  /** Where the ray ends below and above 1, exclusive; `null` where it never does. */
  readonly least: Ratio;
  readonly most: Ratio | null;
}

const START = ratio('1');
const TWO = ratio('2');

/**
 * Walks from the marks outwards to where health first changes; exact, whatever the schedules: straight pieces are judged at both ends,
 * and a jump between them at the stop itself.
 *
 * @param healthy - whether the account is left alone at the marks.
 * @param onTie - whether slack of exactly zero already is the change.
 */
export function accountWalk(ray: Ray, towards: 'lower' | 'higher', healthy: boolean, onTie: boolean): WalkedEdge {
  const lower = towards === 'lower';
  const end = lower ? ray.least : ray.most;
  const outwards = (a: Stop, b: Stop) => compareStops(a, b) * (lower ? -1 : 1);
  const [first, last] = [stopAt(START), end && stopAt(end)];
  const ahead = ray.screen.stops
    .filter(stop => outwards(stop, first) > 0 && (last === null || outwards(stop, last) < 0))
    .sort(outwards)
    .filter((stop, at, all) => at === 0 || outwards(all[at - 1]!, stop) !== 0);
  const goal = healthy ? -1 : 1;
  const change = (value: Ratio) => ratioSign(value) * goal;
  const heading = ({slope}: Line) => ratioSign(slope) * goal * (lower ? -1 : 1);

  let from = first;
  for (const to of [...ahead, last]) {
    if (to !== null && to !== last && isUnchanged(ray.screen, from, to, goal)) {
      from = to;
      continue;
    }
    const near = from.exact();
    const far = to === last ? end : to!.exact();
    const line = ray.lineAround(between(near, far));
    const here = change(valueAt(line, near));
    // a tie that the piece leaves for the change is its beginning
    if (here > 0 || (here === 0 && (onTie || heading(line) > 0))) {
      return {kind: 'at', v: near, binding: here === 0 ? 'equation' : 'edge'};
    }
    if (far === null) return heading(line) > 0 ? rootAt(line) : endless(heading(line));
    const there = change(valueAt(line, far));
    if (far === end) return there > 0 ? rootAt(line) : endless(heading(line), 'price-below-zero');
    // on its way down a piece owns its far end, on its way up the next one does: a floor belongs to the upper bracket
    if (there > 0 || (there === 0 && onTie && lower)) return rootAt(line);
    from = to!;
  }
  return {kind: 'never', why: 'asset-does-not-matter'};
}

/** Whether floats say for certain that slack keeps its sign from one stop to the next, both included. */
function isUnchanged({between: slackBetween}: Screen, from: Stop, to: Stop, goal: number): boolean {
  const {near, far, bound} = slackBetween(from.at, to.at);
  // stops as good as equal: the piece between them is not told by floats
  if (!(Math.abs(from.at - to.at) > 1e-9 * Math.abs(from.at))) return false;
  return near * goal < -bound && far * goal < -bound;
}

/** No change that way: slack stands still, goes the other way, or was heading for the change when the ray ended. */
function endless(heading: number, ran: 'price-below-zero' | 'gains-that-way' = 'gains-that-way'): WalkedEdge {
  if (heading === 0) return {kind: 'never', why: 'asset-does-not-matter'};
  return {kind: 'never', why: heading > 0 ? ran : 'gains-that-way'};
}

const rootAt = ({intercept, slope}: Line): WalkedEdge => ({
  kind: 'at',
  v: negateRatio(divideRatios(intercept, slope)),
  binding: 'equation',
});

function between(near: Ratio, far: Ratio | null): Ratio {
  const sum = far === null ? addRatios(near, addRatios(near, TWO)) : addRatios(near, far);
  return divideRatios(sum, TWO);
}
