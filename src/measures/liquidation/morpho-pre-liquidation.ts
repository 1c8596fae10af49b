import type {DecimalInput} from '../../decimal/index.js';
import {fieldsOf} from '../amounts.js';
import {requireList} from '../door.js';
import {mulDivDown, requireAboveZero, scaled, WAD, wholeNumber} from '../lending/chain-integers.js';
import {morphoDebt, morphoStanding} from '../lending/morpho-standing.js';
import type {MorphoPosition} from '../lending/morpho-standing.js';

/** What a pre-liquidation contract was deployed with: the two ends of its close factor and of its incentive. */
export interface PreLiquidationTerms {
  /** Where it begins, below the market's LLTV; a fraction of at most 18 decimals, as all of these. */
  readonly preLltv: DecimalInput;
  /** Share of the debt that may be repaid at `preLltv`, and at the LLTV. */
  readonly closeFactors: readonly [DecimalInput, DecimalInput];
  /** Collateral per debt at `preLltv`, and at the LLTV. */
  readonly incentives: readonly [DecimalInput, DecimalInput];
}

/** `none` below `preLltv`, where nobody may act, and above the LLTV, where the market's own liquidation does. */
export type PreLiquidation =
  | {readonly kind: 'none'; readonly why: 'below-pre-lltv' | 'above-lltv'}
  | {
      readonly kind: 'at';
      /** At 18 decimals. */
      readonly closeFactor: bigint;
      /** At 18 decimals. */
      readonly incentive: bigint;
      readonly repayableShares: bigint;
      /** Loan units those shares stand for, floored. */
      readonly repayable: bigint;
      /** Collateral units the liquidator may take for them, at most what there is. */
      readonly seizable: bigint;
    };

/**
 * Returns what may be taken from a Morpho Blue position before its threshold is reached.
 *
 *     κ = (LTV − preLLTV)/(LLTV − preLLTV)      close factor and incentive go linearly from their first to their second end
 *     seizable = shares·closeFactor·(assets per share)·incentive / price
 *
 * @throws {InputError} `not-whole`, `negative`, `finer-than-unit` at the field.
 * @source Morpho, `PreLiquidation._preLiquidate`, `_preLiquidationParams` (morpho-org/pre-liquidation, src/PreLiquidation.sol, 0448b80d);
 * morpho-org/sdks `preLiquidation.ts`, cdff8c45.
 */
export function preLiquidation(position: MorphoPosition, terms: PreLiquidationTerms): PreLiquidation {
  fieldsOf(position, 'position');
  fieldsOf(terms, 'terms');
  const from = scaled(terms.preLltv, 18, 'preLltv');
  const lltv = scaled(position.lltv, 18, 'lltv');
  const {ltv, healthy} = morphoStanding(position);
  if (!healthy || ltv === null || from >= lltv) return {kind: 'none', why: 'above-lltv'};
  if (ltv <= from) return {kind: 'none', why: 'below-pre-lltv'};
  const quotient = mulDivDown(ltv - from, WAD, lltv - from);
  const closeFactor = between(terms.closeFactors, 'closeFactors', quotient);
  const incentive = between(terms.incentives, 'incentives', quotient);

  const shares = mulDivDown(wholeNumber(position.borrowShares, 'borrowShares'), least(closeFactor, WAD), WAD);
  const assets = wholeNumber(position.totalBorrowAssets, 'totalBorrowAssets');
  const repayable = morphoDebt(shares, assets, wholeNumber(position.totalBorrowShares, 'totalBorrowShares'), false);
  const price = requireAboveZero(wholeNumber(position.price, 'price'), 'price');
  const worth = mulDivDown(mulDivDown(repayable, incentive, WAD), WAD * WAD, price);
  const seizable = least(worth, wholeNumber(position.collateral, 'collateral'));
  return {kind: 'at', closeFactor, incentive, repayableShares: shares, repayable, seizable};
}

function between(ends: readonly [DecimalInput, DecimalInput], field: string, quotient: bigint): bigint {
  requireList(ends, field);
  const [first, last] = [scaled(ends[0], 18, `${field}[0]`), scaled(ends[1], 18, `${field}[1]`)];
  // the second end may lie below the first: a signed difference, floored towards zero as in Solidity
  return first + ((last - first) * quotient) / WAD;
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
