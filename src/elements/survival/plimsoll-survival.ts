import {isTaken} from '../shared/taken.js';
import {SurvivalElement} from './survival-element.js';

if (!isTaken('plimsoll-survival', SurvivalElement)) customElements.define('plimsoll-survival', SurvivalElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-survival': SurvivalElement;
  }
}
