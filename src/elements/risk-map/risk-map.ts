import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {estimateTextWidth} from '../../charts/ladder/index.js';
import {
  drawRiskMap,
  layoutRiskMap,
  RISK_MAP_FRAME,
  riskMapSentence,
  valueAcross,
  type RiskMap,
} from '../../charts/risk-map/index.js';
import {toFloat} from '../../decimal/index.js';
import {enRiskMap, fill, weave} from '../../text/index.js';
import {choice} from '../inputs/choice.styles.js';
import type {Shown} from '../kinds/kind.js';
import {emphasised} from '../shared/emphasised.js';
import {isOnePrice} from '../shared/one-price.js';
import type {Panel} from '../shared/panel.js';
import {sheet} from '../shared/sheet.styles.js';
import type {View} from '../shared/view.js';
import {gridOf, type Grid, type Ground} from './ground.js';
import {loanGround} from './loan-ground.js';
import {findingOf, mapOf, readoutAt, renderTable} from './map-words.js';
import {positionGround} from './position-ground.js';
import {riskMap} from './risk-map.styles.js';

export const styles = [choice, sheet, riskMap];

/** Opens the chance of liquidation over volatility, and leverage or loan to value. */
export const open = (host: LitElement): Panel => new RiskMapPanel(host);

type Cursor = NonNullable<RiskMap['cursor']>;

/** Returns what is mapped; `null` where there is nothing, or nothing to map it by. */
function groundOf(view: View): Ground | null {
  const answer = view.shown?.answer;
  if (!isOnePrice(answer)) return null;
  return answer.kind === 'loan' ? loanGround(answer, view) : positionGround(answer, view);
}

