import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import type {Loan} from '../../../src/contracts/index.js';
import {decimal, formatDecimal, formatRatio, ratioToFloat, subtract} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {
  collateralAdded,
  collateralSold,
  debtRepaid,
  largestLoanForChance,
  loanChanceRemedies,
  loanMovePrice,
  outlook,
  pairPrice,
  pairVolatility,
  wayTo,
} from '../../../src/measures/index.js';
import type {ChanceLimit, LoanMove} from '../../../src/measures/index.js';
import {statedVolatility} from '../../../src/models/index.js';
import type {VolatilityRange} from '../../../src/models/index.js';
import {ofKind} from '../../support/answers.js';
import {refusal} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

const held = loan({
  collaterals: [
    {asset: 'WETH', quantity: '12', price: '1874.89', threshold: '0.83', limit: '0.805'},
    {asset: 'wstETH', quantity: '8', price: '2314', threshold: '0.81', limit: '0.785'},
  ],
  debts: [{asset: 'USDC', quantity: '26500', price: '1'}],
});
const all: LoanMove = {asset: 'WETH', betas: {wstETH: '1'}};
const volatility = statedVolatility('0.4306');
const limit = {horizonDays: '30', probability: '0.01'} as const;

let kernel: Kernel;
before(async () => {
  kernel = await loadKernel();
});

function chanceOf(borrowed: Loan, move: LoanMove, moving: VolatilityRange, asked: ChanceLimit): number {
  const found = loanMovePrice(borrowed, move);
  const {horizonDays, drift} = asked;
  const way = wayTo(found, found.kind === 'at' ? found.from : '1');
  const ahead = outlook(kernel, way, moving, {horizonDays, drift});
  return ahead.kind === 'at' ? ahead.chance.central.probability : ahead.chance;
}

describe('loanMovePrice(loan, move)', () => {
  it('is sharedMove as a price: 26500/33668.6244 of 1874.89, all with ETH', () => {
    const found = ofKind(loanMovePrice(held, all), 'at');
    expect(ratioToFloat(found.exact)).to.be.closeTo((1874.89 * 26500) / 33668.6244, 1e-10);
    expect([formatDecimal(found.from), found.direction]).to.deep.equal(['1874.89', 'falling']);
  });

  it('only WETH: (26500 − 8·2314·0.81)/(12·0.83) = 1155.15', () => {
    expect(ratioToFloat(ofKind(loanMovePrice(held, {asset: 'WETH'}), 'at').exact)).to.be.closeTo(1155.15, 0.005);
  });

  it('a debt that moves is liquidated as it rises', () => {
    expect(ofKind(loanMovePrice(held, {asset: 'USDC'}), 'at')).to.deep.include({direction: 'rising'});
  });

  it('says why there is none', () => {
    const free = debtRepaid(held, 'USDC', '26500');
    expect(loanMovePrice(free, all)).to.deep.equal({kind: 'never', why: 'no-debt'});
    const light = debtRepaid(held, 'USDC', '20000');
    expect(loanMovePrice(light, {asset: 'WETH'})).to.deep.equal({kind: 'never', why: 'price-below-zero'});
    expect(refusal(() => loanMovePrice(held, {asset: 'BTC'}))).to.deep.equal(['move.asset', 'not-in-loan']);
  });
});

