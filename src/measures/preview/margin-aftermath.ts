import {
  addRatios,
  compare,
  compareRatios,
  decimal,
  divideRatios,
  multiply,
  multiplyRatios,
  ONE,
  ratio,
  ratioSign,
  requireNonNegative,
  requirePositive,
  roundRatio,
  subtract,
  subtractRatios,
} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {MarginRules, PartialRule, Position, Remainder} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf, largerRatio, smallerRatio, ZERO_RATIO} from '../amounts.js';
import {isNotNegative, isObject, isPositive, requirePosition, requireRules} from '../door.js';
import {bankruptcyPrice} from '../margin/bankruptcy-price.js';
import type {BankruptcyAnswer} from '../margin/bankruptcy-price.js';
import {marginEquation, notionalAt} from '../margin/equation.js';
import {standingAt} from '../margin/requirement.js';
import {sizeCut} from './size-cut.js';

/** One closing of a position by its venue; settlement currency. */
export interface MarginStep {
  readonly by: 'market' | 'backstop';
  /** In the unit of the position's size. */
  readonly closed: Ratio;
  readonly closedNotional: Ratio;
  readonly fee: Ratio;
  /** Before the step. */
  readonly equity: Ratio;
  readonly requirement: Ratio;
  /** Index of the bracket before the step. */
  readonly bracket: number;
  /** After it; 0 when nothing is left. */
  readonly sizeLeft: Ratio;
  /** Seconds until the next step, where the venue rests. */
  readonly restSeconds: Decimal | null;
}

/** A liquidation of one position to its end, at one price. */
export interface MarginLiquidated {
  readonly kind: 'liquidated';
  readonly steps: readonly MarginStep[];
  readonly end: 'healthy' | 'closed' | 'taken-over' | 'most-steps';
  /** Where the margin is gone. */
  readonly bankruptcy: BankruptcyAnswer;
  /** What is left; `null` when nothing is. */
  readonly after: Position | null;
  /** Fees of the closings. */
  readonly fees: Ratio;
  /** Equity at the end, where it is above zero: whether the trader has it is `remainder`'s to say. */
  readonly equityLeft: Ratio;
  /** What equity is below zero at the end: an insurance fund, or others, bear it. */
  readonly deficit: Ratio;
  /** `kept` while a position remains. */
  readonly remainder: Remainder | 'kept';
}

export type MarginAftermath = {readonly kind: 'healthy'; readonly slack: Ratio} | MarginLiquidated;

/** At a tenth a block a position is a fifty-millionth of itself by then. */
const MOST_STEPS = 168;

const DIGITS = 40;

/**
 * Returns what becomes of a position whose venue liquidates it at a price: closed in the venue's own parts, until it is healthy or gone.
 *
 *     equity = W + U − T + s·q·(P − E)      after a part: margin + its profit − its fee, and the requirement of what is left
 *
 * The price stands still, and every closing fills at it. In a cross account the rest stands still too; which position a venue closes first
 * is not published by most, so this is one position's.
 *
 * @param rule - from a venue's profile (`findProfile(venue, day).cut`), or the host's own.
 * @param mark - quote per base, > 0.
 * @param liquidationFee - of the notional closed, 0 when left out.
 * @throws {InputError} `not-a-position`, `not-rules`, `not-a-rule`; for the amounts as `decimal`.
 * @source Hyperliquid, "Liquidations"; dYdX v4, `GetMaxAndMinPositionNotionalLiquidatable`; OKX, "Introduction to partial liquidation of
 * position tiers"; Bybit, "Liquidation Process" (down the risk limits, then the bankruptcy price).
 */
export function marginAftermath(
  position: Position,
  rules: MarginRules,
  mark: DecimalInput,
  rule: PartialRule,
  liquidationFee: DecimalInput = '0',
): MarginAftermath {
  requirePosition(position);
  requireRules(rules);
  requireRule(rule);
  const price = requirePositive(decimal(mark, 'mark'), 'mark');
  const feeRate = requireNonNegative(decimal(liquidationFee, 'liquidationFee'), 'liquidationFee');
  const bankruptcy = bankruptcyPrice(position, rules);
  const steps: MarginStep[] = [];
  let [held, fees] = [position, ZERO_RATIO];
  for (;;) {
    const standing = standingOf(held, rules, price);
    const {slack, equity} = standing;
    const order = ratioSign(slack);
    const ended = (end: MarginLiquidated['end'], after: Position | null, remainder: MarginLiquidated['remainder']) => {
      const left = after === null ? subtractRatios(equity, lastFee()) : equity;
      const equityLeft = largerRatio(ZERO_RATIO, left);
      const deficit = subtractRatios(equityLeft, left);
      return {kind: 'liquidated', steps, end, bankruptcy, after, fees, equityLeft, deficit, remainder} as const;
    };
    const lastFee = (): Ratio => steps.at(-1)?.fee ?? ZERO_RATIO;
    if (order > 0 || (order === 0 && rules.atThreshold === 'survives')) {
      return steps.length === 0 ? {kind: 'healthy', slack} : ended('healthy', held, 'kept');
    }
    if (steps.length === MOST_STEPS) return ended('most-steps', held, 'kept');

    const {part, by, rest} = partOf(rule, held, rules, standing, steps.length);
    const all = compareRatios(part, held.size) >= 0;
    const closed = all ? held.size : part;
    const closedNotional = multiplyRatios(standing.notional, divideRatios(closed, held.size));
    const fee = multiplyRatios(closedNotional, ratio(feeRate));
    fees = addRatios(fees, fee);
    steps.push({
      by,
      closed,
      closedNotional,
      fee,
      equity,
      requirement: standing.requirement,
      bracket: standing.bracket,
      sizeLeft: subtractRatios(held.size, closed),
      restSeconds: all ? null : rest,
    });
    if (all) return ended(by === 'backstop' ? 'taken-over' : 'closed', null, by === 'backstop' ? 'lost' : rule.then);
    held = sizeCut(held, roundRatio(closed, DIGITS, 'up'), price, feeRate);
  }
}

