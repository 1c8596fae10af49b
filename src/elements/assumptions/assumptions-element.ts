import {html, type TemplateResult} from 'lit';
import {en} from '../../text/index.js';
import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';
import type {View} from '../shared/view.js';

/**
 * Lists what an answer stands on: trigger, fee, rules and their date, price step, rounding, engine; and what it leaves out.
 *
 * @summary The assumptions alone.
 * @slot notice - The line at the foot that says it is not advice.
 */
export class AssumptionsElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./assumptions.js');
  }

  protected override renderPart(view: View): TemplateResult {
    const {notice} = view.language.words(en);
    return html`${super.renderPart(view)}
      <p class="notice"><slot name="notice">${notice}</slot></p>`;
  }
}
