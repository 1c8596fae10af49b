import {expect} from '@open-wc/testing';
import {formatDecimal, formatRatio} from '../../src/decimal/index.js';
import {borrow, loadTrades, repay, supply, withdraw, type NextAction, type NextText} from '../../src/scenario/index.js';
import {healthAfter, made, most, one, placeOf, quantities, usdc, weth, wsteth} from '../support/next-steps.js';
import {refusalOf} from '../support/refusals.js';
import type {LoanRows} from '../support/scenarios.js';

const {collateralTargets, debtTargets, listedTargets, loop, OTHER, swapCollateral, swapDebt, unwind} =
  await loadTrades();

describe('what comes after one asset is changed', () => {
  const rows: readonly [what: string, NextAction, Partial<NextText>, amount: string][] = [
    ['repay to a health of 2', repay, {asset: 'USDC', goal: 'health', amount: '2'}, '1700'], // 10000 − 16600/2
    ['repay to a price of 1000', repay, {asset: 'USDC', goal: 'price', amount: '1000'}, '1700'], // 10000 − 0.83·10·1000
    ['supply to a health of 2', supply, {goal: 'health', amount: '2'}, '2.0482'], // 3400/1660 = 2.048192…, up
    ['supply to a price of 1000', supply, {goal: 'price', amount: '1000'}, '2.0482'], // 10000/830 − 10
    ['withdraw to a health of 1.5', withdraw, {goal: 'health', amount: '1.5'}, '0.96385'], // 1600/1660, down
    ['borrow to a health of 1.25', borrow, {asset: 'USDC', goal: 'health', amount: '1.25'}, '3280'], // 16600/1.25 − 10000
    ['withdraw to a price of 1500', withdraw, {goal: 'price', amount: '1500'}, '1.96787'], // 10 − 10000/1245 = 1.967871…, down
    ['borrow to a price of 1500', borrow, {asset: 'USDC', goal: 'price', amount: '1500'}, '2450'], // 0.83·10·1500 − 10000
  ];
  for (const [what, action, text, amount] of rows)
    it(`${what}: ${amount}`, () => {
      const step = made(action, text);
      expect(formatDecimal(step.first.amount)).to.equal(amount);
      if (text.goal === 'health') expect(healthAfter(step)).to.be.at.least(Number(text.amount));
    });

  it('goes no further towards a price than it may, and says what says so', () => {
    const told = (action: NextAction, text: Partial<NextText>) => {
      const {first, limiter} = made(action, {...text, goal: 'price'});
      return [formatDecimal(first.amount), limiter];
    };
    expect(told(withdraw, {amount: '1500'})).to.deep.equal(['1.96787', null]);
    expect(told(withdraw, {amount: '1999'})).to.deep.equal(['3.78881', 'limit']); // 6100/1610, before 3.973
    expect(told(borrow, {asset: 'USDC', amount: '1999'})).to.deep.equal(['6100', 'limit']); // before 6591.7
    expect(refusalOf(() => told(withdraw, {amount: '1200'}))).to.include({field: 'amount', code: 'already-there'});
    expect(refusalOf(() => told(borrow, {asset: 'USDC', amount: '1200'}))).to.include({code: 'already-there'});
    const full: LoanRows = {collaterals: [weth], debts: [{...usdc, quantity: '16100'}]}; // all of 0.805·20000
    const refused = refusalOf(() => made(borrow, {asset: 'USDC', goal: 'price', amount: '1990'}, full));
    expect(refused).to.include({field: 'amount', code: 'nothing-allowed'});
  });

  it('says how far each may go, and what says so', () => {
    expect(most(supply, {})).to.equal('no bound');
    expect(most(withdraw, {})).to.equal('3.788819875776397515 by limit'); // 6100/1610
    expect(most(borrow, {asset: 'USDC'})).to.equal('6100 by limit');
    expect(most(repay, {asset: 'USDC'})).to.equal('10000 by balance');
    const isolated = {collaterals: [{asset: 'UNI', quantity: '5000000', price: '8'}], debts: [usdc]};
    expect(most(borrow, {asset: 'USDC'}, isolated)).to.equal('16990000 by ceiling'); // 17 m − 10,000
  });

  it('refuses what it cannot reach, at the field', () => {
    const wrong = (action: NextAction, text: Partial<NextText>) => refusalOf(() => made(action, text));
    expect(wrong(repay, {asset: 'USDC', goal: 'health', amount: '1.5'})).to.include({code: 'already-there'});
    expect(wrong(withdraw, {goal: 'health', amount: '1.01'})).to.include({field: 'amount', code: 'target-too-far'});
    expect(wrong(withdraw, {amount: '10'})).to.include({code: 'no-collateral-left'});
    expect(wrong(repay, {asset: 'USDC', amount: '10001'})).to.include({field: 'amount', code: 'above-debt'});
    expect(wrong(repay, {asset: 'USDC', amount: 'abc'})).to.include({field: 'amount', code: 'not-a-number'});
  });
});

