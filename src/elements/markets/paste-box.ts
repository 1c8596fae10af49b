import {html, type TemplateResult} from 'lit';
import {enMarkets, enPaste} from '../../text/index.js';
import type {View} from '../shared/view.js';
import type {MarketBook} from './market-book.js';
import type {renderReport, Report, reportOf} from './paste-report.js';

/** What the chunk that reads hands out. */
interface Reader {
  readonly reportOf: typeof reportOf;
  readonly renderReport: typeof renderReport;
}

/** A box to paste an exchange's answer into, closed until it is asked for; all that reads is loaded when it is opened. */
export class PasteBox {
  readonly #book: MarketBook;
  #reader: Reader | undefined;
  #report: Report | null = null;
  #view!: View;

  constructor(book: MarketBook) {
    this.#book = book;
  }

  render(view: View): TemplateResult {
    this.#view = view;
    const {paste} = view.language.words(enMarkets);
    return html`
      <details class="paste wide" @toggle=${this.#open} @dragover=${this.#allow} @drop=${this.#drop}>
        <summary>${paste}</summary>
        ${this.#reader ? this.#renderBox(view, this.#reader) : ''}
      </details>
    `;
  }

  #renderBox(view: View, {renderReport}: Reader): TemplateResult {
    const words = view.language.words(enPaste);
    return html`
      <div class="field">
        <div class="label"><label for="paste">${words.label}</label></div>
        <textarea
          id="paste"
          class="box"
          rows="5"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="paste-hint"
          @input=${this.#typed}
          @change=${this.#keep}
        ></textarea>
        <p id="paste-hint" class="message hint">${words.hint}</p>
        <button type="button" class="button" @click=${this.#press}>${words.read}</button>
        <div role="status" class="report">${this.#report ? renderReport(this.#report, view) : ''}</div>
      </div>
    `;
  }

  readonly #open = async (event: Event): Promise<void> => {
    if (!(event.target as HTMLDetailsElement).open) return;
    this.#reader ??= await import('./paste-report.js');
    this.#view.redraw();
  };

  /** What is pasted is read at once; what is typed waits for the button. It is no event of the calculator. */
  readonly #typed = (event: Event): void => {
    event.stopPropagation();
    if ((event as InputEvent).inputType === 'insertFromPaste')
      void this.#read((event.target as HTMLTextAreaElement).value);
  };

  readonly #keep = (event: Event): void => event.stopPropagation();

  readonly #press = (event: Event): void => {
    const box = (event.target as HTMLElement).closest('.field')!.querySelector('textarea')!;
    void this.#read(box.value);
  };

  readonly #allow = (event: Event): void => event.preventDefault();

  readonly #drop = async (event: DragEvent): Promise<void> => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    this.#reader ??= await import('./paste-report.js');
    await this.#read(await file.text());
  };

  async #read(text: string): Promise<void> {
    this.#report = (await this.#reader?.reportOf(text, this.#view, this.#book)) ?? null;
    this.#view.redraw();
  }
}
