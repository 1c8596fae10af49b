import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {drawSurvival, layoutSurvival, survivalSentence} from '../../charts/survival/index.js';
import {estimateTextWidth} from '../../charts/ladder/index.js';
import {toFloat} from '../../decimal/index.js';
import {survivalCurve} from '../../measures/index.js';
import {enSurvival, fill, weave, type Language} from '../../text/index.js';
import {choice} from '../inputs/choice.styles.js';
import type {Panel} from '../shared/panel.js';
import {sheet} from '../shared/sheet.styles.js';
import {emphasised} from '../shared/emphasised.js';
import type {View} from '../shared/view.js';
import {water} from '../shared/water.styles.js';
import {aheadOf, type Ahead} from '../shared/ahead.js';
import type {BufferRows} from './buffer.js';
import type {DirectionRows} from './direction-rows.js';
import {curvesOf, findingOf, SPANS, spanFor, readoutOf, type Curves} from './curves.js';
import {survival} from './survival.styles.js';
import {renderCaption, renderChances, renderTable} from './figures.js';

export const styles = [choice, sheet, water, survival];

/** Opens how many of the paths ahead are still open by each day. */
export const open = (host: LitElement): Panel => new SurvivalPanel(host);

class SurvivalPanel implements Panel {
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  #buffer: BufferRows | DirectionRows | undefined;
  /** Whether the way last asked for goes along several prices; `null` until one is asked for. */
  #isMixed: boolean | null = null;
  /** Days the figure reaches; `null` for those that fit what is shown. */
  #span: number | null = null;
  #cursor: number | null = null;
  #isTable = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View, width: number): TemplateResult | typeof nothing {
    const words = view.language.words(enSurvival);
    if (!view.asked) return nothing;
    const ahead = aheadOf(view);
    if (!ahead) return html`<p class="caption">${words.none}</p>`;
    const span = this.#span ?? spanFor(ahead);
    const {way, outlook} = ahead;
    const curves = survivalCurve(ahead.kernel, way, outlook.volatility, {horizonDays: span});
    const {sentence, values} = survivalSentence(findingOf(ahead), view.language);
    return html`
      <section class="sheet survival ${view.isPrevious ? 'previous' : ''}" part="panel" aria-label=${words.title}>
        <div class="top">
          <p class="title">${words.title}</p>
          <div class="tools">${this.#renderSpans(span, view.language)} ${this.#renderToggle(words.table.name)}</div>
        </div>
        <p class="finding phrase">${weave<unknown>(sentence, emphasised(values))}</p>
        ${width > 0 ? this.#renderPlot(ahead, curves, span, width, view.language, fill(sentence, values)) : nothing}
        ${renderChances(ahead, view.language)} ${renderTable(ahead, this.#isTable, view.language)}
        ${renderCaption(ahead, view.language)} ${this.#renderBuffer(view, ahead)}
      </section>
    `;
  }

  #renderBuffer(view: View, ahead: Ahead): TemplateResult | typeof nothing {
    const isMixed = 'kind' in ahead.way;
    if (this.#isMixed !== isMixed) this.settled = this.#load(isMixed);
    return this.#buffer?.render(view, ahead) ?? nothing;
  }

  /** The buffer is a chunk of its own. */
  async #load(isMixed: boolean): Promise<void> {
    this.#isMixed = isMixed;
    this.#buffer = undefined;
    try {
      const rows = isMixed
        ? new (await import('./direction-rows.js')).DirectionRows(this.#host)
        : new (await import('./buffer.js')).BufferRows(this.#host);
      if (this.#isMixed === isMixed) this.#buffer = rows;
    } catch {
      this.#isMixed = null; // asked for again with the next answer
    }
    this.#host.requestUpdate();
  }

  #renderPlot(ahead: Ahead, curves: Curves, span: number, width: number, language: Language, sentence: string) {
    const cursor = this.#cursor === null ? null : Math.min(this.#cursor, span);
    const shapes = layoutSurvival(curvesOf(ahead, curves, span, cursor, language), {
      width,
      textWidth: estimateTextWidth,
    });
    const said = readoutOf(curves, cursor ?? toFloat(ahead.outlook.horizonDays), language);
    const {cursor: name} = language.words(enSurvival);
    return html`
      <div class="plot" @pointermove=${this.#follow(span)} @pointerleave=${() => this.#move(null)}>
        <svg
          role="img"
          aria-label=${sentence}
          width=${width}
          height=${shapes.height}
          viewBox="0 0 ${width} ${shapes.height}"
        >
          ${svg`${drawSurvival(shapes)}`}
        </svg>
        <input
          type="range"
          aria-label=${name}
          aria-valuetext=${said}
          min="0"
          max=${span}
          step=${span / STEPS}
          .value=${live(String(cursor ?? Math.min(span, toFloat(ahead.outlook.horizonDays))))}
          @input=${this.#slide}
          @change=${(event: Event) => event.stopPropagation()}
          @blur=${() => this.#move(null)}
        />
      </div>
      <p class="readout phrase" aria-hidden="true">${cursor === null ? '' : said}</p>
    `;
  }

  #renderSpans(span: number, {words}: Language): TemplateResult {
    const said = words(enSurvival);
    const choose = (days: number) => (event: Event) => {
      event.stopPropagation();
      this.#span = days;
      this.#host.requestUpdate();
    };
    return html`
      <fieldset>
        <legend class="spoken">${said.spans}</legend>
        <div class="segments small">
          ${SPANS.map(
            ([name, days]) => html`
              <label>
                <input class="spoken" type="radio" name="span" .checked=${live(days === span)} @input=${choose(days)} />
                ${said.span[name]}
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  #renderToggle(name: string): TemplateResult {
    const toggle = () => {
      this.#isTable = !this.#isTable;
      this.#host.requestUpdate();
    };
    return html`<button
      type="button"
      class="button small"
      aria-pressed=${this.#isTable ? 'true' : 'false'}
      @click=${toggle}
    >
      ${name}
    </button>`;
  }

  readonly #slide = (event: Event): void => {
    event.stopPropagation();
    this.#move(Number((event.target as HTMLInputElement).value));
  };

  /** The days under a pointer. */
  #follow(span: number): (event: PointerEvent) => void {
    return event => {
      const input = (event.currentTarget as HTMLElement).querySelector('input')!;
      const {left, width} = input.getBoundingClientRect();
      const share = (event.clientX - left) / width;
      this.#move(share >= 0 && share <= 1 ? share * span : null);
    };
  }

  #move(days: number | null): void {
    if (days === this.#cursor) return;
    this.#cursor = days;
    this.#host.requestUpdate();
  }
}

/** Steps of the cursor from now to the end. */
const STEPS = 90;
