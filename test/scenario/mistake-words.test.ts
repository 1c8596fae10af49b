import {expect} from '@open-wc/testing';
import type {InputError} from '../../src/errors.js';
import {loadKernel} from '../../src/kernel/index.js';
import {
  answers,
  borrow,
  edit,
  loadTrades,
  readInterest,
  repay,
  supply,
  withdraw,
  type AccountText,
  type NextAction,
  type NextText,
  type Scenario,
} from '../../src/scenario/index.js';
import {messageOf, type Language} from '../../src/text/index.js';
import {ar} from '../../src/text/locales/ar.js';
import {de} from '../../src/text/locales/de.js';
import {en} from '../../src/text/locales/en.js';
import {blank, placeOf} from '../support/next-steps.js';
import {refusalOf} from '../support/refusals.js';
import {accountScenario, loanScenario, positionScenario, type LoanRows} from '../support/scenarios.js';

const kernel = await loadKernel();
const BOOKS = [en, de, ar];

/** What people type into any field. */
const TYPED = [
  '',
  ' ',
  'abc',
  '1.2.3',
  '1,234',
  '0',
  '-1',
  '3',
  '51',
  '99.99',
  '100',
  '120',
  '2001',
  '99999',
  '1e61',
  '1e-61',
  '0.1234567890123456789',
  '9'.repeat(61),
  'x'.repeat(21),
  'WETH',
  'USDC',
  'ETH',
  '~',
  '^',
];

const weth = {asset: 'WETH', quantity: '12', price: '1874.89', volatility: '40'};
const usdc = {asset: 'USDC', quantity: '14000', price: '1'};
const pair = {first: 'WETH', second: 'USDC', value: '0.1'};
const bands = {count: '10', amplification: '100', loanDiscount: '9', liquidationDiscount: '6', basePrice: ''};
const base: LoanRows = {collaterals: [weth], debts: [usdc], correlations: [pair]};
const position = {market: 'binance-usdm/BTCUSDT', side: 'long', size: '1', entry: '1000', mark: '1000', enabled: ''};
const coin = {asset: 'ETH', quantity: '1', price: '100', weight: '95'};
const mixed: Partial<AccountText> = {
  moves: 'mix',
  positions: [position, {...position, market: 'binance-usdm/ETHUSDT', entry: '100', mark: '100'}],
  collaterals: [coin],
  betas: [{asset: 'ETH', beta: '1'}],
};

/** Pages as they may be before somebody types. */
const pages: readonly Scenario[] = [
  loanScenario(base),
  loanScenario({...base, mode: '1'}),
  loanScenario({market: 'crvusd', bands, collaterals: [weth], debts: [{...usdc, asset: 'crvUSD'}]}),
  loanScenario({market: 'own-loan', collaterals: [{...weth, threshold: '80', limit: '75'}], debts: [usdc]}),
  accountScenario(mixed),
  positionScenario({market: 'own-rules/perpetual'}),
];

/** Pages that no single text makes wrong. */
const wrongPages: readonly Scenario[] = [
  loanScenario({...base, collaterals: []}),
  loanScenario({...base, collaterals: [weth, weth]}),
  loanScenario({...base, debts: [usdc, usdc]}),
  loanScenario({...base, debts: [{...usdc, asset: 'WETH'}]}),
  loanScenario({...base, mode: '1'}), // USDC may not be owed in it
  loanScenario({...base, collaterals: [{...weth, threshold: '80', limit: '81'}]}),
  loanScenario({market: 'crvusd', bands, collaterals: [weth, {...weth, asset: 'wstETH'}], debts: [usdc]}),
  loanScenario({market: 'crvusd', bands, collaterals: [weth], debts: [usdc, {...usdc, asset: 'DAI'}]}),
  loanScenario({market: 'crvusd', bands, collaterals: [weth], debts: [{...usdc, quantity: '900000'}]}),
  loanScenario({
    ...base,
    collaterals: [weth, {...weth, asset: 'wstETH'}],
    correlations: [
      {first: 'WETH', second: 'wstETH', value: '0.9'},
      {first: 'WETH', second: 'USDC', value: '0.9'},
      {first: 'wstETH', second: 'USDC', value: '-0.9'},
    ],
    debts: [{...usdc, volatility: '5'}],
  }),
  accountScenario({...mixed, positions: []}),
  accountScenario({...mixed, positions: [position, {...position, mark: '1001'}]}),
  accountScenario({...mixed, collaterals: [coin, coin]}),
  accountScenario({...mixed, collaterals: [coin, {...coin, price: '101'}]}),
];

/** Every place of a text. */
function placesOf(node: unknown, path = ''): string[] {
  if (typeof node === 'string') return [path];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) => placesOf(child, path === '' ? name : `${path}.${name}`));
}

function errorsOf(scenario: Scenario): InputError[] {
  const interest = scenario.kind === 'loan' ? readInterest(scenario, 'en').fields : {};
  return Object.values({...interest, ...answers(scenario, kernel, 'en').fields});
}

/** Whether a code has a sentence in a language, and the error all that it names. */
function isTold({code, values}: InputError, mistakes: object): boolean {
  const wording = Object.hasOwn(mistakes, code) ? (mistakes as Record<string, string>)[code]! : null;
  return (
    wording !== null && [...wording.matchAll(/\{(\w+)\}/g)].every(([, name]) => name === 'example' || name! in values)
  );
}

