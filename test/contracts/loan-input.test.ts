import {expect} from '@open-wc/testing';
import {loan, type CollateralInput, type DebtInput, type LoanInput} from '../../src/contracts/index.js';
import {formatDecimal} from '../../src/decimal/index.js';
import {refusalOf} from '../support/refusals.js';

const weth: CollateralInput = {asset: 'WETH', quantity: '10', price: '2500', threshold: '0.83', limit: '0.805'};
const wbtc: CollateralInput = {asset: 'WBTC', quantity: '0.5', price: '60000', threshold: '0.78'};
const usdc: DebtInput = {asset: 'USDC', quantity: '12000', price: '1'};

describe('loan({collaterals, debts})', () => {
  it('holds any number of assets on either side', () => {
    const {kind, collaterals, debts} = loan({collaterals: [weth, wbtc], debts: [usdc]});
    expect(kind).to.equal('loan');
    expect(collaterals.map(({asset, quantity}) => `${formatDecimal(quantity)} ${asset}`)).to.deep.equal([
      '10 WETH',
      '0.5 WBTC',
    ]);
    expect(debts.map(({asset, price}) => `${asset} at ${formatDecimal(price)}`)).to.deep.equal(['USDC at 1']);
  });

  it('borrows up to the threshold where no limit is stated', () => {
    const [first, second] = loan({collaterals: [weth, wbtc], debts: []}).collaterals;
    expect([first!.limit, second!.limit].map(formatDecimal)).to.deep.equal(['0.805', '0.78']);
  });

  it('may hold nothing, owe nothing, or borrow what it supplies', () => {
    loan({collaterals: [], debts: []});
    loan({collaterals: [weth], debts: []});
    loan({collaterals: [weth], debts: [{asset: 'WETH', quantity: '1', price: '2500'}]});
    loan({collaterals: [{...weth, quantity: '0'}], debts: [{...usdc, quantity: '0'}]});
    loan({collaterals: [{...weth, threshold: '1', limit: '0'}], debts: [usdc]}); // borrowing frozen, threshold alive
  });

  it('reads what a chain stores: whole units with the token’s decimals', () => {
    const stored = loan({
      collaterals: [{...weth, quantity: 1_500_000_000_000_000_000n, decimals: 18}],
      debts: [{...usdc, quantity: 12_000_500_000n, decimals: 6}],
    });
    expect([stored.collaterals[0]!, stored.debts[0]!].map(({quantity}) => formatDecimal(quantity))).to.deep.equal([
      '1.5',
      '12000.5',
    ]);
    const text = loan({collaterals: [{...weth, quantity: '1.5', decimals: 18}], debts: []});
    expect(formatDecimal(text.collaterals[0]!.quantity)).to.equal('1.5');
    expect(formatDecimal(loan({collaterals: [{...weth, quantity: 2n}], debts: []}).collaterals[0]!.quantity)).to.equal(
      '2',
    );
  });

  it('leaves out what is no collateral where the protocol’s rules say so, and names it', () => {
    const gho: CollateralInput = {asset: 'GHO', quantity: '50', price: '1', threshold: '0'};
    const counted = loan({collaterals: [weth, gho], debts: [usdc]}, {zeroThreshold: 'dropped'});
    expect([counted.collaterals.map(({asset}) => asset), counted.dropped]).to.deep.equal([['WETH'], ['GHO']]);
    expect('dropped' in loan({collaterals: [weth], debts: []}, {zeroThreshold: 'dropped'})).to.equal(false);
    const only = () => loan({collaterals: [gho], debts: [usdc]}, {zeroThreshold: 'dropped'});
    expect(refusalOf(only).code).to.equal('debt-without-collateral');
    const limited = () => loan({collaterals: [{...gho, limit: '0.5'}], debts: []}, {zeroThreshold: 'dropped'});
    expect(refusalOf(limited).code).to.equal('limit-above-threshold');
    const unknown = () => loan({collaterals: [weth], debts: []}, {zeroThreshold: 'kept' as 'dropped'});
    expect(refusalOf(unknown).code).to.equal('not-a-choice');
  });

  const against = (rows: readonly unknown[], debts: readonly unknown[] = [usdc]) => ({collaterals: rows, debts});
  const rows: readonly (readonly [string, unknown, string, string])[] = [
    ['a threshold of 0', against([{...weth, threshold: '0'}]), 'collaterals[0].threshold', 'threshold-out-of-bounds'],
    ['120 %', against([weth, {...wbtc, threshold: '1.2'}]), 'collaterals[1].threshold', 'threshold-out-of-bounds'],
    ['82.5', against([{...weth, threshold: '82.5'}]), 'collaterals[0].threshold', 'threshold-out-of-bounds'],
    ['−0.8', against([{...weth, threshold: '-0.8'}]), 'collaterals[0].threshold', 'threshold-out-of-bounds'],
    ['no threshold', against([{...weth, threshold: undefined}]), 'collaterals[0].threshold', 'empty'],
    ['a percent sign', against([{...weth, threshold: '80%'}]), 'collaterals[0].threshold', 'not-a-number'],
    ['a limit above', against([{...weth, limit: '0.84'}]), 'collaterals[0].limit', 'limit-above-threshold'],
    ['a limit below zero', against([{...weth, limit: '-0.1'}]), 'collaterals[0].limit', 'negative'],
    ['a price of 0', against([{...weth, price: '0'}]), 'collaterals[0].price', 'not-positive'],
    ['a debt below zero', against([weth], [{...usdc, quantity: '-5'}]), 'debts[0].quantity', 'negative'],
    ['a debt of NaN', against([weth], [{...usdc, quantity: NaN}]), 'debts[0].quantity', 'not-a-number'],
    ['10 MB', against([{...weth, quantity: '9'.repeat(10_000_000)}]), 'collaterals[0].quantity', 'too-many-digits'],
    ['an asset twice', against([weth, wbtc, weth]), 'collaterals[2].asset', 'duplicate-asset'],
    ['a debt twice', against([weth], [usdc, usdc]), 'debts[1].asset', 'duplicate-asset'],
    [
      'two prices of one asset',
      against([weth], [{asset: 'WETH', quantity: '1', price: '2501'}]),
      'debts[0].price',
      'two-prices',
    ],
    [
      'more decimals than the token has',
      against([{...weth, quantity: '1.1234567', decimals: 6}]),
      'collaterals[0].quantity',
      'finer-than-unit',
    ],
    ['decimals of −1', against([{...weth, decimals: -1}]), 'collaterals[0].decimals', 'out-of-bounds'],
    ['decimals of 1.5', against([weth], [{...usdc, decimals: 1.5}]), 'debts[0].decimals', 'out-of-bounds'],
    ['units below zero', against([{...weth, quantity: -1n, decimals: 18}]), 'collaterals[0].quantity', 'negative'],
    ['no name', against([{...weth, asset: ' '}]), 'collaterals[0].asset', 'empty'],
    ['an object for a name', against([{...weth, asset: {}}]), 'collaterals[0].asset', 'not-a-name'],
    ['10 MB of name', against([{...weth, asset: 'W'.repeat(1e7)}]), 'collaterals[0].asset', 'not-a-name'],
    ['debt without collateral', against([]), 'collaterals', 'debt-without-collateral'],
    ['debt with none left', against([{...weth, quantity: '0'}]), 'collaterals', 'debt-without-collateral'],
    ['no list', against(undefined as never), 'collaterals', 'not-a-list'],
    ['a row that is no row', against([weth], [7]), 'debts[0]', 'not-an-object'],
    ['nothing', undefined, 'loan', 'not-an-object'],
  ];
  for (const [what, input, field, code] of rows) {
    it(`refuses ${what}: ${code} at ${field}`, () => {
      const refusal = refusalOf(() => loan(input as LoanInput));
      expect([refusal.field, refusal.code]).to.deep.equal([field, code]);
      expect(refusal.message.length).to.be.below(200);
    });
  }

  it('says how a percentage is written', () => {
    const {instead, values} = refusalOf(() => loan({collaterals: [{...weth, threshold: '82.5'}], debts: []}));
    expect(instead).to.include('write 0.825 for 82.5 %');
    expect(values).to.deep.equal({found: '82.5'});
  });
});
