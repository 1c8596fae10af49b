import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import {drawRangeMap, layoutRangeMap, type PricePair} from '../../charts/range-map/index.js';
import {decimal, formatDecimal, ratio, toFloat} from '../../decimal/index.js';
import {loanBook, type HealthMap} from '../../measures/index.js';
import type {LoanAnswer} from '../../scenario/index.js';
import {
  enRangeMap,
  fill,
  formatAmount,
  formatHealthFactor,
  formatNumber,
  formatPercent,
  type Language,
} from '../../text/index.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {frameOf, marksOf, movedText, type MapFrame} from './map-marks.js';

export {styles} from './range-map.styles.js';

/** How far one press moves the cursor, shares of the price now; Shift moves ten times as far. */
const PRESS = 0.01;

const KEYS: Readonly<Record<string, PricePair>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

/** Opens the range map of a loan; it keeps its own cursor. */
export const open = (host: LitElement): Panel => new RangeMap(host);

class RangeMap implements Panel {
  /** Done when the kernel of the map is there, or cannot be had. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #host: LitElement;
  #map: ((answer: LoanAnswer, frame: MapFrame) => HealthMap | null) | undefined;
  #asked: View['kernel'] = null;
  #cursor: PricePair | null = null;
  #id = `map-${Math.random().toString(36).slice(2)}`;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View, width: number): TemplateResult | typeof nothing {
    const {shown, kernel, language} = view;
    if (shown?.answer.kind !== 'loan' || !kernel || width <= 0) return nothing;
    const {answer} = shown;
    const frame = frameOf(answer);
    if (!frame) return nothing;
    if (this.#asked !== kernel) this.settled = this.#bring(kernel);
    const map = this.#map?.(answer, frame) ?? null;
    const words = language.words(enRangeMap);
    const sentence = findingOf(answer, frame, language);
    const marks = marksOf(answer, frame, map, this.#cursor, language);
    const shapes = layoutRangeMap(marks, width);
    const spoken = fill(words.spoken, {across: frame.across.asset, down: frame.down.asset, sentence});
    return html`
      <section class="map" part="panel" aria-label=${words.title}>
        <p class="finding">${sentence}</p>
        <div class="figure" role="group" tabindex="0" aria-label=${words.hint} @keydown=${this.#onKey(frame)}>
          <svg
            role="img"
            aria-label=${spoken}
            width=${shapes.width}
            height=${shapes.height}
            viewBox="0 0 ${shapes.width} ${shapes.height}"
          >
            ${svg`${drawRangeMap(shapes, this.#id)}`}
            ${svg`<text class="tick" x=${shapes.plot.x + shapes.plot.width / 2} y=${shapes.height - 6}
              text-anchor="middle">${fill(words.axis, {asset: frame.across.asset})}</text>
            <text class="tick" text-anchor="middle"
              transform="translate(10 ${shapes.plot.y + shapes.plot.height / 2}) rotate(-90)">${fill(words.axis, {
                asset: frame.down.asset,
              })}</text>`}
          </svg>
          <output class="readout" aria-live="polite">${this.#readout(answer, frame, language)}</output>
        </div>
        <p class="caption">
          ${words.caption}
          ${marks.joint ? fill(words.ovals, {days: formatNumber(answer.comovement.horizonDays, language.tag)}) : nothing}
        </p>
        ${map ? renderTable(map, frame, language) : nothing}
      </section>
    `;
  }

  readonly #onKey =
    (frame: MapFrame) =>
    (event: KeyboardEvent): void => {
      const step = KEYS[event.key];
      if (event.key === 'Escape' && this.#cursor) this.#cursor = null;
      else if (step) this.#move(frame, step, event.shiftKey ? 10 * PRESS : PRESS);
      else return;
      event.preventDefault();
      this.#host.requestUpdate();
    };

  #move({across, down}: MapFrame, [x, y]: PricePair, press: number): void {
    const [ax, dy] = [toFloat(across.now), toFloat(down.now)];
    const [px, py] = this.#cursor ?? [ax, dy];
    const within = (price: number, side: MapFrame['across'], now: number): number =>
      Math.min(now * (1 + side.moves.at(-1)! / 100), Math.max(now * (1 + side.moves[0]! / 100), price));
    this.#cursor = [within(px + x * press * ax, across, ax), within(py + y * press * dy, down, dy)];
  }

  #readout({loan}: LoanAnswer, {across, down}: MapFrame, language: Language): string {
    const words = language.words(enRangeMap);
    if (!this.#cursor) return words.hint;
    const [x, y] = this.#cursor;
    const book = loanBook(loan, [across.asset, down.asset]);
    const cover = book.cover + book.gains[0]! * x + book.gains[1]! * y;
    const demand = book.demand + book.burdens[0]! * x + book.burdens[1]! * y;
    const print = (price: number): string => formatAmount(ratio(decimal(price)), 2, 'down', language.tag);
    return fill(words.readout, {
      across: across.asset,
      acrossPrice: print(x),
      acrossMove: movedText(x / toFloat(across.now) - 1, 1, language),
      down: down.asset,
      downPrice: print(y),
      downMove: movedText(y / toFloat(down.now) - 1, 1, language),
      health: formatHealthFactor(ratio(decimal(cover / demand)), language.tag),
    });
  }

  async #bring(kernel: NonNullable<View['kernel']>): Promise<void> {
    this.#asked = kernel;
    try {
      const [{mapOf}, risk] = await Promise.all([import('./ground.js'), kernel.risk()]);
      this.#map = (answer, frame) => mapOf(risk, answer, frame);
    } catch {
      this.#map = undefined; // the arrows and the ovals need none
    }
    this.#host.requestUpdate();
  }
}

/** What falling together needs, and what the first asset alone would; that nothing need fall any more. */
function findingOf({moves, move}: LoanAnswer, {across}: MapFrame, {tag, words}: Language): string {
  const {sentences} = words(enRangeMap);
  if (move.level === 'liquidatable') return sentences.past;
  const needs = (kind: string, asset: string): string => {
    const room = moves.find(move => move.kind === kind && move.asset === asset)?.room;
    return room ? formatPercent(room, 1, 'down', tag) : '';
  };
  const [together, alone, {asset}] = [needs('all', across.asset), needs('only', across.asset), across];
  if (together && alone) return fill(sentences.both, {together, alone, asset});
  if (together) return fill(sentences.together, {together, asset});
  return alone ? fill(sentences.alone, {alone, asset}) : sentences.none;
}

/** The same map as healths by both prices. */
function renderTable({xs, ys, health}: HealthMap, {across, down}: MapFrame, language: Language): TemplateResult {
  const words = language.words(enRangeMap);
  const head = (moves: readonly number[]): string[] =>
    moves.map(move => (move === 0 ? words.now : movedText(move / 100, 0, language)));
  const cell = (value: number): string =>
    Number.isFinite(value) ? formatHealthFactor(ratio(formatDecimal(decimal(Math.max(0, value)))), language.tag) : '';
  const rows = head(down.moves);
  return html`
    <details>
      <summary>${words.table}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.table}>
        <table>
          <caption>
            ${fill(words.tableCaption, {across: across.asset, down: down.asset})}
          </caption>
          <tr>
            <td></td>
            ${head(across.moves).map(move => html`<th scope="col">${move}</th>`)}
          </tr>
          ${Array.from(ys, (_, row) => ys.length - 1 - row).map(
            row =>
              html`<tr>
                <th scope="row">${rows[row]}</th>
                ${Array.from(xs, (_, column) => html`<td>${cell(health[row * xs.length + column]!)}</td>`)}
              </tr>`,
          )}
        </table>
      </div>
    </details>
  `;
}
