import {divideRatios, isZero, ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {fieldsOf} from '../amounts.js';
import type {Amount} from '../amounts.js';
import {requireLoan} from '../lending/door.js';
import {loanSums} from '../lending/sums.js';
import type {Aftermath} from './aftermath-answer.js';
import {isHealthy} from './liquidation-step.js';
import {poolAftermath} from './pool-aftermath.js';
import type {PoolCircumstances} from './pool-aftermath.js';
import {repaymentAftermath} from './repayment-aftermath.js';
import type {FirstPair} from './repayment-aftermath.js';
import {requireTerms} from './terms.js';
import type {LiquidationTerms} from './terms.js';
import {accountAftermath, auctionAftermath, ticksAftermath} from './whole-aftermath.js';

/** What the rules do not say and a liquidation depends on; what is left out is assumed, and the answer's `assumes` says so. */
export interface LiquidationCircumstances extends PoolCircumstances {
  /** The price an auction ends at, a share of the oracle's; 1 when left out. */
  readonly auctionPrice?: Amount | undefined;
  /** The loan to value above which a vault of ticks absorbs; not reached when left out. */
  readonly absorbedAbove?: Amount | undefined;
  /** The pair the first liquidator takes, of `options`; the worst for the borrower when left out. */
  readonly first?: FirstPair | undefined;
}

/**
 * Returns what becomes of a loan that may be liquidated, step by step until it is healthy or one of its sides is empty, under any
 * protocol's rules in one shape.
 *
 *     collateral − debt = kept − bad debt + penalties          whoever takes it
 *
 * @param terms - a protocol's rules, and b by collateral: the liquidator's bonus; where the account is taken whole, the share of the
 * collateral that is lost; in an auction, the penalty on the debt.
 * @returns `not-known` with the reason where the rules need more than a loan.
 * @throws {InputError} `not-a-loan`, `not-rules`, `not-an-object`, `negative`, `not-positive`, `out-of-bounds` at the field.
 * @source By the way of the rules: `repaymentAftermath`, `accountAftermath`, `auctionAftermath`, `poolAftermath`, `ticksAftermath`.
 * @example
 * const {rules} = lendingProtocols.find(({id}) => id === 'aave-v3.7')!;
 * const debts = [{asset: 'USDC', quantity: '15000', price: '1'}];
 * const held = loan({collaterals: [{asset: 'WETH', quantity: '10', price: '1800', threshold: '0.8'}], debts});
 * aftermath(held, {rules, bonuses: {WETH: '0.05'}}); // one step: 7500 for 4.375 WETH, health 1.08
 */
export function aftermath(
  loan: Loan,
  terms: LiquidationTerms,
  circumstances: LiquidationCircumstances = {},
): Aftermath {
  requireLoan(loan);
  const {rules} = requireTerms(terms);
  fieldsOf(circumstances, 'circumstances');
  const {debt, weighted} = loanSums(loan);
  if (isZero(debt)) return {kind: 'healthy', health: null};
  const health = divideRatios(ratio(weighted), ratio(debt));
  const {way} = rules;
  // v1's recovery mode takes troves whose own ratio is sound
  if (way.kind === 'stability-pool' && way.penalty === null) return poolAftermath(loan, way, health, circumstances);
  if (way.kind === 'bands') return {kind: 'not-known', why: 'state-in-bands'};
  if (isHealthy(health, rules)) return {kind: 'healthy', health};
  if (way.kind === 'account') return accountAftermath(loan, terms, health);
  if (way.kind === 'auction') return auctionAftermath(loan, terms, health, circumstances.auctionPrice ?? '1');
  if (way.kind === 'stability-pool') return poolAftermath(loan, way, health, circumstances);
  if (way.kind === 'ticks') return ticksAftermath(loan, terms, health, circumstances.absorbedAbove);
  return repaymentAftermath(loan, terms, circumstances.first);
}