describe('loanChanceRemedies(kernel, loan, move, volatility, limit, steps)', () => {
  it('repays, adds, sells or halves, each to at most 1 % in 30 days', () => {
    const steps = {debtStep: '0.01', collateralStep: '0.001', saleFeeRate: '0.003'};
    const found = ofKind(loanChanceRemedies(kernel, held, all, volatility, limit, steps), 'needed');
    const to = Number(formatDecimal(found.target));
    const short = 26500 - (33668.6244 * to) / 1874.89; // D − W at the target
    const byWay = Object.fromEntries(found.remedies.map(each => [each.way, each]));
    expect(Number(formatDecimal(byWay['repay-debt']!.repay))).to.be.within(short, short + 0.01);
    const added = short / (0.83 * to);
    expect(Number(formatDecimal(byWay['add-collateral']!.add))).to.be.within(added, added + 0.001);
    // each WETH sold repays 0.997·1874.89 and takes 0.83·target away
    const sold = short / (0.997 * 1874.89 - 0.83 * to);
    expect(Number(formatDecimal(byWay['sell-and-repay']!.sell))).to.be.within(sold, sold + 0.001);
    const half = byWay['half-and-half']!;
    expect(Number(formatDecimal(half.repay))).to.be.closeTo(short / 2, 10); // three figures
    expect(Number(formatDecimal(half.add))).to.be.closeTo(
      (short - Number(formatDecimal(half.repay))) / (0.83 * to),
      0.001,
    );
    expect(found.remedies.map(({way, tags}) => `${way}: ${tags.join(' ')}`)).to.deep.equal([
      'repay-debt: smallest-cut',
      'add-collateral: smallest-cut',
      'sell-and-repay: least-money no-new-money',
      'half-and-half: smallest-cut half-and-half',
    ]);
    for (const {after} of found.remedies) expect(chanceOf(after, all, volatility, limit)).to.be.at.most(0.01);
  });

  it('one step less does not do', () => {
    const steps = {debtStep: '0.01', collateralStep: '0.0001'};
    const found = ofKind(loanChanceRemedies(kernel, held, all, volatility, limit, steps), 'needed');
    for (const {way, repay, add, sell} of found.remedies) {
      const less = (amount: typeof add): string =>
        formatDecimal(subtract(amount, decimal(way === 'repay-debt' ? '0.01' : '0.0001')));
      const after =
        way === 'repay-debt'
          ? debtRepaid(held, 'USDC', less(repay))
          : way === 'add-collateral'
            ? collateralAdded(held, 'WETH', less(add))
            : way === 'sell-and-repay'
              ? collateralSold(held, 'WETH', 'USDC', less(sell))
              : null;
      if (after) expect(chanceOf(after, all, volatility, limit), way).to.be.above(0.01);
    }
  });

  it('holds for 1,200 seeded loans, whatever moves', () => {
    const seeded = new Seeded(11);
    let judged = 0;
    for (let row = 0; row < 1200; row++) {
      const borrowed = loan({
        collaterals: [
          {asset: 'A', quantity: seeded.amount(10, 4), price: '100', threshold: seeded.pick(['0.5', '0.8', '0.93'])},
          {asset: 'B', quantity: seeded.amount(5 * seeded.unit() + 0.01, 4), price: '300', threshold: '0.7'},
        ],
        debts: [
          {asset: 'C', quantity: seeded.amount(200 + 500 * seeded.unit(), 4), price: '1'},
          {asset: 'D', quantity: seeded.amount(1 + 4 * seeded.unit(), 4), price: '50'},
        ],
      });
      const move: LoanMove = seeded.pick([
        {asset: 'A'},
        {asset: 'A', betas: {B: '1'}},
        {asset: 'A', betas: {B: '1.5', D: '0.5'}},
        {asset: 'D'},
      ]);
      const moving = statedVolatility(String(seeded.magnitude(0.2, 1.2)));
      const asked = {horizonDays: '14', probability: seeded.pick(['0.001', '0.05', '0.2'])};
      const answer = loanChanceRemedies(kernel, borrowed, move, moving, asked, {collateralStep: '0.0001'});
      if (answer.kind !== 'needed') continue;
      for (const {way, after} of answer.remedies) {
        judged += 1;
        expect(chanceOf(after, move, moving, asked), `${row} ${way}`).to.be.at.most(Number(asked.probability));
      }
    }
    expect(judged).to.be.above(400);
  });

  it('a loan between two assets goes by the pair: the pair’s price, the pair’s volatility', () => {
    const pair = loan({
      collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.8'}],
      debts: [{asset: 'WBTC', quantity: '0.2', price: '60000'}],
    });
    const both = pairVolatility(statedVolatility('0.6'), statedVolatility('0.5'), '0.8');
    const found = ofKind(loanMovePrice(pair, {asset: 'WETH'}), 'at');
    const ratioOf = ofKind(pairPrice(pair), 'at');
    expect(ratioToFloat(found.exact) / 60000).to.be.closeTo(ratioToFloat(ratioOf.collateralInDebt), 1e-15);
    const alone = chanceOf(pair, {asset: 'WETH'}, statedVolatility('0.6'), limit);
    expect(chanceOf(pair, {asset: 'WETH'}, both, limit)).to.be.below(alone);
  });

  it('asks for nothing where it holds, and refuses what it does not know', () => {
    expect(loanChanceRemedies(kernel, held, all, volatility, {...limit, probability: '0.2'}).kind).to.equal('enough');
    expect(
      refusal(() => loanChanceRemedies(kernel, held, all, volatility, limit, {debt: 'DAI'})), // prettier-ignore
    ).to.deep.equal(['asset', 'not-in-loan']);
    expect(
      refusal(() => collateralSold(held, 'WETH', 'USDC', '13')), // prettier-ignore
    ).to.deep.equal(['amount', 'above-collateral']);
  });
});

