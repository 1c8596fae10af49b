import {ownPerpetual} from '../venues/index.js';
import type {
  AccountPositionText,
  AccountText,
  CollateralText,
  DebtText,
  LoanText,
  OutlookText,
  OwnRulesText,
  PositionText,
} from './scenario.js';
import {columnsOf, type ListName} from './state-names.js';

/** The amounts a reader would type; the rest of a position is chosen. */
export type PositionAmounts = Pick<PositionText, 'size' | 'entry' | 'mark' | 'leverage'>;

/**
 * Worked examples with real prices, by market id.
 *
 * @source Binance spot, daily closes in UTC: 23 and 25 July 2026 for BTC (entry, mark), 25 July 2026 for the mark of ETH
 * (its entry is an example), 31 December 2025 and 1 January 2026 for SOL; read 2026-11-20. DOGE has no recorded close.
 */
const POSITIONS: Readonly<Record<string, PositionAmounts>> = {
  'binance-usdm/BTCUSDT': {size: '1.2', entry: '65098.97', mark: '64375.00', leverage: '10'},
  'binance-usdm/ETHUSDT': {size: '28', entry: '1902.40', mark: '1874.89', leverage: '10'},
  'binance-usdm/SOLUSDT': {size: '200', entry: '124.65', mark: '126.90', leverage: '5'},
  [ownPerpetual.id]: {size: '10', entry: '100', mark: '98', leverage: '5'},
};

const NOTHING: PositionAmounts = {size: '', entry: '', mark: '', leverage: ''};

/** Returns the worked example of a market; empty amounts where no price of it is recorded. */
export const examplePosition = (market: string): PositionAmounts =>
  Object.hasOwn(POSITIONS, market) ? POSITIONS[market]! : NOTHING;

/** A loan of which nothing is said: no rows, the usual market, what most crvUSD markets are set up with. */
export const noLoan: LoanText = {
  collaterals: [],
  debts: [],
  moving: '',
  market: 'aave-v3-ethereum',
  mode: '',
  correlations: [],
  atThreshold: '',
  oracle: '',
  bands: {count: '10', amplification: '100', loanDiscount: '9', liquidationDiscount: '6', basePrice: ''},
};

/** A row of which the rest is empty. */
const row = <Row extends object>(list: ListName, given: Partial<Row>): Row =>
  ({...Object.fromEntries(columnsOf(list).map(name => [name, ''])), ...given}) as Row;

const WETH = {asset: 'WETH'};
const USDC = {asset: 'USDC'};

/** @source The price is the Binance spot close of ETH of 25 July 2026, read 2026-11-20; the amounts are an example. */
export const exampleLoan: LoanText = {
  ...noLoan,
  collaterals: [row<CollateralText>('collaterals', {...WETH, quantity: '12', price: '1874.89'})],
  debts: [row<DebtText>('debts', {...USDC, quantity: '14000', price: '1'})],
};

/** A loan with one row on each side and nothing typed. */
export const emptyLoan: LoanText = {
  ...noLoan,
  collaterals: [row<CollateralText>('collaterals', WETH)],
  debts: [row<DebtText>('debts', USDC)],
};

/** An account nobody has said anything of. */
export const noAccount: AccountText = {
  balance: '',
  positions: [],
  collaterals: [],
  moves: '',
  betas: [],
  correlations: [],
};

const held = (market: string, side: string, size: string): AccountPositionText => {
  const {entry, mark} = examplePosition(market);
  return row<AccountPositionText>('account.positions', {market, side, size, entry, mark});
};

/** A long and a short that lean on each other: BTC long against ETH short, at the prices of the positions above. */
export const exampleAccount: AccountText = {
  ...noAccount,
  balance: '4500',
  positions: [held('binance-usdm/BTCUSDT', 'long', '0.5'), held('binance-usdm/ETHUSDT', 'short', '12')],
};

/** An account with one row and nothing typed. */
export const emptyAccount: AccountText = {
  ...noAccount,
  positions: [row<AccountPositionText>('account.positions', {market: 'binance-usdm/BTCUSDT', side: 'long'})],
};

/** No volatility; a week. No funding; settled every eight hours. */
export const noOutlook: OutlookText = {
  volatility: '',
  low: '',
  high: '',
  horizon: '7',
  funding: '',
  fundingHours: '8',
};

/** The reader's own rules before they are written: one bracket, as common as any. */
export const exampleRules: OwnRulesText = {
  contract: 'linear',
  schedule: 'continuous',
  base: 'COIN',
  quote: 'USD',
  tick: '',
  contractSize: '',
  fee: '',
  brackets: [{floor: '0', rate: '0.5', deduction: ''}],
};
