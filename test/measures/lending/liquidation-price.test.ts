import {expect} from '@open-wc/testing';
import {loan} from '../../../src/contracts/index.js';
import type {CollateralInput, DebtInput} from '../../../src/contracts/index.js';
import {decimal, formatDecimal, ratio} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {liquidationPrice} from '../../../src/measures/index.js';

const cent = {kind: 'tick', step: decimal('0.01')} as const;
const supplied = (asset: string, quantity: string, price: string, threshold: string): CollateralInput => ({
  asset,
  quantity,
  price,
  threshold,
});
const owed = (asset: string, quantity: string, price = '1'): DebtInput => ({asset, quantity, price});

const ether = supplied('WETH', '1', '2000', '0.8'); // counts for 1600
const bitcoin = supplied('WBTC', '0.1', '30000', '0.7'); // counts for 2100
const dollars = supplied('USDC', '1000', '1', '0.8'); // counts for 800

describe('liquidationPrice(kernel, loan, moving, grid)', () => {
  let kernel: Kernel;
  before(async () => {
    kernel = await loadKernel();
  });
  const said = (collaterals: CollateralInput[], debts: DebtInput[], moving: string): string => {
    const answer = liquidationPrice(kernel, loan({collaterals, debts}), moving, cent);
    if (answer.kind === 'never') return answer.why;
    return `${answer.kind} ${answer.price && formatDecimal(answer.price)} ${answer.direction}`;
  };

  // p* = (D_other − W_other)/(L·q − d)
  const rows: readonly [string, CollateralInput[], DebtInput[], string, string][] = [
    ['one collateral', [supplied('WETH', '10', '2000', '0.83')], [owed('USDC', '12000')], 'WETH', 'at 1445.79 falling'], // 12000 / 8.3 = 1445.783, up
    ['one of two', [ether, bitcoin], [owed('USDC', '2500')], 'WETH', 'at 500 falling'], // (2500 − 2100) / 0.8
    ['the other of two', [ether, bitcoin], [owed('USDC', '2500')], 'WBTC', 'at 12857.15 falling'], // 900 / 0.07 = 12857.143, up
    ['the debt', [ether, bitcoin], [owed('DAI', '2600')], 'DAI', 'at 1.42 rising'], // 3700 / 2600 = 1.423, down
    ['on both sides, more held', [dollars], [owed('USDC', '500'), owed('DAI', '240')], 'USDC', 'at 0.8 falling'], // 240 / (800 − 500)
    ['on both sides, more owed', [dollars, ether], [owed('USDC', '900')], 'USDC', 'at 16 rising'], // −1600 / (800 − 900)
    ['on both sides, as much', [dollars, ether], [owed('USDC', '800')], 'USDC', 'asset-does-not-matter'],
    ['on neither side', [ether], [owed('USDC', '800')], 'LINK', 'asset-does-not-matter'],
    ['not needed', [ether, bitcoin], [owed('USDC', '1500')], 'WETH', 'price-below-zero'], // 1500 − 2100
    ['needed for nothing more', [ether, bitcoin], [owed('USDC', '2100')], 'WETH', 'price-below-zero'], // a price of 0
    ['nothing owed', [ether], [], 'WETH', 'no-debt'],
    ['nothing left of a debt', [ether], [owed('USDC', '0')], 'WETH', 'no-debt'],
    ['health of exactly 1', [ether], [owed('USDC', '1600')], 'WETH', 'at 2000 falling'], // equality is healthy
    ['past it', [ether], [owed('USDC', '1700')], 'WETH', 'now 2125 falling'], // 1700 / 0.8
    ['past it, the debt moving', [ether], [owed('DAI', '1700')], 'DAI', 'now 0.94 rising'], // 1600 / 1700 = 0.941
    ['past it whatever the asset does', [ether], [owed('USDC', '1700')], 'LINK', 'now null rising'],
    ['past it at every price of the debt', [ether], [owed('USDC', '1700'), owed('DAI', '1')], 'DAI', 'now null rising'],
  ];
  for (const [name, collaterals, debts, moving, expected] of rows) {
    it(`${name}: ${moving} ${expected}`, () => expect(said(collaterals, debts, moving)).to.equal(expected));
  }

  it('carries the debt that the weighted collateral does not: 1700 − 1600', () => {
    const answer = liquidationPrice(kernel, loan({collaterals: [ether], debts: [owed('USDC', '1700')]}), 'WETH', cent);
    expect(answer.kind === 'now' && answer.shortfall).to.deep.equal(ratio('100'));
    expect(answer).to.include({bracket: null, binding: 'equation', beyondLastBracket: false});
  });

  it('gives 40 digits without a grid: 12000 / 8.3', () => {
    const one = loan({collaterals: [supplied('WETH', '10', '2000', '0.83')], debts: [owed('USDC', '12000')]});
    const answer = liquidationPrice(kernel, one, 'WETH');
    expect(answer.kind === 'at' && formatDecimal(answer.price)).to.equal('1445.783132530120481927710843373493975904');
  });
});
