import {
  exampleAccount,
  exampleLoan,
  exampleRules,
  noOutlook,
  type AccountText,
  type CollateralText,
  type DebtText,
  type LoanText,
  type OwnRulesText,
  type PositionText,
  type Scenario,
} from '../../src/scenario/index.js';

/** Rows as a test states them: what it leaves out is empty. */
export type LoanRows = Partial<Omit<LoanText, 'collaterals' | 'debts'>> & {
  readonly collaterals?: readonly Partial<CollateralText>[];
  readonly debts?: readonly Partial<DebtText>[];
};

const NO_COLLATERAL = {
  asset: '',
  quantity: '',
  price: '',
  threshold: '',
  rate: '',
  limit: '',
  volatility: '',
  beta: '',
};
const NO_DEBT = {asset: '', quantity: '', price: '', rate: '', volatility: '', beta: ''};

/** The design's worked example, with what a test changes: 28 ETH long at 10×. */
export function positionScenario({
  ownRules = {},
  ...text
}: Partial<PositionText> & {ownRules?: Partial<OwnRulesText>}): Scenario {
  const position: PositionText = {
    market: 'binance-usdm/ETHUSDT',
    side: 'long',
    size: '28',
    sizeUnit: 'base',
    given: 'leverage',
    leverage: '10',
    margin: '',
    entry: '1902.40',
    mark: '1874.89',
    stop: '',
    solveFor: 'liquidation',
    liquidation: '',
    own: {...exampleRules, ...ownRules},
    ...text,
  };
  return {kind: 'position', position, loan: exampleLoan, account: exampleAccount, outlook: noOutlook};
}

/** 12 WETH against 14,000 USDC, with what a test changes. */
export const loanScenario = ({collaterals, debts, ...text}: LoanRows): Scenario => ({
  ...positionScenario({}),
  kind: 'loan',
  loan: {
    ...exampleLoan,
    ...(collaterals && {collaterals: collaterals.map(row => ({...NO_COLLATERAL, ...row}))}),
    ...(debts && {debts: debts.map(row => ({...NO_DEBT, ...row}))}),
    ...text,
  },
});

/** 0.5 BTC long against 12 ETH short on a balance of 4,500, with what a test changes. */
export const accountScenario = (text: Partial<AccountText>): Scenario => ({
  ...positionScenario({}),
  kind: 'account',
  account: {...exampleAccount, ...text},
});
