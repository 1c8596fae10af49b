import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {RiskKernel} from '../../../src/kernel/index.js';
import {loanHealthMap} from '../../../src/measures/index.js';
import {doubleOf, fraction} from '../../oracle/fraction.js';
import {loanStanding} from '../../oracle/standing.js';
import {randomLoan} from '../../support/random-loans.js';
import {refusal} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';
import {statedLoan} from '../../support/stated-position.js';

const weth = {asset: 'WETH', quantity: '10', price: '2000', threshold: '0.8'};
const wbtc = {asset: 'WBTC', quantity: '1', price: '60000', threshold: '0.7'};
const usdc = {asset: 'USDC', quantity: '50000', price: '1'};
const axes = {across: {asset: 'WETH', prices: [1500, 2000]}, down: {asset: 'WBTC', prices: ['40000', '60000']}};

describe('loanHealthMap(risk, loan, axes)', () => {
  let risk: RiskKernel;
  before(async () => (risk = await (await loadKernel()).risk()));

  it('divides weighted collateral by debt in every cell, row by row', () => {
    const map = loanHealthMap(risk, loan({collaterals: [weth, wbtc], debts: [usdc]}), axes);
    if (map.kind === 'never') throw new TypeError(map.why);
    // (8·weth + 0.7·wbtc)/50000
    expect([...map.health]).to.deep.equal([0.8, 0.88, 1.08, 1.16]);
    expect([map.everywhere, map.approximate]).to.deep.equal([true, true]);
  });

  it('draws a straight line at each level, exactly from border to border', () => {
    const map = loanHealthMap(risk, loan({collaterals: [weth, wbtc], debts: [usdc]}), {...axes, levels: [1]});
    if (map.kind === 'never') throw new TypeError(map.why);
    // 8·weth + 0.7·wbtc = 50000
    const [line] = map.contours;
    expect(map.contours.length).to.equal(1);
    expect(Array.from(line!.xs).toSorted((a, b) => a - b)).to.deep.equal([1500, 2000]);
    const heights = Array.from(line!.ys).toSorted((a, b) => a - b);
    expect(heights[0]).to.be.closeTo(34000 / 0.7, 1e-9);
    expect(heights[1]).to.be.closeTo(38000 / 0.7, 1e-9);
  });

  it('moves an asset on both sides of the loan on both', () => {
    const debts = [usdc, {asset: 'WETH', quantity: '5', price: '2000'}];
    const map = loanHealthMap(risk, loan({collaterals: [weth, wbtc], debts}), axes);
    if (map.kind === 'never') throw new TypeError(map.why);
    expect([...map.health]).to.deep.equal([40000 / 57500, 44000 / 60000, 54000 / 57500, 58000 / 60000]);
  });

  it('has no line where no price reaches the level', () => {
    const map = loanHealthMap(risk, loan({collaterals: [weth, wbtc], debts: [usdc]}), {...axes, levels: ['9']});
    expect(map.kind === 'map' && map.contours).to.deep.equal([]);
  });

  it('answers never without debt, and where a debt is of nothing', () => {
    const none = {kind: 'never', why: 'no-debt'};
    expect(loanHealthMap(risk, loan({collaterals: [weth, wbtc], debts: []}), axes)).to.deep.equal(none);
    const debts = [{...usdc, quantity: '0'}];
    expect(loanHealthMap(risk, loan({collaterals: [weth, wbtc], debts}), axes)).to.deep.equal(none);
  });

  it('is the definition in every cell to 1e-14', () => {
    const seeded = new Seeded(51);
    let judged = 0;
    for (let draw = 0; draw < 150; draw++) {
      const text = randomLoan(seeded);
      const rows = [...text.collaterals, ...text.debts];
      const [first, second] = [...new Map(rows.map(row => [row.asset, row])).values()];
      if (!first || !second) continue;
      const axis = (own: string) => {
        const drawn = Array.from({length: 9}, () => seeded.amount(Number(own) * seeded.magnitude(0.1, 10), 8));
        return drawn
          .toSorted((a, b) => Number(a) - Number(b))
          .filter((p, at, all) => Number(p) > Number(all[at - 1] ?? 0));
      };
      const [xs, ys] = [axis(first.price), axis(second.price)];
      const across = {asset: first.asset, prices: xs};
      const map = loanHealthMap(risk, statedLoan(text), {across, down: {asset: second.asset, prices: ys}});
      if (map.kind === 'never') continue;
      for (const [row, y] of ys.entries()) {
        for (const [column, x] of xs.entries()) {
          const prices = new Map(rows.map(({asset, price}) => [asset, fraction(price)]));
          const {cover, demand} = loanStanding(
            text,
            prices.set(first.asset, fraction(x)).set(second.asset, fraction(y)),
          );
          const exact = doubleOf(cover) / doubleOf(demand);
          const found = map.health[row * xs.length + column]!;
          expect(Math.abs(found - exact), JSON.stringify(text)).to.be.at.most(1e-14 * exact);
          judged += 1;
        }
      }
    }
    expect(judged).to.be.above(5000);
  });

  it('refuses what is no kernel, no loan and no two of its assets', () => {
    const held = loan({collaterals: [weth, wbtc], debts: [usdc]});
    const {across, down} = axes;
    expect(refusal(() => loanHealthMap(null as never, held, axes))).to.deep.equal(['kernel', 'not-a-kernel']);
    expect(refusal(() => loanHealthMap(risk, {} as never, axes))).to.deep.equal(['loan', 'not-a-loan']);
    const of = (asset: string) => refusal(() => loanHealthMap(risk, held, {across, down: {...down, asset}}));
    expect(of('DOGE')).to.deep.equal(['down.asset', 'unknown-asset']);
    expect(of('WETH')).to.deep.equal(['down.asset', 'same-asset']);
  });
});