class RiskMapPanel implements Panel {
  readonly #host: LitElement;
  #cursor: Cursor | null = null;
  /** The value a finger touched last: the second touch takes it. */
  #touched: number | null = null;
  #isTable = false;
  #grid: {readonly key: string; readonly grid: Grid} | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View, width: number): TemplateResult | typeof nothing {
    if (!view.asked) return nothing;
    const {language} = view;
    const words = language.words(enRiskMap);
    const ground = groundOf(view);
    if (!ground) return html`<p class="caption">${words.none}</p>`;
    const grid = this.#gridOf(ground);
    const {sentence, values} = riskMapSentence(findingOf(ground, grid, language), language);
    const own = ground.of === 'loan' ? words.loan : words;
    return html`
      <section class="sheet" part="panel" aria-label=${words.title}>
        <div class="top">
          <p class="title">${words.title}</p>
          <div class="tools">${this.#renderToggle(words.table.name)}</div>
        </div>
        <p class="finding phrase">${weave<unknown>(sentence, emphasised(values))}</p>
        ${width > 0 ? this.#renderMap(view, ground, grid, width, fill(sentence, values)) : nothing}
        <p class="readout phrase" aria-live="polite">
          ${readoutAt(ground, this.#cursor, this.#shownAt(view, ground), language)}
        </p>
        <p class="caption phrase">${fill(own.axis, ground.names)}. ${own.take}</p>
        <div class="legend" aria-hidden="true">${[0, 1, 2, 3, 4, 5, 6].map(() => html`<span></span>`)}</div>
        <p class="caption phrase">${words.legend} ${words.floor}</p>
        ${guard([grid, this.#isTable, language], () => renderTable(ground, grid, this.#isTable, language))}
      </section>
    `;
  }

  #renderMap(view: View, ground: Ground, grid: Grid, width: number, sentence: string): TemplateResult {
    const {language} = view;
    const words = language.words(enRiskMap);
    const shapes = layoutRiskMap(mapOf(ground, grid, this.#cursor, language), {width, textWidth: estimateTextWidth});
    return html`
      <div
        class="map ${ground.level}"
        role="group"
        tabindex="0"
        aria-label=${ground.of === 'loan' ? words.loan.map : words.map}
        @keydown=${this.#onKey(view, ground, grid)}
        @pointermove=${this.#onPointer(ground, grid, width)}
        @pointerleave=${({pointerType}: PointerEvent) => pointerType === 'touch' || this.#move(null)}
        @click=${this.#onClick(view, ground, grid, width)}
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

  /** A grid serves wherever its subject stands. */
  #gridOf(ground: Ground): Grid {
    if (this.#grid?.key !== ground.key) this.#grid = {key: ground.key, grid: gridOf(ground)};
    return this.#grid.grid;
  }

  /** What the page would show with the value at the cursor. */
  #shownAt(view: View, ground: Ground): Shown | null {
    const {kind, kernel, shown, language} = view;
    if (!this.#cursor || !kind || !kernel) return shown;
    const after = ground.take(view, this.#cursor.at);
    return after && kind.ask(after, kernel, language).shown;
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

  /** Left and right go from column to column, up and down by one per cent, ten with Shift; Enter takes what stands there. */
  #onKey(view: View, ground: Ground, grid: Grid): (event: KeyboardEvent) => void {
    return event => {
      const {at, volatility} = this.#cursor ?? {
        at: ground.own,
        volatility: toFloat(ground.outlook.volatility.central),
      };
      const steps = event.shiftKey ? 10 : 1;
      const moves: Readonly<Record<string, readonly [number, number]>> = {
        ArrowLeft: [-steps, 0],
        ArrowRight: [steps, 0],
        ArrowUp: [0, steps],
        ArrowDown: [0, -steps],
      };
      const move = moves[event.key];
      if (event.key === 'Escape') this.#move(null);
      if (event.key === 'Enter') this.#take(view, ground);
      if (!move) return;
      event.preventDefault();
      const [least, most] = grid.volatility;
      this.#move({
        at: move[0] === 0 ? at : stepAcross(ground, grid, at, move[0]),
        volatility: Math.min(most, Math.max(least, Math.round(volatility * 100 + move[1]) / 100)),
      });
    };
  }

  #onPointer(ground: Ground, grid: Grid, width: number): (event: PointerEvent) => void {
    return event => this.#move(cursorUnder(event, ground, grid, width));
  }

  /** A mouse has shown what it takes; a finger shows it first. */
  #onClick(view: View, ground: Ground, grid: Grid, width: number): (event: PointerEvent) => void {
    return event => {
      const isTouch = event.pointerType === 'touch';
      const under = cursorUnder(event, ground, grid, width);
      const cursor = isTouch ? under : under && (this.#cursor ?? under);
      const isShown = !isTouch || this.#touched === cursor?.at;
      this.#touched = cursor?.at ?? null;
      this.#move(cursor);
      if (isShown) this.#take(view, ground);
    };
  }

  #take(view: View, ground: Ground): void {
    const after = this.#cursor && ground.take(view, this.#cursor.at);
    if (after) view.change(after);
  }

  #move(cursor: Cursor | null): void {
    if (cursor === null && this.#cursor === null) return;
    this.#cursor = cursor;
    this.#host.requestUpdate();
  }
}

/** The value some columns on; never the same one, however the columns lie to the values that may be chosen. */
function stepAcross({snap}: Ground, {across}: Grid, at: number, steps: number): number {
  const nearest = across.reduce(
    (best, each, index) => (Math.abs(each - at) < Math.abs(across[best]! - at) ? index : best),
    0,
  );
  const inside = (index: number): number => Math.min(across.length - 1, Math.max(0, index));
  for (let column = nearest + steps; inside(column) === column; column += Math.sign(steps)) {
    const next = snap(across[column]!);
    if (Math.sign(next - at) === Math.sign(steps)) return next;
  }
  return snap(across[inside(nearest + steps)]!);
}

/** What is under a pointer; `null` outside the plot. */
function cursorUnder(event: PointerEvent, ground: Ground, {across, volatility}: Grid, width: number): Cursor | null {
  const {left, right, top, bottom, height} = RISK_MAP_FRAME;
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const place = (event.clientX - box.left - left) / (width - left - right);
  const up = (box.top + height - bottom - event.clientY) / (height - top - bottom);
  if (place < 0 || place > 1 || up < 0 || up > 1) return null;
  const [least, most] = volatility;
  const at = ground.snap(valueAcross(place, across[0]!, across.at(-1)!, ground.scale));
  return {at, volatility: least + up * (most - least)};
}
