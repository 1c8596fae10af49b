import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import type {CalculatorElement} from '../../src/elements/index.js';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {ACCOUNT, calculator, ETH, LOAN} from '../support/calculator.js';

type State = readonly [
  name: string,
  properties: Partial<CalculatorElement>,
  use?: (page: CalculatorHarness) => Promise<void>,
];

const wrongEverywhere = async (page: CalculatorHarness) => {
  for (const field of ['size', 'entry', 'leverage', 'mark']) await page.write(`position.${field}`, '1.2.3');
};

const states: readonly State[] = [
  ['danger', ETH],
  ['watch', {...ETH, leverage: '5'}],
  ['calm', {...ETH, leverage: '1.5'}],
  ['liquidatable', {...ETH, mark: '1714'}],
  ['never', {...ETH, leverage: '1'}],
  ['withheld', {...ETH, side: 'short', size: '661000', leverage: '1'}],
  ['incomplete', {...ETH, size: ''}],
  ['example', {}],
  ['wrong', ETH, wrongEverywhere],
  ['own rules', {...ETH, market: 'own-rules/perpetual'}, page => page.press('Add bracket')],
  ['loan', LOAN],
  ['loan, wrong', LOAN, page => page.write('loan.collaterals.0.threshold', '120')],
  ['account', ACCOUNT],
  ['account, betas', {...ACCOUNT, account: {...ACCOUNT.account, moves: 'betas'}}],
  ['account, a coin more', ACCOUNT, page => page.press('Add coin')],
  ['account, a row off', ACCOUNT, page => page.toggle('account.positions.1.enabled')],
  ['account, wrong', ACCOUNT, page => page.write('account.positions.1.size', '1.2.3')],
  ['loan, a row more', LOAN, page => page.press('Add collateral')],
];

describe('axe finds nothing in <plimsoll-calculator>', () => {
  for (const theme of ['light', 'dark']) {
    for (const [name, properties, use] of states) {
      it(`${name}, ${theme}`, async () => {
        const page = await calculator({...properties, theme});
        await use?.(page);
        // the page behind is part of the contrast
        page.element.parentElement!.style.background = theme === 'dark' ? '#171b21' : '#ffffff';
        await expect(page.element).to.be.accessible();
      });
    }
  }
});

describe('<plimsoll-calculator> and the reader’s settings', () => {
  afterEach(async () => {
    await emulateMedia({colorScheme: 'light', reducedMotion: 'no-preference'});
    await executeServerCommand('media', [{name: 'forced-colors', value: 'none'}]);
  });

  const inkOf = ({element}: CalculatorHarness) => getComputedStyle(element.renderRoot.querySelector('.shell')!).color;

  it('follows the colour scheme, and a theme that was asked for before it', async () => {
    await emulateMedia({colorScheme: 'dark'});
    const page = await calculator(ETH);
    expect(inkOf(page)).to.equal('rgb(237, 240, 244)');
    page.element.theme = 'light';
    await page.element.updateComplete;
    expect(inkOf(page)).to.equal('rgb(19, 24, 32)');
    await emulateMedia({colorScheme: 'light'});
    page.element.theme = 'dark';
    await page.element.updateComplete;
    expect(inkOf(page)).to.equal('rgb(237, 240, 244)');
  });

  it('takes a host’s tokens', async () => {
    const page = await calculator(ETH);
    page.element.style.setProperty('--plimsoll-ink', 'rgb(1, 2, 3)');
    expect(inkOf(page)).to.equal('rgb(1, 2, 3)');
  });

  it('moves nothing for who wants no motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const {element} = await calculator(ETH);
    expect(getComputedStyle(element.renderRoot.querySelector('.box')!).transitionDuration).to.equal('0s');
  });

  it('outlines what is chosen where colours are forced', async () => {
    await executeServerCommand('media', [{name: 'forced-colors', value: 'active'}]);
    const {element} = await calculator(LOAN);
    const chosen = element.renderRoot.querySelectorAll('.segments label:has(:checked), .moves label:has(:checked)');
    expect(chosen).to.have.length(2);
    for (const label of chosen) expect(getComputedStyle(label).outlineStyle).to.equal('solid');
  });
});
