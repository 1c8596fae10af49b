import {
  add,
  addRatios,
  compareRatios,
  decimal,
  isZeroRatio,
  negateRatio,
  ratio,
  ratioSign,
  requirePositive,
  ZERO,
} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import type {MarginRules, Position} from '../../contracts/index.js';
import {asRatio, requirePosition, requireRules} from '../door.js';
import {marginEquation, notionalAt, notionalOf} from '../margin/equation.js';
import type {MarginEquation} from '../margin/equation.js';
import {slackLines} from '../margin/lines.js';
import {standingAt} from '../margin/requirement.js';
import {marginAdded} from '../preview/margin-added.js';
import {FINEST_STEP, upToStep, type RemedyAnswer} from './remedy.js';

/**
 * Returns the margin to add so that a position is not liquidated before a price.
 *
 *     amount = −min slack(n)          over the notionals from the mark to the price
 *
 * Where the requirement is continuous the least slack is that at the price itself; a flat schedule jumps, so every edge on
 * the way is looked at too.
 *
 * @param to - the price liquidation may stand at, quote per base: below the mark for a long, above it for a short.
 * @param step - smallest amount that can be added, settlement currency.
 * @returns settlement currency, rounded up.
 * @throws {InputError} `not-a-position`, `not-rules`; for the amounts as `decimal`, and `not-positive`.
 * @source Equity = maintenance at the chosen price, solved for W: equations (A), (B), (C) of `liquidationPrice`.
 */
export function marginToAdd<P extends Position>(
  position: P,
  rules: MarginRules,
  mark: DecimalInput,
  to: Ratio | DecimalInput,
  step: DecimalInput = FINEST_STEP,
): RemedyAnswer<P> {
  requirePosition(position);
  requireRules(rules);
  const equation = marginEquation(position);
  const target = asRatio(to, 'to');
  const from = notionalAt(position, requirePositive(decimal(mark, 'mark'), 'mark'));
  const reached = notionalOf(position, target);
  const {slack} = standingAt(position, equation, rules, reached);
  const {bare, touched} = slackAtEdges(equation, rules, from, reached);
  const least = [...bare, ...touched].reduce((a, b) => (compareRatios(b, a) < 0 ? b : a), slack);
  const fails = (added: Decimal): boolean => touched.some(edge => isZeroRatio(addRatios(edge, ratio(added))));
  if (ratioSign(least) >= 0 && !fails(ZERO)) return {kind: 'enough'};
  const exact = negateRatio(least);
  const rounded = upToStep(exact, step);
  const amount = fails(rounded) ? add(rounded, decimal(step, 'step')) : rounded;
  return {kind: 'needed', amount, exact, after: marginAdded(position, amount)};
}

/** Slack on both sides of the edges between two notionals. */
interface EdgeSlack {
  /** Where slack of 0 is still healthy. */
  readonly bare: Ratio[];
  /** Where slack of 0 liquidates. */
  readonly touched: Ratio[];
}

/**
 * The slack at the edges a flat schedule leaps at on the way, the notional asked for left out. Losing as the notional falls, a
 * position meets an edge from above: below it slack only falls on, so 0 there is past. Losing as it rises, the floor is
 * that place, and the end of the bracket before is never reached.
 */
function slackAtEdges({sigma, constant}: MarginEquation, rules: MarginRules, from: Ratio, to: Ratio): EdgeSlack {
  const found: EdgeSlack = {bare: [], touched: []};
  if (rules.schedule.kind !== 'flat' || rules.maintenanceAt === 'entry') return found;
  const slackOf = (part: Decimal): Ratio => addRatios(constant, ratio(part));
  slackLines(rules, sigma).forEach(({floor, atFloor}, index, lines) => {
    const at = ratio(floor);
    const passed = sigma * compareRatios(from, at) >= 0 && sigma * compareRatios(at, to) > 0;
    if (index === 0 || !passed) return;
    const below = slackOf(lines[index - 1]!.atCap!);
    if (sigma === 1) {
      found.touched.push(below);
      (rules.atThreshold === 'liquidates' ? found.touched : found.bare).push(slackOf(atFloor));
    } else {
      found.touched.push(slackOf(atFloor));
      found.bare.push(below);
    }
  });
  return found;
}
