import {expect} from '@open-wc/testing';
import {flatSchedule, inversePosition, linearPosition, marginRules} from '../../../src/contracts/index.js';
import type {Position, Side} from '../../../src/contracts/index.js';
import {formatDecimal} from '../../../src/decimal/index.js';
import {bankruptcyPrice} from '../../../src/measures/index.js';

const rules = marginRules({schedule: flatSchedule([{floor: '0', rate: '0.004'}]), feeRate: '0.0005', tick: '0.5'});
const linear = (side: Side, margin: string, rest?: {unrealisedProfit?: string; maintenance?: string}) =>
  linearPosition({side, size: '1', entry: '30000', margin, rest});
const inverse = (side: Side, margin: string) => inversePosition({side, notional: '10000', entry: '25000', margin});

describe('bankruptcyPrice(position, rules)', () => {
  // equity zero: E − s·(W + U)/q, and N/(N/E + s·(W + U)) for inverse; neither fee nor maintenance counts
  const rows: readonly [string, Position, string][] = [
    ['a long of 3000 margin', linear('long', '3000'), '27000 falling'], // 30000 − 3000
    ['a short of 3000 margin', linear('short', '3000'), '33000 rising'], // 30000 + 3000
    ['a long, up to the step', linear('long', '3000.2'), '27000 falling'], // 26999.8
    ['a short, down to the step', linear('short', '3000.2'), '33000 rising'], // 33000.2
    [
      'a long in an account that gained',
      linear('long', '3000', {unrealisedProfit: '500', maintenance: '200'}),
      '26500 falling',
    ],
    ['an inverse long', inverse('long', '0.04'), '22727.5 falling'], // 10000 / 0.44 = 22727.27
    ['an inverse short', inverse('short', '0.04'), '27777.5 rising'], // 10000 / 0.36 = 27777.78
    ['a long paid in full', linear('long', '30000'), 'fully-collateralised'],
    ['an inverse short paid in full', inverse('short', '0.4'), 'collateral-rises-with-short'],
    ['a short that owes all it sold', linear('short', '-30000'), 'now'],
  ];
  for (const [name, position, expected] of rows) {
    it(`${name}: ${expected}`, () => {
      const answer = bankruptcyPrice(position, rules);
      const found = {
        at: () => answer.kind === 'at' && `${formatDecimal(answer.price)} ${answer.direction}`,
        now: () => 'now',
        never: () => answer.kind === 'never' && answer.why,
      }[answer.kind]();
      expect(found).to.equal(expected);
    });
  }
});