const untold = (errors: readonly InputError[], mistakesOf: (book: typeof en) => object): string[] => [
  ...new Set(
    BOOKS.flatMap(book =>
      errors
        .filter(error => !isTold(error, mistakesOf(book)))
        .map(({code, field, values}) => `${book.$code}: ${code} at ${field} with ${Object.keys(values).join()}`),
    ),
  ),
];

describe('the words of what a page refuses', () => {
  const typed = pages.flatMap(page =>
    placesOf(page)
      .filter(place => place.startsWith(page.kind) || place.startsWith('outlook'))
      .flatMap(place => TYPED.flatMap(text => errorsOf(edit(page, place, text)))),
  );
  const errors = [...typed, ...wrongPages.flatMap(errorsOf)];

  it('are in every language, for whatever is typed into a loan, an account or rules', () => {
    expect(untold(errors, ({mistakes}) => mistakes)).to.deep.equal([]);
  });

  it('are asked of every code a loan can raise here', () => {
    const codes = new Set(errors.map(({code}) => code));
    for (const code of [
      'correlation-out-of-bounds',
      'debt-outside-mode',
      'debt-without-collateral',
      'duplicate-asset',
      'empty',
      'finer-than-unit',
      'interest-too-high',
      'limit-above-threshold',
      'name-too-long',
      'negative',
      'no-name',
      'no-position',
      'no-range',
      'not-a-choice',
      'not-a-number',
      'not-positive',
      'not-positive-definite',
      'one-asset-only',
      'out-of-bounds',
      'out-of-range',
      'threshold-out-of-bounds',
      'too-many-digits',
      'two-prices',
      'unknown-asset',
    ])
      expect(codes.has(code), code).to.equal(true);
  });

  it('say no English in German: what was found is said as the others say it', () => {
    const language: Language = {tag: 'de', direction: 'ltr', words: book => (de as never)[book.$name]};
    for (const error of errors) {
      const said = messageOf(error, language);
      expect(said, error.code).to.match(/[Gg]efunden/);
      expect(said, error.code).to.not.match(/\b(Write|Found|Choose)\b/);
    }
  });
});

describe('the words of what a next step refuses', () => {
  const asked = {...blank, amount: '1'};
  const place = placeOf(base);
  const refused = (action: NextAction, text: Partial<NextText>): InputError[] => {
    try {
      action.step(place, {...asked, ...text});
      return [];
    } catch {
      return [refusalOf(() => action.step(place, {...asked, ...text}))];
    }
  };
  const amounts = [...TYPED, '1.5', '1000', '1900', '5000', '1000000', '12'].map(amount => ({amount}));
  const owed = {asset: 'USDC', to: 'WETH'};

  it('are in every language: amounts', () => {
    const errors = amounts.flatMap(({amount}) =>
      ['amount', 'health', 'price'].flatMap(goal => [
        ...[supply, withdraw].flatMap(action => refused(action, {goal, amount})),
        ...[borrow, repay].flatMap(action => refused(action, {...owed, goal, amount})),
      ]),
    );
    expect(new Set(errors.map(({code}) => code))).to.include.keys('already-there', 'target-too-far', 'above-debt');
    expect(untold(errors, book => ({...book.mistakes, ...book.next.mistakes}))).to.deep.equal([]);
  });

  it('are in every language: swaps, loops and other terms', async () => {
    const {changeThreshold, loop, swapCollateral, swapDebt, switchMode, unwind} = await loadTrades();
    const tries = [...amounts, ...TYPED.flatMap(text => [{fee: text}, {slippage: text}, {flash: text}])];
    const errors = [
      ...tries.flatMap(text => [
        ...refused(swapCollateral, text),
        ...refused(swapDebt, {...owed, ...text}),
        ...['leverage', 'health', 'loops'].flatMap(goal => refused(loop, {goal, ...text})),
        ...['whole', 'health', 'loops'].flatMap(goal => refused(unwind, {goal, ...text})),
        ...['once', 'ramp'].flatMap(goal => refused(changeThreshold, {goal, ends: '2027-01-01', ...text})),
      ]),
      ...TYPED.flatMap(text => [
        ...refused(loop, {goal: 'loops', ltv: text}),
        ...refused(unwind, {goal: 'loops', kept: text}),
        ...refused(switchMode, {mode: text}),
        ...refused(changeThreshold, {goal: 'ramp', amount: '70', ends: text}),
        ...refused(changeThreshold, {goal: 'ramp', amount: '70', starts: text, ends: '2027-01-01'}),
        ...refused(swapCollateral, {to: '+', named: text, price: '1', threshold: '80'}),
        ...refused(swapCollateral, {to: '+', named: 'PEPE', price: text, threshold: '80'}),
        ...refused(swapCollateral, {to: '+', named: 'PEPE', price: '1', threshold: text}),
        ...refused(swapDebt, {...owed, to: '+', named: 'PEPE', price: text}),
      ]),
      ...refused(swapCollateral, {to: ''}),
      ...refused(changeThreshold, {goal: 'ramp', amount: '70', ends: '2026-07-25'}),
      ...refused(changeThreshold, {goal: 'ramp', amount: '70', starts: '2026-07-24', ends: '2027-01-01'}),
    ];
    expect(new Set(errors.map(({code}) => code))).to.include.keys(
      'not-a-day',
      'day-gone',
      'ends-too-soon',
      'asset-listed',
    );
    const told = untold(errors, book => ({...book.mistakes, ...book.next.mistakes, ...book.trades.mistakes}));
    expect(told).to.deep.equal([]);
  });
});
