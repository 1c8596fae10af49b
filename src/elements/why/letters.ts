import {html, type TemplateResult} from 'lit';
import {ratio, type Ratio} from '../../decimal/index.js';
import {PRICE, type Derivation, type Term} from '../../scenario/index.js';
import {enWhy, fill, finite, formatExact, type Language, type Words} from '../../text/index.js';
import type {View} from '../shared/view.js';
import {isLit} from './math.js';
import {letterText} from './plain.js';

/** A letter of the formula, what it is and what it comes to. */
interface Letter {
  readonly letter: string;
  readonly links: readonly string[];
  readonly name: string;
  readonly value: string;
}

/** Returns the letters of a derivation, the price first; those that only count stand in the formula alone. */
export function lettersOf({terms, exact}: Derivation, language: Language): readonly Letter[] {
  const words = language.words(enWhy);
  const sought: Letter = {letter: 'P', links: [PRICE], name: '', value: exact ? formatExact(exact, language.tag) : ''};
  const others = terms.filter(({links}) => links.length > 0).map(term => letterOf(term, language, words));
  return [sought, ...others];
}

function letterOf(term: Term, {tag}: Language, words: Words<typeof enWhy>): Letter {
  const name = words.terms[term.name];
  return {
    letter: letterText(term),
    links: term.links,
    name:
      term.index === null ? name : fill(words.numbered, {name, row: String(term.index), number: String(term.index)}),
    value: valueText(term.value, tag),
  };
}

/** A number that does not end is what it is divided from. */
function valueText(value: Ratio, locale: string): string {
  if (finite(value)) return formatExact(value, locale);
  const [above, below] = [value.numerator, value.denominator].map(part => formatExact(ratio(part), locale));
  return `${above} / ${below}`;
}

/** Returns the letters as a row of buttons that the arrow keys walk through; the focus lights what belongs to one. */
export function renderLetters(letters: readonly Letter[], {pointed, language}: View): TemplateResult {
  return html`
    <div class="alphabet" role="toolbar" aria-label=${language.words(enWhy).letters} @keydown=${onKey}>
      ${letters.map(
        (each, index) => html`
          <button
            type="button"
            class="letter ${isLit(each.links, pointed) ? 'lit' : ''}"
            data-term=${each.links.join(' ')}
            tabindex=${index === 0 ? '0' : '-1'}
            aria-label=${sentenceOf(each, language)}
          >
            <i>${each.letter}</i>
          </button>
        `,
      )}
    </div>
  `;
}

/** Returns what is to be said of a letter. */
export function sentenceOf({letter, name, value}: Letter, {words}: Language): string {
  const {lit, litPrice, litNoPrice} = words(enWhy);
  if (name) return fill(lit, {letter, name, value});
  return value ? fill(litPrice, {value}) : litNoPrice;
}

/** Arrows go round, towards where they point; Home and End go to the first and the last. The row is entered where it was left. */
function onKey(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement;
  const buttons = [...row.querySelectorAll<HTMLButtonElement>('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const step = getComputedStyle(row).direction === 'rtl' ? -1 : 1;
  const next = {ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: buttons.length - 1}[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  const button = buttons.at(next % buttons.length)!;
  for (const each of buttons) each.tabIndex = each === button ? 0 : -1;
  button.focus();
}
