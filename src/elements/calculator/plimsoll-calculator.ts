import {isTaken} from '../shared/taken.js';
import {CalculatorElement} from './calculator-element.js';

if (!isTaken('plimsoll-calculator', CalculatorElement)) customElements.define('plimsoll-calculator', CalculatorElement);

/**
 * Defines the calculator under a tag of the page's own, beside `plimsoll-calculator`: for a page whose tag is taken by
 * another version. A tag that is taken stays as it is.
 *
 * @example defineAs('acme-calculator');
 */
export function defineAs(tag: string): void {
  // a class has one tag, so each further one has its own class
  if (!isTaken(tag, CalculatorElement)) customElements.define(tag, class extends CalculatorElement {});
}

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-calculator': CalculatorElement;
  }
}
