import {isTaken} from '../shared/taken.js';
import {OverTimeElement} from './over-time-element.js';

if (!isTaken('plimsoll-over-time', OverTimeElement)) customElements.define('plimsoll-over-time', OverTimeElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-over-time': OverTimeElement;
  }
}
