import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Takes what is assumed of the price: a volatility and a horizon, typed or found in candles.
 *
 * @summary Volatility and horizon alone.
 * @csspart market - Volatility and horizon.
 * @csspart source - Whose candles the volatility is from.
 */
export class MarketElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./market.js');
  }
}
