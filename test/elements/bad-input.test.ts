import {expect} from '@open-wc/testing';
import type {CalculatorElement} from '../../src/elements/index.js';
import {ACCOUNT, calculator, ETH, LOAN} from '../support/calculator.js';

const OWN = {...ETH, market: 'own-rules/perpetual'};

/** What is typed, and what the field says: what was found, and what to write. */
const rows: readonly (readonly [start: Partial<CalculatorElement>, field: string, typed: string, says: string])[] = [
  [ETH, 'position.size', '', 'Found nothing. Write a number, such as 1250.5.'],
  [ETH, 'position.size', 'abc', 'Found abc. Write a number, such as 1250.5.'],
  [ETH, 'position.size', '1.2.3', 'Found 1.2.3. Write a number, such as 1250.5.'],
  [ETH, 'position.size', '-5', 'Found \u22125. Write a number above 0.'],
  [ETH, 'position.size', '1e400', 'Found 1e400. Write a smaller number, with fewer decimals.'],
  [ETH, 'position.size', '9'.repeat(61), `Found ${'9'.repeat(39)}…. Write at most 60 digits.`],
  [ETH, 'position.size', '0', 'Found 0. Write a number above 0.'],
  [ETH, 'position.entry', '0', 'Found 0. Write a number above 0.'],
  [ETH, 'position.mark', '-1', 'Found \u22121. Write a number above 0.'],
  [ETH, 'position.leverage', '1,500', 'Found 1,500. At this size the venue allows at most 100; write 100 or less.'],
  [ETH, 'position.margin', 'NaN', 'Found NaN. Write a number, such as 1250.5.'],
  [OWN, 'position.own.brackets.0.rate', '100', 'Found a rate of 100 %. Write 0 or more, below 100.'],
  [OWN, 'position.own.brackets.0.floor', '10', 'Found row 1 beginning at 10. Begin it at 0.'],
  [OWN, 'position.own.tick', '-1', 'Found \u22121. Write a number above 0.'],
  [LOAN, 'loan.collaterals.0.threshold', '0', 'Found a threshold of 0 %. Write more than 0, at most 100.'],
  [LOAN, 'loan.collaterals.0.threshold', '120', 'Found a threshold of 120 %. Write more than 0, at most 100.'],
  [LOAN, 'loan.collaterals.0.threshold', 'much', 'Found much. Write a number, such as 82.5.'],
  [LOAN, 'loan.collaterals.0.limit', 'x', 'Found x. Write a number, such as 80.5.'],
  [LOAN, 'loan.collaterals.0.volatility', 'x', 'Found x. Write a number, such as 43.5.'],
  [LOAN, 'loan.collaterals.0.beta', 'x', 'Found x. Write a number, such as 0.825.'],
  [OWN, 'position.own.brackets.0.rate', 'x', 'Found x. Write a number, such as 5.25.'],
  [OWN, 'position.own.fee', 'x', 'Found x. Write a number, such as 0.05.'],
  [LOAN, 'loan.collaterals.0.quantity', '0', 'Found 0. Write a number above 0.'],
  [LOAN, 'loan.collaterals.0.asset', '', 'Found no name. Write the name of the asset.'],
  [ACCOUNT, 'account.balance', '', 'Found nothing. Write a number, such as 1250.5.'],
  [ACCOUNT, 'account.positions.0.size', '-1', 'Found \u22121. Write a number above 0.'],
  [ACCOUNT, 'account.positions.1.entry', '1.2.3', 'Found 1.2.3. Write a number, such as 1250.5.'],
  [ACCOUNT, 'account.positions.1.mark', '', 'Found nothing. Write a number, such as 1250.5.'],
  [LOAN, 'loan.debts.0.price', 'Infinity', 'Found Infinity. Write a number, such as 1250.5.'],
];

