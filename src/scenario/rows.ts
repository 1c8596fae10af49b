import {found, keptMoving, replaced} from './edit.js';
import type {BracketText, CollateralText, DebtText, Scenario} from './scenario.js';

/** A new, empty row of each list that grows. */
const EMPTY_ROWS: Readonly<Record<string, BracketText | CollateralText | DebtText>> = {
  'position.own.brackets': {floor: '', rate: '', deduction: ''},
  'loan.collaterals': {asset: '', quantity: '', price: '', threshold: '', rate: ''},
  'loan.debts': {asset: '', quantity: '', price: '', rate: ''},
};

/** Returns the scenario with an empty row at the end of `list`. */
export function addRow(scenario: Scenario, list: string): Scenario {
  const rows = found(scenario, list.split('.'));
  if (!Array.isArray(rows)) return scenario;
  return replaced(scenario, list.split('.'), [...(rows as unknown[]), EMPTY_ROWS[list]]) as Scenario;
}

/** Returns the scenario without one row of `list`. */
export function removeRow(scenario: Scenario, list: string, index: number): Scenario {
  const rows = found(scenario, list.split('.'));
  if (!Array.isArray(rows)) return scenario;
  return keptMoving(scenario, replaced(scenario, list.split('.'), rows.toSpliced(index, 1)) as Scenario);
}
