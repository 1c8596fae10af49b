import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Lists what would take a position or a loan to the next calmer level, each exact, with the price after it.
 *
 * @summary The ways out alone.
 * @fires {ApplyEvent} plimsoll-apply - A reader chose a fix; cancelable, the element never trades.
 * @csspart panel - What would take it to the next calmer level.
 */
export class FixesElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./fixes.js');
  }
}
