import type {TemplateResult} from 'lit';
import {PanelController, type PanelChunk} from './panel.js';
import {PartElement} from './part-element.js';
import type {View} from './view.js';

/** A part whose picture is a chunk of its own. */
export abstract class PanelElement extends PartElement {
  /** Brings the picture. */
  protected abstract load(): Promise<PanelChunk>;

  protected readonly panel = new PanelController(this, 'part', () => this.load());

  protected override get settled(): Promise<unknown> {
    return Promise.all([super.settled, this.panel.settled]);
  }

  protected override renderPart(view: View): TemplateResult {
    return this.panel.render(view);
  }
}