describe('what comes after a swap', () => {
  const two: LoanRows = {collaterals: [weth, wsteth], debts: [usdc]};

  it('of collateral is less its cost: 2·2000·0.99/2500', () => {
    const step = made(swapCollateral, {to: 'wstETH', amount: '2', fee: '1'}, two);
    expect(quantities(step)).to.deep.equal(['8 WETH', '2.5840 wstETH', '10000 USDC']);
    expect(formatRatio(step.cost!, 10)).to.equal('40');
    expect(formatDecimal(step.second!.amount)).to.equal('1.584');
  });

  it('takes away the row of which nothing is left, and adds one of what is new', () => {
    expect(quantities(made(swapCollateral, {to: 'wstETH', amount: '10'}, two))).to.deep.equal([
      '9 wstETH',
      '10000 USDC',
    ]);
    expect(quantities(made(swapCollateral, {amount: '5'}))).to.deep.equal(['5 WETH', '10000 USDC', '10000 USDC']);
    expect(quantities(made(swapDebt, {asset: 'USDC', to: 'WETH', amount: '4000', flash: '0.05'}))).to.deep.equal([
      '10 WETH',
      '6000 USDC',
      '2.0010 WETH', // 4000·1.0005/2000
    ]);
  });

  it('is of what the loan knows a price of and the market takes', () => {
    const {answer} = placeOf(one);
    expect(collateralTargets(answer, 'WETH')).to.deep.equal(['USDC']);
    expect(debtTargets(answer, 'USDC')).to.deep.equal(['WETH']);
  });

  it('is of what the market lists and the loan has not, at the price the reader says', () => {
    const {answer} = placeOf(one);
    expect(listedTargets(answer, 'collaterals')).to.include.members(['wstETH', 'WBTC']).and.to.not.include('WETH');
    expect(listedTargets(answer, 'debts')).to.include('USDT').and.to.not.include('USDC');
    const step = made(swapCollateral, {to: 'WBTC', price: '60000', amount: '6'}); // 12000/60000
    expect(quantities(step)).to.deep.equal(['4 WETH', '0.2 WBTC', '10000 USDC']);
    expect(step.after.loan.collaterals[1]).to.include({threshold: '', price: '60000'}); // the market's own
    expect(healthAfter(step)).to.be.closeTo((0.83 * 8000 + 0.78 * 12000) / 10000, 1e-12);
    const owed = made(swapDebt, {asset: 'USDC', to: 'USDT', price: '0.5', amount: '4000'});
    expect(quantities(owed)).to.deep.equal(['10 WETH', '6000 USDC', '8000 USDT']);
  });

  it('is of an asset nobody lists, with the threshold the reader states, which is its borrow limit too', () => {
    const text = {to: OTHER, named: 'PEPE', price: '0.5', threshold: '60 %', amount: '5'};
    const step = made(swapCollateral, text);
    expect(quantities(step)).to.deep.equal(['5 WETH', '20000 PEPE', '10000 USDC']);
    expect(step.after.loan.collaterals[1]).to.include({asset: 'PEPE', price: '0.5', threshold: '60'});
    expect(healthAfter(step)).to.be.closeTo((0.83 * 10000 + 0.6 * 10000) / 10000, 1e-12);
    expect(most(swapCollateral, text)).to.equal('10 by balance'); // limit: 6100/((0.805 − 0.6)·2000) = 14.9
    expect(most(swapCollateral, {...text, price: ''})).to.equal('no bound');
    expect(quantities(made(swapDebt, {...text, asset: 'USDC', amount: '1000'}))).to.deep.equal([
      '10 WETH',
      '9000 USDC',
      '2000 PEPE',
    ]);
  });

  for (const [what, text, field, code] of [
    ['a name that was not written', {named: ''}, 'named', 'no-name'],
    ['a name without end', {named: 'x'.repeat(21)}, 'named', 'name-too-long'],
    ['an asset of the loan', {named: 'USDC'}, 'named', 'asset-listed'],
    ['no price', {price: ''}, 'price', 'empty'],
    ['a price of 0', {price: '0'}, 'price', 'not-positive'],
    ['no threshold where nobody publishes one', {threshold: ''}, 'threshold', 'empty'],
    ['a threshold of 0', {threshold: '0'}, 'threshold', 'threshold-out-of-bounds'],
    ['a threshold above the value', {threshold: '101'}, 'threshold', 'threshold-out-of-bounds'],
  ] as const)
    it(`refuses ${what}, at the field`, () => {
      const whole = {to: OTHER, named: 'PEPE', price: '0.5', threshold: '60', amount: '5'};
      expect(refusalOf(() => made(swapCollateral, {...whole, ...text}))).to.include({field, code});
    });

  it('goes as far as the borrow limit', () => {
    // WETH for USDC of the market, v = 0.77: 6100/((0.805 − 0.77)·2000)
    expect(most(swapCollateral, {})).to.equal('10 by balance');
    expect(most(swapCollateral, {fee: '50'})).to.equal('7.261904761904761904 by limit'); // 6100/(0.42·2000)
    expect(refusalOf(() => made(swapCollateral, {amount: '1', fee: '100'}))).to.include({
      code: 'percent-out-of-bounds',
    });
  });
});

