import {property} from 'lit/decorators.js';
import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';
import type {HostRates} from './funding-course.js';

/**
 * Draws what time alone does: the liquidation price over dates while the price stands still, as funding or interest eats what is left.
 *
 * @summary Liquidation over time alone.
 * @csspart panel - The finding and its picture.
 */
export class OverTimeElement extends PanelElement {
  /** What a venue settled, instead of one rate for ever: Unix seconds, fractions of the notional, ascending; of an account by asset. */
  @property({attribute: false}) fundingRates: HostRates | null = null;

  protected override load(): Promise<PanelChunk> {
    return import('./over-time.js');
  }
}
