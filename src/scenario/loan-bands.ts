import {
  compare,
  decimal,
  formatDecimal,
  multiply,
  requireNonNegative,
  requirePositive,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import type {Loan} from '../contracts/index.js';
import {InputError} from '../errors.js';
import {distance, llammaHealth, llammaRange, type LlammaHealth, type LlammaRange} from '../measures/index.js';
import {levelOf, type Level} from './level.js';
import type {Reading} from './reading.js';
import type {BandsText} from './scenario.js';

/** A loan whose collateral is converted over a range of prices: it has no single one. */
export interface SoftLiquidation {
  readonly asset: string;
  readonly now: Decimal;
  readonly range: LlammaRange;
  readonly health: LlammaHealth;
  /** To where conversion begins. */
  readonly room: Ratio;
  readonly level: Level;
}

const HUNDREDTH = decimal('0.01');
const FIELDS: Readonly<Record<string, string>> = {
  bandCount: 'loan.bands.count',
  amplification: 'loan.bands.amplification',
  loanDiscount: 'loan.bands.loanDiscount',
  liquidationDiscount: 'loan.bands.liquidationDiscount',
  basePrice: 'loan.bands.basePrice',
  collateral: 'loan.collaterals.0.quantity',
  debt: 'loan.debts.0.quantity',
};

/** Reads the bands of a loan of one collateral against one debt, and where conversion begins and ends; `null` without debt. */
export function readSoft(loan: Loan, text: BandsText, reading: Reading): SoftLiquidation | null | undefined {
  const [held, owed] = [loan.collaterals[0], loan.debts[0]];
  for (const list of ['collaterals', 'debts'] as const)
    if (loan[list].length > 1) reading.attempt(`loan.${list}`, () => refuse(`loan.${list}`));
  const bandCount = reading.amount('loan.bands.count', text.count, bounded(4, 50));
  const amplification = reading.amount('loan.bands.amplification', text.amplification, bounded(2, 10_000));
  const loanDiscount = reading.percent('loan.bands.loanDiscount', text.loanDiscount, below100);
  const liquidationDiscount = reading.percent('loan.bands.liquidationDiscount', text.liquidationDiscount, below100);
  const given = reading.optional('loan.bands.basePrice', text.basePrice, requirePositive);
  if (!reading.isWhole || !held || !bandCount || !amplification || !loanDiscount || !liquidationDiscount)
    return undefined;
  if (!owed) return null;
  const terms = {amplification, bandCount, loanDiscount, collateral: held.quantity};
  const basePrice = given ?? held.price;
  return attempt(reading, () => {
    const range = llammaRange(terms, owed.quantity, {basePrice});
    if (range.kind === 'never' && range.why === 'no-debt') return null;
    const oraclePrice = held.price;
    const health = llammaHealth({...terms, debt: owed.quantity, liquidationDiscount, basePrice, oraclePrice});
    if (range.kind === 'never') return undefined; // llammaHealth has refused it
    const room = distance(held.price, range.from, 'falling');
    const facts = {bracket: null, binding: 'equation', beyondLastBracket: false, direction: 'falling'} as const;
    const isBelow = compare(health.healthFull, decimal('0')) < 0;
    const level = isBelow ? 'liquidatable' : levelOf({kind: 'at', price: range.from, exact: room, ...facts}, room);
    return {asset: held.asset, now: held.price, range, health, room, level};
  });
}

/** The measures' fields are the page's. */
function attempt<T>(reading: Reading, step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const field = FIELDS[error.field] ?? 'loan.debts.0.quantity';
    return reading.attempt(field, () => {
      throw error;
    });
  }
}

function refuse(field: string): never {
  throw new InputError(field, 'one-asset-only', 'more than one asset', 'This market takes one: remove the others.');
}

const bounded =
  (least: number, most: number) =>
  (value: Decimal, field: string): Decimal => {
    const isWhole = !formatDecimal(value).includes('.');
    if (isWhole && compare(value, decimal(least)) >= 0 && compare(value, decimal(most)) <= 0) return value;
    const values = {found: formatDecimal(value), least: String(least), most: String(most)};
    const instead = `Write a whole number from ${values.least} to ${values.most}.`;
    throw new InputError(field, 'out-of-bounds', values.found, instead, values);
  };

function below100(percent: Decimal, field: string): Decimal {
  requireNonNegative(percent, field);
  if (compare(multiply(percent, HUNDREDTH), decimal('1')) < 0) return percent;
  const values = {found: formatDecimal(percent), least: '0', most: '100'};
  throw new InputError(field, 'out-of-bounds', values.found, 'Write less than 100.', values);
}
