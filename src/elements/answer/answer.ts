import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {enProse} from '../../text/index.js';
import {HeldWidth} from '../shared/held-width.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import type {AnswerElement} from './answer-element.js';
import {saidOf, type Said} from './said.js';
import {Worked} from './worked.js';

export {styles} from './answer.styles.js';

/** Opens one result in a line of text. */
export const open = (host: LitElement): Panel => new AnswerInProse(host as AnswerElement);

class AnswerInProse implements Panel {
  readonly #host: AnswerElement;
  readonly #worked: Worked;
  readonly #held: HeldWidth;

  constructor(host: AnswerElement) {
    this.#host = host;
    this.#worked = new Worked(host);
    this.#held = new HeldWidth(host);
  }

  get settled(): Promise<unknown> {
    return this.#worked.settled;
  }

  render(view: View): TemplateResult {
    const {of, unit} = this.#host;
    const said = view.shown && view.failure === null ? (this.#worked.said(view, of) ?? saidOf(view, of, unit)) : null;
    if (!said) return html`<slot></slot>`;
    const level = said.level && !view.isPrevious ? said.level : '';
    const previous = view.isPrevious
      ? html`<span class="spoken">${view.language.words(enProse).previous}</span>`
      : nothing;
    return html`<span
      class="answer ${level} ${view.theme} ${view.isPrevious ? 'previous' : ''} ${said.isNumber ? 'held' : ''}"
      part="answer"
      >${said.isNumber ? this.#renderNumber(said) : said.text}${previous}</span
    >`;
  }

  #renderNumber({text}: Said): TemplateResult {
    return html`<span class="ghost" aria-hidden="true">${this.#held.of(text)}</span><span>${text}</span>`;
  }
}
