import {isTaken} from '../shared/taken.js';
import {FixesElement} from './fixes-element.js';

if (!isTaken('plimsoll-fixes', FixesElement)) customElements.define('plimsoll-fixes', FixesElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-fixes': FixesElement;
  }
}
