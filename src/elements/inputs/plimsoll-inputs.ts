import {isTaken} from '../shared/taken.js';
import {InputsElement} from './inputs-element.js';

if (!isTaken('plimsoll-inputs', InputsElement)) customElements.define('plimsoll-inputs', InputsElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-inputs': InputsElement;
  }
}
