import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {controlIcon} from './control-icons.js';

/** What a button that copies says. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** The name of the box the text stands in where it may not be copied. */
  readonly text: string;
}

/** A button that puts a text where it can be pasted from; where that is not allowed, the text itself is shown. */
export class Copying {
  readonly #host: LitElement;
  #last: {readonly text: string; readonly isDone: boolean} | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(text: string, words: CopyWords): TemplateResult {
    const last = this.#last?.text === text ? this.#last : undefined;
    return html`
      <button type="button" class="button copy" @click=${() => this.#take(text)}>
        ${controlIcon('copy')}<span>${last?.isDone ? words.copied : words.copy}</span>
      </button>
      <p class="spoken" role="status">${last?.isDone ? words.copied : nothing}</p>
      ${last && !last.isDone ? renderText(text, words) : nothing}
    `;
  }

  async #take(text: string): Promise<void> {
    this.#last = {text, isDone: await isCopied(text)};
    this.#host.requestUpdate();
  }
}

const renderText = (text: string, words: CopyWords): TemplateResult => html`
  <p class="refused" role="alert">${words.notCopied}</p>
  <textarea class="text" readonly rows="8" aria-label=${words.text} .value=${text}></textarea>
`;

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission, or a page that is not secure
  }
}
