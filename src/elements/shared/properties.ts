import type {AccountText, BracketText, CollateralText, DebtText, OwnRulesText, Scenario} from '../../scenario/index.js';
import {emptyLoan, exampleRules, noAccount} from '../../scenario/index.js';
import {rowsOf, textOf} from './texts-of-host.js';

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
  volatility: string;
  volatilityLow: string;
  volatilityHigh: string;
  horizon: string;
  funding: string;
  fundingHours: string;
  moving: string;
  collaterals: readonly CollateralText[] | null;
  debts: readonly DebtText[] | null;
  ownRules: OwnRulesText;
  account: AccountText | null;
}

/** The amounts of a position: as long as nobody has set one, the worked example stands. */
export const AMOUNTS = ['size', 'entry', 'mark', 'leverage', 'margin'] as const;

const EMPTY_BRACKET: BracketText = {floor: '', rate: '', deduction: ''};
const EMPTY_HELD = {market: '', side: '', size: '', entry: '', mark: '', enabled: ''};
const EMPTY_COIN = {asset: '', quantity: '', price: '', weight: ''};
const EMPTY_BETA = {asset: '', beta: ''};
const [EMPTY_COLLATERAL] = emptyLoan.collaterals as [CollateralText];
const [EMPTY_DEBT] = emptyLoan.debts as [DebtText];

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
      own: ownRulesOf(host.ownRules),
    },
    loan: {
      collaterals: rowsOf(host.collaterals, EMPTY_COLLATERAL),
      debts: rowsOf(host.debts, EMPTY_DEBT),
      moving: textOf(host.moving),
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
  const {balance, positions, collaterals, moves, betas} = {
    ...noAccount,
    ...(typeof account === 'object' ? (account as Partial<AccountText>) : {}),
  };
  return {
    balance: textOf(balance),
    positions: rowsOf(positions, EMPTY_HELD).map(row => ({...row, enabled: switchOf(row.enabled)})),
    collaterals: rowsOf(collaterals, EMPTY_COIN),
    moves: textOf(moves),
    betas: rowsOf(betas, EMPTY_BETA),
  };
}

/** A host writes a switch as `true` or `false`; those stand for nothing and `off`. */
const switchOf = (text: string): string => (text === 'true' ? '' : text === 'false' ? 'off' : text);

function ownRulesOf(rules: unknown): OwnRulesText {
  const given = {...exampleRules, ...(typeof rules === 'object' ? rules : {})};
  const {brackets, ...texts} = given;
  const own = Object.fromEntries(
    Object.keys(exampleRules).map(name => [name, textOf((texts as Record<string, unknown>)[name])]),
  );
  return {...(own as unknown as OwnRulesText), brackets: rowsOf(brackets, EMPTY_BRACKET)};
}

/** Returns the properties in which two scenarios differ, as the second has them. */
export function changedProperties(before: Scenario, after: Scenario): Partial<ScenarioProperties> {
  const old = propertiesOf(before);
  const changed = Object.entries(propertiesOf(after)).filter(
    ([name, value]) => old[name as keyof typeof old] !== value,
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
  const {market, side, size, sizeUnit, entry, mark, stop, leverage, margin, own} = position;
  const {volatility, low, high, ...rest} = outlook;
  const held = {market, side, size, sizeUnit, entry, mark, stop, leverage, margin};
  return {
    kind,
    ...held,
    ...loan,
    ownRules: own,
    account,
    volatility,
    volatilityLow: low,
    volatilityHigh: high,
    ...rest,
  };
}
