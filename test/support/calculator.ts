import {fixture, html} from '@open-wc/testing';
import type {CalculatorElement} from '../../src/elements/index.js';
import {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import '../../src/define.js';

/** The design's worked example as attributes: 28 ETH long at 1,902.40, 10×, mark 1,874.89. */
export const ETH = {
  market: 'binance-usdm/ETHUSDT',
  side: 'long',
  size: '28',
  entry: '1902.40',
  mark: '1874.89',
  leverage: '10',
} as const;

/** 12 WETH against 14,000 USDC. */
export const LOAN = {
  kind: 'loan',
  collaterals: [{asset: 'WETH', quantity: '12', price: '1874.89', threshold: ''}],
  debts: [{asset: 'USDC', quantity: '14000', price: '1'}],
} as const;

/** 0.5 BTC long against 12 ETH short on 4,500. */
export const ACCOUNT = {
  kind: 'account',
  account: {
    balance: '4500',
    positions: [
      {market: 'binance-usdm/BTCUSDT', side: 'long', size: '0.5', entry: '65098.97', mark: '64375.00', enabled: ''},
      {market: 'binance-usdm/ETHUSDT', side: 'short', size: '12', entry: '1902.40', mark: '1874.89', enabled: ''},
    ],
    collaterals: [],
    moves: '',
    betas: [],
    correlations: [],
  },
} as const;

/** Puts a calculator on the page, its properties set before its first update, and waits for its answer. */
export async function calculator(properties: Partial<CalculatorElement> = {}, width = 640): Promise<CalculatorHarness> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.inlineSize = `${width}px`;
  const element = document.createElement('plimsoll-calculator');
  Object.assign(element, properties);
  frame.append(element);
  await element.updateComplete;
  return new CalculatorHarness(element);
}
