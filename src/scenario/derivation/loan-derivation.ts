import {addRatios, isZero, multiply, ratio, type Decimal} from '../../decimal/index.js';
import type {LoanAnswer} from '../loan-answer.js';
import {
  evaluate,
  less,
  number,
  of,
  over,
  price,
  sum,
  times,
  type Expression,
  type Term,
  type TermName,
} from './expression.js';
import {rounding} from './rounding.js';
import {
  compared,
  derivation,
  equation,
  line,
  said,
  step,
  type DeadEnd,
  type Derivation,
  type Line,
  type Step,
} from './step.js';

/** No price stands in what is evaluated. */
const NO_PRICE = ratio('0');

/** A loan in letters, one asset moving. */
interface LoanLetters {
  /** L·q of the moving asset; `null` where it is no collateral. */
  readonly held: Expression | null;
  /** d of the moving asset; `null` where it is not owed. */
  readonly borrowed: Expression | null;
  /** W: Σ L·q·p of the other collaterals; `null` where there are none. */
  readonly collateral: Expression | null;
  /** D: Σ d·p of the other debts; `null` where there are none. */
  readonly debt: Expression | null;
  /** W and D written out. */
  readonly sums: {readonly collateral: readonly Line[]; readonly debt: readonly Line[]};
  readonly links: readonly string[];
}

/**
 * Returns why a loan is liquidated where it is, one asset moving: what counts against the debt, the debt, where they are equal, the
 * price and the way it comes, its rounding.
 *
 *     L·q·P + W = d·P + D          P = (D − W)/(L·q − d)
 */
export function deriveLoan(answer: LoanAnswer): Derivation {
  const letters = lettersOf(answer);
  const {liquidation, price: stated} = answer.move;
  const counted = sum(within(letters.held), letters.collateral);
  const owed = sum(within(letters.borrowed), letters.debt);
  const question = [
    step('weighted', lines(counted, letters.sums.collateral)),
    step('debt', lines(owed, letters.sums.debt)),
  ];
  const equal = step('equalLoan', [equation(counted, owed)]);
  const grip = sum(letters.held, less(letters.borrowed));
  const needed = sum(letters.debt, less(letters.collateral));
  if (liquidation.kind === 'never' || liquidation.exact === null) {
    const gathered = equation(times(grip, price), needed, true);
    const end = step(endOf(answer), [gathered]);
    const steps = liquidation.kind === 'now' ? [end, now(answer, letters)] : [end];
    return derivation([...question, equal, ...steps], null);
  }
  const {exact, direction, kind} = liquidation;
  const solved = equation(price, over(needed, grip), true);
  const middle = kind === 'now' ? [step('equalSolvedLoan', [solved])] : [equal, step('solved', [solved])];
  const way = step(direction, [compared([grip, number('0')], NO_PRICE)]);
  const rounded = rounding(exact, stated, direction, {kind: 'unrounded'}, []);
  const last = kind === 'now' ? [now(answer, letters)] : [];
  return derivation([...question, ...middle, way, rounded, ...last], exact);
}

const within = (amount: Expression | null): Expression | null => amount && times(amount, price);

/** A sum, and what its letters are written out; a letter alone is but the second. */
const lines = (total: Expression, writtenOut: readonly Line[]): readonly Line[] =>
  total.kind === 'term' ? writtenOut : [line(total), ...writtenOut];

function endOf({move: {liquidation}}: LoanAnswer): DeadEnd {
  if (liquidation.kind !== 'never') return 'alwaysLoan';
  if (liquidation.why === 'no-debt') return 'noDebt';
  return liquidation.why === 'price-below-zero' ? 'belowZero' : 'noMatter';
}

