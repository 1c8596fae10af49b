import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Draws the chance of liquidation over leverage and volatility, and where the position stands.
 *
 * @summary The risk map alone.
 * @csspart risk-map - The map.
 */
export class RiskMapElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./risk-map.js');
  }
}
