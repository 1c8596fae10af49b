import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Tells what liquidation takes: of a loan step by step, of a position by its venue's rule, as a waterfall down to what is left.
 *
 * @summary What liquidation takes, alone.
 * @csspart panel - What is taken, step by step.
 * @csspart field - A label, its box and its message.
 * @csspart input - A box to type in or a list to choose from.
 */
export class AftermathElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./aftermath.js');
  }
}
