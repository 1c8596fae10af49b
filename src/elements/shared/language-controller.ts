import {LocalizeController, registerTranslation} from '@shoelace-style/localize';
import {isServer, type LitElement, type ReactiveController} from 'lit';
import {
  englishWith,
  isolate,
  type Book,
  type FirstBooks,
  type Language,
  type OpenedBooks,
  type OtherBooks,
  type Translation,
  type Words,
} from '../../text/index.js';
import {languageOf} from './language.js';

/** A translation of some of the books, at least of the first. */
export type Texts = Pick<Translation, '$code' | '$name' | '$dir' | 'page'> & Partial<Translation>;

/** Translations of the package, each in chunks that are fetched at once: part of a translation is never shown. */
const LOCALES: Readonly<Record<string, () => Promise<Texts>>> = {
  de: () =>
    bound(
      import('../../text/locales/de/first.js'),
      import('../../text/locales/de/rest.js'),
      import('../../text/locales/de/opened.js'),
    ),
  ar: () =>
    bound(
      import('../../text/locales/ar/first.js'),
      import('../../text/locales/ar/rest.js'),
      import('../../text/locales/ar/opened.js'),
    ),
};

async function bound(
  first: Promise<{first: FirstBooks}>,
  rest: Promise<{rest: OtherBooks}>,
  opened: Promise<{opened: OpenedBooks}>,
): Promise<Texts> {
  const [one, two, three] = await Promise.all([first, rest, opened]);
  return {...one.first, ...two.rest, ...three.opened};
}

/** Adds a translation for every calculator of the page, or replaces books of one that is there. */
export const addTexts = (texts: Texts): void => registerTranslation(texts.$dir === 'rtl' ? isolate(texts) : {...texts});

/** Looks a translation up by the nearest `lang`, which the library would take from the element or the document alone. */
class Shelf extends LocalizeController {
  override lang(): string {
    return languageOf(this.host);
  }

  find<B extends Book>(book: B): Words<B> | undefined {
    const name = book.$name as '$name';
    return this.exists(name, {}) ? (this.term(name) as unknown as Words<B>) : undefined;
  }

  get direction(): 'ltr' | 'rtl' {
    return this.term('$dir') === 'rtl' ? 'rtl' : 'ltr';
  }
}

/** The book every translation has. */
const FIRST: Book = {$name: 'page'};

/** Says which language its host speaks, and fetches the sentences of it when they are not there. */
export class LanguageController implements ReactiveController {
  /** Sentences are on their way: there is nothing to say before them. */
  isPending = false;
  /** Done when the sentences last asked for are there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  #language = englishWith('en');
  #first: unknown;
  #asked = '';
  readonly #host: LitElement;
  readonly #shelf: Shelf;

  constructor(host: LitElement) {
    this.#host = host;
    this.#shelf = new Shelf(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
  }

  get language(): Language {
    return this.#language;
  }

  /** Finds out what language is asked for now. */
  look(): void {
    const tag = languageOf(this.#host);
    const first = this.#shelf.find(FIRST);
    if (first === undefined) this.#fetch(tag);
    if (tag === this.#language.tag && first === this.#first) return;
    this.#first = first;
    this.#language = first === undefined ? englishWith(tag) : this.#translated(tag);
  }

  #translated(tag: string): Language {
    return {
      tag,
      direction: this.#shelf.direction,
      words: book => this.#shelf.find(book) ?? englishWith(tag).words(book),
    };
  }

  #fetch(tag: string): void {
    const code = tag.toLowerCase().split('-')[0]!;
    const load = Object.hasOwn(LOCALES, code) ? LOCALES[code] : undefined;
    if (isServer || !load || code === this.#asked) return;
    this.#asked = code;
    this.isPending = true;
    this.settled = load()
      .then(addTexts, () => undefined)
      .then(() => this.#arrive(code));
  }

  /** Sentences that could not be had stay English, and are asked for again when another language was asked between. */
  #arrive(code: string): void {
    if (code === this.#asked) this.isPending = false;
    this.#host.requestUpdate();
  }
}
