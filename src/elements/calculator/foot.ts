import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {en, enDeeds, fill, formatDay, weave, type Language} from '../../text/index.js';
import {isStale} from '../../venues/index.js';
import {controlIcon} from '../shared/control-icons.js';
import type {Rule} from '../kinds/kind.js';
import {Place} from '../compare/place.js';
import {PanelController, type Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {Refresh} from './refresh.js';

export {styles} from './foot.styles.js';

/** Opens the comparison, where the calculator is wide enough for it below its columns, and the footer: a price that is old, whose rules, of when, which engine, and that it is not advice. */
export function open(host: LitElement): Panel {
  const refresh = new Refresh(host);
  const compare = new PanelController(host, 'compare', () => import('../compare/compare.js'));
  const place = new Place(host);
  return {
    render: view => html`
      ${place.isBelow && view.shown ? html`<div class="compared">${compare.render(view)}</div>` : nothing}
      ${renderFoot(view, refresh)}
    `,
    get settled() {
      return compare.settled;
    },
  };
}

function renderFoot(view: View, refresh: Refresh): TemplateResult {
  const {shown, engine, language, today} = view;
  const {engines, notice, assumptions} = language.words(enDeeds);
  return html`
    <footer class="foot" part="footer">
      ${refresh.render(view)} ${shown?.rules.map(rule => renderRule(rule, today, language))}
      ${engine ? html`<span>${engines[engine]}</span>` : nothing}
      <button type="button" data-tab="assumptions">${assumptions}</button>
      <span class="notice"><slot name="notice">${notice}</slot></span>
    </footer>
  `;
}

function renderRule([sentence, dated]: Rule, today: string, {tag, words}: Language): TemplateResult {
  if (dated === null || dated.source === null || dated.asOf === null) return html`<span>${sentence}</span>`;
  const isOld = isStale(dated, today);
  const {url, publisher, title} = dated.source;
  const link = renderLink(url, `${publisher}, ${title}`, fill(sentence, {date: formatDay(dated.asOf, tag)}));
  return html`
    <span class=${isOld ? 'stale' : ''}>
      ${controlIcon(isOld ? 'stale' : 'clock')}<span
        >${isOld ? weave<unknown>(words(en).rules.stale, {rules: link}) : link}</span
      >
    </span>
  `;
}

const renderLink = (url: string, title: string, rules: string): TemplateResult =>
  html`<a href=${url} title=${title} target="_blank" rel="noreferrer">${rules}</a>`;
