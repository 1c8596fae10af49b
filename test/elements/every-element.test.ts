import {expect, fixture, html} from '@open-wc/testing';
import * as elements from '../../src/elements/index.js';
import {ACCOUNT, ETH, LOAN} from '../support/calculator.js';
import {states} from '../support/parts.js';

/** Every kind, every level, with and without a volatility. */
const STATES: readonly (readonly [string, object])[] = [
  ...states.filter(([name]) => !name.startsWith('inverse')),
  ['incomplete', {...ETH, size: ''}],
  ['wrong', {...ETH, size: '1.2.3'}],
  ['chance', {...ETH, volatility: '60'}],
  ['chance, calm', {...ETH, leverage: '1.5', volatility: '60'}],
  ['loan, chance', {...LOAN, volatility: '60'}],
  ['account', ACCOUNT],
];

/** Each element's tag: what is exported and registered. */
const TAGS = Object.entries(elements)
  .filter(([name]) => name.endsWith('Element'))
  .map(([, element]) => customElements.getName(element as CustomElementConstructor))
  .filter(tag => tag !== null)
  .filter(tag => tag !== 'plimsoll-calculator'); // accessible.test.ts has it in every state

/** The page behind and its text, which prose takes. */
const PAGE = {light: '#131820; background: #ffffff', dark: '#edf0f4; background: #171b21'} as const;

interface Answering extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Puts an element in each of its states on the page, below one another, as wide as a column. */
async function allStates(tag: string, theme: keyof typeof PAGE): Promise<HTMLElement> {
  const frame = await fixture<HTMLElement>(html`<main></main>`);
  frame.style.cssText = `color: ${PAGE[theme]}; inline-size: 480px`;
  const shown = STATES.map(([, properties]) =>
    Object.assign(document.createElement(tag) as Answering, {...properties, theme}),
  );
  frame.append(...shown);
  for (const element of shown) await element.updateComplete;
  return frame;
}

describe('axe finds nothing in', () => {
  it('any element there is', () => {
    expect(TAGS).to.include.members(['plimsoll-verdict', 'plimsoll-risk-map', 'plimsoll-number']);
  });

  for (const tag of TAGS) {
    for (const theme of ['light', 'dark'] as const) {
      it(`<${tag}>, in ${STATES.length} states, ${theme}`, async () => {
        const frame = await allStates(tag, theme);
        for (const element of frame.children) expect(element.shadowRoot?.childElementCount).to.be.greaterThan(0);
        // the same part many times on one page has the same landmark many times
        await expect(frame).to.be.accessible({ignoredRules: ['landmark-unique']});
      });
    }
  }
});
