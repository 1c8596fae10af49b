import type {TemplateResult} from 'lit';
import {InputError} from '../../../errors.js';
import {loadStateReader, type ReadState} from '../../../scenario/index.js';
import {adopt} from '../../shared/adopt.js';
import {textOf} from '../../shared/texts-of-host.js';
import type {Language} from '../../../text/index.js';
import type {SavedController, SavedHost} from '../saved-controller.js';
import {HashSync} from './hash-sync.js';
import {renderLoss, renderSaved} from './notice.js';
import {notice} from './notice.styles.js';

/** Reads states, keeps the page's address in step, and tells what a reader must know of a saved state. */
export class Desk {
  readonly #host: SavedHost;
  readonly #saved: SavedController;
  readonly #hash: HashSync;

  constructor(host: SavedHost, saved: SavedController) {
    this.#host = host;
    this.#saved = saved;
    this.#hash = new HashSync(state => saved.open(state));
  }

  /** Returns what a text says, or why nothing of it can be kept. */
  async read(text: string): Promise<ReadState | InputError> {
    const fromState = await loadStateReader();
    try {
      return fromState(text);
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
  }

  follow(isOn: boolean): void {
    if (isOn) this.#hash.start();
    else this.#hash.stop();
  }

  write(): void {
    this.#hash.write(this.#host.toState());
  }

  notice(language: Language): TemplateResult | null {
    adopt(this.#host.renderRoot, notice);
    const {lost, refusal, hold} = this.#saved;
    if (refusal !== undefined || lost.length > 0) return renderLoss(lost, refusal, language);
    const now = textOf(this.#host.mark);
    if (!hold || hold.isKept || now === '' || now === hold.mark) return null;
    return renderSaved(hold, now, language, this.#choose);
  }

  readonly #choose = (isSaved: boolean): void => {
    const {hold} = this.#saved;
    this.#saved.hold = isSaved && hold ? {...hold, isKept: true} : null;
    this.#host.requestUpdate();
  };
}
