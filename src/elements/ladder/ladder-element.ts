import {property} from 'lit/decorators.js';
import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Draws the load line: liquidation, bankruptcy, the price now, entry and bracket edges on one scale, with the level at each price.
 *
 * Liquidation, stop and entry can be moved, by hand or by keys: stop and entry write their own field, liquidation solves for the
 * margin, or for the first debt of a loan. The scenario follows at once; `change` comes when the hand lets go.
 *
 * @summary The load line alone.
 * @csspart ladder - The load line.
 */
export class LadderElement extends PanelElement {
  /** `vertical`: upright beside the history of candles, `horizontal`, or `auto`: upright from 1120 px on. */
  @property() orientation = 'auto';

  protected override load(): Promise<PanelChunk> {
    return import('./ladder.js');
  }
}
