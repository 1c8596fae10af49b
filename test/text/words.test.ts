import {expect} from '@open-wc/testing';
import {decimal, ratio} from '../../src/decimal/index.js';
import {InputError} from '../../src/errors.js';
import type {LiquidationAnswer} from '../../src/measures/index.js';
import {
  echoOf,
  en,
  enLoan,
  enMistakes,
  fill,
  formatDay,
  loanSentence,
  messageOf,
  positionSentence,
  weave,
  englishWith,
} from '../../src/text/index.js';

describe('fill(sentence, values)', () => {
  it('puts text where its name stands', () => {
    expect(fill('{a} before {b}', {a: '1', b: '2'})).to.equal('1 before 2');
  });

  it('leaves a name without a value to be seen', () => {
    expect(fill('{a} before {b}', {a: '1'})).to.equal('1 before {b}');
  });

  it('does not read placeholders out of values', () => {
    expect(fill('{a} {b}', {a: '{b}', b: '2'})).to.equal('{b} 2');
  });
});

describe('weave(sentence, values)', () => {
  it('gives words and values in the order of the sentence', () => {
    expect(weave('{subject} is liquidated at {price}', {subject: 1, price: 2})).to.deep.equal([
      1,
      ' is liquidated at ',
      2,
    ]);
    expect(weave('Bei {price} endet {subject}.', {subject: 1, price: 2})).to.deep.equal(['Bei ', 2, ' endet ', 1, '.']);
  });
});

describe('echoOf(text, value, locale)', () => {
  const rows = [
    // typed       value      locale  echo
    ['28', '28', 'en', null],
    ['1902.40', '1902.4', 'en', null],
    ['1,902.40', '1902.4', 'en', null],
    ['1.902,40', '1902.4', 'de', null],
    ['1902,40', '1902.4', 'de', null],
    ['1,234', '1234', 'en', '1,234.00'], // reads two ways
    ['1.234', '1.234', 'en', '1.234'],
    ['1.234', '1234', 'de', '1.234,00'],
    ['$1 234.5', '1234.5', 'en', '1,234.50'],
    ['1e3', '1000', 'en', '1,000.00'],
    ['１２', '12', 'en', '12.00'],
  ] as const;
  for (const [text, value, locale, echo] of rows) {
    it(`${text} in ${locale} is ${echo === null ? 'plain' : `echoed as ${echo}`}`, () => {
      expect(echoOf(text, decimal(value), locale)).to.equal(echo);
    });
  }
});

describe('messageOf(mistake, language)', () => {
  it('is worded by the code', () => {
    const error = new InputError('leverage', 'leverage-above-maximum', '1500×', '…', {found: '1500', most: '125'});
    expect(messageOf(error, englishWith('en'))).to.equal(
      'Found 1,500. At this size the venue allows at most 125; write 125 or less.',
    );
  });

  it('falls back to the error’s own words for a code nobody has worded', () => {
    const error = new InputError('x', 'quite-new', 'out of order at row 2', 'Sort steps by notional.');
    expect(messageOf(error, englishWith('en'))).to.equal('Out of order at row 2. Sort steps by notional.');
  });

  it('falls back where a value its sentence names is missing', () => {
    const error = new InputError('x', 'out-of-bounds', '7 is outside', 'Write 1 to 5.', {found: '7'});
    expect(messageOf(error, englishWith('en'))).to.equal('7 is outside. Write 1 to 5.');
  });

  it('repeats no more of a long text than can be read, and no code of an object', () => {
    const long = new InputError('x', 'not-a-number', 'text', '…', {found: 'x'.repeat(1000)});
    expect(messageOf(long, englishWith('en')).length).to.be.lessThan(100);
    expect(messageOf(new InputError('x', 'toString', 'this', 'Do that.'), englishWith('en'))).to.equal(
      'This. Do that.',
    );
  });

  it('says for each code what was found and what to write', () => {
    for (const sentence of Object.entries(enMistakes).flatMap(([name, sentence]) =>
      name === '$name' ? [] : [sentence],
    ))
      expect(sentence).to.match(/^Found .*[.,] ?.*[A-Z].*[.]$/);
  });
});

describe('formatDay(day, locale)', () => {
  it('gives a date with its year', () => {
    expect(formatDay('2024-10-24', 'en-GB')).to.equal('24 Oct 2024');
    expect(formatDay('2024-10-24', 'de')).to.equal('24. Okt. 2024');
  });

  it('leaves what is no day as it is', () => {
    expect(formatDay('autumn', 'en')).to.equal('autumn');
  });
});

const facts = {bracket: 0, binding: 'equation', beyondLastBracket: false, direction: 'falling'} as const;
const priced = {...facts, price: decimal('5'), exact: ratio('5')};
const at: LiquidationAnswer = {kind: 'at', ...priced};
const now: LiquidationAnswer = {kind: 'now', ...priced, shortfall: ratio('1')};
const always: LiquidationAnswer = {kind: 'now', ...facts, price: null, exact: null, shortfall: ratio('1')};

describe('positionSentence(words, liquidation, onEntry)', () => {
  const rows: readonly (readonly [name: string, liquidation: LiquidationAnswer, onEntry: boolean, sentence: string])[] =
    [
      ['a price ahead', at, false, '{subject} is liquidated at {price}'],
      ['a price that was passed', now, false, '{subject} passed its liquidation price {price}'],
      ['no price to return to', always, false, '{subject} is liquidatable at every price.'],
      ['beyond the last bracket', {...at, beyondLastBracket: true}, false, en.verdicts.withheld],
      ['an order born dead', now, true, en.verdicts.onEntry],
      ['covered', {kind: 'never', why: 'fully-collateralised'}, false, en.verdicts.covered],
      ['covered by its coin', {kind: 'never', why: 'collateral-rises-with-short'}, false, en.verdicts.risesWithShort],
    ];
  for (const [name, liquidation, onEntry, sentence] of rows) {
    it(`${name}: ${sentence}`, () => {
      expect(positionSentence(en, liquidation, onEntry)).to.equal(sentence);
    });
  }
});

describe('loanSentence(words, liquidation)', () => {
  const rows: readonly (readonly [name: string, liquidation: LiquidationAnswer, sentence: string])[] = [
    ['an asset that falls', at, '{subject} is liquidated when {asset} falls to {price}'],
    ['an asset that rises', {...at, direction: 'rising'}, '{subject} is liquidated when {asset} rises to {price}'],
    ['a price that was passed', now, '{subject} passed its liquidation price in {asset} {price}'],
    ['no price to return to', always, '{subject} is liquidatable at every price of {asset}.'],
    ['no debt', {kind: 'never', why: 'no-debt'}, enLoan.verdicts.noDebt],
    ['carried by the rest', {kind: 'never', why: 'price-below-zero'}, enLoan.verdicts.belowZero],
    ['on both sides alike', {kind: 'never', why: 'asset-does-not-matter'}, enLoan.verdicts.noMatter],
  ];
  for (const [name, liquidation, sentence] of rows) {
    it(`${name}: ${sentence}`, () => {
      expect(loanSentence(enLoan, liquidation)).to.equal(sentence);
    });
  }
});
