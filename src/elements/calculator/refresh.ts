import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {decimal, formatDecimal, requirePositive} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {enDeeds, fill, type Language} from '../../text/index.js';
import {controlIcon} from '../shared/control-icons.js';
import type {FreshPrice} from '../shared/price-source.js';
import {textOf} from '../shared/texts-of-host.js';
import type {View} from '../shared/view.js';

/** A host that has not answered by then will not. */
const LONGEST_MS = 30_000;

/** Says that the price now is old, and gets another where the host handed in a way to. */
export class Refresh {
  readonly #host: LitElement;
  #view: View | undefined;
  #isWaiting = false;
  #failure: Failure | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View): TemplateResult | typeof nothing {
    this.#view = view;
    const {age, language, priceSource, scenario} = view;
    if (age === null || scenario.kind !== 'position') return nothing;
    const words = language.words(enDeeds);
    return html`
      <p class="aged">
        ${controlIcon('stale')}<span class="stripe">${fill(words.old, {age})}</span>
        ${
          typeof priceSource === 'function'
            ? html`<button type="button" aria-busy=${this.#isWaiting} @click=${() => this.#refresh(view)}>
                ${this.#isWaiting ? words.refreshing : words.refresh}
              </button>`
            : nothing
        }
        <span class="failure" role="status">${this.#failure ? told(this.#failure, language) : ''}</span>
      </p>
    `;
  }

  async #refresh({priceSource, scenario}: View): Promise<void> {
    if (this.#isWaiting || typeof priceSource !== 'function') return;
    this.#isWaiting = true;
    this.#failure = null;
    this.#host.requestUpdate();
    const {market, mark} = scenario.position;
    try {
      const {price, time} = await answered(() => priceSource(market));
      const now = this.#view?.scenario.position;
      if (now?.market === market && now.mark === mark) this.#view?.takeMark(price, time); // else the reader went on
    } catch (error) {
      this.#failure = failureOf(error);
    }
    this.#isWaiting = false;
    this.#host.requestUpdate();
  }
}

/** Returns what a host answers, in time and as a price. */
async function answered(ask: () => FreshPrice | Promise<FreshPrice>): Promise<{price: string; time: string}> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError()), LONGEST_MS);
  });
  try {
    const found: unknown = await Promise.race([ask(), late]);
    const {price, time}: Partial<FreshPrice> = typeof found === 'object' ? {...found} : {};
    return {
      price: formatDecimal(requirePositive(decimal(textOf(price), 'price'), 'price')),
      time: textOf(time) || new Date().toISOString(),
    };
  } finally {
    clearTimeout(timer);
  }
}

/** Nothing came. */
class LateError extends Error {}

/** Why no price came: `late`, a text that is no price, or the host's own words; empty where it had none. */
type Failure = 'late' | {readonly found: string} | {readonly reason: string};

function failureOf(error: unknown): Failure {
  if (error instanceof LateError) return 'late';
  if (error instanceof InputError) return {found: error.values['found'] ?? ''};
  try {
    return {reason: textOf(error instanceof Error ? error.message : error)};
  } catch {
    return {reason: ''}; // an error whose message is an accessor that throws
  }
}

function told(failure: Failure, language: Language): string {
  const {failures} = language.words(enDeeds);
  if (failure === 'late') return failures.late;
  if ('found' in failure) return failure.found ? fill(failures.found, failure) : failures.none;
  return failure.reason ? fill(failures.reason, failure) : failures.none;
}
