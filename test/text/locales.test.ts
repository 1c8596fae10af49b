import {expect} from '@open-wc/testing';
import * as text from '../../src/text/index.js';
import {ar} from '../../src/text/locales/ar.js';
import {de} from '../../src/text/locales/de.js';

/** Every English book, by its name. */
const books = Object.values(text).filter(
  (each): each is typeof each & text.Book => typeof each === 'object' && '$name' in each,
);

/** Places and sentences of a book, `verdicts.at` first. */
function sentences(node: object, at = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(node) as [string, object | string][]) {
    if (name === '$name') continue;
    if (typeof value === 'string') found.set(at + name, value);
    else for (const [place, sentence] of sentences(value, `${at}${name}.`)) found.set(place, sentence);
  }
  return found;
}

const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe('the texts', () => {
  it('are in books with names of their own', () => {
    expect(books.length).to.be.greaterThan(6);
    expect(new Set(books.map(({$name}) => $name)).size).to.equal(books.length);
  });

  for (const texts of [de, ar]) {
    describe(texts.$name, () => {
      const translated = texts as unknown as Readonly<Record<string, object>>;

      it('has every book and none besides', () => {
        const names = Object.keys(texts).filter(name => !name.startsWith('$'));
        expect(names.sort()).to.deep.equal(books.map(({$name}) => $name).sort());
      });

      for (const book of books) {
        it(`has each sentence of ${book.$name}, with the same values in it`, () => {
          const [english, own] = [sentences(book), sentences(translated[book.$name] ?? {})];
          expect([...own.keys()].sort()).to.deep.equal([...english.keys()].sort());
          for (const [place, sentence] of english) {
            expect(placeholders(own.get(place) ?? ''), place).to.deep.equal(placeholders(sentence));
            expect(own.get(place)?.trim(), place).to.not.equal('');
          }
        });
      }
    });
  }
});

describe('no sentence is glued from parts', () => {
  for (const book of books) {
    it(`in ${book.$name}: none begins or ends where another would go on`, () => {
      for (const [place, sentence] of sentences(book)) expect(sentence, place).to.match(/^\S(.*\S)?$/s);
    });
  }
});
