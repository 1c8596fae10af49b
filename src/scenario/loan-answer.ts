import {loan as readLoan, type Loan, type LoanInput} from '../contracts/index.js';
import {
  compare,
  decimal,
  formatDecimal,
  isZero,
  ratio,
  requireNonNegative,
  ZERO,
  type Decimal,
  type Ratio,
} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {
  distance,
  healthFactor,
  loanLiquidationPrice,
  maxBorrow,
  type HealthFactorAnswer,
  type LiquidationAnswer,
  type MaxBorrow,
} from '../measures/index.js';
import {aaveV3Ethereum, type LendingAsset} from '../venues/index.js';
import type {Answerer} from './answers-by.js';
import {levelOf, type Level} from './level.js';
import type {AnsweredOutlook} from './outlook.js';
import {notAChoice, type Reading} from './reading.js';
import type {CollateralText, DebtText} from './scenario.js';
import {statedPrice} from './stated.js';

/** Where the loan is liquidated when one asset moves and the others stand. */
export interface Move {
  readonly asset: string;
  /** Oracle price now. */
  readonly now: Decimal;
  readonly liquidation: LiquidationAnswer;
  readonly price: Decimal | null;
  readonly room: Ratio | null;
  readonly level: Level;
}

/** Everything a page says about one loan. */
export interface LoanAnswer {
  readonly kind: 'loan';
  readonly loan: Loan;
  /** The move the reader chose. */
  readonly move: Move;
  /** One for each asset, collaterals first. */
  readonly moves: readonly Move[];
  readonly healthFactor: HealthFactorAnswer;
  /** Debt over collateral, both at oracle prices; `null` without collateral value. */
  readonly loanToValue: Ratio | null;
  /** `null` where a threshold is the reader's own, whose borrow limit nobody stated. */
  readonly maxBorrow: MaxBorrow | null;
  /** What lies ahead of the move the reader chose; `null` where no volatility was stated. */
  readonly outlook: AnsweredOutlook | null;
}

/** The assets with published thresholds, in the order a page lists them. */
export const loanAssets: readonly LendingAsset[] = aaveV3Ethereum.assets;

/** Reads a loan and answers it; where a field is wrong there is no answer, and every mistake is in the reading. */
export const answerLoan: Answerer<LoanAnswer> = ({loan: text}, _kernel, reading) => {
  const collaterals = text.collaterals.map((row, index) => readCollateral(row, `loan.collaterals.${index}`, reading));
  const debts = text.debts.map((row, index) => readDebt(row, `loan.debts.${index}`, reading));
  if (!reading.isWhole) return undefined;
  const loan = reading.within('loan', () => readLoan({collaterals, debts} as LoanInput));
  if (!loan) return undefined;
  const moves = pricesOf(loan).map(([asset, now]) => moveOf(loan, asset, now));
  const move = readMove(text.moving, moves, reading);
  if (!move) return undefined;
  const factor = healthFactor(loan);
  return {
    kind: 'loan',
    loan,
    move,
    moves,
    healthFactor: factor,
    loanToValue: isZero(factor.collateralValue) ? null : ratio(factor.debtValue, factor.collateralValue),
    maxBorrow: collaterals.every(row => row.limit !== undefined) ? maxBorrow(loan) : null,
    outlook: null,
  };
};

function readCollateral(row: CollateralText, field: string, reading: Reading) {
  const asset = reading.name(`${field}.asset`, row.asset);
  const published = loanAssets.find(each => each.asset === asset);
  const own = row.threshold.trim() !== '' || !published;
  const threshold = own ? reading.percent(`${field}.threshold`, row.threshold, requireThreshold) : published.threshold;
  return {
    asset,
    quantity: reading.amount(`${field}.quantity`, row.quantity),
    price: reading.amount(`${field}.price`, row.price),
    threshold,
    limit: own ? undefined : published.limit,
  };
}

const readDebt = (row: DebtText, field: string, reading: Reading) => ({
  asset: reading.name(`${field}.asset`, row.asset),
  quantity: reading.amount(`${field}.quantity`, row.quantity, requireNonNegative),
  price: reading.amount(`${field}.price`, row.price),
});

/** A threshold of nothing never counts, one above the value itself would lend more than is there. */
function requireThreshold(percent: Decimal, field: string): Decimal {
  if (compare(percent, ZERO) > 0 && compare(percent, HUNDRED) <= 0) return percent;
  const found = formatDecimal(percent);
  const instead = 'Write more than 0, at most 100.';
  throw new InputError(field, 'threshold-out-of-bounds', `a threshold of ${found} %`, instead, {found});
}

const HUNDRED = decimal('100');

/** The assets of a loan and their prices now, each once, collaterals first. */
const pricesOf = ({collaterals, debts}: Loan): [string, Decimal][] => [
  ...new Map([...collaterals, ...debts].map(({asset, price}) => [asset, price])),
];

function moveOf(loan: Loan, asset: string, now: Decimal): Move {
  const liquidation = loanLiquidationPrice(loan, asset);
  const price = statedPrice(liquidation, {kind: 'unrounded'});
  const room = price === null || liquidation.kind === 'never' ? null : distance(now, price, liquidation.direction);
  return {asset, now, liquidation, price, room, level: levelOf(liquidation, room)};
}

function readMove(moving: string, moves: readonly Move[], reading: Reading): Move | undefined {
  const asset = moving.trim() || moves[0]?.asset;
  return reading.attempt('loan.moving', () => {
    const move = moves.find(each => each.asset === asset);
    if (move) return move;
    throw notAChoice(
      'loan.moving',
      moving,
      moves.map(each => each.asset),
    );
  });
}
