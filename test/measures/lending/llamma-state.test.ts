import {expect} from '@open-wc/testing';
import {formatDecimal, toFloat} from '../../../src/decimal/index.js';
import {llammaHealth, llammaInside, llammaPath, llammaState} from '../../../src/measures/index.js';
import type {LlammaState} from '../../../src/measures/index.js';
import {refusal} from '../../support/refusals.js';

/** crvusd-state-1 of the stablecoin library's README: bands 10 to 14, 2713.146 down to 2580.175. */
const standing = {
  amplification: '100',
  bandCount: '5',
  loanDiscount: '0.05',
  collateral: '0.6',
  basePrice: '3000',
  liquidationDiscount: '0.02',
  debt: '1500',
};
const at = (oraclePrice: string) => llammaState({...standing, oraclePrice});
const amounts = ({collateral, stable}: LlammaState) => [toFloat(collateral), toFloat(stable)];

/** Σ 0.12·P_up(n)·√0.99 for n = 10 to 14, worked in floats. */
const WHOLE_WAY = [10, 11, 12, 13, 14].reduce((sum, n) => sum + 0.12 * 3000 * 0.99 ** n * Math.sqrt(0.99), 0);

describe('llammaState(standing)', () => {
  it('holds all its collateral above the bands, nothing but crvUSD below', () => {
    const above = at('3000');
    expect([above.price, ...amounts(above)]).to.deep.equal(['above', 0.6, 0]);
    const below = at('2500');
    expect([below.price, toFloat(below.collateral)]).to.deep.equal(['below', 0]);
    expect(toFloat(below.stable)).to.be.closeTo(WHOLE_WAY, 1e-9);
  });

  it('is converted above the price, whole below it, and part of each in the band it is in', () => {
    const inside = at('2650');
    expect(inside.price).to.equal('between');
    // 3000·0.99^12 = 2659.15 ≥ 2650 ≥ 3000·0.99^13 = 2632.56
    expect(inside.bands.map(({collateral, stable}) => [toFloat(collateral) > 0, toFloat(stable) > 0])).to.deep.equal([
      [false, true],
      [false, true],
      [true, true],
      [true, false],
      [true, false],
    ]);
    const [, , band] = inside.bands;
    const [top, p] = [toFloat(band!.top), 2650];
    // the band's own price (f + x)/(g + y), f = A·y0·p²/P, g = (A − 1)·y0·P/p, y0 from y
    const y0 = toFloat(band!.collateral) / (100 - (99 * top) / p);
    const f = (100 * y0 * p * p) / top;
    const g = (99 * y0 * top) / p;
    expect((f + toFloat(band!.stable)) / (g + toFloat(band!.collateral))).to.be.closeTo(2650, 1e-6);
  });

  it('has no step at the edge of a band', () => {
    const edge = 3000 * 0.99 ** 12;
    const [above, below] = [at((edge + 1e-9).toFixed(9)), at((edge - 1e-9).toFixed(9))];
    for (const part of ['collateral', 'stable', 'value'] as const) {
      expect(toFloat(above[part]), part).to.be.closeTo(toFloat(below[part]), 1e-5);
    }
  });

  it('keeps on a slow fall the health it had: the published one', () => {
    const opened = llammaHealth({...standing, oraclePrice: '3000'}).health;
    for (const price of ['3000', '2713', '2700', '2650', '2600', '2581', '2500', '1000']) {
      expect(toFloat(at(price).health), price).to.be.closeTo(toFloat(opened), 1e-15);
    }
    expect(toFloat(at('3000').healthFull)).to.be.closeTo(0.15200984677843693, 1e-12); // crvusd-state-1
  });

  it('falls in value as it falls in price, never rising', () => {
    const values = Array.from({length: 60}, (_, step) => toFloat(at(String(2720 - 2.5 * step)).value));
    values.slice(1).forEach((value, step) => expect(value).to.be.at.most(values[step]! + 1e-12));
  });

  it('says its model', () => expect(at('2650').model).to.equal('slow-fall'));

  it('refuses a debt without bands, a price of 0 and fewer bands than four', () => {
    expect(refusal(() => llammaState({...standing, debt: '9000', oraclePrice: '3000'}))).to.deep.equal([
      'debt',
      'no-range',
    ]);
    expect(refusal(() => at('0'))).to.deep.equal(['oraclePrice', 'not-positive']);
    const few = () => llammaState({...standing, bandCount: '3', oraclePrice: '3000'});
    expect(refusal(few)).to.deep.equal(['bandCount', 'out-of-bounds']);
  });
});

