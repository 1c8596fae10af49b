import {isTaken} from '../shared/taken.js';
import {MarketElement} from './market-element.js';

if (!isTaken('plimsoll-market', MarketElement)) customElements.define('plimsoll-market', MarketElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-market': MarketElement;
  }
}