/** What the debt is above what counts, at the price now. */
function now({move}: LoanAnswer, {held, borrowed, collateral, debt, links}: LoanLetters): Step {
  const at = of({symbol: 'M', index: null, name: 'mark', value: ratio(move.now), links});
  const missing = sum(borrowed && times(borrowed, at), debt, less(held && times(held, at)), less(collateral));
  const facts = {mark: said('price', ratio(move.now)), missing: said('amount', evaluate(missing, NO_PRICE))};
  return step('nowLoan', [line(missing, true)], facts);
}

function lettersOf({loan, move}: LoanAnswer): LoanLetters {
  const held = loan.collaterals.findIndex(({asset}) => asset === move.asset);
  const borrowed = loan.debts.findIndex(({asset}) => asset === move.asset);
  const others = loan.collaterals.flatMap((row, index) => {
    const at = `loan.collaterals.${index}`;
    const value = [row.threshold, row.quantity, row.price].reduce(multiply);
    if (index === held || isZero(value)) return [];
    return [{at, value, letters: collateralLetters(row, at, index + 1)}];
  });
  const owed = loan.debts.flatMap((row, index) => {
    const at = `loan.debts.${index}`;
    const value = multiply(row.quantity, row.price);
    if (index === borrowed || isZero(value)) return [];
    return [{at, value, letters: debtLetters(row, at, index + 1)}];
  });
  const collateral = total('W', 'otherCollateral', others, ['threshold', 'quantity', 'price']);
  const debt = total('D', 'otherDebt', owed, ['quantity', 'price']);
  return {
    held: held < 0 ? null : heldOf(loan.collaterals[held]!, `loan.collaterals.${held}`),
    borrowed:
      borrowed < 0
        ? null
        : letterOf('d', null, 'borrowed', loan.debts[borrowed]!.quantity, `loan.debts.${borrowed}.quantity`),
    collateral,
    debt,
    sums: {collateral: writtenOut(collateral, others), debt: writtenOut(debt, owed)},
    links: [
      ...(held < 0 ? [] : [`loan.collaterals.${held}.price`]),
      ...(borrowed < 0 ? [] : [`loan.debts.${borrowed}.price`]),
    ],
  };
}

interface Row {
  readonly quantity: Decimal;
  readonly price: Decimal;
}

interface Valued {
  readonly at: string;
  readonly value: Decimal;
  readonly letters: Expression;
}

const heldOf = ({threshold, quantity}: Row & {readonly threshold: Decimal}, at: string): Expression =>
  times(
    letterOf('L', null, 'threshold', threshold, `${at}.threshold`),
    letterOf('q', null, 'quantity', quantity, `${at}.quantity`),
  );

/** L·q·p of another collateral, its letters numbered by its row. */
const collateralLetters = (row: Row & {readonly threshold: Decimal}, at: string, index: number): Expression =>
  times(
    letterOf('L', index, 'threshold', row.threshold, `${at}.threshold`),
    letterOf('q', index, 'quantity', row.quantity, `${at}.quantity`),
    letterOf('p', index, 'assetPrice', row.price, `${at}.price`),
  );

/** d·s of another debt. */
const debtLetters = (row: Row, at: string, index: number): Expression =>
  times(
    letterOf('d', index, 'borrowed', row.quantity, `${at}.quantity`),
    letterOf('s', index, 'assetPrice', row.price, `${at}.price`),
  );

const letterOf = (symbol: string, index: Term['index'], name: TermName, value: Decimal, link: string): Expression =>
  of({symbol, index, name, value: ratio(value), links: [link]});

/** One letter for all other rows; `null` where there are none. */
function total(symbol: string, name: TermName, rows: readonly Valued[], fields: readonly string[]): Expression | null {
  if (rows.length === 0) return null;
  const value = rows.map(row => ratio(row.value)).reduce(addRatios);
  return of({symbol, index: null, name, value, links: rows.flatMap(({at}) => fields.map(field => `${at}.${field}`))});
}

const writtenOut = (total: Expression | null, rows: readonly Valued[]): Line[] =>
  total ? [equation(total, sum(...rows.map(row => row.letters)), true)] : [];