describe('what comes after a loop', () => {
  it('to a leverage of 3: 10000 borrowed buys 5', () => {
    const step = made(loop, {goal: 'leverage', amount: '3'});
    expect(quantities(step)).to.deep.equal(['15 WETH', '20000 USDC']);
    expect([formatDecimal(step.first.amount), formatDecimal(step.second!.amount)]).to.deep.equal(['10000', '5']);
    expect(formatRatio(step.cost!, 10)).to.equal('0');
  });

  for (const amount of ['1.245', '1.3', '1.07'])
    it(`to a health of ${amount} does not fall below it, costs included`, () => {
      const health = healthAfter(made(loop, {goal: 'health', amount, fee: '0.3', slippage: '0.1', flash: '0.05'}));
      expect(health).to.be.within(Number(amount), Number(amount) + 1e-5);
    });

  it('loop by loop borrows up to the limit, or less', () => {
    expect(quantities(made(loop, {goal: 'loops', amount: '1', ltv: '80'}))).to.deep.equal(['13 WETH', '16000 USDC']);
    const whole = made(loop, {goal: 'loops', amount: '2', ltv: '80'}); // 6000, then 0.8·6000
    expect(quantities(whole)).to.deep.equal(['15.4 WETH', '20800 USDC']);
    expect(whole.loops).to.deep.equal({made: 2, end: 'loops'});
  });

  it('goes no further than the borrow limit: 6100/(1 − 0.805)', () => {
    // C = 51282.05…, equity 10000
    expect(most(loop, {})).to.equal('5.12821× by limit');
  });

  it('takes whole loops and no more than the borrow limit', () => {
    expect(refusalOf(() => made(loop, {goal: 'loops', amount: '1.5'}))).to.include({code: 'no-whole-loops'});
    expect(refusalOf(() => made(loop, {goal: 'loops', amount: '1', ltv: '81'}))).to.include({
      field: 'ltv',
      code: 'above-limit',
    });
    expect(refusalOf(() => made(loop, {goal: 'leverage', amount: '2'}))).to.include({code: 'already-there'});
  });
});

describe('what comes after unwinding', () => {
  it('whole sells what the debt and the costs need', () => {
    expect(quantities(made(unwind, {goal: 'whole'}))).to.deep.equal(['5 WETH', '0 USDC']);
    const step = made(unwind, {goal: 'whole', fee: '1'});
    expect(quantities(step)).to.deep.equal(['4.949494949 WETH', '0 USDC']); // 10 − 10000/0.99/2000
    expect(Number(formatRatio(step.cost!, 10))).to.be.closeTo(101.01, 0.001);
  });

  for (const amount of ['1.7', '2', '3'])
    it(`to a health of ${amount} reaches it, costs included`, () => {
      const health = healthAfter(made(unwind, {goal: 'health', amount, fee: '0.3', flash: '0.05'}));
      expect(health).to.be.within(Number(amount), Number(amount) + 1e-4);
    });

  it('loop by loop ends where no debt is left, and says after how many', () => {
    const step = made(unwind, {goal: 'loops', amount: '10', kept: '1.05'});
    expect(step.loops!.end).to.equal('no-debt');
    expect(quantities(step)[1]).to.equal('0 USDC');
    expect(made(unwind, {goal: 'loops', amount: '3', kept: '1.66'}).loops).to.deep.equal({made: 0, end: 'stuck'});
  });

  it('says where the collateral does not pay for it', () => {
    const under = {collaterals: [{...weth, quantity: '4'}], debts: [usdc]};
    expect(refusalOf(() => made(unwind, {goal: 'whole'}, under))).to.include({code: 'target-too-far'});
  });
});
