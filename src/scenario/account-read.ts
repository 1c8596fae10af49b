import {account, type Account, type AccountInput, type Side} from '../contracts/index.js';
import {decimal, requireNonNegative, requireWithin, ZERO, type Decimal} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {ownPerpetual, type PerpetualMarket} from '../venues/index.js';
import {marketNotListed, type MarketFinder} from './listed-market.js';
import {readOwnRules} from './own-rules.js';
import type {Reading} from './reading.js';
import type {AccountPositionText, Scenario, SpotText} from './scenario.js';

/** A position of the account and the row it was typed in. */
export interface HeldRow {
  readonly row: number;
  readonly market: PerpetualMarket;
}

/** An account as read: what was typed, and where. */
export interface ReadAccount {
  readonly account: Account;
  /** In the order of `account.positions`. */
  readonly held: readonly HeldRow[];
  /** The currency of the balance. */
  readonly settle: string;
}

const FIELD = 'account';
const SIDES = ['long', 'short'] as const;
const HUNDRED = decimal('100');

/** Reads a cross account; rows that are off are kept and not looked at. */
export function readAccount(scenario: Scenario, find: MarketFinder, reading: Reading): ReadAccount | undefined {
  const {balance, positions, collaterals} = scenario.account;
  const own = ownMarket(scenario, reading);
  const free = reading.amount(`${FIELD}.balance`, balance, anySign);
  const rows = positions.flatMap((text, row) => (text.enabled === 'off' ? [] : [{text, row}]));
  const marks = marksOf(rows, id => (id === ownPerpetual.id ? own()?.base : find(id)?.base), reading);
  const read = rows.map(({text, row}) =>
    readPosition(text, row, id => (id === ownPerpetual.id ? own() : find(id)), marks, reading),
  );
  const coins = collaterals.map((text, row) => readCoin(text, `${FIELD}.collaterals.${row}`, marks, reading));
  if (rows.length === 0) reading.errors[`${FIELD}.positions`] = noPosition();
  requireOneVenue(
    read.filter(each => each !== undefined),
    reading,
  );
  if (!reading.isWhole || free === undefined) return undefined;
  const held = read.map(each => ({row: each!.row, market: each!.market}));
  const input = {
    balance: free,
    positions: read.map(each => each!.input),
    collaterals: coins,
    atThreshold: held.every(({market}) => market.rules.atThreshold === 'survives') ? 'survives' : 'liquidates',
  } as AccountInput;
  const found = reading.attempt(`${FIELD}.positions`, () => rowsNamed(held, () => account(input), reading));
  return found && {account: found, held, settle: held[0]!.market.settle};
}

const anySign = (value: Decimal): Decimal => value;

/** The reader's own rules, read once and only where a row goes by them. */
function ownMarket({position}: Scenario, reading: Reading): () => PerpetualMarket | undefined {
  let found: {readonly market: PerpetualMarket | undefined} | undefined;
  return () => (found ??= {market: readOwnRules(position, reading)?.market}).market;
}

/** The mark of each asset, from the first row that states one. */
function marksOf(
  rows: readonly {readonly text: AccountPositionText; readonly row: number}[],
  baseOf: (id: string) => string | undefined,
  reading: Reading,
): ReadonlyMap<string, Decimal> {
  const marks = new Map<string, Decimal>();
  for (const {text, row} of rows) {
    const base = baseOf(text.market);
    const mark = reading.optional(`${FIELD}.positions.${row}.mark`, text.mark);
    if (base !== undefined && mark && !marks.has(base)) marks.set(base, mark);
  }
  return marks;
}

function readPosition(
  text: AccountPositionText,
  row: number,
  find: MarketFinder,
  marks: ReadonlyMap<string, Decimal>,
  reading: Reading,
) {
  const field = `${FIELD}.positions.${row}`;
  const side: Side | undefined = reading.choice(`${field}.side`, text.side, SIDES);
  reading.choice(`${field}.enabled`, text.enabled, ['', 'on']);
  const size = reading.amount(`${field}.size`, text.size);
  const entry = reading.amount(`${field}.entry`, text.entry);
  const market = reading.attempt(`${field}.market`, () => {
    const found = find(text.market);
    if (found || text.market === ownPerpetual.id) return found; // own rules have errors of their own
    throw marketNotListed(`${field}.market`, text.market);
  });
  if (!market) return undefined;
  const mark = text.mark.trim() === '' ? marks.get(market.base) : reading.understood[`${field}.mark`];
  if (text.mark.trim() === '' && mark === undefined) reading.amount(`${field}.mark`, ''); // it says that nothing was found
  const {base: asset, contract: kind, rules} = market;
  return {row, market, input: {asset, kind, side, size, entry, mark, rules}};
}

/** Reads a coin kept as collateral; its price may be that of a position in it. */
function readCoin(text: SpotText, field: string, marks: ReadonlyMap<string, Decimal>, reading: Reading) {
  const asset = reading.name(`${field}.asset`, text.asset);
  const mark = asset === undefined ? undefined : marks.get(asset);
  const isLeft = text.price.trim() === '' && mark !== undefined;
  const weight = text.weight.trim() === '' ? undefined : reading.percent(`${field}.weight`, text.weight, upToAll);
  return {
    asset,
    quantity: reading.amount(`${field}.quantity`, text.quantity, requireNonNegative),
    price: isLeft ? mark : reading.amount(`${field}.price`, text.price),
    weight,
  };
}

const upToAll = (percent: Decimal, field: string): Decimal => requireWithin(percent, field, ZERO, HUNDRED);

/** Errors name a position by its place in the account; a reader knows it by its row. */
function rowsNamed<T>(held: readonly HeldRow[], step: () => T, reading: Reading): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const field = error.field
      .replace(/^positions\[(\d+)\]/, (_, at: string) => `positions.${held[Number(at)]!.row}`)
      .replace(/\[(\d+)\]/g, '.$1');
    reading.errors[`${FIELD}.${field.replace(/\.kind$/, '.market')}`] ??= error;
    return undefined;
  }
}

/** One balance is one venue's, in one currency. The reader's own rules go with any. */
function requireOneVenue(
  rows: readonly {readonly row: number; readonly market: PerpetualMarket}[],
  reading: Reading,
): void {
  const listed = rows.filter(({market}) => market.source !== null);
  const [first] = listed;
  for (const {row, market} of listed) {
    const isOther = market.venue.split('-')[0] !== first!.market.venue.split('-')[0];
    if (!isOther && market.settle === first!.market.settle) continue;
    const found = `${market.symbol}, settled in ${market.settle}`;
    const instead = `Write what shares a balance with ${first!.market.symbol}, in ${first!.market.settle} at one venue.`;
    reading.errors[`${FIELD}.positions.${row}.market`] ??= new InputError('market', 'other-account', found, instead, {
      found: market.symbol,
    });
  }
}

const noPosition = (): InputError =>
  new InputError(`${FIELD}.positions`, 'no-position', 'no position that counts', 'Add one, or switch one on.');
