import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {estimateTextWidth} from '../../charts/ladder/index.js';
import {
  drawRiskMap,
  layoutRiskMap,
  RISK_MAP_FRAME,
  riskMapSentence,
  type RiskMap,
} from '../../charts/risk-map/index.js';
import {ratioToFloat, toFloat} from '../../decimal/index.js';
import {enRiskMap, fill, weave} from '../../text/index.js';
import {choice} from '../inputs/choice.styles.js';
import type {Panel} from '../shared/panel.js';
import {sheet} from '../shared/sheet.styles.js';
import {emphasised} from '../shared/emphasised.js';
import type {View} from '../shared/view.js';
import {gridKey, gridOf, type Grid, type Mapped} from './grid.js';
import {findingOf, mapOf, readoutAt, renderTable} from './map-words.js';
import {riskMap} from './risk-map.styles.js';

export const styles = [choice, sheet, riskMap];

/** Opens the chance of liquidation over leverage and volatility. */
export const open = (host: LitElement): Panel => new RiskMapPanel(host);

type Cursor = NonNullable<RiskMap['cursor']>;

/** Returns the position that is mapped; `null` where there is none, or nothing to map it by. */
function mappedOf({shown, kernel}: View): Mapped | null {
  if (!kernel || shown?.answer.kind !== 'position') return null;
  const {answer} = shown;
  const {outlook, mark} = answer;
  return outlook && mark ? {kernel, answer, outlook, mark} : null;
}

class RiskMapPanel implements Panel {
  readonly #host: LitElement;
  #cursor: Cursor | null = null;
  #isTable = false;
  #grid: {readonly key: string; readonly grid: Grid} | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View, width: number): TemplateResult | typeof nothing {
    if (!view.asked) return nothing;
    const {language} = view;
    const words = language.words(enRiskMap);
    const mapped = mappedOf(view);
    if (!mapped) return html`<p class="caption">${words.none}</p>`;
    const grid = this.#gridOf(mapped);
    const {sentence, values} = riskMapSentence(findingOf(mapped, grid, language), language);
    return html`
      <section class="sheet" part="risk-map" aria-label=${words.title}>
        <div class="top">
          <p class="title">${words.title}</p>
          <div class="tools">${this.#renderToggle(words.table.name)}</div>
        </div>
        <p class="finding phrase">${weave<unknown>(sentence, emphasised(values))}</p>
        ${width > 0 ? this.#renderMap(view, mapped, grid, width, fill(sentence, values)) : nothing}
        <p class="readout phrase" aria-live="polite">${readoutAt(mapped, this.#cursor, language)}</p>
        <p class="caption">${words.axis}</p>
        <div class="legend" aria-hidden="true">${[0, 1, 2, 3, 4, 5, 6].map(() => html`<span></span>`)}</div>
        <p class="caption phrase">${words.legend} ${words.floor}</p>
        ${guard([grid, this.#isTable, language], () => renderTable(mapped, grid, this.#isTable, language))}
      </section>
    `;
  }

  #renderMap(view: View, mapped: Mapped, grid: Grid, width: number, sentence: string): TemplateResult {
    const shapes = layoutRiskMap(mapOf(mapped, grid, this.#cursor, view.language), {
      width,
      textWidth: estimateTextWidth,
    });
    const start: Cursor = this.#cursor ?? {
      leverage: ratioToFloat(mapped.answer.leverage),
      volatility: toFloat(mapped.outlook.volatility.central),
    };
    return html`
      <div
        class="map ${mapped.answer.level}"
        role="group"
        tabindex="0"
        aria-label=${view.language.words(enRiskMap).map}
        @keydown=${this.#onKey(grid, start)}
        @pointermove=${this.#onPointer(grid, width)}
        @pointerleave=${() => this.#move(null)}
        @blur=${() => this.#move(null)}
      >
        <svg
          role="img"
          aria-label=${sentence}
          width=${width}
          height=${shapes.height}
          viewBox="0 0 ${width} ${shapes.height}"
        >
          ${svg`${drawRiskMap(shapes, 'risk-map-plot')}`}
        </svg>
      </div>
    `;
  }

  /** A grid serves every leverage of the same position. */
  #gridOf(mapped: Mapped): Grid {
    const key = gridKey(mapped);
    if (this.#grid?.key !== key) this.#grid = {key, grid: gridOf(mapped)};
    return this.#grid.grid;
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

  /** Left and right go from column to column, up and down by one per cent, ten with Shift. */
  #onKey(grid: Grid, {leverage, volatility}: Cursor): (event: KeyboardEvent) => void {
    return event => {
      const steps = event.shiftKey ? 10 : 1;
      const moves: Readonly<Record<string, readonly [number, number]>> = {
        ArrowLeft: [-steps, 0],
        ArrowRight: [steps, 0],
        ArrowUp: [0, steps],
        ArrowDown: [0, -steps],
      };
      const move = moves[event.key];
      if (event.key === 'Escape') this.#move(null);
      if (!move) return;
      event.preventDefault();
      const [least, most] = grid.volatility;
      const {leverages} = grid;
      const nearest = leverages.reduce(
        (best, each, at) => (Math.abs(each - leverage) < Math.abs(leverages[best]! - leverage) ? at : best),
        0,
      );
      const column = Math.min(leverages.length - 1, Math.max(0, nearest + move[0]));
      this.#move({
        leverage: move[0] === 0 ? leverage : leverages[column]!,
        volatility: Math.min(most, Math.max(least, volatility + move[1] / 100)),
      });
    };
  }

  #onPointer(grid: Grid, width: number): (event: PointerEvent) => void {
    const {left, right, top, bottom, height} = RISK_MAP_FRAME;
    return event => {
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      const across = (event.clientX - box.left - left) / (width - left - right);
      const up = (box.top + height - bottom - event.clientY) / (height - top - bottom);
      if (across < 0 || across > 1 || up < 0 || up > 1) return this.#move(null);
      const [least, most] = grid.volatility;
      this.#move({leverage: grid.leverages.at(-1)! ** across, volatility: least + up * (most - least)});
    };
  }

  #move(cursor: Cursor | null): void {
    if (cursor === null && this.#cursor === null) return;
    this.#cursor = cursor;
    this.#host.requestUpdate();
  }
}
