import type {Account, AccountPosition, PartialRule, Position} from '../contracts/index.js';
import {
  add,
  addRatios,
  compare,
  decimal,
  divideRatios,
  multiply,
  multiplyRatios,
  ratio,
  ratioSign,
  roundRatio,
  subtract,
  subtractRatios,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {marginAftermath, restOfAccount, type MarginStep} from '../measures/index.js';
import type {CrossAnswer} from './account-answer.js';
import type {HeldRow} from './account-read.js';
import {cutOf, WHOLE, type PositionAftermath} from './position-aftermath.js';

/** All fills of one asset on one side: the venue sees one position. */
export interface ClosedLeg {
  readonly asset: string;
  readonly side: 'long' | 'short';
  readonly market: HeldRow['market'];
  /** At liquidation. */
  readonly price: Decimal;
  readonly size: Ratio;
  /** Of the whole leg at that price. */
  readonly profit: Ratio;
}

/** One closing of an account's liquidation. */
export interface AccountStep extends Pick<MarginStep, 'by' | 'closed' | 'fee' | 'restSeconds'> {
  readonly leg: ClosedLeg;
  /** Of the account, before the step. */
  readonly equity: Ratio;
}

/** What liquidation takes of an account at the prices of the chosen move. */
export interface AccountAftermath {
  readonly legs: readonly ClosedLeg[];
  /** The leg closed first, an index of `legs`. */
  readonly first: number;
  /** The rule of each leg; what is not published is counted as closed whole. */
  readonly rules: readonly PositionAftermath['rule'][];
  readonly steps: readonly AccountStep[];
  /** Whether positions are left open. */
  readonly end: 'healthy' | 'closed' | 'most-steps';
  /** Balance and coins, settlement currency. */
  readonly funds: Ratio;
  readonly profit: Ratio;
  readonly requirement: Ratio;
  readonly fees: Ratio;
  /** At the end, where it is above zero. */
  readonly equityLeft: Ratio;
  /** What it is below zero. */
  readonly deficit: Ratio;
  readonly remainder: PartialRule['then'] | 'kept';
}

/** Digits of a price that is no decimal. */
const DIGITS = 40;
/** Below what any venue states: equality that survives is left by this much. */
const HAIR = decimal('1e-18');
const NOTHING = ratio('0');

/**
 * Returns what liquidation takes of an account at the prices of the chosen move: legs closed one after another, the first as the reader
 * wishes, each by the rule of its venue, until the account is healthy or all are closed. The prices stand still.
 *
 *     equity = balance + coins + Σ profit          each leg's requirement at the prices of liquidation
 *
 * Where a leg's rule is not published it is counted as closed whole. Which leg a venue takes first is published by none of them.
 *
 * @param first - index of a leg; the one that requires most when left out.
 * @param fee - of the notional closed, a fraction.
 * @returns `null` where no price liquidates.
 */
export function accountAftermath(
  answer: CrossAnswer,
  fee: Decimal,
  day: string,
  first: number | null = null,
): AccountAftermath | null {
  const {account, held, move} = answer;
  const prices = pricesAt(answer);
  if (prices === null) return null;
  const {positions} = account;
  const legs = positions.flatMap((position, at) => {
    const isFirst = positions.findIndex(each => isSameLeg(each, position)) === at;
    return isFirst ? [legOf(account, position, held[at]!.market, prices(position.asset))] : [];
  });
  const funds = ratio(
    account.collaterals.reduce(
      (sum, {asset, quantity, weight}) => add(sum, multiply(multiply(quantity, weight), prices(asset))),
      subtract(account.balance, account.reserved),
    ),
  );
  const required = legs.map(leg => restOfAccount([{...other(leg), mark: leg.price}]).maintenance);
  const order = [...legs.keys()].sort((a, b) => compare(required[b]!, required[a]!));
  const leader = first ?? order[0]!;
  const sequence = [leader, ...order.filter(at => at !== leader)];
  const standing = {funds, steps: [] as AccountStep[], fees: NOTHING};
  let end: AccountAftermath['end'] = 'closed';
  let remainder: AccountAftermath['remainder'] = 'not-on-record';
  let open = legs;
  for (const at of sequence) {
    const leg = legs[at]!;
    const others = open.filter(each => each !== leg);
    const rule = cutOf(leg.market, day);
    const used = rule.kind === 'known' ? rule.value : WHOLE;
    const closed = closing(
      leg,
      others,
      standing,
      used,
      fee,
      account.atThreshold,
      standing.steps.length === 0 && move.level !== 'liquidatable',
    );
    if (closed === 'healthy') {
      [end, remainder] = ['healthy', 'kept'];
      break;
    }
    remainder = used.then;
    if (closed.end !== 'closed') {
      open = [...others, closed.left!];
      [end, remainder] = [closed.end, 'kept'];
      break;
    }
    open = others;
  }
  const left = open.reduce((sum, leg) => addRatios(sum, leg.profit), standing.funds);
  const isGone = ratioSign(left) < 0;
  return {
    legs,
    first: leader,
    rules: legs.map(({market}) => cutOf(market, day)),
    steps: standing.steps,
    end,
    funds,
    profit: legs.reduce((sum, leg) => addRatios(sum, leg.profit), NOTHING),
    requirement: ratio(required.reduce(add)),
    fees: standing.fees,
    equityLeft: isGone ? NOTHING : left,
    deficit: isGone ? subtractRatios(NOTHING, left) : NOTHING,
    remainder,
  };
}

/** Every asset's price where the chosen move liquidates; at the marks where it already has. */
function pricesAt({account, move}: CrossAnswer): ((asset: string) => Decimal) | null {
  const now = new Map<string, Decimal>([
    ...account.collaterals.map(({asset, price}) => [asset, price] as const),
    ...account.positions.map(({asset, mark}) => [asset, mark] as const),
  ]);
  if (move.level !== 'liquidatable') {
    const [side] = move.sides;
    if (!side || side.edge.kind !== 'at') return null;
    // a mix is found in floats: its prices before they were rounded to ticks
    const moved =
      move.answer === null && move.nearest?.kind === 'at'
        ? move.nearest.returns.map(({asset, logReturn}) => {
            return {asset, exact: multiplyRatios(ratio(now.get(asset)!), ratio(decimal(Math.exp(logReturn))))};
          })
        : side.edge.prices;
    for (const {asset, exact} of moved) now.set(asset, finite(exact));
  }
  return asset => now.get(asset)!;
}

const finite = ({numerator, denominator}: Ratio): Decimal =>
  compare(denominator, decimal('1')) === 0 ? numerator : roundRatio({numerator, denominator}, DIGITS, 'up');

const isSameLeg = (a: AccountPosition, b: AccountPosition): boolean => a.asset === b.asset && a.side === b.side;

interface Leg extends ClosedLeg {
  readonly position: Position;
}

/** All fills of a leg as one position, its entry their average. */
function legOf(account: Account, one: AccountPosition, market: HeldRow['market'], price: Decimal): Leg {
  const fills = account.positions.filter(each => isSameLeg(each, one));
  const size = fills.reduce((sum, each) => addRatios(sum, each.size), NOTHING);
  const isInverse = one.kind === 'inverse';
  const worth = (position: AccountPosition, at: Decimal): Ratio =>
    isInverse ? divideRatios(position.size, ratio(at)) : multiplyRatios(position.size, ratio(at));
  const paid = fills.reduce((sum, each) => addRatios(sum, worth(each, each.entry)), NOTHING);
  const entry = isInverse ? divideRatios(size, paid) : divideRatios(paid, size);
  const gained = fills.reduce(
    (sum, each) => addRatios(sum, subtractRatios(worth(each, price), worth(each, each.entry))),
    NOTHING,
  );
  const isGain = (one.side === 'long') !== isInverse;
  const contracts = fills.every(each => each.contracts)
    ? {contracts: fills.reduce((sum, each) => addRatios(sum, each.contracts!), NOTHING)}
    : {};
  const rest = {unrealisedProfit: decimal('0'), maintenance: decimal('0')};
  const {asset, side, kind} = one;
  return {
    asset,
    side,
    market,
    price,
    size,
    profit: isGain ? gained : subtractRatios(NOTHING, gained),
    position: {kind, side, size, entry: finite(entry), margin: NOTHING, rest, ...contracts},
  };
}

const other = ({position, market}: Leg) => ({position, rules: market.rules});

interface Standing {
  funds: Ratio;
  fees: Ratio;
  steps: AccountStep[];
}

/** Closes one leg by a rule while the others stand still; what is left of it, where it stays open. */
function closing(
  leg: Leg,
  others: readonly Leg[],
  standing: Standing,
  rule: PartialRule,
  fee: Decimal,
  atThreshold: Account['atThreshold'],
  isAtEdge: boolean,
): 'healthy' | {readonly end: AccountAftermath['end']; readonly left: Leg | null} {
  const rest = restOfAccount(others.map(each => ({...other(each), mark: each.price})));
  const rules = {...leg.market.rules, atThreshold};
  const positionOf = (margin: Ratio): Position => ({...leg.position, margin, rest});
  let found = marginAftermath(positionOf(standing.funds), rules, leg.price, rule, fee);
  // at the edge itself nothing is left; what rounding of the prices left is taken off
  if (found.kind === 'healthy' && isAtEdge) {
    const hair = addRatios(found.slack, ratio(HAIR));
    found = marginAftermath(positionOf(subtractRatios(standing.funds, hair)), rules, leg.price, rule, fee);
  }
  if (found.kind === 'healthy') return 'healthy';
  const {steps, after, end} = found;
  const theirs = ratio(rest.maintenance); // equity of one position is net of what the others require
  standing.steps.push(
    ...steps.map(({by, closed, equity, fee: taken, restSeconds}) => {
      return {leg, by, closed, fee: taken, restSeconds, equity: addRatios(equity, theirs)};
    }),
  );
  standing.fees = addRatios(standing.fees, found.fees);
  if (after === null) {
    standing.funds = subtractRatios(addRatios(standing.funds, leg.profit), found.fees);
    return {end: 'closed', left: null};
  }
  standing.funds = after.margin;
  const share = divideRatios(after.size, leg.size);
  const left = {...leg, size: after.size, profit: multiplyRatios(leg.profit, share), position: after};
  return {end: end === 'most-steps' ? 'most-steps' : 'healthy', left};
}
