import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import {add, decimal, formatDecimal, subtract} from '../../../src/decimal/index.js';
import {borrowToPrice, withdrawToPrice} from '../../../src/measures/index.js';
import type {AmountBounds, LargestAmount} from '../../../src/measures/index.js';
import {fraction, NOTHING, order} from '../../oracle/fraction.js';
import {judgeLoan, surplus, type LoanText} from '../../oracle/loan.js';
import {randomLoan} from '../../support/random-loans.js';
import {refusalOf} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

const held = loan({
  collaterals: [
    {asset: 'WETH', quantity: '10', price: '2000', threshold: '0.83', limit: '0.805'},
    {asset: 'wstETH', quantity: '1', price: '2500', threshold: '0.8', limit: '0.78'},
  ],
  debts: [{asset: 'USDC', quantity: '12000', price: '1'}],
});
const told = (answer: LargestAmount) => [answer.kind === 'at' ? formatDecimal(answer.amount) : 'none', answer.limiter];

describe('withdrawToPrice(loan, asset, move, bounds)', () => {
  const rows: readonly (readonly [what: string, string, price: string, AmountBounds, string, string])[] = [
    // W(p) = 8.3·p + 2000, D = 12000; today W = 18600, Σ v·q·p = 18050
    ['WETH to 1500', 'WETH', '1500', {decimals: 6}, '1.967871', 'price'], // 2450/(0.83·1500) = 1.9678714…, down
    ['wstETH to 1300 of WETH', 'wstETH', '1300', {}, '0.395', 'price'], // 790/2000
    ['WETH to 1900', 'WETH', '1900', {decimals: 4}, '3.6588', 'price'], // 5770/1577 = 3.65884…, before 3.7577
    ['WETH to 2000: the borrow limit comes first', 'WETH', '2000', {decimals: 4}, '3.7577', 'limit'], // 6050/1610
    ['all of wstETH', 'wstETH', '1500', {}, '1', 'balance'], // 2450/2000 is more than there is
    ['no more than the market has', 'WETH', '1500', {cash: '1.5'}, '1.5', 'cash'],
    ['above the price now: healthy today binds', 'WETH', '2500', {decimals: 4}, '3.7577', 'limit'],
    ['where it stands there already', 'WETH', '1000', {}, 'none', 'price'], // 10300 < 12000
  ];
  for (const [what, asset, price, bounds, amount, limiter] of rows) {
    it(`${what}: ${amount}, by ${limiter}`, () => {
      expect(told(withdrawToPrice(held, asset, {asset: 'WETH', price}, bounds))).to.deep.equal([amount, limiter]);
    });
  }

  it('is nothing where liquidation stands at the price exactly', () => {
    const there = {...held, debts: [{...held.debts[0]!, quantity: decimal('12375')}]}; // 8.3·1250 + 2000
    expect(told(withdrawToPrice(there, 'WETH', {asset: 'WETH', price: '1250'}))).to.deep.equal(['none', 'price']);
  });

  it('is all there is without debt', () => {
    const free = {...held, debts: []};
    expect(told(withdrawToPrice(free, 'WETH', {asset: 'WETH', price: '1250'}))).to.deep.equal(['10', 'balance']);
  });

  it('refuses what is no price and what the loan does not hold', () => {
    const refused = (asset: string, price: string) =>
      refusalOf(() => withdrawToPrice(held, asset, {asset: 'WETH', price}));
    expect(refused('USDC', '1500')).to.include({field: 'asset', code: 'not-in-loan'});
    expect(refused('WETH', '0')).to.include({field: 'move.price', code: 'not-positive'});
  });
});

describe('borrowToPrice(loan, asset, move, bounds)', () => {
  const rows: readonly (readonly [what: string, price: string, AmountBounds, string, string])[] = [
    ['to 1500', '1500', {}, '2450', 'price'], // 12450 + 2000 − 12000
    ['to 1999.5: the borrow limit comes first', '1999.5', {}, '6050', 'limit'], // before 6595.85
    ['to 1500 under a ceiling', '1500', {room: '500'}, '500', 'ceiling'],
    ['to 1500 at a health of 1.5', '1500', {health: '1.5'}, '400', 'threshold'], // 18600/1.5 − 12000
    ['to 1000, which it is past', '1000', {}, 'none', 'price'],
  ];
  for (const [what, price, bounds, amount, limiter] of rows) {
    it(`${what}: ${amount}, by ${limiter}`, () => {
      expect(told(borrowToPrice(held, 'USDC', {asset: 'WETH', price}, bounds))).to.deep.equal([amount, limiter]);
    });
  }

  it('values a debt at the price it rises to', () => {
    const short = loan({
      collaterals: [{asset: 'USDC', quantity: '20000', price: '1', threshold: '0.8', limit: '0.75'}],
      debts: [{asset: 'WETH', quantity: '2', price: '2000'}],
    });
    const answer = borrowToPrice(short, 'WETH', {asset: 'WETH', price: '5000'}); // (16000 − 10000)/5000
    expect(told(answer)).to.deep.equal(['1.2', 'price']);
  });
});

describe('amounts to a price, judged by exact fractions', () => {
  const rounds = 400;
  const changed = (drawn: LoanText, side: 'collaterals' | 'debts', asset: string, by: string): LoanText => {
    const change = side === 'debts' ? add : subtract;
    const rows = drawn[side].map(row =>
      row.asset === asset ? {...row, quantity: formatDecimal(change(decimal(row.quantity), decimal(by)))} : row,
    );
    return {...drawn, [side]: rows};
  };

  it('leave liquidation at the price or beyond, and one unit more does not', () => {
    const seeded = new Seeded(1105);
    let bound = 0;
    for (let round = 0; round < rounds; round++) {
      const drawn = randomLoan(seeded, 6);
      const {exact, kind} = judgeLoan(drawn);
      const moving = [...drawn.collaterals, ...drawn.debts].find(({asset}) => asset === drawn.moving);
      if (kind !== 'at' || !exact || !moving) continue;
      const found = Number(exact.n) / Number(exact.d);
      const price = seeded.amount(found + (Number(moving.price) - found) * seeded.unit(), 6);
      if (Number(price) <= 0) continue;
      const move = {asset: drawn.moving, price};
      const of = loan(drawn);
      for (const side of ['collaterals', 'debts'] as const) {
        const {asset} = seeded.pick(drawn[side]);
        const answer = (side === 'debts' ? borrowToPrice : withdrawToPrice)(of, asset, move, {decimals: 6});
        if (answer.kind !== 'at' || answer.limiter !== 'price') continue;
        bound++;
        const amount = formatDecimal(answer.amount);
        const [kept, further] = [
          changed(drawn, side, asset, amount),
          changed(drawn, side, asset, formatDecimal(add(answer.amount, decimal('0.000001')))),
        ];
        expect(order(surplus(kept, fraction(price)), NOTHING) >= 0n, `${asset} ${amount}`).to.equal(true);
        expect(order(surplus(further, fraction(price)), NOTHING) < 0n, `${asset} ${amount} and more`).to.equal(true);
        const after = judgeLoan(kept);
        expect(after.kind).to.equal('at');
        const isFalling = found < Number(moving.price);
        const beyond = order(after.exact!, fraction(price));
        expect(isFalling ? beyond <= 0n : beyond >= 0n, `${asset} at or beyond ${price}`).to.equal(true);
      }
    }
    expect(bound).to.be.above(150);
  });
});
