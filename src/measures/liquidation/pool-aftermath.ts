import {
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  ratio,
  ratioSign,
  subtractRatios,
} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {Loan, StabilityPool} from '../../contracts/index.js';
import {amountOf, largerRatio, ONE_RATIO, positiveOf, smallerRatio, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {amountOfRow, emptied, liquidated} from './aftermath-answer.js';
import type {Aftermath, AftermathStep} from './aftermath-answer.js';
import {trovePath} from './liquity-liquidation.js';
import {pairOf} from './whole-aftermath.js';

/** What stands around a trove. */
export interface PoolCircumstances {
  /** What the pool can pay, base currency; enough when left out. */
  readonly poolDeposits?: Amount | undefined;
  /** TCR: collateral over debt of the whole system; out of recovery mode when left out. */
  readonly totalRatio?: Amount | undefined;
}

/** In recovery mode the pool takes no more than this multiple of a trove's debt, v1's minimum ratio. */
const CAPPED_AT = '1.1';

const NORMAL = '1.5';

/** The parts of a trove: values in base currency. */
interface Split {
  readonly gas: Ratio;
  readonly toPool: Ratio;
  readonly redistributed: Ratio;
  readonly surplus: Ratio;
  /** What of the debt the pool pays; others take over the rest. */
  readonly offset: Ratio;
}

/**
 * Returns the aftermath of a trove: the stability pool pays its debt for its collateral, other troves take over what it cannot pay.
 *
 *     v1 ICR < 110 %: all the collateral, 0.5 % of it gas compensation      recovery, 110 % to TCR: 1.1·D, the rest returned
 *     v2 pool min(coll·d/D − gas, d·(1 + p)/P)      redistributed min(what is left, (D − d)·(1 + p′)/P)      the rest returned
 *
 * @source Liquity v1, `TroveManager._liquidateNormalMode`, `_liquidateRecoveryMode`, `_getCappedOffsetVals` (liquity/dev,
 * packages/contracts/contracts/TroveManager.sol, ce741f9a); Liquity v2, `TroveManager._getOffsetAndRedistributionVals`
 * (liquity/bold, contracts/src/TroveManager.sol, 00aa9df0).
 */
export function poolAftermath(
  loan: Loan,
  pool: StabilityPool,
  health: Ratio,
  circumstances: PoolCircumstances,
): Aftermath {
  const pair = pairOf(loan);
  if (pair === null) return {kind: 'not-known', why: 'not-a-pair'};
  const {held, owed, value, debt} = pair;
  const {poolDeposits, totalRatio} = circumstances;
  const deposits = poolDeposits === undefined ? debt : amountOf(poolDeposits, 'circumstances.poolDeposits');
  const offset = smallerRatio(deposits, debt);
  const most = pool.mostGas && multiplyRatios(ratio(pool.mostGas), ratio(held.price));
  const split =
    pool.penalty === null
      ? wholeTrove(pool, value, debt, offset, totalRatio ?? NORMAL)
      : penalised(pool, pool.penalty, most, value, debt, offset);
  if (split === null) return {kind: 'healthy', health};

  const {gas, toPool, redistributed, surplus} = split;
  const rest = subtractRatios(debt, split.offset);
  const unpaid = largerRatio(ZERO_RATIO, subtractRatios(debt, value));
  const penalties = subtractRatios(addRatios(subtractRatios(value, surplus), unpaid), debt);
  const whole = {closeFactor: ONE_RATIO, limiter: 'whole-account', healthBefore: health} as const;
  const last = {healthAfter: null, effect: 'ends'} as const;
  const steps: AftermathStep[] = [];
  if (ratioSign(split.offset) > 0) {
    steps.push({
      ...whole,
      ...last,
      by: 'pool',
      repaid: [amountOfRow(owed, split.offset)],
      seized: [amountOfRow(held, addRatios(toPool, gas))],
      penaltyValue: penalties,
      feeValue: gas,
      closeFactor: divideRatios(split.offset, debt),
    });
  }
  if (ratioSign(rest) > 0) {
    const alone = steps.length === 0;
    steps.push({
      ...whole,
      ...last,
      by: 'redistribution',
      repaid: [amountOfRow(owed, rest)],
      seized: [amountOfRow(held, alone ? addRatios(redistributed, gas) : redistributed)],
      penaltyValue: alone ? penalties : ZERO_RATIO,
      feeValue: alone ? gas : ZERO_RATIO,
    });
  }
  return liquidated({
    steps,
    after: emptied(loan),
    end: 'no-debt',
    assumes: ['prices-stand', 'pool-deposits'],
    returned: surplus,
    unpaid,
  });
}

/** v1: nothing returns to the borrower, unless recovery mode took a trove above its minimum. */
function wholeTrove(
  {gasShare}: StabilityPool,
  value: Ratio,
  debt: Ratio,
  offset: Ratio,
  totalRatio: Amount,
): Split | null {
  const path = trovePath(
    divideRatios(value, debt),
    positiveOf(totalRatio, 'circumstances.totalRatio'),
    compareRatios(offset, debt) === 0,
  );
  if (path === 'none') return null;
  const taken = path === 'capped-offset' ? multiplyRatios(debt, amountOf(CAPPED_AT, 'cap')) : value;
  const gas = multiplyRatios(taken, ratio(gasShare));
  const left = subtractRatios(taken, gas);
  const paid = path === 'redistribute' ? ZERO_RATIO : offset;
  const toPool = multiplyRatios(left, divideRatios(paid, debt));
  return {
    gas,
    toPool,
    redistributed: subtractRatios(left, toPool),
    surplus: subtractRatios(value, taken),
    offset: paid,
  };
}

/** v2: a penalty on the debt, and the rest is the borrower's to claim. */
function penalised(
  {gasShare, redistributionPenalty}: StabilityPool,
  penalty: Decimal,
  mostGas: Ratio | null,
  value: Ratio,
  debt: Ratio,
  offset: Ratio,
): Split {
  const poolPart = multiplyRatios(value, divideRatios(offset, debt));
  const share = multiplyRatios(poolPart, ratio(gasShare));
  const gas = mostGas ? smallerRatio(share, mostGas) : share;
  const withPenalty = (owed: Ratio, p: Decimal): Ratio => multiplyRatios(owed, addRatios(ONE_RATIO, ratio(p)));
  const toPool = smallerRatio(subtractRatios(poolPart, gas), withPenalty(offset, penalty));
  const left = subtractRatios(subtractRatios(value, gas), toPool);
  const rest = subtractRatios(debt, offset);
  const redistributed =
    ratioSign(rest) === 0
      ? ZERO_RATIO
      : redistributionPenalty === null
        ? left
        : smallerRatio(left, withPenalty(rest, redistributionPenalty));
  return {gas, toPool, redistributed, surplus: subtractRatios(left, redistributed), offset};
}
