import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CalculatorElement} from '../../src/elements/index.js';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {fitting} from '../../src/elements/tabs/fit.js';
import {calculator, ETH} from '../support/calculator.js';

const ALL = {...ETH, volatility: '43.06', volatilityLow: '40.18', volatilityHigh: '55.59'} as const;

const find = <E extends Element = HTMLElement>({element}: CalculatorHarness, selector: string): E | null =>
  element.renderRoot.querySelector<E>(selector);

const words = (nodes: Iterable<Element>): string[] => [...nodes].map(node => node.textContent.trim());

const inRow = ({element}: CalculatorHarness): string[] =>
  words(element.renderRoot.querySelectorAll('[role="tab"]:not(.beyond)'));

const inMenu = ({element}: CalculatorHarness): string[] =>
  words(element.renderRoot.querySelectorAll('[role="menuitem"]'));

const focused = ({element}: CalculatorHarness): string =>
  element.shadowRoot!.activeElement?.id || element.shadowRoot!.activeElement?.textContent?.trim() || '';

async function settled({element}: CalculatorHarness): Promise<void> {
  for (let times = 0; times < 3; times++) {
    await nextFrame();
    await element.updateComplete;
  }
}

async function page(properties: Partial<CalculatorElement> = {}, width = 1180): Promise<CalculatorHarness> {
  const found = await calculator({...ALL, ...properties}, width);
  await settled(found);
  return found;
}

async function key(found: CalculatorHarness, press: string): Promise<string> {
  await sendKeys({press});
  await settled(found);
  return focused(found);
}

describe('fitting(row)', () => {
  const row = {widths: [40, 50, 60, 70, 80], more: 50, chosen: 0};

  it('is all of them where all fit: 300 and four gaps of 20', () => {
    expect(fitting({...row, room: 380})).to.equal(5);
    expect(fitting({...row, room: Infinity})).to.equal(5);
  });

  it('leaves room for the button: 40 + 50 + 60 + 70 + 50 and four gaps are 350', () => {
    expect(fitting({...row, room: 379})).to.equal(4);
    expect(fitting({...row, room: 350})).to.equal(4);
    expect(fitting({...row, room: 349})).to.equal(3);
  });

  it('and for the chosen one, which always stands in the row', () => {
    // 40 + 50 + 80 + 50 and three gaps are 280
    expect(fitting({...row, chosen: 4, room: 349})).to.equal(2);
    expect(fitting({...row, chosen: 4, room: 280})).to.equal(2);
    expect(fitting({...row, chosen: 4, room: 279})).to.equal(1);
    expect(fitting({...row, chosen: 1, room: 130})).to.equal(0);
    expect(fitting({...row, room: 10})).to.equal(0);
  });
});

describe('the tabs', () => {
  it('stand in one row at every width, right of it those there is no room for', async () => {
    const found = await page();
    const frame = found.element.parentElement!;
    for (const width of [360, 424, 480, 640, 768, 1120, 1280]) {
      frame.style.inlineSize = `${width}px`;
      find(found, '.shell')!.setAttribute('data-open', '');
      await settled(found);
      const row = find(found, '.tabs')!.getBoundingClientRect();
      const buttons = [...found.element.renderRoot.querySelectorAll('.tabs button:not(.beyond)')];
      const boxes = buttons.map(button => button.getBoundingClientRect());
      expect(new Set(boxes.map(({top}) => top)).size, `rows at ${width}`).to.equal(1);
      for (const {right} of boxes) expect(right, `right at ${width}`).to.be.at.most(row.right - 15);
      for (const [index, {left}] of boxes.slice(1).entries())
        expect(left - boxes[index]!.right, `gap at ${width}`).to.be.closeTo(20, 1);
      expect(new Set([...inRow(found), ...inMenu(found)]).size, `tabs at ${width}`).to.equal(width < 1120 ? 9 : 8);
    }
  });

  it('are those of the picture in the third column: 424 px', async () => {
    const found = await page();
    expect(inRow(found)[0]).to.equal('Fixes');
    expect(inMenu(found)).to.include('Assumptions');
    expect(find(found, '#more-tabs')!.textContent.trim()).to.equal('More');
    expect(inMenu(found).length + inRow(found).length).to.equal(8);
  });

  it('stay where they were drawn first', async () => {
    let shift = 0;
    const observer = new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const {sources} = entry as PerformanceEntry & {sources?: {node?: Node}[]};
        if (sources?.some(({node}) => node instanceof Element && node.closest?.('.tabs'))) shift += 1;
      }
    });
    observer.observe({type: 'layout-shift'});
    await page();
    await new Promise(resolve => setTimeout(resolve, 100));
    observer.disconnect();
    expect(shift).to.equal(0);
  });

  it('are measured again in another language', async () => {
    const found = await page();
    const english = inRow(found).length;
    found.element.lang = 'de';
    await settled(found);
    const row = find(found, '.tabs')!.getBoundingClientRect();
    for (const button of found.element.renderRoot.querySelectorAll('.tabs button:not(.beyond)'))
      expect(button.getBoundingClientRect().right).to.be.at.most(row.right - 15);
    expect(find(found, '#more-tabs')!.textContent.trim()).to.equal('Mehr');
    expect(inRow(found).length).to.be.within(2, english + 1);
  });

  it('are mirrored from right to left, and arrows go where they point', async () => {
    const found = await page({lang: 'ar'});
    const [first, second] = [...found.element.renderRoot.querySelectorAll('[role="tab"]:not(.beyond)')];
    expect(first!.getBoundingClientRect().left).to.be.greaterThan(second!.getBoundingClientRect().left);
    expect(find(found, '#more-tabs')!.getBoundingClientRect().right).to.be.lessThan(
      second!.getBoundingClientRect().left,
    );
    find(found, '#tab-fixes')!.focus();
    expect(await key(found, 'ArrowLeft')).to.equal('tab-why');
    expect(await key(found, 'ArrowRight')).to.equal('tab-fixes');
    expect(await key(found, 'ArrowRight')).to.equal('more-tabs');
    await key(found, 'ArrowDown');
    const menu = find(found, '.menu-of-tabs')!.getBoundingClientRect();
    expect(menu.left).to.be.closeTo(find(found, '.tabs')!.getBoundingClientRect().left + 16, 2);
  });
});

