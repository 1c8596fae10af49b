import {expect, nextFrame} from '@open-wc/testing';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import type {ApplyEvent} from '../../src/elements/index.js';
import {all, one, RANGE, tab, text} from '../support/ahead.js';
import {ACCOUNT, calculator, ETH, LOAN} from '../support/calculator.js';

const told = (page: CalculatorHarness) => all(page, '.would').map(each => each.innerText.replace(/\s+/gu, ' ').trim());

/** Until the chunk that draws it is there, and what it draws. */
async function settled(page: CalculatorHarness): Promise<void> {
  await import('../../src/elements/verdict/preview.js');
  for (let times = 0; times < 3; times++) {
    await nextFrame();
    await page.element.updateComplete;
  }
}

async function point(page: CalculatorHarness, selector: string, pointerType = 'mouse'): Promise<void> {
  one(page, selector).dispatchEvent(new PointerEvent('pointerenter', {pointerType}));
  await settled(page);
}

async function leave(page: CalculatorHarness, selector: string): Promise<void> {
  one(page, selector).dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
  await settled(page);
}

const FIRST = '.fixes li:first-child';
const WHOLE =
  'Danger then Watch Danger Watch ETH long would be liquidated at 1,665.59USDT 1,719.04 was 1,719.04 11.1 % below now, was 8.3 4–13 %, was 12–27 %';
const sorted = (words: string) => words.split(' ').sort().join(' ');

describe('pointing at a fix', () => {
  it('shows level, price, distance and chance before and after in the verdict, and leaves it as it was', async () => {
    const page = await tab('fixes');
    const before = page.part('verdict');
    await point(page, FIRST);
    expect(sorted(told(page)[0]!)).to.equal(sorted(WHOLE));
    expect(one(page, '.would s').textContent).to.equal('1,719.04');
    await leave(page, FIRST);
    expect(told(page)).to.deep.equal([]);
    expect(page.part('verdict')).to.equal(before);
  });

  it('shows the cheapest from the line below the picture as well', async () => {
    const page = await calculator({...ETH, ...RANGE});
    await point(page, '.fix-line');
    expect(sorted(told(page)[0]!)).to.equal(sorted(WHOLE));
  });

  it('moves nothing at any width', async () => {
    for (const width of [320, 360, 480, 640, 768, 1120, 1440]) {
      const page = await calculator({...ETH, ...RANGE}, width);
      const places = () =>
        all(page, '.verdict, .ladder svg, .fix-line, .box, .foot').map(each => {
          const {top, height} = each.getBoundingClientRect();
          return [top, height];
        });
      const before = places();
      await point(page, '.fix-line');
      expect(told(page), String(width)).to.have.length(1);
      expect(places(), String(width)).to.deep.equal(before);
      await leave(page, '.fix-line');
      expect(places(), String(width)).to.deep.equal(before);
    }
  });

  it('draws the mark where it would be, and the one that stands as a ghost', async () => {
    const page = await tab('fixes');
    const stem = () => Number(one(page, '.line .mark .stem').getAttribute('x1'));
    const before = stem();
    await point(page, FIRST);
    expect(one(page, '.line .liquidation').textContent).to.equal('liquidated 1,665.59');
    expect(stem()).to.be.lessThan(before);
    const ghost = one(page, '.ghost .mark');
    expect(ghost.classList.contains('danger')).to.equal(true);
    expect(Number(ghost.querySelector('circle')!.getAttribute('cx'))).to.be.closeTo(before, 1);
    expect(getComputedStyle(one(page, '.ghost')).opacity).to.equal('0.35');
    await leave(page, FIRST);
    expect(all(page, '.ghost')).to.deep.equal([]);
    expect(stem()).to.equal(before);
  });

  it('widens the line where the mark would be beyond it', async () => {
    const page = await tab('fixes', ETH);
    await point(page, FIRST);
    const mark = Number(one(page, '.line .mark .stem').getAttribute('x1'));
    expect(mark).to.be.within(1, one(page, '.line svg').getBoundingClientRect().width - 1);
    expect(all(page, '.ghost .mark')).to.have.length(1);
  });

  it('is nothing for a finger', async () => {
    const page = await tab('fixes');
    await point(page, FIRST, 'touch');
    expect(told(page)).to.deep.equal([]);
  });

  it('says nothing to those who listen, and changes neither state nor answer', async () => {
    const page = await tab('fixes');
    const answers: Event[] = [];
    page.element.addEventListener('plimsoll-answer', event => answers.push(event));
    const [spoken, state] = [page.spoken, page.element.toState()];
    await point(page, FIRST);
    await new Promise(resolve => setTimeout(resolve, 700));
    expect(page.spoken).to.equal(spoken);
    expect(page.element.toState()).to.equal(state);
    expect(page.element.matches(':state(danger)')).to.equal(true);
    expect(answers).to.have.length.at.most(1); // the first answer's own
    for (const live of all(page, '.would [aria-live], .would output'))
      expect(live.getAttribute('aria-live')).to.equal('off');
  });

  it('follows a price that streams', async () => {
    const page = await tab('fixes');
    await point(page, FIRST);
    page.element.mark = '1850.00';
    await settled(page);
    expect(told(page)[0]).to.contain('1,643.47').and.to.contain('was 7.0');
    expect(told(page)).to.have.length(1);
  });

  it('ends with Escape, and with the row', async () => {
    const page = await tab('fixes');
    await point(page, FIRST);
    const event = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true});
    document.body.dispatchEvent(event);
    await settled(page);
    expect(told(page)).to.deep.equal([]);
    await point(page, FIRST);
    one(page, '#tab-why').click();
    await settled(page);
    expect(told(page)).to.deep.equal([]);
  });

  it('takes no time where motion is reduced, and at most 120 ms elsewhere', async () => {
    const page = await calculator({...ETH, ...RANGE});
    await point(page, '.fix-line');
    expect(getComputedStyle(one(page, '.would')).animationDuration).to.match(/^(0\.12|0)s$/);
    page.element.style.setProperty('--_fast', '0ms'); // what the setting does to the token
    expect(getComputedStyle(one(page, '.would')).animationDuration).to.equal('0s');
  });

  it('has nothing to complain of for axe', async () => {
    const page = await tab('fixes');
    await point(page, FIRST);
    await expect(page.element).to.be.accessible();
  });
});

