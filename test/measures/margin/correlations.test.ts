import {expect} from '@open-wc/testing';
import {account, continuousSchedule, marginRules} from '../../../src/contracts/index.js';
import {nearestAccountLiquidation, nearestCorrelation} from '../../../src/measures/index.js';
import type {Correlations} from '../../../src/measures/index.js';
import {eigenOf} from '../../../src/measures/margin/symmetric-matrix.js';
import {refusal, refusalOf} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

const rules = marginRules({schedule: continuousSchedule([{rate: '0.1'}])});
const position = (asset: string) => ({asset, side: 'long', size: '1', entry: '100', mark: '100', rules}) as const;
const three = account({balance: '50', positions: ['BTC', 'ETH', 'SOL'].map(position)});
const volatilities = {BTC: '0.5', ETH: '0.6', SOL: '0.9'};
const ask = (correlations: unknown) => () =>
  nearestAccountLiquidation(three, {volatilities, correlations: correlations as Correlations}, '0.1');

describe('correlations of price moves', () => {
  it('are the same as pairs and as a matrix, whose other assets do not matter', () => {
    const pairs = ask({'BTC/ETH': 0.8, 'SOL/BTC': 0.5})();
    const matrix = [
      [1, 0.1, 0.5, 0],
      [0.1, 1, 0.2, 0],
      [0.5, 0.2, 1, 0.8],
      [0, 0, 0.8, 1],
    ];
    expect(ask({assets: ['SOL', 'XRP', 'BTC', 'ETH'], matrix})()).to.deep.equal(pairs);
  });

  it('are refused by name: out of bounds, of two minds, unknown, of another shape', () => {
    const assets = ['BTC', 'ETH', 'SOL'];
    const rows = [
      [{'BTC/ETH': 1.2}, 'moves.correlations.BTC/ETH', 'out-of-bounds'],
      [{'BTC/ETH': NaN}, 'moves.correlations.BTC/ETH', 'out-of-bounds'],
      [{'BTC/ETH': 0.5, 'ETH/BTC': 0.4}, 'moves.correlations.BTC/ETH', 'asymmetric'],
      [{'BTC/XRP': 0.5}, 'moves.correlations.BTC/XRP', 'unknown-asset'],
      [{'BTC/BTC': 0.5}, 'moves.correlations', 'diagonal-not-one'],
      [{assets, matrix: [[1]]}, 'moves.correlations', 'not-square'],
      [{assets: ['BTC'], matrix: [[1]]}, 'moves.correlations', 'missing'],
      [[], 'moves.correlations', 'not-an-object'],
    ] as const;
    for (const [correlations, field, code] of rows) {
      expect(refusal(ask(correlations)), JSON.stringify(correlations)).to.deep.equal([field, code]);
    }
  });

  it('that contradict one another are refused, the pairs named: BTC with ETH and SOL, but they against each other', () => {
    const refused = refusalOf(ask({'BTC/ETH': 0.9, 'BTC/SOL': 0.9, 'ETH/SOL': -0.2}));
    expect([refused.field, refused.code]).to.deep.equal(['moves.correlations', 'not-positive-definite']);
    expect(refused.values['pairs']).to.equal('BTC/ETH, BTC/SOL, ETH/SOL');
    expect(refused.instead).to.contain('nearestCorrelation');
    expect(ask({'BTC/ETH': 0.9, 'BTC/SOL': 0.9, 'ETH/SOL': 0.7})().kind).to.equal('at');
  });
});

describe('nearestCorrelation(matrix)', () => {
  it('is 0.7607 and 0.1573 for the example of Higham (2002), section 4', () => {
    const {matrix, changed} = nearestCorrelation([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(matrix[0]![1]!).to.be.closeTo(0.7607, 5e-5);
    expect(matrix[1]![2]!).to.be.closeTo(0.7607, 5e-5);
    expect(matrix[0]![2]!).to.be.closeTo(0.1573, 5e-5);
    expect(changed).to.be.closeTo(0.5278, 5e-5); // Higham: distance 0.5278
  });

  it('leaves a correlation matrix as it is', () => {
    const stated = [
      [1, 0.5],
      [0.5, 1],
    ];
    const {matrix, changed} = nearestCorrelation(stated);
    expect(changed).to.be.below(1e-12);
    expect(matrix[0]![1]).to.be.closeTo(0.5, 1e-13);
  });

  it('is accepted where the matrix it repairs was not, and no random correlation matrix is nearer', () => {
    const seeded = new Seeded(31);
    for (let run = 0; run < 40; run++) {
      const n = seeded.integer(3, 7);
      const wrong = Array.from({length: n}, () => new Array<number>(n).fill(1));
      for (let row = 0; row < n; row++) {
        for (let column = 0; column < row; column++) {
          const value = 2 * seeded.unit() - 1;
          wrong[row]![column] = value;
          wrong[column]![row] = value;
        }
      }
      const {matrix, changed} = nearestCorrelation(wrong);
      expect(Math.min(...eigenOf(matrix).values)).to.be.above(-1e-12);
      for (const [row, values] of matrix.entries()) {
        expect(values[row]).to.equal(1);
        for (const [column, value] of values.entries()) expect(value).to.equal(matrix[column]![row]);
      }
      // the condition of a nearest point of a convex set: ⟨wrong − nearest, other − nearest⟩ ≤ 0
      for (let other = 0; other < 50; other++) {
        const rows = Array.from({length: n}, () => Array.from({length: n}, () => seeded.unit() - 0.5));
        const lengths = rows.map(row => Math.hypot(...row));
        let inner = 0;
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < n; j++) {
            const rho =
              i === j
                ? 1
                : rows[i]!.reduce((sum, value, k) => sum + value * rows[j]![k]!, 0) / (lengths[i]! * lengths[j]!);
            inner += (wrong[i]![j]! - matrix[i]![j]!) * (rho - matrix[i]![j]!);
          }
        }
        expect(inner).to.be.below(1e-9 * Math.max(1, changed));
      }
    }
  });

  it('refuses what is not symmetric, square or a number', () => {
    const refused = (matrix: unknown) => refusal(() => nearestCorrelation(matrix as number[][]))[1];
    expect(
      refused([
        [1, 2],
        [3, 1],
      ]),
    ).to.equal('asymmetric');
    expect(refused([[1, 0]])).to.equal('not-square');
    expect(
      refused([
        [1, NaN],
        [NaN, 1],
      ]),
    ).to.equal('not-a-number');
    expect(refused(null)).to.equal('not-square');
  });
});
