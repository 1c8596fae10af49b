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

/** ما تحتاج إليه الإجابة الأولى. */
export const first: FirstBooks = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
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
