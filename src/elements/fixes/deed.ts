import {enFixes, fill} from '../../text/index.js';
import type {View} from '../shared/view.js';
import type {AnyFix} from './fixes-in.js';
import {amountOf} from './found.js';

/** What a fix changes, in digits. */
export const amountsOf = (
  fix: AnyFix,
  {language: {tag}}: View,
): {readonly amount: string; readonly second: string} => ({
  amount: amountOf(fix, tag),
  second: fix.second ? amountOf(fix.second, tag) : '',
});

/** Returns what a fix does, as a sentence. */
export const deedOf = (view: View, fix: AnyFix): string =>
  fill(view.language.words(enFixes)[fix.kind], amountsOf(fix, view));
