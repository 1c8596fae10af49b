import {enFixes, fill} from '../../text/index.js';
import {amountOf, fixesOn} from '../fixes/found.js';
import type {View} from '../shared/view.js';
import {absence, type Said} from './said.js';

/** Says what would take it to the next calmer level. */
export function say(view: View): Said {
  const [first] = view.isPrevious ? [] : fixesOn(view);
  if (!first) return absence('noFix', view);
  const sentence = view.language.words(enFixes)[first.fix.kind];
  return {text: fill(sentence, {amount: amountOf(first.fix, view.language.tag)}), isNumber: false};
}
