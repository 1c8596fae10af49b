import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Draws where a loan of two assets is liquidated, over both prices: health 1, the lines before it, what is likely, and each choice of what
 * moves.
 *
 * @summary The range map alone.
 * @csspart panel - The map.
 */
export class RangeMapElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./range-map.js');
  }
}
