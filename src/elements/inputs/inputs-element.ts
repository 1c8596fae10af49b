import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Takes what is held or planned: the fields of a position, a loan or one’s own rules.
 *
 * @summary The fields alone.
 */
export class InputsElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./inputs.js');
  }
}