describe('the menu of tabs there is no room for', () => {
  it('is reached, walked and left by arrows alone', async () => {
    const found = await page();
    const [first] = inMenu(found);
    find(found, '#tab-fixes')!.focus();
    for (const name of inRow(found).slice(1)) {
      await key(found, 'ArrowRight');
      expect(words([found.element.shadowRoot!.activeElement!])).to.deep.equal([name]);
    }
    expect(await key(found, 'ArrowRight')).to.equal('more-tabs');
    expect(find(found, '#more-tabs')!.getAttribute('aria-expanded')).to.equal('false');
    expect(await key(found, 'ArrowDown')).to.equal(first);
    expect(find(found, '#more-tabs')!.getAttribute('aria-expanded')).to.equal('true');
    expect(await key(found, 'ArrowUp')).to.equal(inMenu(found).at(-1));
    expect(await key(found, 'ArrowDown')).to.equal(first);
    expect(await key(found, 'End')).to.equal(inMenu(found).at(-1));
    expect(await key(found, 'Home')).to.equal(first);
    expect(await key(found, 'Escape')).to.equal('more-tabs');
    expect(find(found, '.menu-of-tabs')!.hidden).to.equal(true);
    expect(await key(found, 'ArrowRight')).to.equal('tab-fixes');
  });

  it('puts what is chosen in the row, underlined, with the focus and its panel', async () => {
    const found = await page();
    find(found, '#more-tabs')!.focus();
    await key(found, 'Enter');
    await key(found, 'End');
    expect(await key(found, 'Enter')).to.equal('tab-assumptions');
    const tab = find(found, '#tab-assumptions')!;
    expect(tab.getAttribute('aria-selected')).to.equal('true');
    expect(getComputedStyle(tab).borderBlockEndColor).to.not.equal('rgba(0, 0, 0, 0)');
    expect(inRow(found).at(-1)).to.equal('Assumptions');
    expect(inMenu(found)).to.not.include('Assumptions');
    expect(find(found, '[role="tabpanel"]')!.getAttribute('aria-labelledby')).to.equal('tab-assumptions');
    expect(find(found, '[role="tabpanel"]')!.textContent).to.contain('Not modelled');
    expect(await key(found, 'ArrowRight')).to.equal('more-tabs');
  });

  it('is closed by a press elsewhere, by the button, and where the focus leaves', async () => {
    const found = await page();
    const isOpen = () => !find(found, '.menu-of-tabs')!.hidden;
    const button = find(found, '#more-tabs')!;
    button.click();
    await settled(found);
    expect(isOpen()).to.equal(true);
    find(found, '.price')!.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await settled(found);
    expect(isOpen()).to.equal(false);
    button.click();
    await settled(found);
    button.click();
    await settled(found);
    expect(isOpen()).to.equal(false);
    button.click();
    await settled(found);
    found.control('position.size').focus();
    await settled(found);
    expect(isOpen()).to.equal(false);
  });

  it('does not stand out of the calculator, however low its panel is', async () => {
    const found = await page({}, 480);
    find(found, '#more-tabs')!.click();
    await settled(found);
    const [menu, shell] = [find(found, '.menu-of-tabs')!, find(found, '.shell')!].map(each =>
      each.getBoundingClientRect(),
    );
    expect(menu!.bottom).to.be.at.most(shell!.bottom);
    expect(menu!.left).to.be.at.least(shell!.left);
    expect(menu!.right).to.be.at.most(shell!.right);
  });

  it('holds what a button elsewhere opens', async () => {
    const found = await page();
    find(found, '[data-tab="assumptions"]')!.click();
    await settled(found);
    expect(focused(found)).to.equal('tab-assumptions');
    expect(inRow(found)).to.include('Assumptions');
  });

  it('is accessible, open and closed', async () => {
    const found = await page();
    await expect(found.element).to.be.accessible();
    find(found, '#more-tabs')!.click();
    await settled(found);
    await expect(found.element).to.be.accessible();
  });
});
