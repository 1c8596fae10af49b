import {type Decimal} from '../../decimal/index.js';
import {readVenueAnswer, type VenueAnswer, type VenuePosition} from '../../readers/index.js';
import {numberText, withTexts, type AccountPositionText, type Scenario} from '../../scenario/index.js';
import type {View} from '../shared/view.js';
import type {MarketBook} from './market-book.js';
import {marketOf} from './pasted-market.js';

/** What was found in an answer, and what of it was taken over. */
export interface Taken {
  readonly answer: VenueAnswer;
  /** Isolated positions, which an account has no place for. */
  readonly isolated: readonly VenuePosition[];
  /** How many cross positions were taken over. */
  readonly positions: number;
  /** How many rows got a price now. */
  readonly marks: number;
  /** Symbols taken over for which no rules are listed. */
  readonly unlisted: readonly string[];
}

/**
 * Reads an answer and fills the account with it: positions and balance replace those that were there, rules stand before those on record.
 *
 * @throws {InputError} as `readVenueAnswer`.
 */
export async function takeAnswer(value: unknown, view: View, book: MarketBook): Promise<Taken> {
  const answer = readVenueAnswer(value);
  await book.loadAll();
  const pasted = answer.markets.map(marketOf);
  const ids = new Set(pasted.map(({id}) => id));
  if (pasted.length > 0) view.bringMarkets([...view.given.pasted.filter(({id}) => !ids.has(id)), ...pasted]);
  const cross = answer.positions.filter(({mode}) => mode === 'cross');
  const {scenario, marks} = filled(view.scenario, answer, cross);
  if (scenario !== view.scenario) view.change(scenario);
  const isListed = (symbol: string) => ids.has(idOf(answer, symbol)) || book.find(idOf(answer, symbol)) !== undefined;
  return {
    answer,
    isolated: answer.positions.filter(({mode}) => mode === 'isolated'),
    positions: cross.length,
    marks,
    unlisted: [...new Set(cross.map(({symbol}) => symbol))].filter(symbol => !isListed(symbol)),
  };
}

const idOf = ({venue}: VenueAnswer, symbol: string): string => `${venue}/${symbol}`;

const textOf = (value: Decimal | null): string => (value === null ? '' : numberText(value));

function filled(scenario: Scenario, answer: VenueAnswer, cross: readonly VenuePosition[]) {
  const {account} = scenario;
  if (answer.markets.length > 0) return withMarks(scenario, answer);
  const balance = answer.balance === null ? account.balance : numberText(answer.balance);
  const rows = cross.map(({symbol, side, size, entry, mark}): AccountPositionText => {
    const market = idOf(answer, symbol);
    return {market, side, size: textOf(size), entry: textOf(entry), mark: textOf(mark), enabled: ''};
  });
  if (rows.length === 0 && answer.balance === null) return {scenario, marks: 0};
  const held = rows.length === 0 ? {} : {positions: rows, collaterals: [], moves: '', betas: [], correlations: []};
  return {scenario: {...scenario, account: {...account, balance, ...held}}, marks: 0};
}

/** Prices of markets fill the rows that have none. */
function withMarks(scenario: Scenario, answer: VenueAnswer) {
  const {account} = scenario;
  const prices = new Map(answer.markets.map(({symbol, mark}) => [idOf(answer, symbol), textOf(mark)]));
  let marks = 0;
  const positions = account.positions.map(row => {
    const mark = prices.get(row.market) ?? '';
    if (row.mark.trim() !== '' || mark === '') return row;
    marks += 1;
    return {...row, mark};
  });
  return {scenario: marks === 0 ? scenario : {...scenario, account: {...account, positions}}, marks};
}

/** Returns the scenario of one isolated position alone. */
export function aloneOf(scenario: Scenario, answer: VenueAnswer, held: VenuePosition): Scenario {
  const {symbol, side, size, entry, mark, margin} = held;
  return {
    ...withTexts(scenario, {
      market: idOf(answer, symbol),
      side,
      size: textOf(size),
      sizeUnit: 'base',
      given: 'margin',
      margin: textOf(margin),
      entry: textOf(entry),
      mark: textOf(mark),
    }),
    kind: 'position',
  };
}
