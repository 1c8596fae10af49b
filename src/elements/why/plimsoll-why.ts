import {isTaken} from '../shared/taken.js';
import {WhyElement} from './why-element.js';

if (!isTaken('plimsoll-why', WhyElement)) customElements.define('plimsoll-why', WhyElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-why': WhyElement;
  }
}
