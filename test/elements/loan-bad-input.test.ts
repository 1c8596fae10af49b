import {expect} from '@open-wc/testing';
import {loan} from '../../src/contracts/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {answers, edit, readInterest} from '../../src/scenario/index.js';
import {calculator, LOAN} from '../support/calculator.js';
import {refusalOf} from '../support/refusals.js';
import {loanScenario, type LoanRows} from '../support/scenarios.js';

const kernel = await loadKernel();
const WETH = {asset: 'WETH', quantity: '12', price: '1874.89'};
const USDC = {asset: 'USDC', quantity: '14000', price: '1'};
const BANDS = {market: 'crvusd', debts: [{...USDC, asset: 'crvUSD'}]} as const;

/** What is typed over a loan that is right: where, what, and what the field says of it. */
const rows: readonly (readonly [
  what: string,
  start: LoanRows,
  field: string,
  typed: string,
  code: string,
  says: string,
])[] = [
  [
    'a threshold of 0',
    {},
    'collaterals.0.threshold',
    '0',
    'threshold-out-of-bounds',
    'Found a threshold of 0 %. Write more than 0, at most 100.',
  ],
  [
    'a threshold above 1',
    {},
    'collaterals.0.threshold',
    '100.01',
    'threshold-out-of-bounds',
    'Found a threshold of 100.01 %. Write more than 0, at most 100.',
  ],
  [
    'a limit above the market’s threshold',
    {},
    'collaterals.0.limit',
    '83.01',
    'limit-above-threshold',
    'Found a borrow limit of 83.01 %, above the threshold. Write at most 83.',
  ],
  [
    'a limit above the reader’s threshold',
    {collaterals: [{...WETH, threshold: '60', limit: '55'}]},
    'collaterals.0.limit',
    '61',
    'limit-above-threshold',
    'Found a borrow limit of 61 %, above the threshold. Write at most 60.',
  ],
  [
    'an amount beyond the token’s decimals',
    {},
    'debts.0.quantity',
    '1.1234567',
    'finer-than-unit',
    'Found 1.1234567, finer than the token is divided. Write at most 6 decimals.',
  ],
  [
    'two assets of one symbol',
    {collaterals: [WETH, {asset: 'wstETH', quantity: '1', price: '2314'}]},
    'collaterals.1.asset',
    'WETH',
    'duplicate-asset',
    'Found WETH in another row too. Write one row for each asset.',
  ],
  ['a price of 0', {}, 'collaterals.0.price', '0', 'not-positive', 'Found 0. Write a number above 0.'],
  ['a debt’s price of 0', {}, 'debts.0.price', '0', 'not-positive', 'Found 0. Write a number above 0.'],
  ['3 bands', BANDS, 'bands.count', '3', 'out-of-bounds', 'Found 3. Write a number from 4 to 50.'],
  ['51 bands', BANDS, 'bands.count', '51', 'out-of-bounds', 'Found 51. Write a number from 4 to 50.'],
  ['half a band', BANDS, 'bands.count', '4.5', 'out-of-bounds', 'Found 4.5. Write a number from 4 to 50.'],
];

const given = (start: LoanRows): LoanRows => ({collaterals: [WETH], debts: [USDC], ...start});
const propertiesOf = (start: LoanRows) => {
  const {collaterals, debts, market} = given(start);
  return {...LOAN, collaterals, debts, ...(market ? {loanMarket: market} : {})} as Parameters<typeof calculator>[0];
};

/** Every text on the page but for what was typed and what follows from it, which has no name. */
const others = (page: Awaited<ReturnType<typeof calculator>>, typed: string): string[] =>
  [...page.element.renderRoot.querySelectorAll<HTMLInputElement>('.inputs input')]
    .filter(({name}) => name !== '' && name !== typed)
    .map(({name, value}) => `${name} ${value}`);

describe('what a loan cannot be answered with', () => {
  for (const [what, start, at, typed, code, says] of rows) {
    const field = `loan.${at}`;

    it(`${what}: ${code} in a scenario`, () => {
      const page = loanScenario(given(start));
      const {fields, answer} = answers(edit(page, field, typed), kernel, 'en');
      expect(answer).to.equal(null);
      expect(Object.entries(fields).map(([key, error]) => [key, error.code])).to.deep.equal([[field, code]]);
    });

    it(`${what}: said at its field, the last answer kept and nothing lost`, async () => {
      const page = await calculator(propertiesOf(start));
      const [price, kept] = [page.part('price'), others(page, field)];
      expect(page.isPrevious).to.equal(false);
      await page.write(field, typed);
      expect(page.message(field)).to.equal(says);
      expect(page.control(field).getAttribute('aria-invalid')).to.equal('true');
      expect(page.control(field).getAttribute('aria-describedby')).to.contain('-message');
      expect(page.control(field).value).to.equal(typed);
      expect(page.part('price')).to.equal(price);
      expect(page.isPrevious).to.equal(true);
      expect(others(page, field)).to.deep.equal(kept);
    });
  }

  it('a threshold of 0 or above 1, a limit above it: refused by loan() too, at the cell', () => {
    const of = (change: object) =>
      refusalOf(() => loan({collaterals: [{...WETH, threshold: '0.83', ...change}], debts: [USDC]}));
    expect(of({threshold: '0'})).to.include({field: 'collaterals[0].threshold', code: 'threshold-out-of-bounds'});
    expect(of({threshold: '1.0001'})).to.include({field: 'collaterals[0].threshold', code: 'threshold-out-of-bounds'});
    expect(of({limit: '0.84'})).to.include({field: 'collaterals[0].limit', code: 'limit-above-threshold'});
    expect(of({decimals: 2, quantity: '1.001'})).to.include({code: 'finer-than-unit'});
    expect(of({price: '0'})).to.include({field: 'collaterals[0].price', code: 'not-positive'});
  });

  it('negative interest: said at its field in the panel, the answer untouched', async () => {
    const page = await calculator(propertiesOf({}));
    const price = page.part('price');
    page.element.renderRoot.querySelector<HTMLElement>('#tab-overTime')!.click();
    await page.element.updateComplete;
    for (const field of ['loan.debts.0.rate', 'loan.collaterals.0.rate']) {
      await page.write(field, '-1');
      expect(page.message(field)).to.equal('Found \u22121. Write 0 or a number above it.');
      expect(page.control(field).getAttribute('aria-invalid')).to.equal('true');
      expect(page.control(field).value).to.equal('-1');
      expect(page.part('price')).to.equal(price);
      await page.write(field, '');
    }
    const {fields, rates} = readInterest(loanScenario({collaterals: [WETH], debts: [{...USDC, rate: '-1'}]}), 'en');
    expect([fields['loan.debts.0.rate']?.code, rates]).to.deep.equal(['negative', null]);
  });
});
