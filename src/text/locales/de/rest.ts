import type {OtherBooks} from '../../translation.js';
import {accountFields} from './account-fields.js';
import {account} from './account.js';
import {assumptions} from './assumptions.js';
import {exported} from './export.js';
import {markets} from './markets.js';
import {moving} from './moving.js';
import {paste} from './paste.js';
import {prose} from './prose.js';
import {reading} from './reading.js';
import {rules} from './rules.js';
import {trades} from './trades.js';

/** Was erst später gelesen wird. */
export const rest: OtherBooks = {
  rules,
  account,
  accountFields,
  markets,
  moving,
  reading,
  paste,
  assumptions,
  export: exported,
  prose,
  trades,
};
