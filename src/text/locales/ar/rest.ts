import type {OtherBooks} from '../../translation.js';
import {accountFields} from './account-fields.js';
import {account} from './account.js';
import {aftermath} from './aftermath.js';
import {assumptions} from './assumptions.js';
import {buffer} from './buffer.js';
import {exported} from './export.js';
import {market} from './market.js';
import {markets} from './markets.js';
import {overTime} from './over-time.js';
import {paste} from './paste.js';
import {prose} from './prose.js';
import {riskMap} from './risk-map.js';
import {rules} from './rules.js';
import {survival} from './survival.js';
import {why} from './why.js';

/** ما يُقرأ بعد ذلك. */
export const rest: OtherBooks = {
  rules,
  account,
  accountFields,
  markets,
  paste,
  why,
  assumptions,
  export: exported,
  prose,
  market,
  survival,
  riskMap,
  buffer,
  overTime,
  aftermath,
};
