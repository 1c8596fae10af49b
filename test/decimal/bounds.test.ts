import {expect} from '@open-wc/testing';
import {
  decimal,
  formatDecimal,
  requireNonNegative,
  requirePositive,
  requireWithin,
  type Decimal,
} from '../../src/decimal/index.js';
import {refusalOf} from '../support/refusals.js';

const d = (text: string) => decimal(text);
const within = (value: Decimal, field: string) => requireWithin(value, field, d('1'), d('125'));

describe('requirePositive, requireNonNegative, requireWithin (value, field)', () => {
  const rows = [
    // which                  passes             refused          code
    [requirePositive, ['1e-60', '9e59'], ['0', '-5', '-1e-60'], 'not-positive'],
    [requireNonNegative, ['0', '1e-60'], ['-1e-60', '-5'], 'negative'],
    [within, ['1', '20.5', '125'], ['0.999', '125.0001', '-5'], 'out-of-bounds'],
  ] as const;
  for (const [require, passing, refused, code] of rows) {
    for (const text of passing) {
      it(`gives ${text} back`, () => {
        const value = d(text);
        expect(require(value, 'size')).to.equal(value);
      });
    }
    for (const text of refused) {
      it(`refuses ${text} as ${code}, saying what was found`, () => {
        const refusal = refusalOf(() => require(d(text), 'size'));
        expect([refusal.field, refusal.code]).to.deep.equal(['size', code]);
        expect(refusal.values.found!.slice(0, 30)).to.equal(formatDecimal(d(text)).slice(0, 30));
      });
    }
  }

  it('says the bounds', () => {
    const {values} = refusalOf(() => within(d('126'), 'leverage'));
    expect(values).to.deep.equal({found: '126', least: '1', most: '125'});
  });
});
