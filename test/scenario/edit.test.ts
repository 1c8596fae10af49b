import {expect} from '@open-wc/testing';
import {addRow, edit, removeRow, textAt} from '../../src/scenario/index.js';
import {loanScenario, positionScenario} from '../support/scenarios.js';

describe('edit(scenario, field, text)', () => {
  it('changes one text and nothing else', () => {
    const before = positionScenario({});
    const after = edit(before, 'position.size', '7');
    expect(textAt(after, 'position.size')).to.equal('7');
    expect(textAt(before, 'position.size')).to.equal('28');
    expect(after.loan).to.equal(before.loan);
    expect(edit(after, 'position.size', '28')).to.deep.equal(before);
  });

  it('reaches into rows', () => {
    const after = edit(loanScenario({}), 'loan.collaterals.0.price', '2000');
    expect(textAt(after, 'loan.collaterals.0.price')).to.equal('2000');
  });

  it('changes nothing where no field is', () => {
    const scenario = positionScenario({});
    for (const field of [
      '',
      'size',
      'loan.debts.9.price',
      '__proto__.x',
      'position.constructor.x',
      'position.size.x',
    ]) {
      expect(edit(scenario, field, 'x'), field).to.deep.equal(scenario);
      expect(textAt(scenario, field), field).to.equal('');
    }
  });

  it('lets go of the moving asset when its last row takes another name', () => {
    const scenario = loanScenario({moving: 'WETH'});
    expect(edit(scenario, 'loan.collaterals.0.asset', 'WBTC').loan.moving).to.equal('');
    expect(edit(scenario, 'loan.debts.0.asset', 'DAI').loan.moving).to.equal('WETH');
  });
});

describe('addRow(scenario, list) and removeRow(scenario, list, index)', () => {
  it('put an empty row at the end, and take one away', () => {
    const before = loanScenario({});
    const after = addRow(before, 'loan.debts');
    expect(after.loan.debts).to.have.length(2);
    expect(textAt(after, 'loan.debts.1.asset')).to.equal('');
    expect(removeRow(after, 'loan.debts', 1)).to.deep.equal(before);
  });

  it('let go of the moving asset with its row', () => {
    expect(removeRow(loanScenario({moving: 'USDC'}), 'loan.debts', 0).loan.moving).to.equal('');
  });

  it('change nothing where there is no list', () => {
    const scenario = positionScenario({});
    expect(addRow(scenario, 'position.size')).to.equal(scenario);
    expect(removeRow(scenario, 'position', 0)).to.equal(scenario);
  });
});
