import {expect} from '@open-wc/testing';
import {efficiencyMode, isolation, loan} from '../../../src/contracts/index.js';
import type {Loan} from '../../../src/contracts/index.js';
import {formatDecimal, formatRatio, ratioToFloat} from '../../../src/decimal/index.js';
import type {Ratio} from '../../../src/decimal/index.js';
import {
  beforeAfter,
  closedOut,
  collateralAdded,
  collateralSwapped,
  collateralWithdrawn,
  debtBorrowed,
  debtRepaid,
  debtSwapped,
  healthFactor,
  isolatedLoan,
  leverageLoop,
  leveragedAtOnce,
  looped,
  thresholdChanged,
  unwound,
  withEfficiencyMode,
  withoutEfficiencyMode,
} from '../../../src/measures/index.js';
import {aaveV3Modes} from '../../../src/venues/index.js';
import {refusal} from '../../support/refusals.js';

const short = (r: Ratio) => formatRatio(r, 8);
const health = (held: Loan) => {
  const answer = healthFactor(held);
  return answer.kind === 'at' ? short(answer.value) : answer.why;
};
const amounts = ({collaterals, debts}: Loan) => [...collaterals, ...debts].map(({quantity}) => formatDecimal(quantity));

const held = loan({
  collaterals: [
    {asset: 'WETH', quantity: '10', price: '2000', threshold: '0.8', limit: '0.75'},
    {asset: 'WBTC', quantity: '0', price: '40000', threshold: '0.7'},
  ],
  debts: [
    {asset: 'USDC', quantity: '8000', price: '1'},
    {asset: 'DAI', quantity: '0', price: '1'},
  ],
});

describe('a loan after a change', () => {
  const rows: readonly (readonly [string, Loan, readonly string[], string])[] = [
    // change                 loan                                        WETH WBTC USDC DAI              health
    ['nothing', held, ['10', '0', '8000', '0'], '2'],
    ['supplying 2 WETH', collateralAdded(held, 'WETH', '2'), ['12', '0', '8000', '0'], '2.4'],
    ['taking 2 WETH out', collateralWithdrawn(held, 'WETH', '2'), ['8', '0', '8000', '0'], '1.6'],
    ['borrowing 2000 DAI', debtBorrowed(held, 'DAI', '2000'), ['10', '0', '8000', '2000'], '1.6'],
    ['repaying 3000 USDC', debtRepaid(held, 'USDC', '3000'), ['10', '0', '5000', '0'], '3.2'],
    ['5 WETH for WBTC', collateralSwapped(held, 'WETH', '5', 'WBTC'), ['5', '0.25', '8000', '0'], '1.875'],
    [
      '5 WETH for WBTC at 0.3 % and 0.2 %',
      collateralSwapped(held, 'WETH', '5', 'WBTC', {fee: '0.003', slippage: '0.002'}),
      ['5', '0.2487515', '8000', '0'], // 0.25·0.997·0.998
      '1.8706303',
    ],
    ['4000 USDC for DAI', debtSwapped(held, 'USDC', '4000', 'DAI'), ['10', '0', '4000', '4000'], '2'],
    [
      '4000 USDC for DAI at 1 %',
      debtSwapped(held, 'USDC', '4000', 'DAI', {fee: '0.01'}),
      ['10', '0', '4000', '4040.404040404040404040404040404040404041'], // up: 4000/0.99
      '1.9899497',
    ],
    ['a threshold of 0.7', thresholdChanged(held, 'WETH', {threshold: '0.7'}), ['10', '0', '8000', '0'], '1.75'],
  ];
  for (const [change, after, quantities, factor] of rows) {
    it(`${change}: ${quantities.join(', ')}, health ${factor}`, () => {
      expect([amounts(after), health(after)]).to.deep.equal([quantities, factor]);
    });
  }

  it('is told before and after with its liquidation price', () => {
    const {before, after} = beforeAfter(held, debtRepaid(held, 'USDC', '3000'), 'WETH');
    const prices = [before, after].map(
      ({liquidation}) => liquidation.kind === 'at' && formatDecimal(liquidation.price),
    );
    expect(prices).to.deep.equal(['1000', '625']);
  });

  it('lowers a limit that a new threshold leaves behind', () => {
    const {limit} = thresholdChanged(held, 'WETH', {threshold: '0.7'}).collaterals[0]!;
    expect(formatDecimal(limit)).to.equal('0.7');
    const frozen = thresholdChanged(held, 'WETH', {threshold: '0.8', limit: '0'});
    expect([formatDecimal(frozen.collaterals[0]!.limit), health(frozen)]).to.deep.equal(['0', '2']);
  });

  const wrong: readonly (readonly [string, () => unknown, string, string])[] = [
    ['more out than in', () => collateralWithdrawn(held, 'WETH', '11'), 'amount', 'above-collateral'],
    ['more repaid than owed', () => debtSwapped(held, 'USDC', '9000', 'DAI'), 'amount', 'above-debt'],
    ['a swap with itself', () => collateralSwapped(held, 'WETH', '1', 'WETH'), 'to', 'same-asset'],
    ['a fee of everything', () => debtSwapped(held, 'USDC', '1', 'DAI', {fee: '1'}), 'costs.fee', 'out-of-bounds'],
    [
      'a threshold above one',
      () => thresholdChanged(held, 'WETH', {threshold: '1.1'}),
      'threshold',
      'threshold-out-of-bounds',
    ],
    [
      'a limit above it',
      () => thresholdChanged(held, 'WETH', {threshold: '0.7', limit: '0.75'}),
      'limit',
      'limit-above-threshold',
    ],
    ['an asset it lacks', () => debtBorrowed(held, 'LINK', '1'), 'asset', 'not-in-loan'],
  ];
  for (const [what, call, field, code] of wrong) {
    it(`refuses ${what}: ${code}`, () => expect(refusal(call)).to.deep.equal([field, code]));
  }
});

