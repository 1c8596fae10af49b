import {isTaken} from '../shared/taken.js';
import {AssumptionsElement} from './assumptions-element.js';

if (!isTaken('plimsoll-assumptions', AssumptionsElement))
  customElements.define('plimsoll-assumptions', AssumptionsElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-assumptions': AssumptionsElement;
  }
}
