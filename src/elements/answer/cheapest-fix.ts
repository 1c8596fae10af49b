import type {ChanceFix, Fix} from '../../scenario/index.js';
import {enFixes, fill} from '../../text/index.js';
import {outlookOf} from '../fixes/by-chance.js';
import {chanceFixesOn} from '../fixes/chance-found.js';
import {amountOf, fixesOn} from '../fixes/found.js';
import type {View} from '../shared/view.js';
import {absence, type Said} from './said.js';

/** Says what the list of fixes begins with: down to the chance that is wanted, or to the next calmer level. */
export function say(view: View): Said {
  const first = view.isPrevious ? undefined : firstOf(view);
  if (!first) return absence('noFix', view);
  const {tag, words} = view.language;
  const second = first.second ? amountOf(first.second, tag) : '';
  return {text: fill(words(enFixes)[first.kind], {amount: amountOf(first, tag), second}), isNumber: false};
}

function firstOf(view: View): (Fix & Pick<ChanceFix, 'second'>) | undefined {
  if (!outlookOf(view)) return fixesOn(view)[0]?.fix;
  const found = chanceFixesOn(view);
  return found.kind === 'needed' ? found.fixes[0] : undefined;
}
