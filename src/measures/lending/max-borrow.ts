import {compareRatios, divideRatios, ratio, sign, subtract, ZERO} from '../../decimal/index.js';
import type {Decimal, Ratio} from '../../decimal/index.js';
import type {Loan} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {amountOf, type Amount} from '../amounts.js';
import {requireLoan, requireName} from './door.js';
import {loanSums} from './sums.js';

/** What may still be borrowed, and what says so. */
export interface MaxBorrow {
  /** Base currency of the market, ≥ 0. */
  readonly value: Ratio;
  /** Tokens of the asset asked for; `null` when none was. */
  readonly quantity: Ratio | null;
  /** Σ v·q·p: what may be borrowed in all, base currency. */
  readonly total: Decimal;
  /** `none-left`: the debt is at the borrow limit or above it; `ceiling`: the debt ceiling of an isolated collateral. */
  readonly limiter: 'limit' | 'none-left' | 'ceiling';
}

/**
 * Returns what the borrow limits leave to borrow at today's prices.
 *
 *     max(0, Σ vᵢ·qᵢ·pᵢ − Σ dⱼ·sⱼ)          v = the borrow limit, not the liquidation threshold
 *
 * A market's cash and caps are not part of a loan and not counted.
 *
 * @param asset - the token to borrow; one the loan knows the price of.
 * @param room - under the debt ceiling of an isolated collateral, `isolatedLoan`: one of the base currency for each token; left out:
 * there is no ceiling.
 * @throws {InputError} `not-a-loan`; `unknown-asset` at `asset`; `negative` at `room`.
 * @source Aave v3, `GenericLogic.calculateAvailableBorrows` (aave-dao/aave-v3-origin,
 * src/contracts/protocol/libraries/logic/GenericLogic.sol, 00cec228).
 * @example
 * const debts = [{asset: 'USDC', quantity: '12000', price: '1'}];
 * const collaterals = [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.83', limit: '0.8'}];
 * maxBorrow(loan({collaterals, debts}), 'USDC'); // 4000 of 16000
 */
export function maxBorrow(loan: Loan, asset?: string, room?: Amount): MaxBorrow {
  const {limited, debt} = loanSums(requireLoan(loan));
  const left = subtract(limited, debt);
  const byLimit = ratio(sign(left) > 0 ? left : ZERO);
  const ceiling = room === undefined ? null : amountOf(room, 'room');
  const isCapped = ceiling !== null && compareRatios(ceiling, byLimit) < 0;
  const value = isCapped ? ceiling : byLimit;
  return {
    value,
    quantity: asset === undefined ? null : divideRatios(value, ratio(priceOf(loan, asset))),
    total: limited,
    limiter: isCapped ? 'ceiling' : sign(left) > 0 ? 'limit' : 'none-left',
  };
}

function priceOf({debts, collaterals}: Loan, asset: string): Decimal {
  requireName(asset, 'asset');
  const row = [...debts, ...collaterals].find(known => known.asset === asset);
  if (!row) {
    const instead = 'Name an asset of the loan; add it with a quantity of 0 to borrow it anew.';
    throw new InputError('asset', 'unknown-asset', 'an asset the loan does not have', instead);
  }
  return row.price;
}
