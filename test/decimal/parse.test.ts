import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decimal, formatDecimal, parseDecimal} from '../../src/decimal/index.js';
import {amountText, holds} from '../support/properties.js';
import {refusalOf} from '../support/refusals.js';

const read = (text: string, locale?: string) => formatDecimal(parseDecimal(text, 'size', locale));

describe('parseDecimal(text, field): what can be read in one way is read in every locale', () => {
  const rows = [
    ['1250.5', '1250.5', 'plain'],
    ['1,234.50', '1234.5', 'commas group, a point divides'],
    ['1.234,50', '1234.5', 'points group, a comma divides'],
    ['1.234.567', '1234567', 'two points can only group'],
    ['1,234,567', '1234567', 'two commas can only group'],
    ['$1 234,5', '1234.5', 'a space groups, a comma divides'],
    ['1 234,567', '1234.567', 'as the space groups, the comma cannot'],
    ['1\u00a0234\u00a0567,8', '1234567.8', 'a no-break space'],
    ['1\u202f234,5 €', '1234.5', 'a narrow no-break space, as French writes'],
    ['1’234.5', '1234.5', 'an apostrophe, as Swiss writes'],
    ["1'234'567", '1234567', 'a straight apostrophe'],
    ['12,34,567.8', '1234567.8', 'Indian groups'],
    ['1,23,456', '123456', 'Indian groups alone'],
    ['1234,567', '1234.567', 'four digits before it: the comma does not group'],
    ['1,5', '1.5', 'one digit after it: the comma does not group'],
    ['1,2345', '1.2345', 'four digits after it'],
    ['0,125', '0.125', 'groups do not begin with zero'],
    ['１２３．５', '123.5', 'fullwidth'],
    ['１，２３４．５', '1234.5', 'fullwidth with a separator'],
    ['١٬٢٣٤٫٥', '1234.5', 'Arabic digits and separators'],
    ['۱۲۳۴٫۵', '1234.5', 'Persian digits'],
    ['१२,३४,५६७.८', '1234567.8', 'Devanagari digits in Indian groups'],
    ['๑๒๓', '123', 'Thai digits'],
    ['𝟙𝟚𝟛', '123', 'digits beyond the first plane, in runs that touch'],
    ['−5', '-5', 'a minus sign'],
    ['–5', '-5', 'an en dash before digits'],
    ['+5', '5', 'a plus'],
    ['-$1,234.50', '-1234.5', 'a minus before the currency'],
    ['$-5', '-5', 'a minus after the currency'],
    ['₹ 12,34,567', '1234567', 'any currency sign'],
    ['\u200e-5', '-5', 'a direction mark, as Arabic and Hebrew pages carry'],
    ['1e-8', '0.00000001', 'an exponent'],
    ['1,5E3', '1500', 'an exponent after a comma'],
    ['.5', '0.5', 'nothing before the point'],
    ['5.', '5', 'nothing after it yet'],
    ['5,', '5', 'nor after a comma'],
    ['  42\n', '42', 'blanks around it'],
    ['007', '7', 'zeros before it'],
  ] as const;
  for (const [text, value, why] of rows) {
    it(`${JSON.stringify(text)} is ${value}: ${why}`, () => {
      for (const locale of [undefined, 'en', 'de', 'fr', 'en-IN', 'de-CH', 'ar-EG']) {
        expect(read(text, locale), locale).to.equal(value);
      }
    });
  }
});

describe('parseDecimal(text, field, locale): the locale decides what can be read in two ways', () => {
  const rows = [
    // text     locale      value
    ['1,234', 'en', '1234'],
    ['1.234', 'en', '1.234'],
    ['12,345', 'en-IN', '12345'],
    ['1,234', 'de', '1.234'],
    ['1.234', 'de', '1234'],
    ['1,234', 'fr', '1.234'],
    ['1.234', 'de-CH', '1.234'],
    ['1,234', 'ar-EG', '1234'], // Latin digits in Egypt: commas group
    ['۱,۲۳۴', 'fa', '1234'],
    ['1,234e5', 'en', '123400000'],
    ['1.234', undefined, '1.234'], // without a locale a point is a decimal point
  ] as const;
  for (const [text, locale, value] of rows) {
    it(`${text} is ${value} in ${locale ?? 'no locale'}`, () => expect(read(text, locale)).to.equal(value));
  }

  const refused = [
    // text     locale          or          or
    ['1,234', undefined, '1234', '1.234'],
    ['12,345', undefined, '12345', '12.345'],
    ['1.234', 'fr', '1234', '1,234'], // French groups by spaces: the point is a foreigner
    ['1,234', 'de-CH', '1234', '1.234'],
    ['1,234', 'xx', '1234', '1.234'], // a locale unknown here; the machine's own is not asked
    ['1,234', 'not a locale', '1234', '1.234'],
    ['1,234', '', '1234', '1.234'],
  ] as const;
  for (const [text, locale, grouped, broken] of refused) {
    it(`${text} is refused in ${locale ?? 'no locale'}: ${grouped} or ${broken}`, () => {
      const refusal = refusalOf(() => parseDecimal(text, 'size', locale));
      expect(refusal.code).to.equal('ambiguous-number');
      expect(refusal.values).to.deep.equal({found: text, grouped, broken});
      expect(refusal.found).to.include(grouped).and.include(broken);
      for (const clear of [grouped, broken]) expect(() => read(clear, locale)).not.to.throw();
    });
  }
});

