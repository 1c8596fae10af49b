import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {InputError} from '../../errors.js';
import {isStated} from '../../scenario/index.js';
import {enMarket, fill, messageOf, type Language} from '../../text/index.js';
import {choice} from '../inputs/choice.styles.js';
import {renderField} from '../inputs/field.js';
import {fields} from '../inputs/fields.styles.js';
import type {Panel} from '../shared/panel.js';
import {sheet} from '../shared/sheet.styles.js';
import type {View} from '../shared/view.js';
import {renderEstimates} from './estimates.js';
import type {HistoryFound} from './history.js';
import {market} from './market.styles.js';
import {adopted, readCandlesOf} from './reading.js';
import {readingOf, type Reading} from './readings.js';

export const styles = [fields, choice, sheet, market];

/** Days offered with one click. */
const HORIZONS = ['1', '7', '30', '90'];

/** Opens what is assumed of the price: typed, or found in candles. */
export const open = (): Panel => new MarketPanel();

class MarketPanel implements Panel {
  settled: Promise<void> = Promise.resolve();
  #view!: View;

  render(view: View): TemplateResult | typeof nothing {
    if (!view.asked) return nothing;
    this.#view = view;
    const reading = readingOf(view);
    const words = view.language.words(enMarket);
    return html`
      <section class="sheet market" part="panel" aria-label=${words.title}>
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
        ${this.#renderHistory(view, reading)}
        ${reading?.found ? renderFound(view, reading.found, reading.name) : nothing}
      </section>
    `;
  }

  #renderHistory({language}: View, reading: Reading | null): TemplateResult {
    const words = language.words(enMarket);
    const message = messageOfReading(reading, language);
    const read = (text: string, name: string) => {
      this.settled = readCandlesOf(() => this.#view, text, name);
    };
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
          <textarea
            rows="4"
            dir="ltr"
            spellcheck="false"
            aria-label=${words.paste}
            @input=${stay}
            @change=${stay}
          ></textarea>
          <button type="button" class="button small" @click=${paste}>${words.read}</button>
        </details>
        <p class="message ${reading?.error ? 'wrong' : ''}" role="status">${message}</p>
      </div>
    `;
  }
}

const renderFound = (view: View, found: HistoryFound, name: string | null): TemplateResult =>
  renderEstimates(view, found, name ?? view.language.words(enMarket).host, () =>
    view.change(adopted(view.scenario, found)),
  );

/** What is to be said of candles: that they are read, or the first line that failed. */
function messageOfReading(reading: Reading | null, language: Language): string {
  if (!reading || reading.found) return '';
  const words = language.words(enMarket);
  const {error} = reading;
  if (error === null) return words.reading;
  if (error instanceof InputError) return messageOf(error, language, words.mistakes);
  return fill(words.failed, {reason: error instanceof Error ? error.message : 'unknown'});
}

/** What is typed here belongs to no field of the scenario. */
const stay = (event: Event): void => event.stopPropagation();

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
