import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import {drawLadder, layoutLadder, type LadderMarks, type TextWidth} from '../../charts/ladder/index.js';
import type {Answer} from '../../scenario/index.js';
import {enLadder, fill, type Language} from '../../text/index.js';
import {points} from '../shared/points.js';
import {menu} from '../export/menu.styles.js';
import {ExportMenu} from '../export/menu.js';
import {spokenVerdict, type VerdictWords} from '../shared/verdict-words.js';
import type {View} from '../shared/view.js';
import type {Panel} from '../shared/panel.js';
import {water} from '../shared/water.styles.js';
import {line} from './ladder.styles.js';
import {marksOf} from './marks.js';
import {textWidthIn} from './text-width.js';

export const styles = [line, water, menu];

/** In an element narrower than this, the labels under the scale are spoken instead of drawn. */
const PANEL_FROM = 480;

/** Opens the load line of what is shown. */
export function open(host: LitElement): Panel {
  const menu = new ExportMenu(host);
  return {
    render: (view, width) =>
      html`${renderPicture(view, width, textWidthIn(host), host.clientWidth)}
      ${view.shown && width > 0 ? menu.render(view) : nothing}`,
  };
}

/**
 * Returns the line alone.
 *
 * @param around - width of the element it stands in, px.
 */
export function renderPicture(view: View, width: number, textWidth?: TextWidth, around = width): TemplateResult {
  const {shown} = view;
  const still = shown && hasPrice(shown.answer) ? marksOf(shown.answer, view.language, view.age) : null;
  const marks = still && (shown?.onLadder?.(still) ?? still);
  return html`
    <div class="line ${view.isPrevious || view.isExample ? 'pale' : ''}" part="ladder" ${points(view)}>
      ${shown && marks && width > 0 ? renderMarks(marks, {width, textWidth, around}, shown.words, view) : nothing}
    </div>
  `;
}

function hasPrice(answer: Answer): boolean {
  if (answer.kind === 'position') return true;
  if (answer.kind === 'loan' && answer.soft) return true;
  const {move} = answer;
  return move.level === 'none' || ('sides' in move ? move.sides.length > 0 : move.price !== null);
}

function renderMarks(
  marks: LadderMarks,
  {
    width,
    textWidth,
    around,
  }: {readonly width: number; readonly textWidth: TextWidth | undefined; readonly around: number},
  words: VerdictWords,
  view: View,
): TemplateResult {
  const {language, pointed} = view;
  const shapes = layoutLadder(marks, {
    width,
    form: around < PANEL_FROM ? 'card' : 'panel',
    ...(textWidth && {textWidth}),
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
    ${renderTable(marks, words.unit, language)}
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
