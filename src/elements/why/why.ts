import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {loadDerivation, type Derivation, type SingleAnswer} from '../../scenario/index.js';
import {enWhy, fill, type Language} from '../../text/index.js';
import {icon} from '../shared/icons.js';
import {Copying} from '../shared/copying.js';
import type {Panel} from '../shared/panel.js';
import {isOnePrice} from '../shared/one-price.js';
import {points} from '../shared/points.js';
import type {View} from '../shared/view.js';
import type {Shown} from '../kinds/kind.js';
import {LazyFigure} from './lazy-figure.js';
import {lettersOf, renderLetters, sentenceOf} from './letters.js';
import {isLit, renderLine} from './math.js';
import {derivationText} from './plain.js';
import {sentenceOfStep} from './sentences.js';

export {styles} from './why.styles.js';

/** Opens the derivation of the price that is shown. */
export const open = (host: LitElement): Panel => {
  const copying = new Copying(host);
  const figure = new LazyFigure(host);
  let derive: ((answer: SingleAnswer) => Derivation) | undefined;
  const brought = loadDerivation().then(
    found => {
      derive = found;
      host.requestUpdate();
    },
    () => undefined, // without it there is nothing to show
  );
  return {
    render: (view, width) => (derive ? renderWhy(view, width, derive, copying, figure) : nothing),
    get settled() {
      return brought.then(() => figure.settled);
    },
  };
};

/** What was derived of an answer, for as long as it is on screen. */
const derived = new WeakMap<SingleAnswer, Derivation>();

function renderWhy(
  view: View,
  width: number,
  derive: (answer: SingleAnswer) => Derivation,
  copying: Copying,
  figure: LazyFigure,
): TemplateResult | typeof nothing {
  const {shown, language, isPrevious, pointed} = view;
  // a cross account has many equations, and none of them is its price's alone
  const answer = shown?.answer;
  if (!shown || !isOnePrice(answer)) return nothing;
  const found = derived.get(answer) ?? derive(answer);
  derived.set(answer, found);
  const {exact} = found;
  const title = titleOf(shown, language);
  const sentences = found.steps.map(step => sentenceOfStep(step, answer, language));
  const setting = {locale: language.tag, pointed, exact};
  return html`
    <section class="why ${isPrevious ? 'previous' : ''}" part="panel" aria-label=${title} ${points(view)}>
      <div class="top">
        <p class="title phrase">${title}</p>
        ${copying.render(derivationText(found, sentences, title, language.tag), language.words(enWhy))}
      </div>
      ${renderLetters(lettersOf(found, language), view)} ${renderNote(found, view)}
      <ol class="steps" tabindex="0" aria-label=${title}>
        ${found.steps.map(
          ({lines}, index) =>
            html`<li>
              <p class="phrase">${sentences[index]}</p>
              ${lines.map(line => renderLine(line, setting))}
            </li>`,
        )}
      </ol>
      ${figure.render(shown, found, width, language)}
    </section>
  `;
}

function titleOf({words}: Shown, language: Language): string {
  const {title, titleWithout} = language.words(enWhy);
  const price = words.level === 'withheld' || words.level === 'none' ? '' : words.values['price'];
  return price ? fill(title, {price}) : titleWithout;
}

/** What the letter is that a hand or the focus is on; how to find out, while there is none. */
function renderNote(found: Derivation, {language, pointed}: View): TemplateResult {
  const letter = lettersOf(found, language).find(({links}) => isLit(links, pointed));
  return html`
    <p class="note phrase">
      ${icon('withheld')}<span>${letter ? sentenceOf(letter, language) : language.words(enWhy).hint}</span>
    </p>
  `;
}
