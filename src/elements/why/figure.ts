import {html, nothing, svg, type TemplateResult} from 'lit';
import {drawEquity, layoutEquity, type EquityMarks} from '../../charts/equity/index.js';
import type {Derivation} from '../../scenario/index.js';
import {enWhy, fill, type Language} from '../../text/index.js';
import type {Shown} from '../kinds/kind.js';
import {twoLines} from './two-lines.js';

export {styles} from './figure.styles.js';

/** Returns the two lines of an answer, and nothing where its price is withheld. */
export function renderFigure(
  {answer, words}: Shown,
  found: Derivation,
  width: number,
  language: Language,
): TemplateResult | typeof nothing {
  const marks = answer.kind === 'account' ? null : twoLines(answer, found, language);
  return marks ? renderMarks(marks, width, words.level, language) : nothing;
}

/** The lines and where they meet, with the same numbers as a table for those who cannot see them. */
function renderMarks(marks: EquityMarks, width: number, level: string, language: Language): TemplateResult {
  const shapes = layoutEquity(marks, width);
  return html`
    <svg
      class="equity ${level}"
      role="img"
      aria-label=${figureSentence(marks, language)}
      width=${shapes.width}
      height=${shapes.height}
      viewBox="0 0 ${shapes.width} ${shapes.height}"
    >
      ${svg`${drawEquity(shapes, 'why-past')}`}
    </svg>
    ${renderTable(marks, language)}
  `;
}

function figureSentence({held, asked, meet, printPrice}: EquityMarks, {words}: Language): string {
  const {figure} = words(enWhy);
  const names = {upper: held.label, lower: asked.label};
  if (meet) return fill(meet.isJump ? figure.sentenceJump : figure.sentence, {...names, price: meet.printed});
  const [first, last] = [held.points[0]!, held.points.at(-1)!];
  return fill(figure.sentenceApart, {...names, from: printPrice(first[0]), to: printPrice(last[0])});
}

/** Every so many samples, and the meeting. */
const EVERY = 8;

function renderTable({held, asked, printPrice, printAmount}: EquityMarks, {words}: Language): TemplateResult {
  const {figure} = words(enWhy);
  const rows = held.points.flatMap(([price, amount], index) => {
    const other = asked.points.find(([at]) => at === price);
    return index % EVERY === 0 && other ? [[price, amount, other[1]] as const] : [];
  });
  return html`
    <table class="spoken">
      <caption>
        ${figure.table}
      </caption>
      <tr>
        <th scope="col">${figure.price}</th>
        <th scope="col">${held.label}</th>
        <th scope="col">${asked.label}</th>
      </tr>
      ${rows.map(
        ([price, there, wanted]) =>
          html`<tr>
            <th scope="row">${printPrice(price)}</th>
            <td>${printAmount(there)}</td>
            <td>${printAmount(wanted)}</td>
          </tr>`,
      )}
    </table>
  `;
}
