import {isTaken} from '../shared/taken.js';
import {RiskMapElement} from './risk-map-element.js';

if (!isTaken('plimsoll-risk-map', RiskMapElement)) customElements.define('plimsoll-risk-map', RiskMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-risk-map': RiskMapElement;
  }
}
