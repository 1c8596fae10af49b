import {expect} from '@open-wc/testing';
import {loadKernel} from '../../src/kernel/index.js';
import type {SpecialFunctions} from '../../src/kernel/index.js';
import {Seeded} from '../support/seeded.js';

/** Exact values to 17 digits, by mpmath 1.3.0 with 50 digits; then the relative error allowed. */
const rows: readonly (readonly [keyof SpecialFunctions, readonly number[], number, number])[] = [
  ['erfcx', [0.5], 0.6156903441929259, 4e-15],
  ['erfcx', [3.5], 0.1552936556088943, 4e-15],
  ['erfcx', [25], 0.02254957243264136, 4e-15],
  ['erfcx', [-3], 16205.988853999586, 4e-15],
  ['normalTail', [0], 0.5, 2e-15],
  ['normalTail', [8], 6.220960574271784e-16, 4e-15],
  ['normalTail', [37], 5.725571222524577e-300, 4e-15],
  ['logNormalCdf', [-100], -5005.524208694205, 1e-15],
  ['logNormalCdf', [-1], -1.8410216450092636, 2e-15],
  ['logNormalCdf', [6], -9.865876455243758e-10, 4e-15],
  ['normalQuantile', [1e-10], -6.361340902404057, 1e-15],
  ['normalQuantile', [1e-300], -37.0470962993612, 1e-15],
  ['normalQuantile', [0.025], -1.9599639845400543, 1e-15],
  ['logGamma', [0.001], 6.907178885383853, 4e-15],
  ['logGamma', [2.5], 0.2846828704729192, 4e-15],
  ['logGamma', [100.5], 361.4355404677776, 4e-15],
  ['incompleteGammaQ', [0.01, 0.001], 0.061429347473871014, 4e-14],
  ['incompleteGammaQ', [3, 30], 4.501016648012124e-11, 4e-14],
  ['incompleteGammaQ', [500, 450], 0.9892827619087102, 4e-14],
  ['incompleteBeta', [2, 3, 0.25], 0.26171875, 4e-14], // 67/256
  ['incompleteBeta', [500, 0.5, 0.99], 0.0015273578790529964, 5e-13],
  ['incompleteBeta', [0.1, 10, 0.001], 0.659666660220825, 5e-13],
  ['studentTail', [2.228, 10], 0.02500588590855569, 1e-13], // the tables' 2.228
  ['studentTail', [10, 3], 0.001064199529207075, 1e-13],
  ['studentTail', [6, 200], 4.557560174405193e-9, 1e-13],
  ['chiSquareTail', [3.841, 1], 0.05001368376395671, 2e-14], // the tables' 3.841
  ['chiSquareTail', [70, 1], 5.930445850082487e-17, 4e-14], // 1 − cdf would be 0
  ['chiSquareTail', [100, 4], 9.83662422461598e-21, 4e-14],
];

for (const engine of ['wasm', 'js'] as const) {
  describe(`risk.special (${engine})`, () => {
    let special: SpecialFunctions;
    before(async () => {
      special = (await (await loadKernel({engine})).risk()).special;
    });

    for (const [name, args, expected, allowed] of rows) {
      it(`${name}(${args.join(', ')}) is ${expected} within ${allowed}`, () => {
        const call: (...given: number[]) => number = special[name];
        expect(Math.abs(call(...args) / expected - 1)).to.be.at.most(allowed);
      });
    }

    it('adds both tails up to 1', () => {
      for (const x of [-40, -8, -1, -1e-10, 0, 1e-10, 0.3, 5, 40]) {
        expect(special.normalCdf(x) + special.normalTail(x)).to.be.closeTo(1, 1e-15);
        expect(special.studentCdf(x, 4) + special.studentTail(x, 4)).to.be.closeTo(1, 1e-15);
        const y = Math.abs(x);
        expect(special.incompleteGammaP(3, y) + special.incompleteGammaQ(3, y)).to.be.closeTo(1, 4e-15);
      }
    });

    it('undoes its own quantiles', () => {
      const seeded = new Seeded(11);
      for (let trial = 0; trial < 300; trial++) {
        const p = seeded.magnitude(1e-12, 0.999);
        const degrees = seeded.magnitude(0.5, 200);
        expect(special.normalCdf(special.normalQuantile(p)) / p).to.be.closeTo(1, 1e-13);
        expect(special.studentCdf(special.studentQuantile(p, degrees), degrees) / p).to.be.closeTo(1, 1e-11);
        expect(special.chiSquareTail(special.chiSquareQuantile(p, degrees), degrees)).to.be.closeTo(1 - p, 1e-12);
      }
    });

    it('knows a quantile beyond the smallest float by its logarithm', () => {
      const far = special.normalQuantileFromLog(-1e6);
      expect(special.logNormalCdf(far)).to.be.closeTo(-1e6, 1e-8);
    });

    it('answers its ends, and NaN where there is no number', () => {
      expect(special.normalQuantile(0)).to.equal(-Infinity);
      expect(special.normalQuantile(1)).to.equal(Infinity);
      expect(special.chiSquareQuantile(0, 3)).to.equal(0);
      expect(special.incompleteGammaQ(2, Infinity)).to.equal(0);
      expect(special.erfcx(Infinity)).to.equal(0);
      expect(special.normalTail(Infinity)).to.equal(0);
      expect(special.normalTail(-Infinity)).to.equal(1);
      for (const p of [-0.1, 1.1, NaN]) expect(special.normalQuantile(p)).to.be.NaN;
      for (const a of [0, -1, NaN]) expect(special.incompleteGammaP(a, 1)).to.be.NaN;
      expect(special.logGamma(0)).to.be.NaN;
    });
  });
}

describe('risk.special on both engines', () => {
  it('gives the same bits', async () => {
    const [wasm, js] = await Promise.all([loadKernel({engine: 'wasm'}), loadKernel({engine: 'js'})]);
    const [one, other] = [(await wasm.risk()).special, (await js.risk()).special];
    const seeded = new Seeded(5);
    const differing = (Object.keys(one) as (keyof SpecialFunctions)[]).filter(name => {
      const [first, second] = [one[name], other[name]] as ((...given: number[]) => number)[];
      return Array.from({length: 300}).some(() => {
        const given = Array.from({length: first!.length}, () => seeded.magnitude(1e-6, 1e3) * seeded.pick([1, 1, -1]));
        return !Object.is(first!(...given), second!(...given));
      });
    });
    expect(differing).to.deep.equal([]);
  });
});
