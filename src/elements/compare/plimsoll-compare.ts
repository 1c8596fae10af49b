import {isTaken} from '../shared/taken.js';
import {CompareElement} from './compare-element.js';

if (!isTaken('plimsoll-compare', CompareElement)) customElements.define('plimsoll-compare', CompareElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-compare': CompareElement;
  }
}
