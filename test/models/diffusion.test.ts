import {expect} from '@open-wc/testing';
import {formatDecimal} from '../../src/decimal/index.js';
import {diffusion, type DiffusionInput} from '../../src/models/index.js';
import {refusalOf} from '../support/refusals.js';

describe('diffusion({volatility, drift})', () => {
  it('keeps what was typed, without a drift unless one is stated', () => {
    const model = diffusion({volatility: '0.8'});
    expect([formatDecimal(model.volatility), formatDecimal(model.drift)]).to.deep.equal(['0.8', '0']);
    expect(formatDecimal(diffusion({volatility: '0.8', drift: '-0.1095'}).drift)).to.equal('-0.1095');
  });

  const refused: readonly [string, unknown, string, string][] = [
    ['a negative volatility', {volatility: '-0.1'}, 'volatility', 'negative'],
    ['5,000 %', {volatility: '50'}, 'volatility', 'out-of-bounds'],
    ['80 for 80 %', {volatility: '80'}, 'volatility', 'out-of-bounds'],
    ['no volatility', {}, 'volatility', 'empty'],
    ['a word', {volatility: 'high'}, 'volatility', 'not-a-number'],
    ['a drift out of this world', {volatility: '1', drift: '101'}, 'drift', 'out-of-bounds'],
    ['nothing', null, 'diffusion', 'not-an-object'],
  ];
  for (const [what, input, field, code] of refused) {
    it(`refuses ${what}: ${code} at ${field}`, () => {
      expect(refusalOf(() => diffusion(input as DiffusionInput))).to.include({field, code});
    });
  }
});
