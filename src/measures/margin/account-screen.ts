import {compareRatios, ONE, ratioToFloat, subtract, toFloat} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import {floorAlong, legBracket, legLine} from './account-legs.js';
import type {Leg, Line, ShareOf} from './account-legs.js';

/*
 * An account of fifty positions has hundreds of prices at which some bracket begins, and exact slack at each of them is most of the work of
 * a walk. Floats with a bound of their error say first where slack cannot change its sign; what they leave open is decided exactly.
 */

/** A v at which some bracket begins; its exact value is worked out when two of them, or a sign, need it. */
export interface Stop {
  readonly at: number;
  readonly exact: () => Ratio;
}

/** Far above what rounding does to a stop. */
const APART = 1e-12;

/** The order of two stops: by floats where they are plainly apart. */
export function compareStops(a: Stop, b: Stop): number {
  const apart = a.at - b.at;
  return Math.abs(apart) > APART * (1 + Math.abs(a.at)) ? apart : compareRatios(a.exact(), b.exact());
}

/** A stop of which the exact value is known. */
export const stopAt = (v: Ratio): Stop => ({at: ratioToFloat(v), exact: () => v});

/** A moving leg in floats: one line for each bracket, in force up to the next floor. */
interface FloatLeg {
  readonly stops: readonly Stop[];
  readonly intercepts: readonly number[];
  readonly slopes: readonly number[];
}

/** Slack between two neighbouring stops in floats: at both, and how far it may be off. */
export interface Screened {
  readonly near: number;
  readonly far: number;
  readonly bound: number;
}

/** Generous for sums of a few hundred terms. */
const ROUNDING = 1e-11;

export interface Screen {
  readonly stops: readonly Stop[];
  readonly between: (near: number, far: number) => Screened;
}

/** Reads the moving legs of an account, and what stands still, into floats. */
export function accountScreen(moving: readonly Leg[], shareOf: ShareOf, constant: Line): Screen {
  const legs = moving.map(leg => floatLeg(leg, shareOf));
  const base = {intercept: ratioToFloat(constant.intercept), slope: ratioToFloat(constant.slope)};
  const between = (near: number, far: number): Screened => {
    const middle = (near + far) / 2;
    let {intercept, slope} = base;
    let gross = Math.abs(intercept) + Math.abs(slope);
    for (const {stops, intercepts, slopes} of legs) {
      let piece = 0;
      while (piece < stops.length && stops[piece]!.at <= middle) piece++;
      intercept += intercepts[piece]!;
      slope += slopes[piece]!;
      gross += Math.abs(intercepts[piece]!) + Math.abs(slopes[piece]!);
    }
    const bound = ROUNDING * gross * (1 + Math.abs(near) + Math.abs(far));
    return {near: intercept + slope * near, far: intercept + slope * far, bound};
  };
  return {stops: legs.flatMap(({stops}) => stops), between};
}

function floatLeg(leg: Leg, shareOf: ShareOf): FloatLeg {
  const share = shareOf(leg.asset);
  const {schedule, maintenanceAt, feeRate} = leg.rules;
  if (schedule.kind === 'contracts' || maintenanceAt === 'entry' || schedule.brackets.length === 1) {
    const {intercept, slope} = legLine(leg, legBracket(leg, leg.atMark), share);
    return {stops: [], intercepts: [ratioToFloat(intercept)], slopes: [ratioToFloat(slope)]};
  }
  const [moves, atMark, fee] = [toFloat(share), ratioToFloat(leg.atMark), toFloat(feeRate)];
  const stands = toFloat(subtract(ONE, share));
  const entry = leg.sigma * ratioToFloat(leg.atEntry);
  // a share below zero walks the brackets backwards
  const brackets = moves > 0 ? schedule.brackets : [...schedule.brackets].reverse();
  const floors = schedule.brackets.slice(1).map(({floor}) => ({
    at: (toFloat(floor) / atMark - stands) / moves,
    exact: lazily(() => floorAlong(floor, leg.atMark, share)),
  }));
  const perNotional = brackets.map(({rate}) => leg.sigma - toFloat(rate) - fee);
  return {
    stops: moves > 0 ? floors : floors.reverse(),
    intercepts: brackets.map(({deduction}, at) => perNotional[at]! * atMark * stands - entry + toFloat(deduction)),
    slopes: perNotional.map(value => value * atMark * moves),
  };
}

function lazily(work: () => Ratio): () => Ratio {
  let known: Ratio | null = null;
  return () => (known ??= work());
}
