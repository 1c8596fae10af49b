import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Derives the liquidation price step by step: each formula, the same with the reader's numbers, and the two lines that meet there.
 *
 * @summary Why the price is what it is, alone.
 * @csspart panel - The derivation.
 */
export class WhyElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./why.js');
  }
}
