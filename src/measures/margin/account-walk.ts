import {addRatios, compareRatios, divideRatios, negateRatio, ratio, ratioSign} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Line} from './account-legs.js';
import {valueAt} from './account-legs.js';

/** Where an account's health first changes along a ray. */
export type WalkedEdge =
  | {readonly kind: 'at'; readonly v: Ratio; readonly binding: 'equation' | 'edge'}
  /** `price-below-zero`: the ray ends first, for some price would be zero there. */
  | {readonly kind: 'never'; readonly why: 'gains-that-way' | 'asset-does-not-matter' | 'price-below-zero'};

/** What is walked: v from 1 outwards, slack straight between stops. */
export interface Ray {
  /** Slack strictly between two neighbouring stops, from a v in between. */
  readonly lineAround: (v: Ratio) => Line;
  /** Every v at which some bracket begins; any order. */
  readonly stops: readonly Ratio[];
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
  const isAhead = (v: Ratio) => (lower ? compareRatios(v, START) < 0 : compareRatios(v, START) > 0);
  const isInside = (v: Ratio) => end === null || (lower ? compareRatios(v, end) > 0 : compareRatios(v, end) < 0);
  const ahead = ray.stops.filter(v => isAhead(v) && isInside(v)).sort((a, b) => compareRatios(a, b) * (lower ? -1 : 1));
  const goal = healthy ? -1 : 1;
  const change = (value: Ratio) => ratioSign(value) * goal;
  const heading = ({slope}: Line) => ratioSign(slope) * goal * (lower ? -1 : 1);

  let near: Ratio = START;
  for (const far of [...ahead, end]) {
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
    near = far;
  }
  return {kind: 'never', why: 'asset-does-not-matter'};
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
