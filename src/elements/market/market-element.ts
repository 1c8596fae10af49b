import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Takes what is assumed of the price: a volatility and a horizon, typed or found in candles.
 *
 * @summary Volatility and horizon alone.
 * @csspart panel - Volatility and horizon.
 */
export class MarketElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./market.js');
  }
}