interface StandingAt {
  readonly notional: Ratio;
  readonly equity: Ratio;
  readonly requirement: Ratio;
  readonly slack: Ratio;
  readonly bracket: number;
}

function standingOf(position: Position, rules: MarginRules, price: Decimal): StandingAt {
  const notional = notionalAt(position, price);
  const {bracket, requirement, slack} = standingAt(position, marginEquation(position), rules, notional);
  return {notional, bracket, requirement, slack, equity: addRatios(slack, requirement)};
}

interface Part {
  /** In the unit of the position's size; all of it, or more, closes it. */
  readonly part: Ratio;
  readonly by: MarginStep['by'];
  readonly rest: Decimal | null;
}

function partOf(rule: PartialRule, held: Position, rules: MarginRules, standing: StandingAt, done: number): Part {
  const {notional, equity, requirement, bracket} = standing;
  const whole = {part: held.size, by: 'market', rest: null} as const;
  if (rule.kind === 'share-first') {
    if (compareRatios(equity, multiplyRatios(requirement, rule.backstopBelow)) < 0) return {...whole, by: 'backstop'};
    const first = done === 0 && compareRatios(notional, ratio(rule.above)) > 0;
    return first ? {part: multiplyRatios(held.size, ratio(rule.share)), by: 'market', rest: rule.restSeconds} : whole;
  }
  if (rule.kind === 'share-a-block') {
    const portion = largerRatio(ratio(rule.least), multiplyRatios(notional, ratio(rule.share)));
    const value = smallerRatio(ratio(rule.most), portion);
    return {...whole, part: divideRatios(multiplyRatios(held.size, value), notional)};
  }
  if (rule.kind === 'tiers' && bracket + 1 >= rule.from && bracket > 0) {
    const cap = rules.schedule.brackets[Math.max(0, bracket - rule.down)]!.cap;
    if (cap !== null) return {...whole, part: downTo(held, rules, cap, notional)};
  }
  return whole;
}

/** A cap belongs to the tier above: the largest position of the tier is this much smaller. */
const HAIR = decimal('1e-30');

/** What must go so that a position is the largest of a tier: of whole contracts, one below what belongs to the next. */
function downTo(held: Position, rules: MarginRules, cap: Decimal, notional: Ratio): Ratio {
  const {contracts} = held;
  const byContracts = rules.schedule.kind === 'contracts' && contracts !== undefined;
  const basis = rules.maintenanceAt === 'entry' ? notionalAt(held, held.entry) : notional;
  const [most, now] = byContracts
    ? [ratio(subtract(cap, ONE)), contracts]
    : [ratio(multiply(cap, subtract(ONE, HAIR))), basis];
  const left = largerRatio(ZERO_RATIO, divideRatios(most, now));
  return multiplyRatios(held.size, subtractRatios(ratio(ONE), left));
}

/** @throws {InputError} `not-a-rule`. */
function requireRule(rule: PartialRule): void {
  const given = fieldsOf<object>(rule, 'rule') as Readonly<Record<string, unknown>>;
  const share = given['share'];
  const known =
    given['kind'] === 'whole' ||
    (given['kind'] === 'tiers' && isWhole(given['from']) && isWhole(given['down'])) ||
    (isPositive(share) && compare(share as Decimal, ONE) <= 0 && (isFirst(given) || isBlock(given)));
  if (known && ['returned', 'lost', 'not-on-record'].some(word => word === given['then'])) return;
  const instead = 'Take the cut of a venue’s profile where it is known.';
  throw new InputError('rule', 'not-a-rule', 'no rule of partial liquidation', instead);
}

const isWhole = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0;

const isBlock = ({kind, least, most}: Readonly<Record<string, unknown>>): boolean =>
  kind === 'share-a-block' && isNotNegative(least) && isPositive(most);

function isFirst({kind, above, restSeconds, backstopBelow}: Readonly<Record<string, unknown>>): boolean {
  const below = isObject(backstopBelow) && isNotNegative(backstopBelow['numerator']);
  return kind === 'share-first' && isNotNegative(above) && isNotNegative(restSeconds) && below;
}
