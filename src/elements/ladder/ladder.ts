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
import {historyShown, isReading} from '../market/readings.js';
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
import type {PriceReading} from './reading.js';
import type * as Upright from './upright.js';

export const styles = [line, water, menu];

/** In an element narrower than this, the labels under the scale are spoken instead of drawn. */
const PANEL_FROM = 480;

/** In an element as wide as this, history stands beside the line. */
const UPRIGHT_FROM = 1120;
/** Beside a mark at the end of the line, a share of what it spans. */
const ROOM_BESIDE = 0.08;

/** What a picture has room for, px. */
interface PictureBox {
  readonly width: number;
  readonly around?: number;
  readonly textWidth?: TextWidth;
}

/** What lies over a line on a page; a picture of it has none. */
export interface Hands {
  readonly moving: MovingMarks;
  readonly reading: PriceReading;
}

/** Opens the load line of what is shown. */
export const open = (host: LitElement): Panel => new LadderPanel(host);

/** Where a load line stands; what its host says of it. */
type LadderHost = LitElement & {readonly orientation?: string; readonly candles?: unknown};

class LadderPanel implements Panel {
  /** Done when it stands as it is to, its marks can be moved and its prices read, or what does so cannot be had. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #host: LadderHost;
  readonly #menu: ExportMenu;
  readonly #pen: LabelPen;
  readonly #around: Column;
  #hands: Hands | undefined;
  #upright: typeof Upright | undefined;
  #isAsked = false;
  #isUprightAsked = false;

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
    const isUpright = isDrawn && this.#isUpright && historyShown(view) !== null;
    if (isUpright && !this.#isUprightAsked) this.settled = Promise.all([this.settled, this.#bringUpright()]);
    const upright = isUpright ? this.#upright?.renderUpright(view, box, this.#hands) : null;
    const isAwaited = upright === undefined || (isDrawn && this.#isUpright && isReading(view, this.#host.candles));
    return html`
      <div class=${isAwaited ? 'awaited' : ''}>${upright ?? renderPicture(view, box, this.#hands)}</div>
      ${isDrawn ? this.#menu.render(view) : nothing}
    `;
  }

  /** Whether there is room for an upright line, or it is asked for. */
  get #isUpright(): boolean {
    const {orientation} = this.#host;
    return orientation === 'vertical' || (orientation !== 'horizontal' && this.#around.width >= UPRIGHT_FROM);
  }

  async #bringUpright(): Promise<void> {
    this.#isUprightAsked = true;
    try {
      this.#upright = await import('./upright.js');
      adopt(this.#host.renderRoot, this.#upright.styles);
    } catch {
      this.#isUprightAsked = false;
    }
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    try {
      const [{MovingMarks, styles}, read] = await Promise.all([import('./moving.js'), import('./reading.js')]);
      for (const each of [read.styles, styles]) adopt(this.#host.renderRoot, each);
      this.#hands = {moving: new MovingMarks(this.#host), reading: new read.PriceReading(this.#host)};
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
 * @param hands - what moves its marks and reads its prices; left out for a picture.
 */
export function renderPicture(
  view: View,
  {width, around = width, textWidth = estimateTextWidth}: PictureBox,
  hands?: Hands,
): TemplateResult {
  const {shown} = view;
  const held = marksShown(view, hands?.moving.span);
  const marks = hands && held ? marksPreviewed(view, held) : held;
  return html`
    <div class=${classesOf(view, hands)} part="ladder" ${points(view)}>
      ${shown && marks && width > 0 ? renderMarks(marks, {width, around, textWidth}, shown.words, view, hands) : nothing}
    </div>
  `;
}

/**
 * Returns what a line shows of an answer; `null` where there is no price.
 *
 * @param span - the prices it is to span; left out for those of its marks.
 * @param shown - the answer; left out for that of the view.
 */
export function marksShown(
  {shown: standing, language, age}: View,
  span?: LadderMarks['span'],
  shown = standing,
): LadderMarks | null {
  if (!shown || !hasPrice(shown.answer)) return null;
  const still = {...marksOf(shown.answer, language, age), span};
  return shown.onLadder?.(still) ?? still;
}

/** Returns the classes of a line: how it is drawn, pale where the answer is not the reader's. */
export const classesOf = ({isPrevious, isExample}: View, hands?: Hands, form = ''): string =>
  ['line', form, (isPrevious || isExample) && 'pale', (hands?.moving.isReading || hands?.reading.isOn) && 'reading']
    .filter(Boolean)
    .join(' ');

/** Returns what a line shows while a fix is pointed at: what it leads to, on the same line as long as its mark is inside. */
export function marksPreviewed(view: View, held: LadderMarks): LadderMarks {
  const after = view.preview?.after(view);
  return (after && marksShown(view, spanOfBoth(held, after, view), after)) ?? held;
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
  hands?: Hands,
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
    ${hands?.reading.render(view, {shapes, textWidth, isQuiet: hands.moving.isReading}) ?? nothing}
    ${hands?.moving.render(view, {marks, shapes, textWidth}) ?? nothing} ${renderTable(marks, words.unit, language)}
  `;
}

/** The same prices for those who cannot see the line. */
export function renderTable(marks: LadderMarks, unit: string, {words}: Language): TemplateResult {
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
