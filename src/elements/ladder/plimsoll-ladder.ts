import {isTaken} from '../shared/taken.js';
import {LadderElement} from './ladder-element.js';

if (!isTaken('plimsoll-ladder', LadderElement)) customElements.define('plimsoll-ladder', LadderElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-ladder': LadderElement;
  }
}
