import type {Ratio} from '../../decimal/index.js';
import {signOfSlack} from './lines.js';
import type {SlackLine} from './lines.js';

/** Where a walk over brackets ends: at a bracket's own root, or at the floor of one. */
export interface WalkEnd {
  readonly bracket: number;
  readonly stands: 'inside' | 'on-floor';
}

/**
 * Walks from a bracket to where the position's health first changes; `null` when it never does.
 *
 * A flat schedule's requirement jumps at every floor, so it may meet the equity several times or leap over it. The walk
 * goes towards the loss when the position is healthy at the start, towards the gain when it is not, and judges each end of
 * each bracket exactly; inside a bracket slack is a straight line that heads for the change, so its far end decides.
 * The kernel's scan is not asked: one rounding at an edge would pick another price altogether.
 *
 * @param start - index of the bracket in force where the walk begins.
 * @param healthy - whether the position meets its requirement there.
 * @param onTie - whether slack of exactly 0 already counts as the change.
 * @source Open intervals and edges: derived; flat tiers by notional as in PERPS §0, "without a deduction".
 */
export function flatWalk(
  lines: readonly SlackLine[],
  constant: Ratio,
  sigma: 1 | -1,
  start: number,
  healthy: boolean,
  onTie: boolean,
): WalkEnd | null {
  const goal = healthy ? -1 : 1; // the sign of slack the walk is looking for
  const signAt = (part: SlackLine['atFloor']) => signOfSlack(constant, part) * goal;
  const reached = (found: number) => found > 0 || (found === 0 && onTie);
  const upwards = sigma === goal;

  for (let bracket = start; upwards; bracket++) {
    const {atCap} = lines[bracket]!;
    if (atCap === null || signAt(atCap) > 0) return {bracket, stands: 'inside'};
    // the cap itself belongs to the next bracket
    if (reached(signAt(lines[bracket + 1]!.atFloor))) return {bracket: bracket + 1, stands: 'on-floor'};
  }
  for (let bracket = start; bracket > 0; bracket--) {
    if (reached(signAt(lines[bracket]!.atFloor))) return {bracket, stands: 'inside'};
    // just below the floor slack is already past a tie
    if (signAt(lines[bracket - 1]!.atCap!) >= 0) return {bracket, stands: 'on-floor'};
  }
  // the first bracket goes down to a notional of zero, which is no price
  return signOfSlack(constant, lines[0]!.deduction) * goal > 0 ? {bracket: 0, stands: 'inside'} : null;
}
