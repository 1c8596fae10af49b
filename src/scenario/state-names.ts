/** The version written today. A reader of a later one keeps what it knows and says what it does not. */
export const VERSION = 1;

/**
 * The texts of a scenario in version 1: name, place, and the text that is not written. Kept for ever as they are: what a
 * link left out means the same in ten years. Lists follow in `LISTS`.
 */
export const TEXTS = [
  ['kind', 'kind', 'position'],
  ['market', 'position.market', 'binance-usdm/BTCUSDT'],
  ['side', 'position.side', 'long'],
  ['size', 'position.size', ''],
  ['sizeUnit', 'position.sizeUnit', 'base'],
  ['entry', 'position.entry', ''],
  ['mark', 'position.mark', ''],
  ['leverage', 'position.leverage', ''],
  ['margin', 'position.margin', ''],
  ['own.contract', 'position.own.contract', 'linear'],
  ['own.schedule', 'position.own.schedule', 'continuous'],
  ['own.base', 'position.own.base', 'COIN'],
  ['own.quote', 'position.own.quote', 'USD'],
  ['own.tick', 'position.own.tick', ''],
  ['own.contractSize', 'position.own.contractSize', ''],
  ['own.fee', 'position.own.fee', ''],
  ['moving', 'loan.moving', ''],
  ['stop', 'position.stop', ''],
  ['volatility', 'outlook.volatility', ''],
  ['volatility.low', 'outlook.low', ''],
  ['volatility.high', 'outlook.high', ''],
  ['horizon', 'outlook.horizon', '7'],
  ['account.balance', 'account.balance', ''],
  ['account.moves', 'account.moves', ''],
  ['funding', 'outlook.funding', ''],
  ['funding.hours', 'outlook.fundingHours', '8'],
  ['loanMarket', 'loan.market', 'aave-v3-ethereum'],
  ['mode', 'loan.mode', ''],
  ['atThreshold', 'loan.atThreshold', ''],
  ['oracle', 'loan.oracle', ''],
  ['bands', 'loan.bands.count', '10'],
  ['bands.amplification', 'loan.bands.amplification', '100'],
  ['bands.loanDiscount', 'loan.bands.loanDiscount', '9'],
  ['bands.liquidationDiscount', 'loan.bands.liquidationDiscount', '6'],
  ['bands.basePrice', 'loan.bands.basePrice', ''],
  ['solveFor', 'position.solveFor', 'liquidation'],
  ['liquidation', 'position.liquidation', ''],
] as const;

export type TextName = (typeof TEXTS)[number][0];

/** The lists: name, place, columns, and the text that is not written. */
export const LISTS = [
  ['own.brackets', 'position.own.brackets', ['floor', 'rate', 'deduction'], '0,0.5'],
  [
    'collaterals',
    'loan.collaterals',
    ['asset', 'quantity', 'price', 'threshold', 'rate', 'limit', 'volatility', 'beta'],
    '',
  ],
  ['debts', 'loan.debts', ['asset', 'quantity', 'price', 'rate', 'volatility', 'beta'], ''],
  ['correlations', 'loan.correlations', ['first', 'second', 'value'], ''],
  ['account.positions', 'account.positions', ['market', 'side', 'size', 'entry', 'mark', 'enabled', 'funding'], ''],
  ['account.coins', 'account.collaterals', ['asset', 'quantity', 'price', 'weight'], ''],
  ['account.betas', 'account.betas', ['asset', 'beta', 'volatility'], ''],
  ['account.correlations', 'account.correlations', ['first', 'second', 'value'], ''],
] as const;

export type ListName = (typeof LISTS)[number][0];

/** Returns the columns of a list, in their order. */
export const columnsOf = (wanted: ListName): readonly string[] => LISTS.find(([name]) => name === wanted)![2];

/** Returns which of leverage and margin counts where nothing says so: the only one there is. */
export const givenBy = (leverage: string, margin: string): 'leverage' | 'margin' =>
  leverage === '' && margin !== '' ? 'margin' : 'leverage';

/** The last word of a state: one without it was cut short on its way. */
export const END = 'end';

/** Characters of a state; fifty rows on every list, and long numbers, are a quarter of it. */
export const LONGEST_STATE = 100_000;
