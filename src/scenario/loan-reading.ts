import {loan as readLoan, type EfficiencyMode, type Loan, type LoanInput} from '../contracts/index.js';
import {
  compare,
  decimal,
  formatDecimal,
  isZero,
  multiply,
  requireNonNegative,
  requirePositive,
  ZERO,
  type Decimal,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {withEfficiencyMode} from '../measures/index.js';
import {termsOf, type LoanMarket, type LoanRules} from '../venues/index.js';
import {notAChoice, type Reading} from './reading.js';
import type {CollateralText, DebtText, LoanText} from './scenario.js';

/** A loan as it was read, in its market. */
export interface ReadLoan {
  readonly loan: Loan;
  readonly market: LoanMarket;
  readonly mode: EfficiencyMode | null;
  /** The market's, but for what the host says. */
  readonly rules: LoanRules;
  /** Whether every threshold is the market's. */
  readonly isPublished: boolean;
  /** Whether every collateral's borrow limit was stated. */
  readonly isLimited: boolean;
}

const HUNDRED = decimal('100');
const ORACLES = ['spot', 'bid-ask', 'spot-or-smoothed', 'moving-average', 'hour-late'] as const;

/** Reads a loan's rows by the terms of its market and mode; the reader's own stand before both. */
export function readLoanText(text: LoanText, markets: readonly LoanMarket[], reading: Reading): ReadLoan | undefined {
  const market = readMarket(text.market, markets, reading);
  const mode = market && readMode(text.mode, market, reading);
  const rules = market && readRules(text, market, reading);
  if (!market || mode === undefined || !rules) return undefined;
  const place = {market, mode, reading};
  const collaterals = text.collaterals.map((row, index) => readCollateral(row, `loan.collaterals.${index}`, place));
  const debts = text.debts.map((row, index) => readDebt(row, `loan.debts.${index}`, place));
  if (!reading.isWhole) return undefined;
  const loan = reading.within('loan', () => readLoan({collaterals, debts} as LoanInput, rules));
  if (!loan || !requireInside(loan, mode, reading)) return undefined;
  return {
    loan,
    market,
    mode,
    rules,
    isPublished: collaterals.every(row => !row.isOwn),
    isLimited: collaterals.every(row => row.limit !== undefined),
  };
}

interface Place {
  readonly market: LoanMarket;
  readonly mode: EfficiencyMode | null;
  readonly reading: Reading;
}

function readMarket(id: string, markets: readonly LoanMarket[], reading: Reading): LoanMarket | undefined {
  const market = markets.find(each => each.id === id);
  if (market) return market;
  const known = markets.slice(0, KNOWN_NAMED).map(each => each.id);
  return reading.attempt('loan.market', () => {
    throw notAChoice('loan.market', id, known);
  });
}

/** As many ids as a message names. */
const KNOWN_NAMED = 4;

function readMode(text: string, {modes}: LoanMarket, reading: Reading): EfficiencyMode | null | undefined {
  if (text.trim() === '') return null;
  return reading.attempt('loan.mode', () => {
    const mode = modes.find(({id}) => String(id) === text.trim());
    if (mode) return mode;
    throw notAChoice('loan.mode', text, ['', ...modes.map(({id}) => String(id))]);
  });
}

function readRules({atThreshold, oracle}: LoanText, {rules}: LoanMarket, reading: Reading): LoanRules | undefined {
  const equality =
    atThreshold === ''
      ? rules.atThreshold
      : reading.choice('loan.atThreshold', atThreshold, ['liquidates', 'survives'] as const);
  const price = oracle === '' ? rules.oracle : reading.choice('loan.oracle', oracle, ORACLES);
  return equality && price && {...rules, atThreshold: equality, oracle: price};
}

function readCollateral(row: CollateralText, field: string, {market, mode, reading}: Place) {
  const asset = reading.name(`${field}.asset`, row.asset);
  const published = termsOf(market, asset);
  const inMode = asset !== undefined && mode?.collaterals.includes(asset) ? mode : null;
  const isBand = market.rules.way.kind === 'bands';
  const isOwn = !isBand && (row.threshold.trim() !== '' || !published);
  const threshold = isOwn
    ? reading.percent(`${field}.threshold`, row.threshold, requireThreshold)
    : isBand
      ? decimal('1') // it is the bands that decide
      : (inMode ?? published!).threshold;
  const stated = reading.optional(`${field}.limit`, row.limit, limitBelow(threshold));
  return {
    ...readAmount(row, field, market, reading, requirePositive),
    asset,
    threshold,
    limit: stated ? multiply(stated, decimal('0.01')) : isOwn || isBand ? undefined : (inMode ?? published)?.limit,
    isOwn,
  };
}

const readDebt = (row: DebtText, field: string, {market, reading}: Place) => ({
  ...readAmount(row, field, market, reading, requireNonNegative),
  asset: reading.name(`${field}.asset`, row.asset),
});

const readAmount = (
  row: DebtText,
  field: string,
  market: LoanMarket,
  reading: Reading,
  check: (value: Decimal, field: string) => Decimal,
) => ({
  quantity: reading.amount(`${field}.quantity`, row.quantity, check),
  price: reading.amount(`${field}.price`, row.price),
  decimals: market.terms.find(({asset}) => asset === row.asset.trim())?.decimals ?? undefined,
});

/** A threshold of nothing never counts, one above the value itself would lend more than is there. */
export function requireThreshold(percent: Decimal, field: string): Decimal {
  if (compare(percent, ZERO) > 0 && compare(percent, HUNDRED) <= 0) return percent;
  const found = formatDecimal(percent);
  const instead = 'Write more than 0, at most 100.';
  throw new InputError(field, 'threshold-out-of-bounds', `a threshold of ${found} %`, instead, {found});
}

/** No market lends up to more than it liquidates at. */
const limitBelow =
  (threshold: Decimal | undefined) =>
  (percent: Decimal, field: string): Decimal => {
    requireNonNegative(percent, field);
    const most = threshold === undefined ? HUNDRED : multiply(threshold, HUNDRED);
    if (compare(percent, most) <= 0) return percent;
    const values = {found: formatDecimal(percent), most: formatDecimal(most)};
    const found = `a borrow limit of ${values.found} % above the threshold`;
    throw new InputError(field, 'limit-above-threshold', found, `Write at most ${values.most}.`, values);
  };

/** In a mode nothing but its own assets may be owed; what a fall does to the loan then is no refusal. */
function requireInside(loan: Loan, mode: EfficiencyMode | null, reading: Reading): boolean {
  if (mode === null || loan.debts.every(({quantity}) => isZero(quantity))) return true;
  const change = withEfficiencyMode(loan, mode);
  if (change.kind !== 'refused' || change.why !== 'debt-outside-mode') return true;
  const found = change.assets.join(', ');
  reading.attempt('loan.mode', () => {
    const instead = `In ${mode.name} only ${mode.debts.join(', ')} may be owed.`;
    const values = {found, mode: mode.name, debts: mode.debts.join(', ')};
    throw new InputError('loan.mode', 'debt-outside-mode', `a debt in ${found}`, instead, values);
  });
  return false;
}
