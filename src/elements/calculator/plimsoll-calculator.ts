import {CalculatorElement} from './calculator-element.js';

if (!customElements.get('plimsoll-calculator')) customElements.define('plimsoll-calculator', CalculatorElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-calculator': CalculatorElement;
  }
}
