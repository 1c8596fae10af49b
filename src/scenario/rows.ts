import {found, keptMoving, replaced} from './edit.js';
import type {AccountPositionText, BracketText, CollateralText, DebtText, Scenario, SpotText} from './scenario.js';

/** A new, empty row of each list that grows. */
const EMPTY_ROWS: Readonly<Record<string, BracketText | CollateralText | DebtText | AccountPositionText | SpotText>> = {
  'position.own.brackets': {floor: '', rate: '', deduction: ''},
  'loan.collaterals': {asset: '', quantity: '', price: '', threshold: '', rate: ''},
  'loan.debts': {asset: '', quantity: '', price: '', rate: ''},
  'account.positions': {market: 'binance-usdm/BTCUSDT', side: 'long', size: '', entry: '', mark: '', enabled: ''},
  'account.collaterals': {asset: '', quantity: '', price: '', weight: ''},
};

/** Returns the scenario with an empty row at the end of `list`. */
export function addRow(scenario: Scenario, list: string): Scenario {
  const rows = found(scenario, list.split('.'));
  if (!Array.isArray(rows)) return scenario;
  return replaced(scenario, list.split('.'), [...(rows as unknown[]), EMPTY_ROWS[list]]) as Scenario;
}

/** Returns the scenario with one row of `list` twice, the second right below the first. */
export function duplicateRow(scenario: Scenario, list: string, index: number): Scenario {
  const rows = found(scenario, list.split('.'));
  if (!Array.isArray(rows) || rows[index] === undefined) return scenario;
  return replaced(scenario, list.split('.'), rows.toSpliced(index + 1, 0, rows[index] as unknown)) as Scenario;
}

/** Returns the scenario without one row of `list`. */
export function removeRow(scenario: Scenario, list: string, index: number): Scenario {
  const rows = found(scenario, list.split('.'));
  if (!Array.isArray(rows)) return scenario;
  return keptMoving(scenario, replaced(scenario, list.split('.'), rows.toSpliced(index, 1)) as Scenario);
}
