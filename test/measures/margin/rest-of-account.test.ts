import {expect} from '@open-wc/testing';
import {flatSchedule, linearPosition, marginRules} from '../../../src/contracts/index.js';
import {compareRatios, decimal, formatDecimal, ratio} from '../../../src/decimal/index.js';
import {restOfAccount} from '../../../src/measures/index.js';

const rules = (rate: string, deduction = '0') => marginRules({schedule: flatSchedule([{floor: '0', rate, deduction}])});
const bitcoin = linearPosition({side: 'long', size: '1', entry: '30000', margin: '0'});
const ether = linearPosition({side: 'short', size: '2', entry: '2000', margin: '0'});

describe('restOfAccount(others)', () => {
  it('is nothing without other positions', () => {
    expect(restOfAccount([])).to.deep.equal({unrealisedProfit: decimal('0'), maintenance: decimal('0')});
  });

  it('sums profit and maintenance at each position’s own mark', () => {
    const rest = restOfAccount([
      {position: bitcoin, rules: rules('0.004'), mark: '31000'}, // + 1000, 124
      {position: ether, rules: rules('0.01', '5'), mark: '2100'}, // − 200, 42 − 5
    ]);
    expect(rest).to.deep.equal({unrealisedProfit: decimal('800'), maintenance: decimal('161')});
  });

  it('rounds against the account where a size has no finite decimal: 1000/3 coins', () => {
    const position = linearPosition({side: 'long', notional: '1000', entry: '3', margin: '0'});
    const rest = restOfAccount([{position, rules: rules('0.01'), mark: '4'}]);
    expect(formatDecimal(rest.unrealisedProfit)).to.equal(`333.${'3'.repeat(57)}`); // 1000/3, down
    expect(formatDecimal(rest.maintenance)).to.equal(`13.${'3'.repeat(57)}4`); // 40/3, up
    expect(compareRatios(ratio(rest.maintenance), ratio('40', decimal('3')))).to.equal(1);
  });
});
