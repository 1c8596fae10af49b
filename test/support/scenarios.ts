import {
  exampleAccount,
  exampleRules,
  noOutlook,
  type AccountText,
  type LoanText,
  type OwnRulesText,
  type PositionText,
  type Scenario,
} from '../../src/scenario/index.js';

const loanOfOne: LoanText = {
  collaterals: [{asset: 'WETH', quantity: '12', price: '1874.89', threshold: '', rate: ''}],
  debts: [{asset: 'USDC', quantity: '14000', price: '1', rate: ''}],
  moving: '',
};

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
    own: {...exampleRules, ...ownRules},
    ...text,
  };
  return {kind: 'position', position, loan: loanOfOne, account: exampleAccount, outlook: noOutlook};
}

/** 12 WETH against 14,000 USDC, with what a test changes. */
export const loanScenario = (text: Partial<LoanText>): Scenario => ({
  ...positionScenario({}),
  kind: 'loan',
  loan: {...loanOfOne, ...text},
});

/** 0.5 BTC long against 12 ETH short on a balance of 4,500, with what a test changes. */
export const accountScenario = (text: Partial<AccountText>): Scenario => ({
  ...positionScenario({}),
  kind: 'account',
  account: {...exampleAccount, ...text},
});
