import {html, nothing, svg, type TemplateResult} from 'lit';
import {drawLadder, layoutLadder, type LadderMarks} from '../../charts/ladder/index.js';
import type {Answer} from '../../scenario/index.js';
import {enLadder, fill, type Language} from '../../text/index.js';
import {spokenVerdict, type VerdictWords} from '../shared/verdict-words.js';
import type {View} from '../shared/view.js';
import type {Panel} from '../shared/panel.js';
import {water} from '../shared/water.styles.js';
import {line} from './ladder.styles.js';
import {marksOf} from './marks.js';

export const styles = [line, water];

/** Narrower than this, the labels under the scale are spoken instead of drawn. */
const PANEL_FROM = 440;

/** Opens the load line of what is shown. */
export const open = (): Panel => ({render: renderLadder});

function renderLadder(view: View, width: number): TemplateResult {
  const {shown} = view;
  const still = shown && hasPrice(shown.answer) ? marksOf(shown.answer, view.language) : null;
  const marks = still && (shown?.onLadder?.(still) ?? still);
  return html`
    <div class="line ${view.isPrevious || view.isExample ? 'pale' : ''}" part="ladder">
      ${shown && marks && width > 0 ? renderMarks(marks, width, shown.words, view.language) : nothing}
    </div>
  `;
}

const hasPrice = (answer: Answer): boolean =>
  answer.kind === 'position' ? true : answer.move.price !== null || answer.move.level === 'none';

function renderMarks(marks: LadderMarks, width: number, words: VerdictWords, language: Language): TemplateResult {
  const shapes = layoutLadder(marks, {width, form: width < PANEL_FROM ? 'card' : 'panel'});
  const labels = [...marks.signs].sort((a, b) => a.price - b.price).map(mark => mark.label);
  return html`
    <svg
      role="img"
      aria-label=${[spokenVerdict(words, language), ...labels].join('. ')}
      width=${shapes.width}
      height=${shapes.height}
      viewBox="0 0 ${shapes.width} ${shapes.height}"
    >
      ${svg`${drawLadder(shapes, 'pattern')}`}
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
