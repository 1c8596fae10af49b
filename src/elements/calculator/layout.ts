import {html, type TemplateResult} from 'lit';
import {en} from '../../text/index.js';
import type {PanelController} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {renderVerdict} from '../verdict/verdict.js';
import {renderHead} from './head.js';

/** What is brought after the answer. */
export interface Panels {
  readonly deeds: PanelController;
  readonly ladder: PanelController;
  readonly fix: PanelController;
  readonly inputs: PanelController;
  readonly tabs: PanelController;
  readonly foot: PanelController;
}

/** Returns the whole calculator: the answer first, then the fields, then what the answer stands on. */
export function renderCalculator(view: View, {deeds, ladder, fix, inputs, tabs, foot}: Panels): TemplateResult {
  return html`
    <article
      class="shell ${view.theme}"
      part="shell"
      .dir=${view.language.direction ?? ''}
      aria-label=${view.language.words(en).calculator}
    >
      ${renderHead(view, deeds)} ${view.notice}
      <div class="body">
        ${renderVerdict(view)}
        <div class="ladder">${ladder.render(view)}</div>
        ${view.kind?.renderChoice?.(view)}
        <div class="fix">${fix.render(view)}</div>
        <div class="given">${inputs.render(view)}</div>
        <div class="more">${tabs.render(view)}</div>
      </div>
      ${foot.render(view)}
    </article>
  `;
}
