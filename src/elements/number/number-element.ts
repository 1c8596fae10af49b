import {property} from 'lit/decorators.js';
import type {PanelChunk} from '../shared/panel.js';
import {ProseElement} from '../shared/prose-element.js';

/**
 * Lets a reader change one value of a scenario in the middle of a sentence: drag it, step it, or type.
 *
 * @summary One adjustable value in prose.
 * @slot - What stands there until it can be changed, and without JavaScript.
 * @csspart number - The value.
 * @csspart stepper - The small box with the steps, which a tap opens.
 */
export class NumberElement extends ProseElement {
  /** Which value: `leverage`, `size`, `entry`, `mark`, `collateral`, or its place in the scenario, `loan.debts.0.quantity`. */
  @property() field = '';
  /** The least a step leads to; what is typed may be less. */
  @property() min = '';
  /** The most a step leads to. */
  @property() max = '';
  /** How far one step goes. */
  @property() step = '';

  protected override load(): Promise<PanelChunk> {
    return import('./number.js');
  }
}
