import {isTaken} from '../shared/taken.js';
import {VerdictElement} from './verdict-element.js';

if (!isTaken('plimsoll-verdict', VerdictElement)) customElements.define('plimsoll-verdict', VerdictElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-verdict': VerdictElement;
  }
}
