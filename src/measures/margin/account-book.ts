import {
  add,
  addRatios,
  divideRatios,
  multiply,
  multiplyRatios,
  negateRatio,
  ratio,
  ratioToFloat,
  subtract,
  subtractRatios,
  ZERO,
} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {Account} from '../../contracts/index.js';
import type {HealthBook, HealthLeg} from '../../kernel/index.js';
import {legBracket, legsOf} from './account-legs.js';
import type {Leg} from './account-legs.js';
import {requireHeld} from '../moving-assets.js';
import {requireAccount} from './account-door.js';

/**
 * Returns an account as the kernel has it while the prices of some of its assets move and the others stand at their marks: equity
 * over requirement.
 *
 *     equity      = balance − reserved + Σ coins·weight·price + Σ σᵢ·(nᵢ − n_Eᵢ)
 *     requirement = Σ nᵢ·(mᵢ + fᵢ) − cᵢ          nᵢ = qᵢ·u, u = price, or 1/price where contracts settle in coin
 *
 * What does not change is added up exactly, then rounded once. A leg's bracket begins at the float nearest to floor/q, so that no price
 * as it was typed is taken for one below its floor.
 *
 * @param assets - those that move, in the order the kernel counts them; each held, each once.
 * @throws {InputError} `not-an-account`; at `assets`: `unknown-asset`, `same-asset`; `contracts-unknown`.
 * @source As `accountLiquidation`.
 * @example
 * const grid = risk.healthGrid(accountBook(held, ['BTC', 'ETH']), 256, 256);
 * grid.xs.set(bitcoin); // 256 prices
 * grid.ys.set(ether);
 * grid.compute(); // again at every move of a slider
 */
export function accountBook(held: Account, assets: readonly string[]): HealthBook {
  requireAccount(held);
  requireHeld(assets, heldAssets(held));
  const marks = marksOf(held);
  const inverse = settlesInCoin(held);
  let equity = ratio(subtract(held.balance, held.reserved));
  let requirement = ratio(ZERO);
  const gains = assets.map(() => ratio(ZERO));
  const burdens = assets.map(() => ratio(ZERO));
  const ladders: HealthLeg[] = [];
  for (const {asset, quantity, weight, price} of held.collaterals) {
    const counted = multiply(quantity, weight);
    const at = assets.indexOf(asset);
    if (at < 0) equity = addRatios(equity, ratio(multiply(counted, price)));
    else gains[at] = addRatios(gains[at]!, ratio(counted));
  }
  for (const leg of legsOf(held)) {
    const {sigma, atMark, atEntry, rules} = leg;
    const signed = (value: Ratio) => (sigma === 1 ? value : negateRatio(value));
    const {rate, deduction} = rules.schedule.brackets[legBracket(leg, atMark)]!;
    const required = ratio(add(rate, rules.feeRate));
    const frozen = rules.maintenanceAt === 'entry';
    const at = assets.indexOf(leg.asset);
    equity = subtractRatios(equity, signed(atEntry));
    if (at < 0) equity = addRatios(equity, signed(atMark));
    if (at < 0 || frozen) {
      const notional = frozen ? atEntry : atMark;
      requirement = addRatios(requirement, subtractRatios(multiplyRatios(notional, required), ratio(deduction)));
    }
    if (at < 0) continue;
    const size = sizeOf(leg, marks.get(leg.asset)!, inverse);
    gains[at] = addRatios(gains[at]!, signed(size));
    if (frozen) continue;
    if (isOneBracket(leg)) {
      burdens[at] = addRatios(burdens[at]!, multiplyRatios(size, required));
      requirement = subtractRatios(requirement, ratio(deduction));
    } else ladders.push(ladderOf(leg, at, size, inverse));
  }
  return {
    cover: ratioToFloat(equity),
    demand: ratioToFloat(requirement),
    gains: gains.map(ratioToFloat),
    burdens: burdens.map(ratioToFloat),
    legs: ladders,
  };
}

/** Whether u is 1/price: one coin's inverse positions make an account of their own. */
export const settlesInCoin = ({positions}: Account): boolean => positions.some(({kind}) => kind === 'inverse');

/** Every asset with a price, in the order the account first names them. */
export const heldAssets = (held: Account): readonly string[] => [...marksOf(held).keys()];

function marksOf({positions, collaterals}: Account): ReadonlyMap<string, Decimal> {
  const marks = new Map<string, Decimal>();
  for (const {asset, mark} of positions) if (!marks.has(asset)) marks.set(asset, mark);
  for (const {asset, price} of collaterals) if (!marks.has(asset)) marks.set(asset, price);
  return marks;
}

/** q: notional per u. */
const sizeOf = ({atMark}: Leg, mark: Decimal, inverse: boolean): Ratio =>
  inverse ? multiplyRatios(atMark, ratio(mark)) : divideRatios(atMark, ratio(mark));

const isOneBracket = ({rules: {schedule}}: Leg): boolean =>
  schedule.kind === 'contracts' || schedule.brackets.length === 1;

/** A leg under a schedule whose bracket goes by notional. */
function ladderOf({rules}: Leg, asset: number, size: Ratio, inverse: boolean): HealthLeg {
  const {brackets} = rules.schedule;
  const knotOf = (floor: Decimal) => {
    const begins = divideRatios(ratio(floor), size);
    // of the price as it is typed: two prices in order stay in order as floats, and so do their reciprocals
    return inverse ? 1 / ratioToFloat(divideRatios(size, ratio(floor))) : ratioToFloat(begins);
  };
  return {
    asset,
    knots: brackets.map(({floor}, bracket) => (bracket === 0 ? 0 : knotOf(floor))),
    rates: brackets.map(({rate}) => ratioToFloat(multiplyRatios(size, ratio(add(rate, rules.feeRate))))),
    deductions: brackets.map(({deduction}) => ratioToFloat(ratio(deduction))),
  };
}
