import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Draws the load line: liquidation, bankruptcy, the price now, entry and bracket edges on one scale, with the level at each price.
 *
 * @summary The load line alone.
 * @csspart ladder - The load line.
 * @csspart export - Ways to take the answer along, below the line.
 */
export class LadderElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./ladder.js');
  }
}
