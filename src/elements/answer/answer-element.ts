import {property} from 'lit/decorators.js';
import type {PanelChunk} from '../shared/panel.js';
import {ProseElement} from '../shared/prose-element.js';

/**
 * States one result of a scenario in the middle of a sentence; where there is none, it says why.
 *
 * @summary One result in prose.
 * @slot - What stands there until there is an answer, and without JavaScript.
 * @csspart answer - The result.
 */
export class AnswerElement extends ProseElement {
  /** Which result: `price`, `distance`, `bankruptcy`, `margin`, `leverage`, `health`, `chance`, `fix`, `level`, or a value's name. */
  @property() of = 'price';

  protected override load(): Promise<PanelChunk> {
    return import('./answer.js');
  }
}
