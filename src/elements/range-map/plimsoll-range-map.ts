import {isTaken} from '../shared/taken.js';
import {RangeMapElement} from './range-map-element.js';

if (!isTaken('plimsoll-range-map', RangeMapElement)) customElements.define('plimsoll-range-map', RangeMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-range-map': RangeMapElement;
  }
}
