import {html, type TemplateResult} from 'lit';
import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';
import type {View} from '../shared/view.js';

/**
 * Lists what an answer stands on: trigger, fee, rules and their date, price step, rounding, engine; and what it leaves out.
 *
 * @summary The assumptions alone.
 * @slot notice - A host's own notice, below the list.
 * @csspart panel - What the answer stands on.
 */
export class AssumptionsElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./assumptions.js');
  }

  protected override renderPart(view: View): TemplateResult {
    return html`${super.renderPart(view)}<slot name="notice"></slot>`;
  }
}
