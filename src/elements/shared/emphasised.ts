import {html, type TemplateResult} from 'lit';
import type {Values} from '../../text/index.js';

/** Returns values set to stand out in a woven sentence. */
export const emphasised = (values: Values): Record<string, TemplateResult> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, html`<b class="number">${value}</b>`]));
