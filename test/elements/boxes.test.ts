import {expect, nextFrame} from '@open-wc/testing';
import type {CalculatorElement} from '../../src/elements/index.js';
import {clipped, hasFonts, outside, scrolled, spills, textsOnTexts} from '../support/boxes.js';
import {ACCOUNT, calculator, ETH, LOAN} from '../support/calculator.js';

const OUTLOOK = {volatility: '62', volatilityLow: '45', volatilityHigh: '80'} as const;

/** One of each sort of calculation, with all that its panels take. */
const KINDS: readonly (readonly [name: string, properties: object])[] = [
  ['a position', {...ETH, ...OUTLOOK, stop: '1760', funding: '0.01'}],
  ['an account', {...ACCOUNT, account: {...ACCOUNT.account, moves: 'betas'}}],
  [
    'a loan',
    {
      ...LOAN,
      ...OUTLOOK,
      collaterals: [
        {...LOAN.collaterals[0], rate: '1.8'},
        {asset: 'WBTC', quantity: '0.2', price: '64375'},
      ],
      debts: [{...LOAN.debts[0], rate: '5.25'}],
    },
  ],
  ['own rules', {...ETH, ...OUTLOOK, market: 'own-rules/perpetual'}],
  ['bands', {...LOAN, loanMarket: 'crvusd'}],
];

/** Widths of the page, and how far it is zoomed: at 200 % an element has half of them. */
const WIDTHS = [240, 320, 480, 768, 1120, 1440];
const STEPS = [
  ...WIDTHS.map(width => ({width, zoom: 1})),
  ...WIDTHS.filter(width => width >= 480).map(width => ({width, zoom: 2})),
];
/** From right to left the columns are the same: one of each layout. */
const MIRRORED = STEPS.filter(({width, zoom}) => (zoom === 1 ? [240, 480, 1120].includes(width) : width === 768));

/** A formula of numbers goes sideways where it has no room, as no text does; a name that is cut off is whole in its field. */
const MAY_SCROLL = ['.steps', '.steps *', '.name', '.venue'];

async function settled(element: CalculatorElement): Promise<void> {
  for (let times = 0; times < 2; times++) {
    await nextFrame();
    await element.updateComplete;
  }
}

/** Without typefaces nobody can say what a reader would see of two texts side by side. */
const SEES_TEXTS = hasFonts();

/** Everything that is wrong with the boxes of what is shown. */
const faults = (root: ParentNode, box: DOMRect, zoom: number): string[] => [
  ...spills(root, box, '.steps *', 'thead', 'thead *').map(each => `beyond: ${each}`),
  ...clipped(root).map(each => `cut off: ${each}`),
  ...scrolled(root, ...MAY_SCROLL).map(each => `scrolls: ${each}`),
  ...(SEES_TEXTS ? textsOnTexts(root, zoom) : []).map(each => `on one another: ${each}`),
  ...(SEES_TEXTS ? outside(root) : []).map(each => `outside its picture: ${each}`),
];

describe(`nothing is cut off, scrolls sideways${SEES_TEXTS ? ' or lies on something else' : ' (no typefaces here: what texts lie on is not judged)'}`, () => {
  for (const [dir, steps] of [
    ['ltr', STEPS],
    ['rtl', MIRRORED],
  ] as const) {
    for (const [name, properties] of KINDS) {
      it(`${name}, ${dir}, every panel, at every width and at 200 %`, async () => {
        const {element} = await calculator({...(properties as Partial<CalculatorElement>), dir}, WIDTHS[0]);
        const frame = element.parentElement!;
        const shell = element.renderRoot.querySelector('.shell')!;
        shell.setAttribute('data-open', '');
        const found: string[] = [];
        for (const {width, zoom} of steps) {
          frame.style.inlineSize = `${width / zoom}px`;
          frame.style.zoom = String(zoom);
          await settled(element);
          const tabs = [...shell.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
          expect(tabs.length, `tabs at ${width}`).to.be.greaterThan(2);
          for (const [index, tab] of tabs.entries()) {
            tab.click();
            await settled(element);
            const box = element.getBoundingClientRect();
            expect(Math.round(box.width)).to.equal(width);
            const panel = shell.querySelector<HTMLElement>('[role="tabpanel"]')!;
            expect(panel.innerText.length).to.be.greaterThan(20);
            const at = `${width} px at ${zoom * 100} %, ${tab.innerText}`;
            // all but the panel is the same with every one of them
            const root = index === 0 ? element.renderRoot : panel;
            found.push(...faults(root, box, zoom).map(fault => `${at}: ${fault}`));
          }
        }
        expect(found).to.deep.equal([]);
      });
    }
  }
});
