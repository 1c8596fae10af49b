import type {Scenario} from '../../scenario/index.js';

/** A scenario at the prices now, and whether any of them is another's. */
export interface Present {
  readonly scenario: Scenario;
  readonly isTaken: boolean;
}

/**
 * Returns a scenario that was kept as it stands at the prices of another, where both are in the same market: of a loan or an account, at
 * those of the assets they share.
 */
export function atPresent(kept: Scenario, now: Scenario): Present {
  const alone = {scenario: kept, isTaken: false};
  if (kept.kind !== now.kind) return alone;
  if (kept.kind === 'loan') return loanAt(kept, now) ?? alone;
  if (kept.kind === 'account') return accountAt(kept, now);
  const {mark, market, own} = now.position;
  const {position} = kept;
  const isSame = position.market === market && position.own.base === own.base && position.own.quote === own.quote;
  if (!isSame || mark.trim() === '') return alone;
  return {scenario: {...kept, position: {...position, mark}}, isTaken: true};
}

interface Priced {
  readonly asset: string;
  readonly price: string;
}

function loanAt(kept: Scenario, {loan}: Scenario): Present | null {
  if (kept.loan.market !== loan.market) return null;
  const prices = pricesOf([...loan.collaterals, ...loan.debts]);
  const {collaterals, debts} = kept.loan;
  const isTaken = [...collaterals, ...debts].some(({asset}) => prices.has(asset.trim()));
  return {
    scenario: {...kept, loan: {...kept.loan, collaterals: priced(collaterals, prices), debts: priced(debts, prices)}},
    isTaken,
  };
}

function accountAt(kept: Scenario, {account}: Scenario): Present {
  const marks = new Map(
    account.positions.flatMap(({market, mark}) => (mark.trim() === '' ? [] : [[market, mark] as const])),
  );
  const prices = pricesOf(account.collaterals);
  const {positions, collaterals} = kept.account;
  const isTaken =
    positions.some(({market}) => marks.has(market)) || collaterals.some(({asset}) => prices.has(asset.trim()));
  // an empty mark is that of an earlier row of the same asset
  const marked = positions.map(row =>
    row.mark.trim() === '' ? row : {...row, mark: marks.get(row.market) ?? row.mark},
  );
  return {
    scenario: {...kept, account: {...kept.account, positions: marked, collaterals: priced(collaterals, prices)}},
    isTaken,
  };
}

const pricesOf = (rows: readonly Priced[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(({asset, price}) => (price.trim() === '' ? [] : [[asset.trim(), price] as const])));

const priced = <Row extends Priced>(rows: readonly Row[], prices: ReadonlyMap<string, string>): readonly Row[] =>
  rows.map(row => (row.price.trim() === '' ? row : {...row, price: prices.get(row.asset.trim()) ?? row.price}));
