import {html, mathml, nothing, type TemplateResult} from 'lit';
import {ratioSign, type Ratio} from '../../decimal/index.js';
import {PRICE, type Line} from '../../scenario/index.js';
import {formatExact, formatNumber, formatTerm} from '../../text/index.js';
import {lineText, worthOf} from './plain.js';
import {writeLine, type Manner, type Pen} from './written.js';

type Mark = TemplateResult<3> | TemplateResult;

/** Invisible, for ears: letters beside each other are multiplied. */
const TIMES = '\u2062';

/** Writes as MathML, each term a place that can be pointed at. */
function penOf(locale: string, pointed: readonly string[]): Pen<Mark> {
  const number = (value: Ratio): Mark => {
    const whole = formatTerm(value, locale);
    if (whole !== null) return mathml`<mn>${whole}</mn>`;
    const [above, below] = [value.numerator, value.denominator].map(part => formatNumber(part, locale));
    return mathml`<mfrac><mn>${above}</mn><mn>${below}</mn></mfrac>`;
  };
  const term = (links: readonly string[], inside: Mark): Mark =>
    mathml`<mrow class="term ${isLit(links, pointed) ? 'lit' : ''}" data-term=${links.join(' ')}>${inside}</mrow>`;
  return {
    price: () => term([PRICE], mathml`<mi>P</mi>`),
    letter: ({symbol, index, links}) =>
      term(
        links,
        index === null ? mathml`<mi>${symbol}</mi>` : mathml`<msub><mi>${symbol}</mi><mn>${index}</mn></msub>`,
      ),
    value: (value, of) => (of ? term(of.links, number(value)) : number(value)),
    worth: value => mathml`<mn>${formatExact(value, locale)}</mn>`,
    sign: sign => mathml`<mo form="infix">${sign === '·' ? TIMES : sign}</mo>`,
    row: parts => mathml`<mrow>${parts}</mrow>`,
    bracketed: inside => mathml`<mrow><mo>(</mo>${inside}<mo>)</mo></mrow>`,
    fraction: (above, below) => mathml`<mfrac><mrow>${above}</mrow><mrow>${below}</mrow></mfrac>`,
    isBroken: value => formatTerm(value, locale) === null || ratioSign(value) < 0,
  };
}

/** Whether a term belongs to what is pointed at. */
export const isLit = (links: readonly string[], pointed: readonly string[]): boolean =>
  links.some(link => pointed.includes(link));

/** How formulas are set down: for whom, and what is lit. */
export interface Setting {
  readonly locale: string;
  readonly pointed: readonly string[];
  /** The price before rounding; `null` where it is not known. */
  readonly exact: Ratio | null;
}

/** Returns a line with its letters, and below it with the reader's numbers where they differ. */
export function renderLine(line: Line, setting: Setting): TemplateResult {
  const {exact, locale} = setting;
  const isSame = lineText(line, 'letters', exact, locale) === lineText(line, 'numbers', exact, locale);
  return html`<div class="formula">
    ${renderMath(line, 'letters', setting)} ${isSame ? nothing : renderMath(line, 'numbers', setting)}
  </div>`;
}

/** A formula that is too wide goes on below, from a relation on. */
const renderMath = (line: Line, manner: Manner, {exact, locale, pointed}: Setting): TemplateResult => html`
  <div class="pieces">
    ${writeLine(line, manner, penOf(locale, pointed), worthOf(exact)).map(
      piece => html`<math display="block">${piece}</math>`,
    )}
  </div>
`;
