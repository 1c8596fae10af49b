import {isTaken} from '../shared/taken.js';
import {AnswerElement} from './answer-element.js';

if (!isTaken('plimsoll-answer', AnswerElement)) customElements.define('plimsoll-answer', AnswerElement);

declare global {
  interface HTMLElementTagNameMap {
    'plimsoll-answer': AnswerElement;
  }
}
