import {isTaken} from '../shared/taken.js';
import {AftermathElement} from './aftermath-element.js';

if (!isTaken('plimsoll-aftermath', AftermathElement)) customElements.define('plimsoll-aftermath', AftermathElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-aftermath': AftermathElement;
  }
}
