import {expect} from '@open-wc/testing';
import {
  inversePosition,
  linearPosition,
  marginRules,
  sizeLinearRate,
  sizeLinearSchedule,
} from '../../../src/contracts/index.js';
import type {InversePosition, Side} from '../../../src/contracts/index.js';
import {decimal, formatDecimal} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import {liquidationPrice, sizeLinearPrice} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

const law = {base: '0.01', perUnit: '0.00005'};

describe('sizeLinearRate(law, size)', () => {
  it('is 0.01125 for 25 BTC: 1 % and 0.005 % for each (Deribit)', () => {
    expect(formatDecimal(sizeLinearRate(law, '25'))).to.equal('0.01125');
  });

  it('gives a linear position one bracket, and the price of (A)', async () => {
    const rules = marginRules({schedule: sizeLinearSchedule(law, '25'), tick: '0.5'});
    const position = linearPosition({side: 'long', entry: '100000', size: '25', margin: '250000'});
    const answer = liquidationPrice(await loadKernel(), position, rules);
    expect(answer.kind === 'at' && formatDecimal(answer.price)).to.equal('91024.5'); // 90000/0.98875 = 91024.02…
    expect(refusal(() => sizeLinearSchedule(law, '20000'))).to.deep.equal(['size', 'rate-out-of-bounds']);
  });
});

describe('sizeLinearPrice(position, law, grid)', () => {
  const inverse = (side: Side, margin: string) => inversePosition({side, notional: '1000000', entry: '50000', margin});
  const tick = {kind: 'tick', step: decimal('0.01')} as const;

  it('is the root of the quadratic in 1/P, rounded towards the earlier liquidation', () => {
    // x = [−(1+b) + √((1+b)² + 4k(W + N/E))]/(2kN), and for shorts [(1−b) − √((1−b)² − 4k(N/E − W))]/(2kN)
    const [b, k, notional, coins, margin] = [0.01, 0.00005, 1e6, 20, 2];
    const long = (-(1 + b) + Math.sqrt((1 + b) ** 2 + 4 * k * (margin + coins))) / (2 * k * notional);
    const short = (1 - b - Math.sqrt((1 - b) ** 2 - 4 * k * (coins - margin))) / (2 * k * notional);
    for (const [side, price] of [
      ['long', 1 / long],
      ['short', 1 / short],
    ] as const) {
      const answer = sizeLinearPrice(inverse(side, '2'), law, tick);
      expect(answer.kind === 'at' && Number(formatDecimal(answer.price)), side).to.be.closeTo(price, 0.01);
    }
  });

  it('is (B) where the rate does not grow', () => {
    const answer = sizeLinearPrice(inverse('long', '2'), {base: '0.01', perUnit: '0'}, tick);
    expect(answer.kind === 'at' && formatDecimal(answer.price)).to.equal('45909.1'); // 10^6·1.01/22 = 45909.09…
  });

  it('never reaches a short that its own coin covers, and refuses what settles in quote', () => {
    expect(sizeLinearPrice(inverse('short', '20'), law)).to.deep.equal({
      kind: 'never',
      why: 'collateral-rises-with-short',
    });
    const linear = linearPosition({side: 'long', entry: '1', size: '1', margin: '1'});
    expect(refusal(() => sizeLinearPrice(linear as unknown as InversePosition, law))).to.deep.equal([
      'position',
      'not-inverse',
    ]);
  });
});
