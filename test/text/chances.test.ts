import {expect} from '@open-wc/testing';
import {formatChance, formatChances, formatSigmas, formatVolatility} from '../../src/text/index.js';
import {decimal} from '../../src/decimal/index.js';

const said = {below: 'below {chance}', above: 'above {chance}'};
const plain = (text: string): string => text.replace(/\u202f/gu, ' ');

describe('formatChances(least, most)', () => {
  const rows = [
    [0.12408, 0.27101, '12–27 %'],
    [0.15, 0.154, '15 %'],
    [0.004, 0.02, '0.4–2 %'],
    [0.0000385, 0.002985, 'below 0.3 %'],
    [0.0000001, 0.0002, 'below 0.1 %'],
    [0, 0, 'below 0.1 %'],
    [0.97, 0.9995, 'above 97 %'],
    [1, 1, 'above 99.9 %'],
    [0.9962, 0.9971, '99.6–99.7 %'],
    [0.00001, 0.99999, '0.1–99.9 %'],
  ] as const;
  for (const [least, most, text] of rows) {
    it(`${least} … ${most} is ${text}`, () => {
      expect(plain(formatChances(least, most, 'en', said))).to.equal(text);
    });
  }

  it('never says 0 or 100 %', () => {
    for (let at = -12; at <= 0; at += 0.01) {
      const chance = 10 ** at;
      for (const each of [chance, 1 - chance]) {
        expect(plain(formatChance(each, 'en', said)), String(each)).to.not.match(/(^|\s)(0|0\.0|100|100\.0) %/u);
      }
    }
  });

  it('writes in the reader’s digits', () => {
    expect(plain(formatChances(0.004, 0.02, 'de', said))).to.equal('0,4–2 %');
  });
});

describe('formatSigmas and formatVolatility', () => {
  it('round deviations down and say nothing of none', () => {
    expect([1.4553, 0.999, 0.057, 0.001].map(each => formatSigmas(each, 'en'))).to.deep.equal([
      '1.4',
      '0.9',
      '0.05',
      null,
    ]);
  });

  it('write a volatility whole from ten on', () => {
    expect(['0.4306', '0.043'].map(each => plain(formatVolatility(decimal(each), 'en')))).to.deep.equal([
      '43 %',
      '4.3 %',
    ]);
  });
});
