import type {FirstBooks} from '../../translation.js';
import {deeds} from './deeds.js';
import {fixes} from './fixes.js';
import {inputs} from './inputs.js';
import {ladder} from './ladder.js';
import {loan} from './loan.js';
import {mistakes} from './mistakes.js';
import {outlook} from './outlook.js';
import {page} from './page.js';
import {panels} from './panels.js';
import {saved} from './saved.js';

/** Was die erste Antwort braucht. */
export const first: FirstBooks = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',
  page,
  mistakes,
  inputs,
  loan,
  fixes,
  ladder,
  panels,
  saved,
  deeds,
  outlook,
};
