import type {Loan} from '../../contracts/index.js';
import {
  compare,
  formatDecimal,
  isZero,
  multiply,
  ratio,
  roundToGrid,
  subtract,
  decimal,
  type Decimal,
  type Ratio,
} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {healthFactor} from '../../measures/index.js';
import {stepWorthACent} from '../calmer.js';
import type {LoanAnswer} from '../loan-answer.js';
import {numberText} from '../number-text.js';
import type {CollateralText, DebtText, Scenario} from '../scenario.js';

const LISTS = ['collaterals', 'debts'] as const;

/**
 * Returns the scenario of a changed loan as it would have been typed: an asset it did not name has a row, one of which nothing is left
 * has none, unless it was the only one.
 *
 * @throws {InputError} `no-collateral-left` at `amount`.
 */
export function writtenLoan(scenario: Scenario, before: Loan, after: Loan): Scenario {
  const [collaterals, debts] = LISTS.map(list => rowsOf(scenario, list, before, after));
  if (!collaterals!.some(({quantity}) => quantity.trim() !== '0')) {
    throw new InputError('amount', 'no-collateral-left', 'all of the collateral', 'Leave some of it.');
  }
  return {...scenario, loan: {...scenario.loan, collaterals: collaterals as CollateralText[], debts: debts!}};
}

function rowsOf(scenario: Scenario, list: (typeof LISTS)[number], before: Loan, after: Loan): DebtText[] {
  const typed: readonly DebtText[] = scenario.loan[list];
  const rows = after[list].flatMap((row): DebtText[] => {
    const old = before[list].find(each => each.asset === row.asset);
    const text = typed.find(each => each.asset.trim() === row.asset);
    if (old && text && compare(old.quantity, row.quantity) === 0) return [text];
    const quantity = numberText(row.quantity);
    if (text) return [{...text, quantity}];
    return isZero(row.quantity) ? [] : [{...EMPTY, asset: row.asset, quantity, price: formatDecimal(row.price)}];
  });
  const left = rows.filter(({quantity}) => quantity !== '0');
  return left.length > 0 ? left : rows.slice(0, 1);
}

/** What a collateral says beside its amount; a debt has no use for some of it. */
const EMPTY = {threshold: '', limit: '', rate: '', volatility: '', beta: ''};

/** Returns what a change takes of a loan's equity at its oracle prices, base currency. */
export function costOf(before: Loan, after: Loan): Ratio {
  const equity = (loan: Loan): Decimal => {
    const {collateralValue, debtValue} = healthFactor(loan);
    return subtract(collateralValue, debtValue);
  };
  return ratio(subtract(equity(before), equity(after)));
}

/** A ten-thousandth of a cent: what a division leaves beyond it nobody trades. */
const FINER = decimal('1e-4');

/**
 * Returns a loan whose computed quantities have no more digits than a token can hold or a trade is made in: collateral rounded down,
 * debt up.
 */
export function settled(loan: Loan, {market}: LoanAnswer): Loan {
  const onStep = <Row extends Loan['debts'][number]>(row: Row, towards: 'up' | 'down'): Row => {
    const decimals = market.terms.find(({asset}) => asset === row.asset)?.decimals ?? 18;
    const [least, traded] = [decimal(`1e-${decimals}`), multiply(stepWorthACent(row.price), FINER)];
    const step = compare(least, traded) > 0 ? least : traded;
    return {...row, quantity: roundToGrid(ratio(row.quantity), {kind: 'tick', step}, towards)};
  };
  return {
    ...loan,
    collaterals: loan.collaterals.map(row => onStep(row, 'down')),
    debts: loan.debts.map(row => onStep(row, 'up')),
  };
}
