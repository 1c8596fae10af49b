import {InputError} from '../errors.js';
import {requireList} from './door.js';

/**
 * Whether the assets that move are held, each named once.
 *
 * @throws {InputError} `not-a-list`, `unknown-asset`, `same-asset`.
 */
export function requireHeld(assets: readonly string[], held: readonly string[], field = 'assets'): void {
  for (const [index, asset] of requireList(assets, field).entries()) {
    if (!held.includes(asset)) throw unknownAsset(field, asset, held);
    if (assets.indexOf(asset) === index) continue;
    const found = `${asset} twice`;
    throw new InputError(field, 'same-asset', found, 'Name each asset once.', {found: asset});
  }
}

export function unknownAsset(field: string, asset: unknown, held: readonly string[]): InputError {
  const named = typeof asset === 'string' ? asset.slice(0, 40) : 'no name';
  const known = held.join(', ');
  const values = {found: named, known};
  return new InputError(field, 'unknown-asset', `${named}, which is not held`, `Write one of: ${known}.`, values);
}
