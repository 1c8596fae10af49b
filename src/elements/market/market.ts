import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {InputError} from '../../errors.js';
import {isStated, type Scenario} from '../../scenario/index.js';
import {enMarket, fill} from '../../text/index.js';
import {choice} from '../inputs/choice.styles.js';
import {renderField} from '../inputs/field.js';
import {fields} from '../inputs/fields.styles.js';
import type {Panel} from '../shared/panel.js';
import {sheet} from '../shared/sheet.styles.js';
import type {View} from '../shared/view.js';
import {percentText, renderEstimates, type Found} from './estimates.js';
import {market} from './market.styles.js';

export const styles = [fields, choice, sheet, market];

/** Days offered with one click. */
const HORIZONS = ['1', '7', '30', '90'];

/** Opens what is assumed of the price: typed, or found in candles. */
export const open = (host: LitElement): Panel => new MarketPanel(host);

class MarketPanel implements Panel {
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  #found: Found | null = null;
  #message = '';
  #isReading = false;
  #fromHost: unknown = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View): TemplateResult | typeof nothing {
    if (!view.asked) return nothing;
    const {candles, kernel} = view;
    if (kernel && candles !== null && candles !== this.#fromHost) {
      this.#fromHost = candles;
      this.#read(view, candles, view.language.words(enMarket).host);
    }
    const words = view.language.words(enMarket);
    return html`
      <section class="sheet market" part="market" aria-label=${words.title}>
        <p class="title">${words.title}</p>
        ${isStated(view.scenario.outlook) ? nothing : html`<p class="caption">${words.none}</p>`}
        <div class="inputs">
          ${renderField(view, {field: 'outlook.volatility', label: words.volatility, suffix: words.aYear})}
          <div>
            ${renderField(view, {field: 'outlook.horizon', label: words.horizon, suffix: words.days})}
            ${renderHorizons(view)}
          </div>
          ${renderField(view, {field: 'outlook.low', label: words.low, suffix: words.aYear, from: words.optional})}
          ${renderField(view, {field: 'outlook.high', label: words.high, suffix: words.aYear, from: words.optional})}
        </div>
        ${this.#renderHistory(view)}
        ${this.#found ? renderEstimates(view, this.#found, () => view.change(adopted(view.scenario, this.#found!))) : nothing}
      </section>
    `;
  }

  #renderHistory(view: View): TemplateResult {
    const words = view.language.words(enMarket);
    const read = (text: string, name: string) => this.#read(view, text, name);
    const take = async (file: File | null | undefined) => file && read(await file.text(), file.name);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const text = event.dataTransfer?.getData('text/plain');
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void take(file);
      else if (text) read(text, words.pasted);
    };
    const choose = ({target}: Event) => {
      const input = target as HTMLInputElement;
      void take(input.files?.[0]);
      input.value = '';
    };
    const paste = (event: Event) => {
      const area = (event.target as HTMLElement).closest('details')!.querySelector('textarea')!;
      read(area.value, words.pasted);
    };
    return html`
      <div class="drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${drop}>
        <p class="title">${words.history}</p>
        <p class="caption">${words.drop} ${words.columns}</p>
        <label class="button small">
          <input class="spoken" type="file" accept=".csv,.txt,text/csv,text/plain" @input=${stay} @change=${choose} />
          ${words.choose}
        </label>
        <details>
          <summary>${words.paste}</summary>
          <textarea rows="4" spellcheck="false" aria-label=${words.paste} @input=${stay} @change=${stay}></textarea>
          <button type="button" class="button small" @click=${paste}>${words.read}</button>
        </details>
        <p class="message ${this.#message ? 'wrong' : ''}" role="status">
          ${this.#isReading ? words.reading : this.#message}
        </p>
      </div>
    `;
  }

  #read(view: View, candles: unknown, name: string): void {
    const reading = this.#bring(view, candles, name).finally(() => {
      this.#isReading = false;
      this.#host.requestUpdate();
    });
    this.#isReading = true;
    this.settled = reading;
    this.#host.requestUpdate();
  }

  /** Reads candles and takes what they say; what cannot be read leaves the volatility as it is. */
  async #bring(view: View, candles: unknown, name: string): Promise<void> {
    const words = view.language.words(enMarket);
    try {
      if (!view.kernel) return;
      const {historyOf} = await import('./history.js');
      this.#found = {...(await historyOf(candles, view.kernel)), name};
      this.#message = '';
      view.change(adopted(view.scenario, this.#found));
    } catch (error) {
      this.#found = null;
      if (error instanceof InputError) this.#message = fill(words.unread, {found: error.found, instead: error.instead});
      else this.#message = fill(words.failed, {reason: error instanceof Error ? error.message : String(error)});
    }
  }
}

/** What is typed here belongs to no field of the scenario. */
const stay = (event: Event): void => event.stopPropagation();

/** Returns the scenario with the range that candles speak for. */
function adopted(scenario: Scenario, {range}: Found): Scenario {
  const [volatility, low, high] = [range.central, range.low, range.high].map(percentText) as [string, string, string];
  return {...scenario, outlook: {...scenario.outlook, volatility, low, high}};
}

function renderHorizons(view: View): TemplateResult {
  const {usual, usualDays} = view.language.words(enMarket);
  const chosen = view.scenario.outlook.horizon.trim();
  const name = (days: string) => fill(days === '1' ? usualDays.day : usualDays.other, {days});
  return html`
    <fieldset class="horizons">
      <legend class="spoken">${usual}</legend>
      <div class="segments small">
        ${HORIZONS.map(
          days => html`
            <label>
              <input
                class="spoken"
                type="radio"
                name="outlook.horizon"
                value=${days}
                .checked=${live(days === chosen)}
              />
              ${name(days)}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
