import type {EfficiencyMode, Loan} from '../contracts/index.js';
import {compareRatios, isZero, ratio, type Ratio} from '../decimal/index.js';
import {healthFactor, maxBorrow, type HealthFactorAnswer, type MaxBorrow} from '../measures/index.js';
import {usualLoanMarket, type LoanMarket, type LoanRules, type LoanTerms} from '../venues/index.js';
import type {Answerer} from './answers-by.js';
import type {AnsweredOutlook} from './outlook.js';
import {readComovement, type Comovement} from './comovement.js';
import type {SoftLiquidation} from './loan-bands.js';
import {movesOf, withAsset, type Move} from './loan-moves.js';
import {isolationRoom} from './loan-isolation.js';
import {NO_PARTS, type LoanParts} from './loan-parts.js';
import {readLoanText} from './loan-reading.js';
import {notAChoice, type Reading} from './reading.js';
import type {LoanText} from './scenario.js';

/** Everything a page says about one loan. */
export interface LoanAnswer {
  readonly kind: 'loan';
  readonly loan: Loan;
  readonly market: LoanMarket;
  /** The efficiency mode it is in. */
  readonly mode: EfficiencyMode | null;
  /** The market's, but for what the host says. */
  readonly rules: LoanRules;
  /** Whether every threshold is the market's. */
  readonly isPublished: boolean;
  /** The move the reader chose. */
  readonly move: Move;
  /** One for each asset, collaterals first; then those of several assets. */
  readonly moves: readonly Move[];
  readonly healthFactor: HealthFactorAnswer;
  /** Debt over collateral, both at oracle prices; `null` without collateral value. */
  readonly loanToValue: Ratio | null;
  /** `null` where a threshold is the reader's own, whose borrow limit nobody stated. */
  readonly maxBorrow: MaxBorrow | null;
  /** How its assets are taken to move together. */
  readonly comovement: Comovement;
  /** The range over which collateral is converted, where the market does so; `null` elsewhere. */
  readonly soft: SoftLiquidation | null;
  /** What lies ahead of the move the reader chose; `null` where no volatility was stated. */
  readonly outlook: AnsweredOutlook | null;
}

/** The assets whose terms the usual market publishes, in the order a page lists them. */
export const loanAssets: readonly LoanTerms[] = usualLoanMarket.terms;

/**
 * Returns what reads a loan in one of some markets and answers it; where a field is wrong there is no answer.
 *
 * @param parts - what only some loans ask for, `partsOf`; a market in bands is no choice where they are not there.
 */
export const answerLoanIn =
  (markets: readonly LoanMarket[], parts: LoanParts = NO_PARTS): Answerer<LoanAnswer> =>
  ({loan: text, outlook: assumed}, _kernel, reading) => {
    const read = readLoanText(text, markets, reading);
    const comovement = readComovement(text, assumed, reading, parts.likely);
    if (!read || !reading.isWhole) return undefined;
    const {loan, rules, isLimited, ...place} = read;
    const soft = rules.way.kind === 'bands' ? readBands(loan, text, reading, parts) : null;
    const factor = healthFactor(loan);
    const moves = movesOf(loan, comovement, parts.likely).map(move => atEquality(move, factor, rules));
    const move = readMove(text.moving, moves, reading, asset =>
      atEquality(withAsset(loan, asset, comovement), factor, rules),
    );
    if (!move || soft === undefined) return undefined;
    return {
      kind: 'loan',
      loan,
      rules,
      ...place,
      move,
      moves,
      healthFactor: factor,
      loanToValue: isZero(factor.collateralValue) ? null : ratio(factor.debtValue, factor.collateralValue),
      maxBorrow:
        isLimited && rules.way.kind !== 'bands'
          ? maxBorrow(loan, undefined, isolationRoom(loan, place.market) ?? undefined)
          : null,
      comovement,
      soft,
      outlook: null,
    };
  };

/** Reads a loan in the usual market and answers it. */
export const answerLoan: Answerer<LoanAnswer> = answerLoanIn([usualLoanMarket]);

function readBands(loan: Loan, {market, bands}: LoanText, reading: Reading, parts: LoanParts) {
  if (parts.bands) return parts.bands.readSoft(loan, bands, reading);
  return reading.attempt('loan.market', () => {
    throw notAChoice('loan.market', market, [usualLoanMarket.id]);
  });
}

/** A health of exactly one: some protocols liquidate there already. */
function atEquality(move: Move, factor: HealthFactorAnswer, {atThreshold}: LoanRules): Move {
  const isAtOne = factor.kind === 'at' && compareRatios(factor.value, ratio('1')) === 0;
  if (!isAtOne || atThreshold === 'survives' || move.liquidation.kind !== 'at') return move;
  return {...move, liquidation: {...move.liquidation, kind: 'now', shortfall: ratio('0')}, level: 'liquidatable'};
}

function readMove(
  moving: string,
  moves: readonly Move[],
  reading: Reading,
  withOther: (asset: string) => Move,
): Move | undefined {
  const id = moving.trim() || moves[0]?.id;
  return reading.attempt('loan.moving', () => {
    const move = moves.find(each => each.id === id);
    if (move) return move;
    const driver = moves.find(each => each.kind === 'only' && `+${each.asset}` === id);
    if (driver) return withOther(driver.asset);
    throw notAChoice(
      'loan.moving',
      moving,
      moves.map(each => each.id),
    );
  });
}
