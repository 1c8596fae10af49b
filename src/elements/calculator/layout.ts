import {html, type TemplateResult} from 'lit';
import {en} from '../../text/index.js';
import {renderFoot, renderHead} from './frame.js';
import type {PanelsController} from './panels-controller.js';
import {renderTerms} from './terms.js';
import {renderVerdict} from './verdict.js';
import type {View} from './view.js';

const THEMES: readonly string[] = ['light', 'dark'];

/** Returns the whole calculator: the answer first, then the fields, then what the answer stands on. */
export function renderCalculator(view: View, panels: PanelsController, theme: string, today: string): TemplateResult {
  return html`
    <article class="shell ${THEMES.includes(theme) ? theme : ''}" part="shell" aria-label=${en.calculator}>
      ${renderHead(view)} ${view.notice}
      <div class="body">
        ${renderVerdict(view)} ${panels.renderLadder(view) ?? html`<div class="ladder" part="ladder"></div>`}
        ${view.kind?.renderChoice?.(view)}
        <section class="inputs" part="inputs" aria-label=${en.labels.inputs}>${view.kind?.renderFields(view)}</section>
        ${panels.renderFixes(view)} ${renderTerms(view)}
      </div>
      ${renderFoot(view, today)}
    </article>
  `;
}
