import type {LitElement} from 'lit';
import {estimateTextWidth, type TextWidth} from '../../charts/ladder/index.js';

/** The widest a label of the load line is drawn. */
const FACE = '600 12px';

/**
 * Measures labels in the typeface of a host; an estimate where nothing can be measured.
 *
 * To ask for the typeface in the middle of an update lays the page out a second time, so it is asked for once a frame is
 * drawn, when the answer is ready, and the host is drawn again where it has another.
 */
export class LabelPen {
  readonly #host: LitElement;
  readonly #pen = document.createElement('canvas').getContext('2d');
  #typeface = '';
  #isAsked = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#look();
  }

  /** How wide a label is, px. */
  readonly textWidth: TextWidth = text => this.#pen?.measureText(text).width ?? estimateTextWidth(text);

  /** Looks for another typeface once the frame is drawn. */
  lookAgain(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#isAsked = false;
        if (this.#look()) this.#host.requestUpdate();
      }),
    );
  }

  /** Returns whether there is another typeface. */
  #look(): boolean {
    const typeface = getComputedStyle(this.#host).getPropertyValue('--_font');
    if (!this.#pen || !typeface || typeface === this.#typeface) return false;
    this.#typeface = typeface;
    this.#pen.font = `${FACE} sans-serif`; // stays where the host's typeface is none
    this.#pen.font = `${FACE} ${typeface}`;
    return true;
  }
}