describe('looped, leveragedAtOnce, unwound, closedOut', () => {
  const pair = {collateral: 'WETH', debt: 'USDC'};
  const start = loan({
    collaterals: [{asset: 'WETH', quantity: '1', price: '2000', threshold: '0.8', limit: '0.75'}],
    debts: [{asset: 'USDC', quantity: '0', price: '1'}],
  });

  it('is the geometric series of leverageLoop from an equity of one', () => {
    for (const loops of [0, 1, 6, 40]) {
      const {collateral, debt} = looped(start, pair, '0.7', loops);
      const series = leverageLoop('0.7', loops);
      expect(ratioToFloat(collateral) + 1).to.be.closeTo(ratioToFloat(series.exposure), 1e-12);
      expect(ratioToFloat(debt)).to.be.closeTo(2000 * ratioToFloat(series.debt), 1e-9);
    }
  });

  it('owes more than it bought where swaps cost: 1400 borrowed buy 0.693', () => {
    const {after, debt, collateral} = looped(start, pair, '0.7', 2, {fee: '0.01'});
    // 1400 → 1386; 970.2 → 960.498
    expect([short(debt), short(collateral)]).to.deep.equal(['2370.2', '1.173249']);
    expect(amounts(after)).to.deep.equal(['2.173249', '2370.2']);
  });

  it('does in one step with a flash loan what loops approach', () => {
    const {after} = leveragedAtOnce(start, pair, '4000', {flash: '0.0009', slippage: '0.001'});
    expect(amounts(after)).to.deep.equal(['2.998', '4003.6']); // 3996/2000 more; 4000·1.0009
  });

  it('unwinds loop by loop to nothing owed, and gives the equity back', () => {
    const {after} = looped(start, pair, '0.7', 6);
    const back = unwound(after, pair, '1', 50);
    expect([back.end, health(back.after)]).to.deep.equal(['no-debt', 'no-debt']);
    expect(Number(formatDecimal(back.after.collaterals[0]!.quantity))).to.be.closeTo(1, 1e-30);
    expect(back.loops).to.be.above(2);
  });

  it('never goes below the health it keeps, and says when it is stuck or out of loops', () => {
    const {after} = looped(start, pair, '0.7', 6);
    const ends = [1, 2, 3, 4].map(loops => {
      const {after: then, end} = unwound(after, pair, '1.05', loops);
      const answer = healthFactor(then);
      if (answer.kind === 'at') expect(ratioToFloat(answer.value)).to.be.at.least(1.05);
      return end;
    });
    expect(ends).to.deep.equal(['loops', 'loops', 'loops', 'no-debt']);
    expect(unwound(after, pair, '3', 10)).to.deep.include({end: 'stuck', loops: 0});
  });

  it('closes at once by selling what debt and costs ask for, or says what is missing', () => {
    const {after} = looped(start, pair, '0.7', 1); // 1.7 WETH against 1400
    const closed = closedOut(after, pair, {flash: '0.0009', fee: '0.003'});
    expect(closed.kind === 'closed' && short(closed.collateral)).to.equal('0.70273821'); // 1400·1.0009/0.997/2000
    const sunk = {...after, collaterals: [{...after.collaterals[0]!, price: after.debts[0]!.price}]};
    const short7 = closedOut(sunk, pair);
    expect(short7.kind === 'not-enough' && short(short7.missing)).to.equal('1398.3');
  });
});

