import {compare, compareRatios, decimal, ONE, ratio, sign, subtract, ZERO} from '../../decimal/index.js';
import type {Decimal, DecimalInput, Ratio} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import type {ShareOf} from './account-legs.js';

/**
 * What is assumed of the other prices while one asks for a liquidation price.
 *
 * - `others-fixed`: one asset moves, the rest stand at their marks.
 * - `common-move`: every price moves by the same factor.
 * - `betas`: when the market moves by a fraction, each asset moves by beta times it; assets left out stand still.
 */
export type Movement =
  | {readonly kind: 'others-fixed'; readonly asset: string}
  | {readonly kind: 'common-move'}
  | {readonly kind: 'betas'; readonly betas: Readonly<Record<string, DecimalInput>>};

/** How far each asset goes with the ray. */
export function sharesOf(movement: Movement, assets: readonly string[], inverse: boolean): ShareOf {
  if (movement.kind === 'common-move') return () => ONE;
  const shares = new Map<string, Decimal>();
  if (movement.kind === 'others-fixed') shares.set(movement.asset, ONE);
  else for (const [asset, beta] of Object.entries(movement.betas)) shares.set(asset, decimal(beta, `betas.${asset}`));
  for (const [asset, share] of shares) {
    if (!assets.includes(asset)) {
      const known = assets.join(', ');
      throw new InputError(
        'asset',
        'unknown-asset',
        `${asset}, which the account does not hold`,
        `Write one of: ${known}.`,
        {
          found: asset,
          known,
        },
      );
    }
    if (inverse && sign(share) !== 0 && compare(share, ONE) !== 0) {
      const instead = 'Write 0 or 1: one coin’s positions move together.';
      throw new InputError(`betas.${asset}`, 'beta-of-inverse', 'a beta for what settles in coin', instead);
    }
  }
  return asset => shares.get(asset) ?? ZERO;
}

/**
 * Where a ray ends: (1 − share) + share·v is zero at 1 − 1/share, below 1 for what goes with the market, above it for what goes against.
 */
export function endsOf(shares: readonly Decimal[]): {readonly least: Ratio; readonly most: Ratio | null} {
  let least = ratio(ZERO); // the market itself has no price below
  let most: Ratio | null = null;
  for (const share of shares) {
    if (sign(share) === 0) continue;
    const end = ratio(subtract(share, ONE), share);
    if (sign(share) > 0 && compareRatios(end, least) > 0) least = end;
    if (sign(share) < 0 && (most === null || compareRatios(end, most) < 0)) most = end;
  }
  return {least, most};
}
