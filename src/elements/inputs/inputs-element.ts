import {PanelElement} from '../shared/panel-element.js';
import type {PanelChunk} from '../shared/panel.js';

/**
 * Takes what is held or planned: the fields of a position, a loan or one’s own rules.
 *
 * @summary The fields alone.
 * @csspart inputs - The fields.
 * @csspart field - A label, its box and its message.
 * @csspart input - A box to type in or a list to choose from.
 * @csspart choice - A row of radio buttons.
 * @csspart row - An asset of a loan or a bracket.
 * @csspart error - A message at a field.
 * @csspart hint - What was understood, or what a field takes.
 * @csspart terms - Bracket and ratios the answer stands on.
 */
export class InputsElement extends PanelElement {
  protected override load(): Promise<PanelChunk> {
    return import('./inputs.js');
  }
}
