import {html, nothing, type TemplateResult} from 'lit';
import {en, fill, formatDay, weave} from '../../text/index.js';
import {isStale} from '../../venues/index.js';
import {icon} from '../shared/icons.js';
import {renderSegments, type Option} from './choice.js';
import type {Rule} from './kind.js';
import type {View} from './view.js';

const kinds: readonly Option[] = [
  ['position', en.labels.kinds.position],
  ['loan', en.labels.kinds.loan],
];

/** Returns the head: what is on screen, where it is held, and the other kind. */
export const renderHead = (view: View): TemplateResult => html`
  <header class="head" part="head">
    <span class="name phrase">${view.shown?.name ?? en.calculator}</span>
    <span class="venue">${view.shown?.venue}</span>
    ${renderSegments(view, {field: 'kind', label: en.labels.kind, options: kinds}, true)}
  </header>
`;

/** Returns the footer: whose rules, of when, which engine, and that it is not advice. */
export const renderFoot = ({shown, engine, locale}: View, today: string): TemplateResult => html`
  <footer class="foot" part="footer">
    ${shown?.rules.map(rule => renderRule(rule, today, locale))}
    ${engine ? html`<span>${en.engines[engine]}</span>` : nothing}
    <span class="notice"><slot name="notice">${en.notice}</slot></span>
  </footer>
`;

function renderRule([sentence, dated]: Rule, today: string, locale: string): TemplateResult {
  if (dated === null || dated.source === null || dated.asOf === null) return html`<span>${sentence}</span>`;
  const isOld = isStale(dated, today);
  const {url, publisher, title} = dated.source;
  const link = renderLink(url, `${publisher}, ${title}`, fill(sentence, {date: formatDay(dated.asOf, locale)}));
  return html`
    <span class=${isOld ? 'stale' : ''}>
      ${icon(isOld ? 'stale' : 'clock')}<span>${isOld ? weave<unknown>(en.rules.stale, {rules: link}) : link}</span>
    </span>
  `;
}

const renderLink = (url: string, title: string, rules: string): TemplateResult =>
  html`<a href=${url} title=${title} target="_blank" rel="noreferrer">${rules}</a>`;
