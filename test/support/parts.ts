import {fixture, html} from '@open-wc/testing';
import type {AnsweringElement} from '../../src/elements/shared/answering-element.js';
import {ETH, LOAN} from './calculator.js';
import '../../src/define.js';

export const OWN = {market: 'own-rules/perpetual', size: '10', entry: '100', mark: '98', leverage: '5'};
export const exampleOwn = {
  contract: 'linear',
  schedule: 'continuous',
  base: 'COIN',
  quote: 'USD',
  tick: '',
  contractSize: '',
  fee: '',
};
export const one = [{floor: '0', rate: '0.5', deduction: ''}];

/** Every kind and state a part can be in. */
export const states: readonly (readonly [string, object])[] = [
  ['danger', ETH],
  ['short', {...ETH, side: 'short'}],
  ['calm', {...ETH, leverage: '1.5'}],
  ['liquidatable', {...ETH, mark: '1714'}],
  ['never', {...ETH, leverage: '1'}],
  ['withheld', {...ETH, side: 'short', size: '661000', leverage: '1'}],
  ['example', {}],
  ['no mark', {...ETH, mark: ''}],
  ['own rules, a fee', {...OWN, ownRules: {...exampleOwn, fee: '0.06', brackets: one}}],
  ['inverse', {...OWN, ownRules: {...exampleOwn, contract: 'inverse', brackets: one}}],
  [
    'inverse, covered',
    {...OWN, side: 'short', leverage: '1', ownRules: {...exampleOwn, contract: 'inverse', brackets: one}},
  ],
  [
    'an edge',
    {
      ...OWN,
      side: 'short',
      entry: '95',
      leverage: '8',
      ownRules: {
        ...exampleOwn,
        schedule: 'flat',
        brackets: [
          {floor: '0', rate: '2', deduction: ''},
          {floor: '1000', rate: '12', deduction: ''},
        ],
      },
    },
  ],
  ['loan', LOAN],
  ['loan, past', {...LOAN, debts: [{asset: 'USDC', quantity: '20000', price: '1'}]}],
  ['loan, no debt', {...LOAN, debts: [{asset: 'USDC', quantity: '0', price: '1'}]}],
  [
    'loan, several',
    {
      ...LOAN,
      collaterals: [...LOAN.collaterals, {asset: 'wstETH', quantity: '3', price: '2300', threshold: ''}],
      debts: [...LOAN.debts, {asset: 'WETH', quantity: '1', price: '1874.89'}],
    },
  ],
];

/** Puts a part on the page, alone. */
export async function part(tag: 'plimsoll-why' | 'plimsoll-assumptions', properties: object, width = 640) {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.inlineSize = `${width}px`;
  const element = document.createElement(tag) as unknown as AnsweringElement;
  Object.assign(element, properties);
  frame.append(element);
  await element.updateComplete;
  return element;
}

export const find = <E extends Element = HTMLElement>(element: HTMLElement, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
export const textOf = (node: Element | undefined): string => node?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
export const litIn = (element: HTMLElement, selector: string): string[] =>
  find(element, `${selector}.lit`).map(node => node.getAttribute('data-term') ?? '');