describe('llammaPath(standing, prices)', () => {
  it('nears the slow fall as its steps grow finer, from below', () => {
    const slow = toFloat(at('2500').stable);
    const walk = (steps: number) => {
      const prices = Array.from({length: steps}, (_, step) => String(2720 - ((step + 1) * 220) / steps));
      return toFloat(llammaPath(standing, prices).at(-1)!.stable);
    };
    const gaps = [10, 100, 1000].map(steps => slow - walk(steps));
    expect(gaps[0]).to.be.above(gaps[1]!);
    expect(gaps[1]).to.be.above(gaps[2]!);
    expect(Math.abs(gaps[2]!) / slow).to.be.below(2e-4); // the contract's own measure of a slow way is itself an approximation
  });

  it('sells at p³/(P·P′) in a jump: 2720 to 2500 at once', () => {
    const [jumped] = llammaPath(standing, ['2500']);
    const sold = [10, 11, 12, 13, 14].reduce((sum, n) => sum + (0.12 * 2500 ** 3) / (9e6 * 0.99 ** (2 * n + 1)), 0);
    expect(toFloat(jumped!.stable)).to.be.closeTo(sold, 1e-9);
    expect(jumped!.model).to.equal('one-trade-a-price');
  });

  it('loses on the way there and back, and more with each', () => {
    const back = (times: number) => {
      const prices = Array.from({length: times}, () => ['2640', '2720']).flat();
      return llammaPath(standing, prices).at(-1)!;
    };
    const [once, thrice] = [back(1), back(3)];
    expect([once.price, toFloat(once.stable)]).to.deep.equal(['above', 0]);
    expect(toFloat(once.collateral)).to.be.below(0.6);
    expect(toFloat(thrice.collateral)).to.be.below(toFloat(once.collateral));
    expect(toFloat(thrice.health)).to.be.below(toFloat(once.health));
  });

  it('is empty without prices', () => expect(llammaPath(standing, [])).to.deep.equal([]));
});

describe('llammaInside(held)', () => {
  it('reads from bands what the state of them says', () => {
    const state = at('2650');
    const bands = state.bands.map(({band, collateral, stable}) => ({
      band,
      collateral: toFloat(collateral).toFixed(18),
      stable: toFloat(stable).toFixed(18),
    }));
    const inside = llammaInside({...standing, bands, oraclePrice: '2650'});
    expect(toFloat(inside.health)).to.be.closeTo(toFloat(state.health), 1e-14);
    expect([inside.price, inside.liquidatable]).to.deep.equal(['between', false]);
  });

  it('values what was not yet traded at what trading it now would bring', () => {
    // all collateral in band 10 (top 2713.146…) while the oracle is far below: y·p³/(P·P′)
    const inside = llammaInside({
      ...standing,
      bands: [{band: 10, collateral: '1', stable: '0'}],
      oraclePrice: '2000',
    });
    expect(toFloat(inside.onTheWayDown)).to.be.closeTo(2000 ** 3 / (9e6 * 0.99 ** 21), 1e-9);
    expect([inside.price, formatDecimal(inside.collateral)]).to.deep.equal(['below', '1']);
  });

  it('refuses a band that no market has', () => {
    const far = () =>
      llammaInside({...standing, bands: [{band: 2000, collateral: '1', stable: '0'}], oraclePrice: '1'});
    expect(refusal(far)).to.deep.equal(['bands[0].band', 'out-of-bounds']);
  });
});
