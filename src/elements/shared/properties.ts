import type {
  AccountPositionText,
  AccountText,
  BandsText,
  BetaText,
  BracketText,
  ChainInteger,
  CollateralText,
  CorrelationText,
  DebtText,
  OwnRulesText,
  Scenario,
  SpotText,
} from '../../scenario/index.js';
import {columnsOf, exampleRules, noAccount, noLoan} from '../../scenario/index.js';
import {over, rowsOf, textOf, textsOf} from './texts-of-host.js';

/** The properties of a calculator that make up its scenario. A host may set anything; it is read as text. */
export interface ScenarioProperties {
  kind: string;
  market: string;
  side: string;
  size: string;
  sizeUnit: string;
  entry: string;
  mark: string;
  leverage: string;
  margin: string;
  stop: string;
  solveFor: string;
  liquidation: string;
  volatility: string;
  volatilityLow: string;
  volatilityHigh: string;
  horizon: string;
  funding: string;
  fundingHours: string;
  moving: string;
  collaterals: readonly CollateralRow[] | null;
  debts: readonly DebtRow[] | null;
  loanMarket: string;
  mode: string;
  correlations: readonly CorrelationText[];
  loanRules: LoanRulesText;
  bands: BandsText;
  ownRules: OwnRulesText;
  account: AccountText | null;
}

/** What a host says of an asset: amounts as text, or as a chain holds them. */
interface HostAmounts {
  readonly asset: string;
  /** Tokens; a bigint is a whole number of smallest units with the token's `decimals`. */
  readonly quantity: string | bigint | ChainInteger;
  readonly decimals?: number;
  readonly price: string | ChainInteger;
}

/** A collateral as a host sets it: what it leaves out is empty. */
export type CollateralRow = HostAmounts & Partial<Omit<CollateralText, keyof HostAmounts>>;

/** A debt as a host sets it. */
export type DebtRow = HostAmounts & Partial<Omit<DebtText, keyof HostAmounts>>;

/** What a host says instead of a loan market's rules; a word left out is the market's. */
export interface LoanRulesText {
  /** Whether a health of exactly one is liquidatable: `liquidates` or `survives`. */
  readonly atThreshold?: string;
  /** Which price counts: `spot`, `bid-ask`, `spot-or-smoothed`, `moving-average`, `hour-late`. */
  readonly oracle?: string;
}

/** The amounts of a position: as long as nobody has set one, the worked example stands. */
export const AMOUNTS = ['size', 'entry', 'mark', 'leverage', 'margin', 'liquidation'] as const;

/** Returns the scenario of a host's properties; a saved mark stands before the host's. */
export function scenarioOf(host: ScenarioProperties, given: 'leverage' | 'margin', savedMark?: string): Scenario {
  return {
    kind: textOf(host.kind),
    position: {
      market: textOf(host.market),
      side: textOf(host.side),
      size: textOf(host.size),
      sizeUnit: textOf(host.sizeUnit),
      given,
      leverage: textOf(host.leverage),
      margin: textOf(host.margin),
      entry: textOf(host.entry),
      mark: savedMark ?? textOf(host.mark),
      stop: textOf(host.stop),
      solveFor: textOf(host.solveFor) || 'liquidation',
      liquidation: textOf(host.liquidation),
      own: ownRulesOf(host.ownRules),
    },
    loan: {
      collaterals: rowsOf<CollateralText>(host.collaterals, columnsOf('collaterals')),
      debts: rowsOf<DebtText>(host.debts, columnsOf('debts')),
      moving: textOf(host.moving),
      market: textOf(host.loanMarket),
      mode: textOf(host.mode),
      correlations: rowsOf<CorrelationText>(host.correlations, columnsOf('correlations')),
      atThreshold: textOf(host.loanRules?.atThreshold),
      oracle: textOf(host.loanRules?.oracle),
      bands: textsOf(host.bands, noLoan.bands),
    },
    account: accountOf(host.account),
    outlook: {
      volatility: textOf(host.volatility),
      low: textOf(host.volatilityLow),
      high: textOf(host.volatilityHigh),
      horizon: textOf(host.horizon),
      funding: textOf(host.funding),
      fundingHours: textOf(host.fundingHours),
    },
  };
}

function accountOf(account: unknown): AccountText {
  const {positions, collaterals, betas, correlations} = over(noAccount, account);
  return {
    ...textsOf(account, noAccount),
    positions: rowsOf<AccountPositionText>(positions, columnsOf('account.positions')).map(row => ({
      ...row,
      enabled: switchOf(row.enabled),
    })),
    collaterals: rowsOf<SpotText>(collaterals, columnsOf('account.coins')),
    betas: rowsOf<BetaText>(betas, columnsOf('account.betas')),
    correlations: rowsOf<CorrelationText>(correlations, columnsOf('correlations')),
  };
}

/** A host writes a switch as `true` or `false`; those stand for nothing and `off`. */
const switchOf = (text: string): string => (text === 'true' ? '' : text === 'false' ? 'off' : text);

function ownRulesOf(rules: unknown): OwnRulesText {
  const {brackets} = over(exampleRules, rules);
  return {...textsOf(rules, exampleRules), brackets: rowsOf<BracketText>(brackets, columnsOf('own.brackets'))};
}

/** Returns the properties whose words are others in two scenarios, as the second has them. */
export function changedProperties(before: Scenario, after: Scenario): Partial<ScenarioProperties> {
  const old = propertiesOf(before);
  const changed = Object.entries(propertiesOf(after)).filter(
    ([name, value]) => JSON.stringify(old[name as keyof typeof old]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed);
}

/** Returns a scenario's properties; a loan or an account without rows is one that nobody has set. */
export function openedProperties(scenario: Scenario): ScenarioProperties {
  const properties = propertiesOf(scenario);
  const {collaterals, debts} = scenario.loan;
  const {balance, positions} = scenario.account;
  const loan = collaterals.length + debts.length > 0 ? {} : {collaterals: null, debts: null};
  const account = balance !== '' || positions.length > 0 ? {} : {account: null};
  return {...properties, ...loan, ...account};
}

function propertiesOf({kind, position, loan, account, outlook}: Scenario): ScenarioProperties {
  // which of leverage and margin is given goes with them: no host sets it, but its element keeps it
  const {own, ...held} = position;
  const {volatility, low, high, ...rest} = outlook;
  const {market: loanMarket, atThreshold, oracle, ...lent} = loan;
  const lending = {...lent, loanMarket, loanRules: {atThreshold, oracle}};
  return {
    kind,
    ...held,
    ...lending,
    ownRules: own,
    account,
    volatility,
    volatilityLow: low,
    volatilityHigh: high,
    ...rest,
  };
}
