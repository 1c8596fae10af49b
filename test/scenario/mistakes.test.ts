import {expect} from '@open-wc/testing';
import {loadKernel} from '../../src/kernel/index.js';
import {answers, type BracketText, type Scenario} from '../../src/scenario/index.js';
import {loanScenario, positionScenario} from '../support/scenarios.js';

const kernel = await loadKernel();

/** Field and code of every mistake. */
const mistakes = (scenario: Scenario) =>
  Object.fromEntries(Object.entries(answers(scenario, kernel, 'en').fields).map(([field, {code}]) => [field, code]));

const own = (...brackets: BracketText[]) => positionScenario({market: 'own-rules/perpetual', ownRules: {brackets}});
const bracket = (floor: string, rate: string, deduction = ''): BracketText => ({floor, rate, deduction});
const collateral = (text: object) => ({asset: 'WETH', quantity: '12', price: '1874.89', threshold: '', ...text});
const debt = (text: object) => ({asset: 'USDC', quantity: '14000', price: '1', ...text});

describe('answers(scenario, kernel, locale).fields', () => {
  const rows: readonly (readonly [name: string, scenario: Scenario, field: string, code: string])[] = [
    ['an empty size', positionScenario({size: ''}), 'position.size', 'empty'],
    ['blanks', positionScenario({size: '   '}), 'position.size', 'empty'],
    ['abc', positionScenario({size: 'abc'}), 'position.size', 'not-a-number'],
    ['1.2.3', positionScenario({entry: '1.2.3'}), 'position.entry', 'not-a-number'],
    ['-5', positionScenario({mark: '-5'}), 'position.mark', 'not-positive'],
    ['0', positionScenario({size: '0'}), 'position.size', 'not-positive'],
    ['1e400', positionScenario({entry: '1e400'}), 'position.entry', 'out-of-range'],
    ['61 digits', positionScenario({size: '1'.repeat(61)}), 'position.size', 'too-many-digits'],
    ['10 MB of digits', positionScenario({size: '1'.repeat(1e7)}), 'position.size', 'too-many-digits'],
    ['no leverage', positionScenario({leverage: '0'}), 'position.leverage', 'not-positive'],
    [
      'too much leverage',
      positionScenario({leverage: '126', size: '1'}),
      'position.leverage',
      'leverage-above-maximum',
    ],
    ['too much at this size', positionScenario({leverage: '101'}), 'position.leverage', 'leverage-above-maximum'],
    ['margin that is none', positionScenario({given: 'margin', margin: 'x'}), 'position.margin', 'not-a-number'],
    ['another side', positionScenario({side: 'both'}), 'position.side', 'not-a-choice'],
    ['another unit', positionScenario({sizeUnit: 'lots'}), 'position.sizeUnit', 'not-a-choice'],
    ['contracts of no size', positionScenario({sizeUnit: 'contracts'}), 'position.sizeUnit', 'no-contract-size'],
    ['an unknown market', positionScenario({market: 'mtgox/BTCUSD'}), 'position.market', 'not-a-choice'],
    ['another kind', {...positionScenario({}), kind: 'option'}, 'kind', 'not-a-choice'],

    [
      'brackets out of order',
      own(bracket('0', '1'), bracket('500', '2'), bracket('100', '3')),
      'position.own.brackets.2.floor',
      'brackets-unsorted',
    ],
    ['brackets that begin late', own(bracket('10', '1')), 'position.own.brackets.0.floor', 'brackets-gap'],
    [
      'a deduction that does not join',
      own(bracket('0', '1'), bracket('500', '2', '7')),
      'position.own.brackets.1.deduction',
      'deduction-does-not-join',
    ],
    ['rates that fall', own(bracket('0', '2'), bracket('500', '1')), 'position.own.brackets.1.rate', 'rates-unsorted'],
    ['a rate of everything', own(bracket('0', '100')), 'position.own.brackets.0.rate', 'percent-out-of-bounds'],
    ['no bracket', own(), 'position.own.brackets', 'brackets-empty'],

    [
      'a threshold of 0',
      loanScenario({collaterals: [collateral({threshold: '0'})]}),
      'loan.collaterals.0.threshold',
      'threshold-out-of-bounds',
    ],
    [
      'a threshold of 120 %',
      loanScenario({collaterals: [collateral({threshold: '120 %'})]}),
      'loan.collaterals.0.threshold',
      'threshold-out-of-bounds',
    ],
    [
      'an unknown asset without a threshold',
      loanScenario({collaterals: [collateral({asset: 'PEPE'})]}),
      'loan.collaterals.0.threshold',
      'empty',
    ],
    ['an asset without a name', loanScenario({debts: [debt({asset: ' '})]}), 'loan.debts.0.asset', 'no-name'],
    ['an endless name', loanScenario({debts: [debt({asset: 'x'.repeat(21)})]}), 'loan.debts.0.asset', 'name-too-long'],
    ['debt without collateral', loanScenario({collaterals: []}), 'loan.collaterals', 'debt-without-collateral'],
    ['an asset twice', loanScenario({debts: [debt({}), debt({})]}), 'loan.debts.1.asset', 'duplicate-asset'],
    ['two prices of an asset', loanScenario({debts: [debt({asset: 'WETH'})]}), 'loan.debts.0.price', 'two-prices'],
    ['a debt below zero', loanScenario({debts: [debt({quantity: '-1'})]}), 'loan.debts.0.quantity', 'negative'],
    ['a mover that is not there', loanScenario({moving: 'WBTC'}), 'loan.moving', 'not-a-choice'],
  ];
  for (const [name, scenario, field, code] of rows) {
    it(`${name}: ${code} at ${field}`, () => {
      expect(mistakes(scenario)).to.deep.equal({[field]: code});
      expect(answers(scenario, kernel, 'en').answer).to.equal(null);
    });
  }

  it('holds every mistake at once', () => {
    expect(mistakes(positionScenario({size: '', entry: 'x', leverage: '-1', mark: '0'}))).to.deep.equal({
      'position.size': 'empty',
      'position.entry': 'not-a-number',
      'position.leverage': 'not-positive',
      'position.mark': 'not-positive',
    });
  });

  it('is empty when all is right, and does not look at the kind that is not asked', () => {
    expect(mistakes(positionScenario({}))).to.deep.equal({});
    expect(mistakes({...loanScenario({}), position: positionScenario({size: 'x'}).position})).to.deep.equal({});
  });
});