describe('parseDecimal(text, field) refuses what is no number, with what was found', () => {
  const rows: readonly (readonly [unknown, string])[] = [
    ['', 'empty'],
    [' \u00a0\u200b', 'empty'],
    [undefined, 'empty'],
    [null, 'empty'],
    ['abc', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['1,234,56', 'not-a-number'],
    ['1.23.456', 'not-a-number'], // Indian groups have commas
    ['1,234.567,8', 'not-a-number'],
    ["1'234 567", 'not-a-number'], // one separator throughout
    ['0,123,456', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['1\n234', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['-$-5', 'not-a-number'],
    ['$5$', 'not-a-number'],
    ['5-', 'not-a-number'],
    ['(5)', 'not-a-number'],
    ['1_000', 'not-a-number'],
    ['.', 'not-a-number'],
    ['-', 'not-a-number'],
    ['$', 'not-a-number'],
    ['%', 'not-a-number'],
    ['½', 'not-a-number'],
    ['Ⅷ', 'not-a-number'],
    ['∞', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['<b>5</b>', 'not-a-number'],
    ['"><script>alert(1)</script>', 'not-a-number'],
    [5, 'not-a-number'], // a person's text is text
    [{}, 'not-a-number'],
    [Symbol('5'), 'not-a-number'],
    ['1.5 BTC', 'unit-letters'],
    ['USDT 1,234', 'unit-letters'],
    ['US$5', 'unit-letters'],
    ['5k', 'unit-letters'], // five thousand must not become five
    ['1e', 'unit-letters'],
    ['5%', 'percent-sign'],
    ['% 5', 'percent-sign'],
    ['٥٪', 'percent-sign'],
    ['1'.repeat(61), 'too-many-digits'],
    ['1'.repeat(10_000_000), 'too-many-digits'],
    ['<p>'.repeat(4_000_000), 'too-many-digits'],
    ['1e400', 'out-of-range'],
    ['1e-400', 'out-of-range'],
  ];
  for (const [text, code] of rows) {
    const shown = typeof text === 'string' ? JSON.stringify(text.slice(0, 30)) : typeof text;
    it(`${shown} as ${code}`, () => {
      const refusal = refusalOf(() => parseDecimal(text as string, 'size'));
      expect([refusal.field, refusal.code]).to.deep.equal(['size', code]);
      expect(refusal.values.found!.length).to.be.at.most(40);
      expect(refusal.instead).to.match(/^Write .*\.$/);
    });
  }

  it('says which fraction a percentage is', () => {
    expect(refusalOf(() => parseDecimal('82.5 %', 'threshold')).values.fraction).to.equal('0.825');
    expect(refusalOf(() => parseDecimal('-0,4%', 'rate')).values.fraction).to.equal('-0.004');
    expect(refusalOf(() => parseDecimal('1,234%', 'rate')).values).not.to.have.property('fraction'); // two readings
  });

  it('takes no longer for the worst text than for any other', () => {
    const worst = [`1${' '.repeat(198)}x`, `${"1'".repeat(100)}`, `${'1,'.repeat(99)}x`, 'e'.repeat(200)];
    const began = performance.now();
    for (const text of worst) refusalOf(() => parseDecimal(text, 'size'));
    expect(performance.now() - began).to.be.below(100);
  });
});

describe('parseDecimal undoes what others wrote', () => {
  it('reads formatDecimal’s text to the same number', () => {
    holds(
      fc.property(amountText(), text => {
        const plain = formatDecimal(decimal(text));
        return read(plain) === plain && read(plain, 'en') === plain;
      }),
    );
  });

  it('reads what Intl writes in a locale, in the digits of its script', () => {
    const locales = ['en', 'de', 'fr', 'es', 'pl', 'ru', 'de-CH', 'en-IN', 'hi', 'ar-EG', 'fa', 'th-u-nu-thai', 'sv'];
    holds(
      fc.property(amountText(), fc.constantFrom(...locales), (text, locale) => {
        const plain = formatDecimal(decimal(text));
        const written = new Intl.NumberFormat(locale, {maximumFractionDigits: 20}).format(plain as `${number}`);
        return read(written, locale) === plain;
      }),
      1000,
    );
  });
});
