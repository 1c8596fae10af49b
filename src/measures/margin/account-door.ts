import type {Account} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {isObject} from '../door.js';

/** @throws {InputError} `not-an-account`. */
export function requireAccount(held: Account, field = 'account'): void {
  const {kind, positions, collaterals}: Partial<Account> = isObject(held) ? held : {};
  if (kind === 'account' && Array.isArray(positions) && Array.isArray(collaterals)) return;
  throw new InputError(field, 'not-an-account', 'no account', 'Make it with account().');
}