describe('withEfficiencyMode, withoutEfficiencyMode', () => {
  const mode = efficiencyMode({
    id: 1,
    name: 'ETH correlated',
    collaterals: ['wstETH', 'WETH'],
    debts: ['WETH'],
    limit: '0.9',
    threshold: '0.93',
    bonus: '0.01',
  });
  const staked = loan({
    collaterals: [
      {asset: 'wstETH', quantity: '10', price: '2400', threshold: '0.81', limit: '0.785'},
      {asset: 'LINK', quantity: '100', price: '20', threshold: '0.68', limit: '0.53'},
    ],
    debts: [
      {asset: 'WETH', quantity: '9.8', price: '2000'},
      {asset: 'USDC', quantity: '0', price: '1'},
    ],
  });

  it('replaces the terms of the mode’s collaterals alone', () => {
    expect(health(staked)).to.equal('1.0612245'); // (19440 + 1360)/19600
    const entered = withEfficiencyMode(staked, mode);
    if (entered.kind !== 'changed') throw new TypeError(entered.why);
    expect([health(entered.after), entered.replaced, entered.kept]).to.deep.equal(['1.2081633', ['wstETH'], ['LINK']]);
  });

  it('is refused while anything else is owed', () => {
    const mixed = debtBorrowed(staked, 'USDC', '10');
    expect(withEfficiencyMode(mixed, mode)).to.deep.include({
      kind: 'refused',
      why: 'debt-outside-mode',
      assets: ['USDC'],
    });
  });

  it('cannot be left where the old terms do not carry the debt', () => {
    const entered = withEfficiencyMode(debtBorrowed(staked, 'WETH', '1'), mode);
    if (entered.kind !== 'changed') throw new TypeError(entered.why);
    const own = {wstETH: {threshold: '0.81', limit: '0.785'}};
    expect(withoutEfficiencyMode(entered.after, own)).to.deep.include({kind: 'refused', why: 'health-below-one'});
    const repaid = withoutEfficiencyMode(debtRepaid(entered.after, 'WETH', '2'), own);
    expect(repaid.kind).to.equal('changed');
  });

  it('is in the snapshot of Aave v3 with its four assets', () => {
    const [published] = aaveV3Modes.efficiencyModes;
    expect([published!.collaterals.length, formatDecimal(published!.threshold)]).to.deep.equal([4, '0.93']);
  });
});

describe('isolatedLoan(loan, terms, used)', () => {
  const terms = isolation({asset: 'LINK', ceiling: '1000000', borrowable: ['USDC', 'DAI']});
  const both = loan({
    collaterals: [
      {asset: 'LINK', quantity: '1000', price: '20', threshold: '0.68', limit: '0.53'},
      {asset: 'WETH', quantity: '10', price: '2000', threshold: '0.8'},
    ],
    debts: [
      {asset: 'USDC', quantity: '5000', price: '1'},
      {asset: 'WBTC', quantity: '0.01', price: '40000'},
    ],
  });

  it('counts the isolated collateral alone, and names what is left out and what may not be borrowed', () => {
    const answer = isolatedLoan(both, terms, '999000.5');
    if (answer.kind !== 'isolated') throw new TypeError(answer.kind);
    expect([answer.excluded, answer.refused, short(answer.room)]).to.deep.equal([['WETH'], ['WBTC'], '999.5']);
    expect(health(answer.counted)).to.equal('2.5185185'); // 13600/5400
  });

  it('has no room at its ceiling', () => {
    expect(isolatedLoan(both, terms, '1000000')).to.deep.include({ceilingReached: true});
  });

  it('does not count where another collateral came first', () => {
    const answer = isolatedLoan(both, terms, '0', 'another');
    expect([answer.kind, answer.counted.collaterals.map(({asset}) => asset)]).to.deep.equal(['not-isolated', ['WETH']]);
  });

  it('says nothing of what may be borrowed where no list is on record', () => {
    const [first] = aaveV3Modes.isolated;
    const answer = isolatedLoan(both, {...first!, asset: 'LINK'}, '0');
    expect(answer.kind === 'isolated' && answer.refused).to.equal(null);
  });

  it('refuses a ceiling finer than a cent', () => {
    const fine = () => isolation({asset: 'LINK', ceiling: '0.001', borrowable: null});
    expect(refusal(fine)).to.deep.equal(['ceiling', 'finer-than-unit']);
  });
});
