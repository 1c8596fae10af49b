import {fraction, over, plus, terminating, textOfTicks, ticks} from '../oracle/fraction.js';
import {surplus} from '../oracle/loan.js';
import type {LoanText} from '../oracle/loan.js';
import type {Seeded} from './seeded.js';

const ASSETS = [
  {asset: 'WETH', price: 3000, tick: '0.01'},
  {asset: 'WBTC', price: 60000, tick: '0.1'},
  {asset: 'wstETH', price: 3600, tick: '0.01'},
  {asset: 'LINK', price: 15, tick: '0.001'},
  {asset: 'USDC', price: 1, tick: '0.0001'},
  {asset: 'DAI', price: 1, tick: '0.000001'},
] as const;

const THRESHOLDS = ['0.5', '0.68', '0.75', '0.775', '0.8', '0.825', '0.83', '0.8625', '0.95', '1'];
const PEGS = ['1', '2', '0.5', '1.25', '0.8'];

/** Any loan: 1 to 4 collaterals, 1 to 3 debts, an asset on both sides now and then, one asset moving, or none of them. */
export function randomLoan(seeded: Seeded, places = 18): LoanText {
  const pool = seeded.shuffled(ASSETS);
  const held = pool.slice(0, seeded.integer(1, 4));
  const rest = pool.filter(asset => !held.includes(asset));
  const owed = rest.slice(0, seeded.integer(1, 2));
  if (seeded.chance(0.2)) owed.push(seeded.pick(held));
  const prices = new Map(pool.map(({asset, price}) => [asset, seeded.amount(price * seeded.magnitude(0.7, 1.4), 8)]));
  const value = seeded.magnitude(100, 1e8);
  const collaterals = held.map(({asset, price}) => {
    const threshold = seeded.pick(THRESHOLDS);
    const quantity = seeded.amount((value * seeded.unit()) / price, places);
    return {asset, quantity, price: prices.get(asset)!, threshold, limit: threshold};
  });
  const debts = owed.map(({asset, price}) => {
    const quantity = seeded.amount((value * 0.7 * seeded.unit()) / price, places);
    return {asset, quantity, price: prices.get(asset)!};
  });
  const moving = seeded.chance(0.02) ? seeded.pick(ASSETS) : seeded.pick([...held, ...owed]);
  return {collaterals, debts, moving: moving.asset, tick: moving.tick};
}

/** A loan whose first debt puts the solution exactly on a tick, then moved by −1, 0 or +1 unit of an asset with `places` decimals. */
export function onTickLoan(seeded: Seeded, places: 8 | 18): LoanText {
  for (;;) {
    const drawn = randomLoan(seeded, 4);
    const [first, ...others] = drawn.debts;
    const line = [...drawn.collaterals, ...others].find(({asset}) => asset === drawn.moving);
    if (!first || !line || first.asset === drawn.moving || drawn.collaterals.some(c => c.asset === first.asset))
      continue;
    const tick = fraction(drawn.tick);
    const near = Number(line.price) * seeded.magnitude(0.4, 1.5);
    const target = fraction(textOfTicks(ticks(fraction(near.toFixed(12)), tick, 'up') || 1n, tick));
    const peg = seeded.pick(PEGS);
    const without = {...drawn, debts: [{...first, quantity: '0', price: peg}, ...others]};
    const quantity = terminating(over(surplus(without, target), fraction(peg)));
    if (quantity === null || quantity.startsWith('-') || (quantity.split('.')[1] ?? '').length > places) continue;
    const nudged = plus(fraction(quantity), {n: BigInt(seeded.integer(-1, 1)), d: 10n ** BigInt(places)});
    if (nudged.n < 0n) continue;
    return {...drawn, debts: [{...first, quantity: terminating(nudged)!, price: peg}, ...others]};
  }
}
