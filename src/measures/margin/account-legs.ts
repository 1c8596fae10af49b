import {
  add,
  addRatios,
  compare,
  divideRatios,
  multiply,
  multiplyRatios,
  negateRatio,
  ONE,
  ratio,
  subtract,
  subtractRatios,
  ZERO,
} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import {bracketAt} from '../../contracts/index.js';
import type {Account, AccountPosition, MarginRules} from '../../contracts/index.js';
import {InputError} from '../../errors.js';

/** All of an account's positions in one asset, side and rules: fills add up, and the bracket is that of their sum. */
export interface Leg {
  readonly asset: string;
  readonly rules: MarginRules;
  /** +1: loses as its notional falls. −1: loses as it rises (`equation.ts`). */
  readonly sigma: 1 | -1;
  /** n at the mark, settlement currency. */
  readonly atMark: Ratio;
  /** n at entry, summed over fills. */
  readonly atEntry: Ratio;
  /** `null` where a fill was not stated in contracts. */
  readonly contracts: Ratio | null;
}

/** The legs of an account in the order its positions first name them. */
export function legsOf({positions}: Account): readonly Leg[] {
  const legs: Leg[] = [];
  for (const position of positions) {
    const leg = legOf(position);
    const at = legs.findIndex(
      ({asset, rules, sigma}) => asset === leg.asset && rules === leg.rules && sigma === leg.sigma,
    );
    if (at < 0) legs.push(leg);
    else legs[at] = merged(legs[at]!, leg);
  }
  return legs;
}

function legOf({asset, kind, side, size, entry, mark, rules, contracts}: AccountPosition): Leg {
  const sigma = (side === 'long') === (kind !== 'inverse') ? 1 : -1;
  const notional = (price: Decimal) => {
    return kind === 'inverse' ? divideRatios(size, ratio(price)) : multiplyRatios(size, ratio(price));
  };
  return {asset, rules, sigma, atMark: notional(mark), atEntry: notional(entry), contracts};
}

function merged(a: Leg, b: Leg): Leg {
  const contracts = a.contracts && b.contracts && addRatios(a.contracts, b.contracts);
  return {...a, atMark: addRatios(a.atMark, b.atMark), atEntry: addRatios(a.atEntry, b.atEntry), contracts};
}

/** Slack as a straight line: intercept + slope·v. */
export interface Line {
  readonly intercept: Ratio;
  readonly slope: Ratio;
}

/** How far an asset goes with the ray: its price (inverse: 1/price) is (1 − share) + share·v of what it is at the mark. */
export type ShareOf = (asset: string) => Decimal;

/** (1 − share) + share·v, as a multiple of the value at the mark. */
export const factorAt = (share: Decimal, v: Ratio): Ratio =>
  addRatios(ratio(subtract(ONE, share)), multiplyRatios(ratio(share), v));

/** What the balance and the coins beside it are worth along the ray. */
export function collateralLine({balance, reserved, collaterals}: Account, shareOf: ShareOf): Line {
  let intercept = subtract(balance, reserved);
  let slope = ZERO;
  for (const {asset, quantity, price, weight} of collaterals) {
    const worth = multiply(multiply(quantity, price), weight);
    const moving = multiply(worth, shareOf(asset));
    intercept = add(intercept, subtract(worth, moving));
    slope = add(slope, moving);
  }
  return {intercept: ratio(intercept), slope: ratio(slope)};
}

/** Bracket of a leg when its notional is `notional`. */
export function legBracket({rules, atEntry, contracts}: Leg, notional: Ratio): number {
  const {schedule, maintenanceAt} = rules;
  if (schedule.kind !== 'contracts') return bracketAt(schedule, maintenanceAt === 'entry' ? atEntry : notional);
  if (contracts) return bracketAt(schedule, contracts);
  if (schedule.brackets.length === 1) return 0; // one bracket holds any number
  const instead = 'State every position in contracts, for its brackets go by contracts.';
  throw new InputError('positions', 'contracts-unknown', 'a number of contracts nobody stated', instead);
}

/**
 * A leg's profit less its requirement along the ray, in one bracket.
 *
 *     σ·(n − n_E) − (r·n − c)          n = n_mark·((1 − share) + share·v)          frozen at entry: r·n_E
 */
export function legLine(leg: Leg, bracket: number, share: Decimal): Line {
  const {rate, deduction} = leg.rules.schedule.brackets[bracket]!;
  const required = add(rate, leg.rules.feeRate);
  const frozen = leg.rules.maintenanceAt === 'entry';
  const pull = leg.sigma === 1 ? ONE : subtract(ZERO, ONE);
  const perNotional = ratio(frozen ? pull : subtract(pull, required)); // σ − r
  const owed = frozen ? multiplyRatios(leg.atEntry, ratio(required)) : ratio(ZERO);
  const entry = leg.sigma === 1 ? negateRatio(leg.atEntry) : leg.atEntry;
  const still = multiplyRatios(multiplyRatios(leg.atMark, ratio(subtract(ONE, share))), perNotional);
  return {
    intercept: addRatios(subtractRatios(addRatios(still, entry), owed), ratio(deduction)),
    slope: multiplyRatios(multiplyRatios(leg.atMark, ratio(share)), perNotional),
  };
}

/** The v at which a moving leg's notional stands on a floor. */
export function floorsAlong({rules, atMark}: Leg, share: Decimal): readonly Ratio[] {
  if (compare(share, ZERO) === 0 || rules.schedule.kind === 'contracts' || rules.maintenanceAt === 'entry') return [];
  return rules.schedule.brackets.slice(1).map(({floor}) => floorAlong(floor, atMark, share));
}

/** The v at which a notional, `atMark` at the marks, stands on a floor. */
export function floorAlong(floor: Decimal, atMark: Ratio, share: Decimal): Ratio {
  const factor = divideRatios(ratio(floor), atMark);
  return divideRatios(subtractRatios(factor, ratio(subtract(ONE, share))), ratio(share));
}

/** a + b. */
export const addLines = (a: Line, b: Line): Line => ({
  intercept: addRatios(a.intercept, b.intercept),
  slope: addRatios(a.slope, b.slope),
});

/** intercept + slope·v. */
export const valueAt = ({intercept, slope}: Line, v: Ratio): Ratio => addRatios(intercept, multiplyRatios(slope, v));
