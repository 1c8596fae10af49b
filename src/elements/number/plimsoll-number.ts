import {isTaken} from '../shared/taken.js';
import {NumberElement} from './number-element.js';

if (!isTaken('plimsoll-number', NumberElement)) customElements.define('plimsoll-number', NumberElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-number': NumberElement;
  }
}
