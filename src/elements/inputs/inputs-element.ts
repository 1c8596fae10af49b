import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Takes what is held or planned: the fields of a position, a loan or one’s own rules.
 *
 * @summary The fields alone.
 * @csspart inputs - The fields.
 * @csspart field - A label, its box and its message.
 * @csspart input - A box to type in or a list to choose from.
 * @csspart error - A message at a field.
 */
export class InputsElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./inputs.js');
  }
}
