import type {AccountText, HeldText} from '../oracle/account.js';
import {account, continuousSchedule, flatSchedule, marginRules} from '../../src/contracts/index.js';
import type {Account} from '../../src/contracts/index.js';
import {randomSchedule} from './random-schedules.js';
import type {ScheduleText} from './random-schedules.js';
import type {Seeded} from './seeded.js';

/** An account whose every asset moves, and how. */
export interface JointText extends AccountText {
  readonly kind: ScheduleText['kind'];
  readonly assets: readonly string[];
  readonly marks: readonly string[];
  readonly volatilities: readonly string[];
  readonly correlation: readonly (readonly number[])[];
  readonly horizon: string;
}

/** Longs, shorts, hedge legs, fills and coins in `count` assets, correlated at random; most accounts are healthy. */
export function randomJoint(seeded: Seeded, count: number, kind: ScheduleText['kind'] = 'continuous'): JointText {
  const assets = Array.from({length: count}, (_, at) => `A${at}`);
  const marks = assets.map(() => seeded.amount(seeded.magnitude(0.5, 50000), 2));
  const schedules = [5000, 20000].map(scale => randomSchedule(seeded, kind, scale).brackets);
  const shortness = seeded.pick([0, 0.5, 0.5, 1]);
  let gross = 0;
  const held = Array.from({length: count + seeded.integer(0, 3)}, (_, row): HeldText => {
    const at = row < count ? row : seeded.integer(0, count - 1);
    const price = Number(marks[at]);
    const value = seeded.magnitude(2000, 200000);
    gross += value;
    const short = seeded.chance(shortness);
    return {
      asset: assets[at]!,
      kind: 'linear',
      side: short ? 'short' : 'long',
      size: seeded.amount(value / price, 6),
      entry: seeded.amount(price * (0.9 + 0.2 * seeded.unit()), 3),
      brackets: seeded.pick(schedules),
      feeRate: '0.0005',
    };
  });
  const coin = seeded.integer(0, count - 1);
  const quantity = seeded.amount((gross * 0.1) / Number(marks[coin]), 4);
  const coins = seeded.chance(0.3) ? [{asset: assets[coin]!, quantity, weight: '0.9'}] : [];
  return {
    kind,
    assets,
    marks,
    balance: seeded.amount(gross * seeded.magnitude(0.1, 1.2), 2),
    held,
    coins,
    volatilities: assets.map(() => (0.2 + 1.3 * seeded.unit()).toFixed(3)),
    correlation: randomCorrelation(seeded, count),
    horizon: seeded.pick(['0.02', '0.0833', '0.25', '1']),
  };
}

/** A common factor and others of its own: positive definite by making. */
function randomCorrelation(seeded: Seeded, count: number): number[][] {
  const together = seeded.unit();
  const rows = Array.from({length: count}, () => {
    const shocks = Array.from({length: count + 1}, (_, k) => (k === 0 ? 2 * together : seeded.unit() - 0.5));
    const length = Math.hypot(...shocks);
    return shocks.map(shock => shock / length);
  });
  return rows.map((row, at) =>
    rows.map((other, column) => {
      if (at === column) return 1;
      const [a, b] = at < column ? [row, other] : [other, row];
      return a.reduce((sum, shock, k) => sum + shock * b[k]!, 0);
    }),
  );
}

/** The account as the measures take it. */
export function jointAccount({kind, assets, marks, balance, held, coins}: JointText): Account {
  const known = new Map<unknown, ReturnType<typeof marginRules>>();
  const markOf = (asset: string): string => marks[assets.indexOf(asset)]!;
  const rulesOf = ({brackets, feeRate}: HeldText) => {
    const rows = brackets.map(({floor, cap, ...row}) => ({floor, upTo: cap, ...row}));
    const schedule = kind === 'flat' ? flatSchedule(rows) : continuousSchedule(rows);
    const rules = known.get(brackets) ?? marginRules({schedule, feeRate, tick: '0.0001'});
    known.set(brackets, rules);
    return rules;
  };
  return account({
    balance,
    positions: held.map(row => ({...row, mark: markOf(row.asset), rules: rulesOf(row)})),
    collaterals: coins.map(coin => ({...coin, price: markOf(coin.asset)})),
  });
}

/** Volatilities and correlations as the measures take them. */
export const jointMoves = ({assets, volatilities, correlation}: JointText) => ({
  volatilities: Object.fromEntries(assets.map((asset, at) => [asset, volatilities[at]!])),
  correlations: {assets, matrix: correlation},
});
