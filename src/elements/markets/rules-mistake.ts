import {html, nothing, type TemplateResult} from 'lit';
import {enMarkets, fill, messageOf} from '../../text/index.js';
import {controlIcon} from '../shared/control-icons.js';
import type {View} from '../shared/view.js';

/** Returns what is wrong with the host's rules, where something is: they have no field of their own. */
export function renderRulesMistake({asked, language}: View): TemplateResult | typeof nothing {
  const mistake = asked?.fields['rules'];
  if (!mistake) return nothing;
  const message = messageOf(mistake, language);
  const field = mistake.field.replace(/^rules\.?/, '');
  const {wrongRules, wrongRulesAt} = language.words(enMarkets);
  return html`
    <p class="message wrong rules" part="error">
      ${controlIcon('stale')}<span>${fill(field ? wrongRulesAt : wrongRules, {field, message})}</span>
    </p>
  `;
}
