import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import {
  drawLadder,
  estimateTextWidth,
  ladderDomain,
  layoutLadder,
  type LadderMarks,
  type TextWidth,
} from '../../charts/ladder/index.js';
import type {Answer} from '../../scenario/index.js';
import {enLadder, fill, type Language} from '../../text/index.js';
import type {Shown} from '../kinds/kind.js';
import {adopt} from '../shared/adopt.js';
import {Column} from '../shared/column.js';
import {points} from '../shared/points.js';
import {menu} from '../export/menu.styles.js';
import {ExportMenu} from '../export/menu.js';
import {spokenVerdict, type VerdictWords} from '../shared/verdict-words.js';
import type {View} from '../shared/view.js';
import type {Panel} from '../shared/panel.js';
import {water} from '../shared/water.styles.js';
import {LabelPen} from './label-pen.js';
import {line} from './ladder.styles.js';
import {marksOf} from './marks.js';
import type {MovingMarks} from './moving.js';

export const styles = [line, water, menu];

/** In an element narrower than this, the labels under the scale are spoken instead of drawn. */
const PANEL_FROM = 480;

/** Beside a mark at the end of the line, a share of what it spans. */
const ROOM_BESIDE = 0.08;

/** What a picture has room for, px. */
interface PictureBox {
  readonly width: number;
  readonly around?: number;
  readonly textWidth?: TextWidth;
}

/** Opens the load line of what is shown. */
export const open = (host: LitElement): Panel => new LadderPanel(host);

class LadderPanel implements Panel {
  /** Done when its marks can be moved, or what moves them cannot be had. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  readonly #menu: ExportMenu;
  readonly #pen: LabelPen;
  readonly #around: Column;
  #moving: MovingMarks | undefined;
  #isAsked = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#menu = new ExportMenu(host);
    this.#pen = new LabelPen(host);
    this.#around = new Column(() => host.requestUpdate());
    this.#around.observe(host);
  }

  render(view: View, width: number): TemplateResult {
    this.#pen.lookAgain();
    const isDrawn = view.shown !== null && width > 0;
    if (isDrawn && !this.#isAsked) this.settled = this.#load();
    const box = {width, around: this.#around.width, textWidth: this.#pen.textWidth};
    return html`${renderPicture(view, box, this.#moving)} ${isDrawn ? this.#menu.render(view) : nothing}`;
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const {MovingMarks, styles} = await import('./moving.js');
      adopt(this.#host.renderRoot, styles);
      this.#moving = new MovingMarks(this.#host);
    } catch {
      this.#isAsked = false; // asked for again with the next answer
    }
    this.#host.requestUpdate();
  }
}

/**
 * Returns the line alone.
 *
 * @param box - `width` of the column and `around`, that of the element it stands in, px.
 * @param moving - what moves its marks; left out for a picture.
 */
export function renderPicture(
  view: View,
  {width, around = width, textWidth = estimateTextWidth}: PictureBox,
  moving?: MovingMarks,
): TemplateResult {
  const {shown} = view;
  const held = shown && shownMarks(shown, view, moving?.span);
  const after = moving && held ? view.preview?.after(view) : null;
  const marks = after && held ? (shownMarks(after, view, spanOfBoth(held, after, view)) ?? held) : held;
  const classes = ['line', (view.isPrevious || view.isExample) && 'pale', moving?.isReading && 'reading'];
  return html`
    <div class=${classes.filter(Boolean).join(' ')} part="ladder" ${points(view)}>
      ${shown && marks && width > 0 ? renderMarks(marks, {width, around, textWidth}, shown.words, view, moving) : nothing}
    </div>
  `;
}

function shownMarks({answer, onLadder}: Shown, view: View, span: LadderMarks['span']): LadderMarks | null {
  if (!hasPrice(answer)) return null;
  const still = {...marksOf(answer, view.language, view.age), span};
  return onLadder?.(still) ?? still;
}

/** The line stands still under a fix that is only pointed at, but that its mark is inside. */
function spanOfBoth(held: LadderMarks, {answer}: Shown, view: View): LadderMarks['span'] {
  const domain = ladderDomain(held);
  const [low, high] = domain;
  const past = marksOf(answer, view.language)
    .liquidations.map(({price}) => price)
    .filter(price => price < low || price > high);
  const room = (high - low) * ROOM_BESIDE;
  return [Math.min(low, ...past.map(price => price - room)), Math.max(high, ...past.map(price => price + room))];
}

function hasPrice(answer: Answer): boolean {
  if (answer.kind === 'position') return true;
  if (answer.kind === 'loan' && answer.soft) return true;
  const {move} = answer;
  return move.level === 'none' || ('sides' in move ? move.sides.length > 0 : move.price !== null);
}

function renderMarks(
  marks: LadderMarks,
  {width, around, textWidth}: Required<PictureBox>,
  words: VerdictWords,
  view: View,
  moving?: MovingMarks,
): TemplateResult {
  const {language, pointed} = view;
  const shapes = layoutLadder(marks, {
    width,
    form: around < PANEL_FROM ? 'card' : 'panel',
    textWidth,
  });
  const labels = [...marks.signs].sort((a, b) => a.price - b.price).map(mark => mark.label);
  return html`
    <svg
      role="img"
      aria-label=${[spokenVerdict(words, language), ...labels].join('. ')}
      width=${shapes.width}
      height=${shapes.height}
      viewBox="0 0 ${shapes.width} ${shapes.height}"
    >
      ${svg`${drawLadder(shapes, 'pattern', pointed)}`}
    </svg>
    ${moving?.render(view, {marks, shapes, textWidth}) ?? nothing} ${renderTable(marks, words.unit, language)}
  `;
}

/** The same prices for those who cannot see the line. */
function renderTable(marks: LadderMarks, unit: string, {words}: Language): TemplateResult {
  const {table, names} = words(enLadder);
  const rows: [string, string][] = [
    ...marks.liquidations.map((mark): [string, string] => [names.liquidation, mark.shortLabel]),
    ...(marks.now ? [[names.now, marks.now.label] as [string, string]] : []),
    ...marks.signs.map((mark): [string, string] => [names[mark.kind], mark.label]),
  ];
  return html`
    <table class="spoken">
      <caption>
        ${fill(table.caption, {unit})}
      </caption>
      <tr>
        <th scope="col">${table.what}</th>
        <th scope="col">${table.price}</th>
      </tr>
      ${rows.map(
        ([name, price]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${price}</td>
          </tr>`,
      )}
    </table>
  `;
}
