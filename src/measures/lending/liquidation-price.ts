import type {DecimalInput, PriceGrid} from '../../decimal/index.js';
import type {Loan, MarginRules, Position} from '../../contracts/index.js';
import type {Kernel} from '../../kernel/index.js';
import type {LiquidationAnswer} from '../answer.js';
import {requireKernel} from '../door.js';
import {loanLiquidationPrice} from './loan-liquidation-price.js';
import {positionLiquidationPrice} from '../margin/position-liquidation-price.js';

/**
 * Returns the mark price at which the venue may liquidate one position: `margin/position-liquidation-price.ts` has the equations.
 *
 * @param kernel - from `loadKernel()`; it chooses the bracket, the answer is computed exactly.
 * @param position - from `linearPosition`, `inversePosition` or `quantoPosition`.
 * @param rules - from `marginRules`, or a venue's.
 * @param mark - quote per base, > 0; without it no answer is `now` for being past its price.
 * @throws {InputError} at the argument that is wrong.
 * @example
 * const kernel = await loadKernel();
 * const position = linearPosition({side: 'long', entry: '30000', size: '1', margin: '3000'});
 * const rules = marginRules({schedule: flatSchedule([{floor: '0', rate: '0.004'}]), tick: '0.1'});
 * const answer = liquidationPrice(kernel, position, rules);
 * answer.kind === 'at' && formatDecimal(answer.price); // '27108.5'
 */
export function liquidationPrice(
  kernel: Kernel,
  position: Position,
  rules: MarginRules,
  mark?: DecimalInput,
): LiquidationAnswer;
/**
 * Returns the price of one asset at which a loan becomes liquidatable, every other price standing still:
 * `lending/loan-liquidation-price.ts` has the equation.
 *
 * @param kernel - from `loadKernel()`; a loan's closed form is one exact division and leaves it nothing to choose.
 * @param loan - from `loan`.
 * @param moving - the name of the asset that moves.
 * @param grid - unrounded (40 digits) when left out.
 * @throws {InputError} at the argument that is wrong.
 * @example
 * const debts = [{asset: 'USDC', quantity: '12000', price: '1'}];
 * const borrowed = loan({collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.83'}], debts});
 * liquidationPrice(kernel, borrowed, 'WETH', {kind: 'tick', step: decimal('0.01')}); // 12000/8.3, up to 1445.79
 */
export function liquidationPrice(kernel: Kernel, loan: Loan, moving: string, grid?: PriceGrid): LiquidationAnswer;
export function liquidationPrice(
  kernel: Kernel,
  contract: Position | Loan,
  under: MarginRules | string,
  by?: DecimalInput | PriceGrid,
): LiquidationAnswer {
  requireKernel(kernel);
  if (isLoan(contract)) return loanLiquidationPrice(contract, under as string, by as PriceGrid | undefined);
  return positionLiquidationPrice(kernel, contract, under as MarginRules, by as DecimalInput | undefined);
}

function isLoan(contract: Position | Loan): contract is Loan {
  return (contract as Loan | undefined)?.kind === 'loan';
}
