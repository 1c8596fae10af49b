import {account, continuousSchedule, flatSchedule, marginRules} from '../../src/contracts/index.js';
import type {Account, MarginRules} from '../../src/contracts/index.js';
import type {AccountText, HeldText} from '../oracle/account.js';
import {fraction, over, terminating} from '../oracle/fraction.js';
import {randomSchedule} from './random-schedules.js';
import type {ScheduleText} from './random-schedules.js';
import type {Seeded} from './seeded.js';

export const MARKS = {BTC: '60000', ETH: '3000', SOL: '150'} as const;

type Asset = keyof typeof MARKS;

/** An account and the schedules its rows stand under. */
export interface DrawnAccount {
  readonly text: AccountText;
  readonly schedules: readonly ScheduleText[];
}

/** Linear positions in up to three assets, long and short, fills and hedge legs, a coin now and then; both kinds of schedule. */
export function randomAccount(seeded: Seeded): DrawnAccount {
  const schedules = [randomSchedule(seeded, 'continuous', 20000), randomSchedule(seeded, 'flat', 5000)];
  const held = Array.from({length: seeded.integer(2, 7)}, (_, row): HeldText => {
    const asset = row === 0 ? 'BTC' : row === 1 ? 'ETH' : seeded.pick(['BTC', 'ETH', 'SOL'] as const);
    const price = Number(MARKS[asset]);
    return {
      asset,
      kind: 'linear',
      side: seeded.pick(['long', 'short']),
      size: seeded.amount(seeded.magnitude(2000, 400000) / price, 4),
      entry: seeded.amount(price * seeded.magnitude(0.7, 1.4), 2),
      brackets: seeded.pick(schedules).brackets,
      feeRate: seeded.pick(['0', '0.0005']),
    };
  });
  const coins = seeded.chance(0.4) ? [{asset: 'BTC', quantity: seeded.amount(0.5, 3), weight: '0.95'}] : [];
  return {text: {balance: seeded.amount(seeded.magnitude(1000, 300000), 2), held: sameFee(held), coins}, schedules};
}

/** Inverse positions of one coin. */
export function randomCoinAccount(seeded: Seeded): DrawnAccount {
  const schedules = [randomSchedule(seeded, seeded.pick(['continuous', 'flat']), 0.2)];
  const held = Array.from({length: seeded.integer(1, 4)}, (): HeldText => ({
    asset: 'BTC',
    kind: 'inverse',
    side: seeded.pick(['long', 'short']),
    size: seeded.amount(seeded.magnitude(2000, 400000), 0),
    entry: seeded.amount(60000 * seeded.magnitude(0.7, 1.4), 2),
    brackets: schedules[0]!.brackets,
    feeRate: '0.0005',
  }));
  return {text: {balance: seeded.amount(seeded.magnitude(0.05, 8), 4), held, coins: []}, schedules};
}

/** Rules belong to a schedule: rows that share one share its fee. */
function sameFee(held: readonly HeldText[]): HeldText[] {
  return held.map(row => ({...row, feeRate: held.find(({brackets}) => brackets === row.brackets)!.feeRate}));
}

/** The account through the package's own doors. */
export function statedAccount({text, schedules}: DrawnAccount): Account {
  const known = new Map<unknown, MarginRules>();
  const rulesOf = ({brackets, feeRate}: HeldText) => {
    const rules =
      known.get(brackets) ??
      rulesUnder(
        schedules.find(each => each.brackets === brackets)!,
        feeRate,
      );
    known.set(brackets, rules);
    return rules;
  };
  return account({
    balance: text.balance,
    positions: text.held.map(row => ({...row, mark: MARKS[row.asset as Asset], rules: rulesOf(row)})),
    collaterals: text.coins.map(coin => ({...coin, price: MARKS[coin.asset as Asset]})),
  });
}

function rulesUnder({kind, brackets}: ScheduleText, feeRate: string): MarginRules {
  const rows = brackets.map(({floor, cap, ...row}) => ({floor, upTo: cap ?? undefined, ...row}));
  return marginRules({schedule: kind === 'flat' ? flatSchedule(rows) : continuousSchedule(rows), feeRate});
}

/** Prices of an asset at which one of its lone positions stands exactly on a floor, where those are short decimals. */
export function floorPrices({held}: AccountText, asset: string): readonly string[] {
  return held
    .filter(row => row.asset === asset && held.filter(other => other.asset === asset).length === 1)
    .flatMap(({brackets, size}) =>
      brackets.slice(1).map(({floor}) => terminating(over(fraction(floor), fraction(size)))),
    )
    .filter((price): price is string => price !== null && price.length < 16);
}
