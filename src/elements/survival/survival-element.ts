import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Draws how many of the paths ahead are still open by each day.
 *
 * @summary Survival alone.
 * @csspart panel - The finding, its picture and the buffer.
 */
export class SurvivalElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./survival.js');
  }
}
