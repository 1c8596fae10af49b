import {expect} from '@open-wc/testing';
import {decimal, ratio} from '../../src/decimal/index.js';
import {distance} from '../../src/measures/index.js';
import {
  formatAmount,
  formatDistance,
  formatHealthFactor,
  formatLeverage,
  formatMove,
  formatNumber,
  formatPercent,
  formatPrice,
  formatRate,
  formatTerm,
  knownLocale,
} from '../../src/text/index.js';

const over = (above: string, below: string) => ratio(above, decimal(below));

describe('formatNumber(value, locale)', () => {
  const rows = [
    ['1234567.5', 'en', '1,234,567.5'],
    ['1234567.5', 'de', '1.234.567,5'],
    ['1234567.5', 'en-IN', '12,34,567.5'],
    ['-0.5', 'en', '\u22120.5'],
    ['0', 'en', '0'],
    ['12345678901234567890.123456789012345678', 'en', '12,345,678,901,234,567,890.123456789012345678'], // no float holds it
    ['0.000000000000000000000000000001', 'en', '0.000000000000000000000000000001'],
  ] as const;
  for (const [value, locale, text] of rows) {
    it(`${value} in ${locale} is ${text}`, () => {
      expect(formatNumber(decimal(value), locale)).to.equal(text);
    });
  }
});

describe('formatPrice(price, step, locale)', () => {
  it('keeps the digits of the step', () => {
    expect(formatPrice(decimal('1719'), decimal('0.01'), 'en')).to.equal('1,719.00');
    expect(formatPrice(decimal('52299.1'), decimal('0.1'), 'en')).to.equal('52,299.1');
  });
});

describe('formatDistance(room, locale)', () => {
  const rows = [
    // mark   price      text       why
    ['1874.89', '1719.04', '8.3\u202f%'], // 8.31…, down
    ['100', '80.01', '19.9\u202f%'], // 19.99, down: never more room than there is
    ['1000', '990.001', '0.99\u202f%'], // two decimals below 1 %
    ['1000', '999.999', '0.00\u202f%'],
    ['1000', '1000', '0.00\u202f%'],
    ['1714', '1719.04', '\u22120.3\u202f%'], // past it: signed
    ['1000000', '1000001', '\u22120.1\u202f%'], // however little
  ] as const;
  for (const [mark, price, text] of rows) {
    it(`from ${mark} down to ${price} is ${text}`, () => {
      expect(formatDistance(distance(mark, price, 'falling'), 'en').percent).to.equal(text);
    });
  }
});

describe('formatDistance(room, locale) of a price far away', () => {
  it('is a bound beyond a hundredfold', () => {
    expect(formatDistance(ratio('46683.76'), 'en')).to.deep.equal({percent: '>\u202f10,000\u202f%', past: false});
    expect(formatDistance(ratio('100'), 'en').percent).to.equal('10,000.0\u202f%');
  });
});

describe('formatMove(change, locale)', () => {
  it('has its sign, and is a bound beyond a hundredfold', () => {
    expect(formatMove(ratio('39761.77'), 'en')).to.equal('>\u202f+10,000\u202f%');
    expect(formatMove(ratio('-0.00329'), 'en')).to.equal('\u22120.32\u202f%');
    expect(formatMove(ratio('0.0709'), 'en')).to.equal('+7.0\u202f%');
    expect(formatMove(ratio('-0.2509'), 'en')).to.equal('\u221225.0\u202f%');
  });
});

describe('formatTerm(value, locale)', () => {
  it('writes a decimal out while it can be read, cuts it off beyond, and leaves a fraction', () => {
    expect(formatTerm(ratio('0.83'), 'en')).to.equal('0.83');
    expect(formatTerm(ratio('0.301514568055515563'), 'en')).to.equal('0.301514568055515563');
    // 1/1.45 at 40 digits: a threshold that is a collateral ratio
    expect(formatTerm(ratio('0.6896551724137931034482758620689655172414'), 'en')).to.equal('0.68965517…');
    expect(formatTerm(over('1', '3'), 'en')).to.equal(null);
  });
});

describe('the other numbers of a page', () => {
  it('amounts to add go up, amounts to keep go down', () => {
    expect(formatAmount(over('1', '3'), 2, 'up', 'en')).to.equal('0.34');
    expect(formatAmount(over('1', '3'), 2, 'down', 'en')).to.equal('0.33');
    expect(formatAmount(over('1000', '1'), 2, 'up', 'en')).to.equal('1,000.00');
  });

  it('a health factor goes down, and has a third digit where 1.00 would mislead', () => {
    expect(formatHealthFactor(over('127051', '100000'), 'en')).to.equal('1.27');
    expect(formatHealthFactor(over('1009', '1000'), 'en')).to.equal('1.009');
    expect(formatHealthFactor(over('99999', '100000'), 'en')).to.equal('0.99');
  });

  it('a loan to value goes up, a rate has two digits at least, leverage none to spare', () => {
    expect(formatPercent(over('6461', '10000'), 1, 'up', 'en')).to.equal('64.7\u202f%');
    expect(formatRate(decimal('0.004'), 'en')).to.equal('0.40\u202f%');
    expect(formatRate(decimal('0.00065'), 'en')).to.equal('0.065\u202f%');
    expect(formatLeverage(ratio('10'), 'en')).to.equal('10×');
    expect(formatLeverage(over('78125', '10000'), 'en')).to.equal('7.82×');
  });

  it('a tag that is none is English', () => {
    for (const tag of ['', '<b>', 'xx-', 'not a tag']) expect(knownLocale(tag)).to.equal('en');
    expect(knownLocale('de-CH')).to.equal('de-CH');
  });
});
