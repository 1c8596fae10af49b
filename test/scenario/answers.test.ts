import {expect} from '@open-wc/testing';
import {formatDecimal} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {answers, type LoanAnswer, type PositionAnswer} from '../../src/scenario/index.js';
import {loanScenario, positionScenario} from '../support/scenarios.js';

const kernel = await loadKernel();

const position = (text: Parameters<typeof positionScenario>[0]) =>
  answers(positionScenario(text), kernel, 'en').answer as PositionAnswer;
const loan = (text: Parameters<typeof loanScenario>[0]) =>
  answers(loanScenario(text), kernel, 'en').answer as LoanAnswer;

describe('answers(scenario, kernel, locale): a position', () => {
  // The design's own figures: 28 ETH at 1,902.40, 10×, mark 1,874.89, brackets of 24 Oct 2024.
  const rows = [
    // what differs                        price      level          working
    [{}, '1719.04', 'danger'], // (53267.2 − 5326.72)/(28·0.996) = 1719.036…, up to the cent
    [{leverage: '5'}, '1528.04', 'watch'],
    [{side: 'short'}, '2084', 'danger'], // (53267.2 + 5326.72 + 50)/(28·1.005) = 2084.005…, down; bracket 2
    [{leverage: '', margin: '5326.72', given: 'margin'}, '1719.04', 'danger'],
    [{size: '53267.2', sizeUnit: 'quote'}, '1719.04', 'danger'], // 28 ETH at entry
    [{leverage: '1.5'}, '636.69', 'calm'], // 634.1333…/0.996 = 636.6800…, up
    [{mark: ''}, '1719.04', 'unknown'],
    [{mark: '1714'}, '1719.04', 'liquidatable'],
  ] as const;
  for (const [text, price, level] of rows) {
    it(`${JSON.stringify(text)} is liquidated at ${price}: ${level}`, () => {
      const answer = position(text);
      expect(answer.price && formatDecimal(answer.price)).to.equal(price);
      expect(answer.level).to.equal(level);
    });
  }

  it('has no price where the margin covers the cost', () => {
    const answer = position({leverage: '1'});
    expect(answer.liquidation).to.deep.equal({kind: 'never', why: 'fully-collateralised'});
    expect(answer.level).to.equal('none');
    expect(answer.price).to.equal(null);
  });

  it('withholds a price beyond the last bracket', () => {
    expect(position({side: 'short', size: '661000', leverage: '1'}).level).to.equal('withheld');
  });

  it('names the bracket in force at the price, not at entry', () => {
    const answer = position({}); // 53,267 at entry is in the second, 48,133 at the price in the first
    expect(answer.bracket && formatDecimal(answer.bracket.rate)).to.equal('0.004');
  });

  it('says when an order would be liquidatable as it fills', () => {
    const own = {market: 'own-rules/perpetual', leverage: '120'}; // 1/120 of margin, 1 % to keep
    const brackets = [{floor: '0', rate: '1', deduction: ''}];
    expect(position({...own, ownRules: {brackets}}).onEntry).to.equal(true);
    expect(position({...own, leverage: '99', ownRules: {brackets}}).onEntry).to.equal(false);
  });

  it('states a price without a venue’s step with six digits, two decimals at least, towards liquidation', () => {
    const own = {market: 'own-rules/perpetual', size: '1', leverage: '3'};
    const stated = (text: object) => formatDecimal(position({...own, ...text}).price!);
    expect(stated({entry: '100'})).to.equal('67.0017'); // 66.66…/0.995 = 67.00167…, up
    expect(stated({entry: '100', side: 'short'})).to.equal('132.669'); // 133.33…/1.005 = 132.66998…, down
    expect(stated({entry: '123456789'})).to.equal('82718116.59'); // 82304526/0.995 = 82718116.5829…, up
  });
});

describe('answers(scenario, kernel, locale): a loan', () => {
  const collaterals = [
    {asset: 'WETH', quantity: '12', price: '1874.89', threshold: ''},
    {asset: 'wstETH', quantity: '8', price: '2314', threshold: ''},
  ];
  const debts = [{asset: 'USDC', quantity: '26500', price: '1'}];

  it('answers each asset that could move, collaterals first', () => {
    const {moves, move} = loan({collaterals, debts});
    expect(moves.map(({id, price, needs}) => [id, needs ?? (price && formatDecimal(price))])).to.deep.equal([
      ['WETH', '1155.15'], // (26500 − 8·2314·0.81)/(12·0.83) = 1155.1444…
      ['wstETH', '1207.74'],
      ['USDC', '1.27051'], // 33668.6244/26500, down
      ['*', '1475.7'], // 1874.89·26500/33668.6244 = 1475.6949…
      ['+WETH', 'betas'],
      ['~', 'volatilities'],
    ]);
    expect(move.asset).to.equal('WETH');
  });

  it('moves the asset that was chosen', () => {
    expect(loan({collaterals, debts, moving: 'USDC'}).move.liquidation).to.include({kind: 'at', direction: 'rising'});
  });

  it('counts a threshold of one’s own, and then knows no borrow limit', () => {
    const own = loan({
      collaterals: [{...collaterals[0]!, threshold: '50 %'}],
      debts: [{...debts[0]!, quantity: '9000'}],
    });
    expect(formatDecimal(own.move.price!)).to.equal('1500');
    expect(own.maxBorrow).to.equal(null);
    expect(loan({collaterals, debts}).maxBorrow).to.not.equal(null);
  });
});
