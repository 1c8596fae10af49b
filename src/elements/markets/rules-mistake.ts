import type {nothing, TemplateResult} from 'lit';
import {renderMessage} from '../inputs/field.js';
import type {View} from '../shared/view.js';

/** Returns what is wrong with the host's rules, where something is: they have no field of their own. */
export const renderRulesMistake = (view: View): TemplateResult | typeof nothing => renderMessage(view, 'rules');
