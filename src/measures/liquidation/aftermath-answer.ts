import {
  addRatios,
  divideRatios,
  isZero,
  isZeroRatio,
  multiplyRatios,
  ratio,
  subtractRatios,
} from '../../decimal/index.js';
import type {Ratio} from '../../decimal/index.js';
import type {Debt, Loan} from '../../contracts/index.js';
import {largerRatio, ZERO_RATIO} from '../amounts.js';
import {loanSums} from '../lending/sums.js';

/** Some of one asset. */
export interface AssetAmount {
  readonly asset: string;
  /** Tokens. */
  readonly quantity: Ratio;
  /** Base currency, at the loan's price. */
  readonly value: Ratio;
}

/** One act of a liquidation; values in base currency. */
export interface AftermathStep {
  /** `absorption`: the protocol takes the position itself; `redistribution`: other borrowers take it over. */
  readonly by: 'liquidator' | 'protocol' | 'auction' | 'pool' | 'redistribution' | 'absorption';
  readonly repaid: readonly AssetAmount[];
  readonly seized: readonly AssetAmount[];
  /** What is taken beyond the debt that is paid; `feeValue` is the part of it that is no bonus of the one who repays. */
  readonly penaltyValue: Ratio;
  readonly feeValue: Ratio;
  /** The most the rules let be repaid, as a share of the debt chosen; 1 where all must go. */
  readonly closeFactor: Ratio;
  /** What kept the step from being larger; `dust`: more would have left less than the market allows, and is refused. */
  readonly limiter: 'close-factor' | 'collateral' | 'dust' | 'whole-account';
  readonly healthBefore: Ratio;
  /** `null` when no debt is left. */
  readonly healthAfter: Ratio | null;
  readonly effect: 'raises' | 'keeps' | 'lowers' | 'ends';
}

/** One pair a liquidator may choose first. */
export interface LiquidatorOption {
  readonly collateral: string;
  readonly debt: string;
  readonly healthAfter: Ratio | null;
  readonly effect: AftermathStep['effect'];
  /** What he gains at the loan's prices, before gas and slippage; base currency. */
  readonly gain: Ratio;
}

/** What an answer takes for granted. */
export type AftermathAssumption =
  /** Prices stand while the steps follow one another. */
  | 'prices-stand'
  /** Each liquidator takes all he may, of the pair that leaves the borrower worst. */
  | 'worst-choice'
  /** The auction's collateral goes at the price stated, the oracle's when none was. */
  | 'auction-price'
  /** The pool holds what was stated, enough when nothing was. */
  | 'pool-deposits'
  /** Liquidators go all the way down to the threshold. */
  | 'down-to-threshold'
  /** No limit of absorption was stated: the position is below it. */
  | 'below-absorption';

/** A liquidation to its end. Always: collateral − debt = kept − bad debt + penalties. */
export interface Liquidated {
  readonly kind: 'liquidated';
  readonly steps: readonly AftermathStep[];
  readonly repaid: readonly AssetAmount[];
  readonly seized: readonly AssetAmount[];
  readonly penaltyValue: Ratio;
  /** What the borrower has left: collateral still his or returned to him, less debt still his; base currency. */
  readonly keptValue: Ratio;
  /** Debt beyond the collateral that is left, whoever bears it; base currency. */
  readonly badDebt: Ratio;
  /** Quantities at 40 significant digits; collateral returned as funds is not in it. */
  readonly after: Loan;
  readonly end: 'healthy' | 'no-debt' | 'no-collateral' | 'most-steps' | 'refused';
  /** Every pair of the first step, the worst for the borrower first; empty where nobody chooses. */
  readonly options: readonly LiquidatorOption[];
  readonly assumes: readonly AftermathAssumption[];
}

/** Why there is no answer. */
export type NoAftermath =
  /** The collateral lies in bands: `llammaAftermath` knows them. */
  | 'state-in-bands'
  /** Such a position has one collateral and one debt. */
  | 'not-a-pair'
  /** Above the market's own threshold its own rules hold, not those of pre-liquidation. */
  | 'above-pre-liquidation';

export type Aftermath =
  | {readonly kind: 'healthy'; readonly health: Ratio | null}
  | {readonly kind: 'not-known'; readonly why: NoAftermath}
  | Liquidated;

/** Some of a row of a loan, by its value. */
export function amountOfRow({asset, price}: Debt, value: Ratio): AssetAmount {
  return {asset, quantity: divideRatios(value, ratio(price)), value};
}

/** All of each row that holds anything. */
export const wholeRows = (rows: readonly Debt[]): readonly AssetAmount[] =>
  rows
    .filter(({quantity}) => !isZero(quantity))
    .map(({asset, quantity, price}) => ({
      asset,
      quantity: ratio(quantity),
      value: multiplyRatios(ratio(quantity), ratio(price)),
    }));

/** Amounts added up by asset, in the order they first appear; nothing of nothing. */
export function addedUp(amounts: readonly AssetAmount[]): readonly AssetAmount[] {
  const totals = new Map<string, AssetAmount>();
  for (const {asset, quantity, value} of amounts) {
    if (isZeroRatio(quantity)) continue;
    const before = totals.get(asset);
    const total = before && {quantity: addRatios(before.quantity, quantity), value: addRatios(before.value, value)};
    totals.set(asset, {asset, ...(total ?? {quantity, value})});
  }
  return [...totals.values()];
}

/** Σ of a list. */
export const sumOf = (values: readonly Ratio[]): Ratio => values.reduce(addRatios, ZERO_RATIO);

type Course = Pick<Liquidated, 'steps' | 'after' | 'end' | 'assumes'> & {
  readonly options?: readonly LiquidatorOption[];
  /** What came back to the borrower outside the loan; base currency. */
  readonly returned?: Ratio;
  /** Debt nobody paid that is no longer in the loan. */
  readonly unpaid?: Ratio;
};

/** Closes the books of a course of steps. */
export function liquidated({steps, after, end, assumes, options = [], returned, unpaid}: Course): Liquidated {
  const {collateral, debt} = loanSums(after);
  const left = subtractRatios(ratio(collateral), ratio(debt));
  const kept = largerRatio(ZERO_RATIO, left);
  return {
    kind: 'liquidated',
    steps,
    repaid: addedUp(steps.flatMap(({repaid}) => repaid)),
    seized: addedUp(steps.flatMap(({seized}) => seized)),
    penaltyValue: sumOf(steps.map(({penaltyValue}) => penaltyValue)),
    keptValue: addRatios(kept, returned ?? ZERO_RATIO),
    badDebt: addRatios(subtractRatios(kept, left), unpaid ?? ZERO_RATIO),
    after,
    end,
    options,
    assumes,
  };
}

/** The loan with nothing on either side. */
export const emptied = ({collaterals, debts}: Loan): Loan => {
  const zero = ZERO_RATIO.numerator;
  return {
    kind: 'loan',
    collaterals: collaterals.map(row => ({...row, quantity: zero})),
    debts: debts.map(row => ({...row, quantity: zero})),
  };
};
