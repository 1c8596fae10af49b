import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Draws the chance of liquidation over volatility and leverage, or the loan to value of a loan, and where it stands.
 *
 * @summary The risk map alone.
 * @csspart panel - The map.
 */
export class RiskMapElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./risk-map.js');
  }
}