describe('the focus on Apply', () => {
  it('shows its fix until it goes', async () => {
    const page = await tab('fixes');
    const button = one(page, '.fixes li:nth-child(2) [data-apply]');
    button.focus();
    await settled(page);
    expect(told(page)[0]).to.contain('1,665.59');
    button.blur();
    await settled(page);
    expect(told(page)).to.deep.equal([]);
  });
});

describe('a fix of another sort is shown before it is chosen:', () => {
  const rows = [
    ['by distance', ETH, 'ETH long would be liquidated at'],
    ['a loan', {...LOAN, volatility: '120'}, 'Loan would be liquidated when WETH falls to'],
    ['a loan by distance', LOAN, 'Loan would be liquidated when WETH falls to'],
    ['an account', ACCOUNT, 'Account would be liquidated with BTC at'],
    ['own rules', {...ETH, ...RANGE, market: 'own-rules/perpetual'}, 'would be liquidated at'],
    ['liquidatable now', {...ETH, mark: '1714'}, 'ETH long would be liquidated at'],
  ] as const;
  for (const [name, properties, sentence] of rows) {
    it(name, async () => {
      const page = await calculator(properties);
      await point(page, '.fix-line');
      expect(told(page)[0]).to.contain(sentence);
    });
  }
});

describe('Apply', () => {
  it('ends what was shown, makes the change, and offers one step back where the fix stood', async () => {
    const page = await tab('fixes');
    const state = page.element.toState();
    const chosen: ApplyEvent[] = [];
    page.element.addEventListener('plimsoll-apply', event => chosen.push(event));
    await point(page, FIRST);
    one(page, `${FIRST} [data-apply]`).focus();
    one(page, `${FIRST} [data-apply]`).click();
    await settled(page);
    expect(chosen).to.have.length(1);
    expect(told(page)).to.deep.equal([]);
    expect(page.part('price')).to.contain('1,665.59');
    expect(text(page, '.fixes-panel .done')).to.equal('Done: Add 1,490.51 USDT of margin Undo');
    expect(text(page, '.fix-line')).to.equal('Done: Add 1,490.51 USDT of margin Undo');
    await expect(page.element).to.be.accessible();
    expect(page.element.shadowRoot!.activeElement?.hasAttribute('data-undo')).to.equal(true);
    one(page, '.fixes-panel [data-undo]').click();
    await settled(page);
    expect(page.element.toState()).to.equal(state);
    expect(page.part('price')).to.contain('1,719.04');
    expect(all(page, '[data-undo]')).to.deep.equal([]);
    expect(page.element.shadowRoot!.activeElement?.hasAttribute('data-apply')).to.equal(true);
  });

  it('takes the step back away with the next change of a field', async () => {
    const page = await tab('fixes');
    one(page, `${FIRST} [data-apply]`).click();
    await settled(page);
    expect(all(page, '[data-undo]')).to.have.length(2);
    await page.write('position.size', '27');
    expect(all(page, '[data-undo]')).to.deep.equal([]);
  });

  it('keeps the step back, and the price, while a host streams prices', async () => {
    const page = await tab('fixes');
    one(page, `${FIRST} [data-apply]`).click();
    await settled(page);
    page.element.mark = '1880.00';
    await settled(page);
    one(page, '[data-undo]').click();
    await settled(page);
    expect(page.element.mark).to.equal('1880.00');
    expect(page.part('price')).to.contain('1,719.04');
  });

  it('offers no step back where the host does something else with it', async () => {
    const page = await tab('fixes');
    page.element.addEventListener('plimsoll-apply', event => event.preventDefault());
    one(page, `${FIRST} [data-apply]`).click();
    await settled(page);
    expect(all(page, '[data-undo]')).to.deep.equal([]);
    expect(page.part('price')).to.contain('1,719.04');
  });

  for (const [name, properties] of [
    ['a loan', LOAN],
    ['an account', ACCOUNT],
  ] as const) {
    it(`can be taken back for ${name}`, async () => {
      const page = await tab('fixes', properties);
      const state = page.element.toState();
      one(page, `${FIRST} [data-apply]`).click();
      await settled(page);
      expect(page.element.toState()).to.not.equal(state);
      one(page, '[data-undo]').click();
      await settled(page);
      expect(page.element.toState()).to.equal(state);
    });
  }
});

describe('parts that share a calculator', () => {
  it('show the fix that is pointed at in another of them', async () => {
    const {element} = await calculator({...ETH, ...RANGE, layout: 'parts'});
    element.innerHTML =
      '<plimsoll-verdict></plimsoll-verdict><plimsoll-ladder></plimsoll-ladder><plimsoll-fixes></plimsoll-fixes>';
    const [verdict, ladder, fixes] = [...element.children] as (HTMLElement & {updateComplete: Promise<boolean>})[];
    for (const part of [verdict, ladder, fixes]) await part!.updateComplete;
    fixes!.shadowRoot!.querySelector(FIRST)!.dispatchEvent(new PointerEvent('pointerenter', {pointerType: 'mouse'}));
    await import('../../src/elements/verdict/preview.js');
    for (let times = 0; times < 4; times++) await nextFrame();
    for (const part of [verdict, ladder]) await part!.updateComplete;
    const would = verdict!.shadowRoot!.querySelector<HTMLElement>('.would')!;
    expect(would.innerText).to.contain('1,665.59');
    expect(getComputedStyle(would).position).to.equal('absolute');
    expect(ladder!.shadowRoot!.querySelector('.ghost')).to.not.equal(null);
  });
});
