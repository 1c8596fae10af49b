import type {OpenedBooks} from '../../translation.js';
import {aftermath} from './aftermath.js';
import {buffer} from './buffer.js';
import {compare} from './compare.js';
import {market} from './market.js';
import {next} from './next.js';
import {overTime} from './over-time.js';
import {preview} from './preview.js';
import {rangeMap} from './range-map.js';
import {riskMap} from './risk-map.js';
import {survival} from './survival.js';
import {upright} from './upright.js';
import {why} from './why.js';

/** ما يُفتح تحت الإجابة. */
export const opened: OpenedBooks = {
  why,
  market,
  survival,
  riskMap,
  buffer,
  overTime,
  next,
  rangeMap,
  aftermath,
  upright,
  compare,
  preview,
};