describe('bad input in <plimsoll-calculator>', () => {
  for (const [start, field, typed, says] of rows) {
    it(`${field} of “${typed.slice(0, 20)}”: ${says.slice(0, 80)}`, async () => {
      const page = await calculator(start);
      const before = page.part('price');
      await page.write(field, typed);
      expect(page.message(field)).to.equal(says);
      expect(page.control(field).getAttribute('aria-invalid')).to.equal('true');
      // the last valid answer stays, labelled, and nothing typed is lost
      expect(page.part('price')).to.equal(before);
      expect(page.isPrevious).to.equal(true);
      expect(page.part('word')).to.contain('from previous inputs');
      expect(page.control(field).value).to.equal(typed);
    });
  }

  it('every wrong field says so, not the first alone', async () => {
    const page = await calculator(ETH);
    await page.write('position.size', 'x');
    await page.write('position.entry', '');
    await page.write('position.leverage', '0');
    for (const field of ['position.size', 'position.entry', 'position.leverage']) {
      expect(page.message(field), field).to.match(/^Found .+ Write .+\.$/);
    }
  });

  it('is forgotten once it is put right', async () => {
    const page = await calculator(ETH);
    await page.write('position.size', 'x');
    await page.write('position.size', '28');
    expect(page.message('position.size')).to.equal('');
    expect(page.isPrevious).to.equal(false);
  });

  it('brackets out of order, or a deduction that does not join: at the cell', async () => {
    const page = await calculator(OWN);
    await page.press('Add bracket');
    await page.press('Add bracket');
    const cells = [
      ['1.floor', '500'],
      ['1.rate', '1'],
      ['2.floor', '100'],
      ['2.rate', '2'],
    ] as const;
    for (const [cell, text] of cells) await page.write(`position.own.brackets.${cell}`, text);
    expect(page.message('position.own.brackets.2.floor')).to.contain('Found row 3 out of order.');
    await page.write('position.own.brackets.2.floor', '1000');
    await page.write('position.own.brackets.2.deduction', '7');
    expect(page.message('position.own.brackets.2.deduction')).to.contain('Found a deduction of 7 in row 3. Write 12.5');
  });

  it('debt without collateral: at the list', async () => {
    const page = await calculator({...LOAN, collaterals: []});
    const list = page.element.renderRoot.querySelector('fieldset[aria-describedby="loan-collaterals-message"]');
    expect(list).to.not.equal(null);
    expect(page.part('error')).to.contain('Found a debt without collateral.');
  });

  describe('from a host', () => {
    const nasty: readonly (readonly [string, unknown])[] = [
      ['NaN', NaN],
      ['Infinity', Infinity],
      ['undefined', undefined],
      ['null', null],
      ['an object', {valueOf: () => 5}],
      [
        'an object that will not be text',
        {
          toString: () => {
            throw new Error('no');
          },
        },
      ],
      ['an object without a prototype', Object.create(null)],
      ['a symbol', Symbol('size')],
      ['a function', () => '5'],
      ['a list', ['1', '2']],
      ['10 MB', '9'.repeat(1e7)],
      ['markup', '<img src=x onerror="globalThis.injected = true">'],
    ];
    const properties = [
      'kind',
      'market',
      'side',
      'size',
      'sizeUnit',
      'entry',
      'mark',
      'leverage',
      'margin',
      'moving',
      'theme',
      'engine',
      'collaterals',
      'debts',
      'ownRules',
      'account',
      'rules',
    ] as const;
    for (const [name, value] of nasty) {
      it(`${name} in any property throws nothing, injects nothing, and is mended by the next`, async () => {
        const page = await calculator(ETH);
        for (const property of properties) {
          (page.element as unknown as Record<string, unknown>)[property] = value;
          await page.element.updateComplete;
        }
        Object.assign(page.element, {collaterals: [value], debts: [{asset: value, quantity: value}], kind: 'loan'});
        await page.element.updateComplete;
        expect(page.element.renderRoot.querySelector('img')).to.equal(null);
        expect(globalThis).to.not.have.property('injected');
        expect(page.element.renderRoot.textContent).to.not.match(/undefined|\[object/);
        expect(page.part('price')).to.not.contain('NaN');
        Object.assign(page.element, {kind: 'account', account: {balance: value, positions: [value], betas: value}});
        await page.element.updateComplete;
        expect(page.element.renderRoot.textContent).to.not.match(/undefined|\[object/);
        Object.assign(page.element, {...ETH, kind: 'position', sizeUnit: 'base', engine: 'auto', rules: null});
        await page.element.updateComplete;
        expect(page.part('price')).to.contain('1,719.04');
      });
    }

    it('attributes are read like properties', async () => {
      const page = await calculator(ETH);
      page.element.setAttribute('size', '<b>5</b>');
      await page.element.updateComplete;
      expect(page.message('position.size')).to.equal('Found <b>5</b>. Write a number, such as 1250.5.');
      page.element.removeAttribute('size');
      await page.element.updateComplete;
      expect(page.message('position.size')).to.contain('Found nothing.');
      page.element.setAttribute('size', '28');
      await page.element.updateComplete;
      expect(page.part('price')).to.contain('1,719.04');
    });

    it('a word that is no choice stands in its list, and is said at it', async () => {
      const page = await calculator({...ETH, market: 'mtgox/BTCUSD', side: 'both'});
      expect(page.control('position.market').value).to.equal('mtgox/BTCUSD');
      expect(page.message('position.market')).to.contain(
        'Found mtgox/BTCUSD, which no rules here list. Choose another, or paste its brackets.',
      );
    });
  });
});
