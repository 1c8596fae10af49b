import {
  addRatios,
  divideRatios,
  multiplyRatios,
  ratio,
  ratioSign,
  subtractRatios,
  type Decimal,
  type Ratio,
} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf, ONE_RATIO, ZERO_RATIO} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {asRatio} from '../door.js';
import {requireLoan, requireName} from './door.js';
import {sharedMove} from './shared-move.js';

/** What is assumed to move: one asset, and the others by their betas of it. */
export interface LoanMove {
  /** The asset whose price is stated; one the loan has. */
  readonly asset: string;
  /** By the asset's name; 0 for one that is not named. `{wstETH: '1'}` lets it fall with WETH. */
  readonly betas?: Readonly<Record<string, Amount>> | undefined;
}

/** Where the asset that moves stands when the loan is liquidated. */
export type LoanMovePrice =
  | {
      readonly kind: 'at';
      /** Today, base currency of the market per token. */
      readonly from: Decimal;
      /** At liquidation, unrounded. */
      readonly exact: Ratio;
      readonly direction: 'falling' | 'rising';
    }
  | {readonly kind: 'now'; readonly shortfall: Ratio}
  | {readonly kind: 'never'; readonly why: 'no-debt' | 'asset-does-not-matter' | 'price-below-zero'};

/**
 * Returns the price of one asset at which a loan becomes liquidatable, others moving by their betas of it: what
 * `sharedMove` says, as a price.
 *
 * @throws {InputError} as `sharedMove`; `not-in-loan` at `move.asset`.
 * @source As `sharedMove`.
 * @example loanMovePrice(borrowed, {asset: 'WETH', betas: {wstETH: '1'}}); // 1475.70: all with ETH
 */
export function loanMovePrice(loan: Loan, move: LoanMove): LoanMovePrice {
  const from = priceNow(loan, move);
  const found = sharedMove(loan, betasOf(move));
  if (found.kind !== 'at') return found;
  const exact = multiplyRatios(ratio(from), addRatios(ONE_RATIO, found.move));
  // a fall of everything there is: no price is left to stand at
  if (ratioSign(exact) <= 0) return {kind: 'never', why: 'price-below-zero'};
  return {kind: 'at', from, exact, direction: found.direction};
}

/**
 * Returns every price of a loan when the asset that moves has a price: p·(1 + β·x), not below zero.
 *
 * @throws {InputError} as `loanMovePrice`.
 */
export function pricesMoved(loan: Loan, move: LoanMove, to: Ratio): ReadonlyMap<string, Ratio> {
  const change = subtractRatios(divideRatios(to, ratio(priceNow(loan, move))), ONE_RATIO);
  const betas = betasOf(move);
  const moved = ({asset, price}: {asset: string; price: Decimal}): [string, Ratio] => {
    const beta = asRatio(betas[asset] ?? '0', `move.betas.${asset}`);
    const factor = addRatios(ONE_RATIO, multiplyRatios(beta, change));
    return [asset, ratioSign(factor) > 0 ? multiplyRatios(ratio(price), factor) : ZERO_RATIO];
  };
  return new Map([...loan.collaterals, ...loan.debts].map(moved));
}

/** Which way liquidation lies: as found, and for a loan without debt as its collateral falls. */
export function directionOf(loan: Loan, move: LoanMove): 'falling' | 'rising' {
  const found = loanMovePrice(loan, move);
  if (found.kind === 'at') return found.direction;
  return loan.collaterals.some(({asset}) => asset === move.asset) ? 'falling' : 'rising';
}

function betasOf({asset, betas}: LoanMove): Readonly<Record<string, Amount>> {
  return {...fieldsOf(betas ?? {}, 'move.betas'), [asset]: '1'};
}

function priceNow(loan: Loan, move: LoanMove): Decimal {
  const {asset} = fieldsOf(move, 'move');
  requireLoan(loan);
  requireName(asset, 'move.asset');
  const row = [...loan.collaterals, ...loan.debts].find(each => each.asset === asset);
  if (row) return row.price;
  const found = asset.slice(0, 40);
  throw new InputError(
    'move.asset',
    'not-in-loan',
    `${found}, which this loan does not have`,
    'Name an asset it has.',
    {
      found,
    },
  );
}