describe('collateralSold(loan, collateral, debt, amount, feeRate)', () => {
  it('repays what the sale brings: 2 of 1874.89, less 0.3 %', () => {
    const after = collateralSold(held, 'WETH', 'USDC', '2', '0.003');
    expect(formatDecimal(after.collaterals[0]!.quantity)).to.equal('10');
    expect(formatDecimal(after.debts[0]!.quantity)).to.equal('22761.46934'); // 26500 − 3749.78·0.997
    expect(formatDecimal(held.debts[0]!.quantity)).to.equal('26500');
  });
});

describe('largestLoanForChance(kernel, loan, asset, move, volatility, limit, step)', () => {
  it('is what the collateral weighs at the quantile: 33668.6244·target/1874.89', () => {
    const found = ofKind(largestLoanForChance(kernel, held, 'USDC', all, volatility, limit, '0.01'), 'at');
    const repaid = ofKind(loanChanceRemedies(kernel, held, all, volatility, limit, {debtStep: '0.01'}), 'needed');
    const weight = (33668.6244 * Number(formatDecimal(repaid.target))) / 1874.89;
    expect(Number(formatRatio(found.exact, 15))).to.be.closeTo(weight, 1e-8);
    expect(Number(formatDecimal(found.quantity))).to.be.within(weight - 0.01, weight);
    expect(found.limiter).to.equal('chance');
    const repay = repaid.remedies.find(({way}) => way === 'repay-debt')!.repay;
    expect(Number(formatDecimal(found.more))).to.be.closeTo(-Number(formatDecimal(repay)), 0.005);
    expect(chanceOf(found.after, all, volatility, limit)).to.be.at.most(0.01);
    expect(chanceOf(debtRepaid(held, 'USDC', formatDecimal(subtract(decimal('26500'), decimal(String(weight + 0.001))))), all, volatility, limit)).to.be.above(0.01); // prettier-ignore
  });

  it('is also asked of a loan that owes nothing yet, and stops at the borrow limit', () => {
    const none = debtRepaid(held, 'USDC', '26500');
    const found = ofKind(largestLoanForChance(kernel, none, 'USDC', all, volatility, limit, '0.01'), 'at');
    const same = ofKind(largestLoanForChance(kernel, held, 'USDC', all, volatility, limit, '0.01'), 'at');
    expect(formatDecimal(found.quantity)).to.equal(formatDecimal(same.quantity));
    const short = {horizonDays: '1', probability: '0.5'};
    const most = ofKind(largestLoanForChance(kernel, none, 'USDC', all, volatility, short, '0.01'), 'at');
    expect(most.limiter).to.equal('limit');
    expect(formatDecimal(most.quantity)).to.equal('32643.35'); // 0.805·22498.68 + 0.785·18512, down to a cent
  });

  it('is none where the rest of the loan is too risky already', () => {
    const two = loan({
      collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.8'}],
      debts: [
        {asset: 'USDC', quantity: '15500', price: '1'},
        {asset: 'DAI', quantity: '100', price: '1'},
      ],
    });
    expect(largestLoanForChance(kernel, two, 'DAI', {asset: 'WETH'}, volatility, limit)).to.deep.equal({kind: 'none'});
  });
});
