import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {CalculatorElement} from '../../src/elements/index.js';
import {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {fromState} from '../../src/scenario/index.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';

const SAVED = 'p1;market=binance-usdm/ETHUSDT;size=28;entry=1902.40;mark=1934.25;leverage=10;saved=2026-07-22;end';
const PRICE = 'ETH long is liquidated at 1,719.04USDT';

/** The day of the test's own machine, as the element writes it. */
const undated = (state: string): string => state.replace(/saved=\d{4}-\d\d-\d\d;/, '');

describe('<plimsoll-calculator> and its state', () => {
  it('toState() says what was set, with the day the mark was seen', async () => {
    const {element} = await calculator(ETH);
    expect(element.toState()).to.match(
      /^p1;market=binance-usdm\/ETHUSDT;size=28;entry=1902\.40;mark=1874\.89;leverage=10;saved=\d{4}-\d\d-\d\d;end$/,
    );
    expect(element.state).to.equal(element.toState());
  });

  it('leaves the worked example out: nobody said it', async () => {
    const page = await calculator({});
    expect(page.element.toState()).to.equal('p1;end');
    await page.choose('kind', 'loan');
    expect(page.element.toState()).to.equal('p1;kind=loan;end');
    const other = await calculator({state: 'p1;kind=loan;end'});
    expect(other.part('word')).to.contain('Example');
  });

  it('restores the same digits, as an attribute, a property and a child', async () => {
    const state = (await calculator(ETH)).element.toState();
    const attribute = await fixture<CalculatorElement>(
      html`<plimsoll-calculator state=${state}></plimsoll-calculator>`,
    );
    const child = await fixture<CalculatorElement>(html`
      <plimsoll-calculator>
        <script type="application/json">
          {
            "market": "binance-usdm/ETHUSDT",
            "size": 28,
            "entry": "1902.40",
            "mark": "1874.89",
            "leverage": 10,
            "later": true
          }
        </script>
      </plimsoll-calculator>
    `);
    for (const element of [attribute, child, (await calculator({state})).element]) {
      await element.updateComplete;
      expect(new CalculatorHarness(element).part('price')).to.equal(PRICE);
      expect(element.toState()).to.equal(state);
    }
    expect(new CalculatorHarness(child).named('saved')).to.contain('left out: later');
  });

  it('restores a loan, and a margin that counts', async () => {
    const loan = await calculator(LOAN);
    const again = await calculator({state: loan.element.toState()});
    expect(again.part('price')).to.equal(loan.part('price'));
    const margin = await calculator({...ETH, leverage: '', margin: '5326.72'});
    await margin.write('position.leverage', '7');
    await margin.write('position.margin', '5326.72');
    const restored = await calculator({state: margin.element.toState()});
    expect(restored.part('price')).to.equal(margin.part('price'));
    expect(restored.element.toState()).to.equal(margin.element.toState());
  });

  it('shows no example, and answers nothing, before the state is there', async () => {
    const element = document.createElement('plimsoll-calculator');
    element.state = SAVED;
    const answers: string[] = [];
    element.addEventListener('plimsoll-answer', ({scenario}) => answers.push(scenario.position.market));
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    frame.append(element);
    await Promise.resolve();
    expect(new CalculatorHarness(element).part('price')).to.equal('');
    await element.updateComplete;
    expect(new CalculatorHarness(element).part('price')).to.equal(PRICE);
    await oneEvent(element, 'plimsoll-answer');
    expect(answers).to.deep.equal(['binance-usdm/ETHUSDT']);
  });

  it('takes another state later, and the last of two at once', async () => {
    const page = await calculator({});
    page.element.state = 'p1;size=1;end';
    page.element.state = SAVED;
    await page.element.updateComplete;
    expect(page.part('price')).to.equal(PRICE);
    page.element.setAttribute('state', SAVED.replace('size=28', 'size=27'));
    await page.element.updateComplete;
    expect(page.element.size).to.equal('27');
  });

  describe('a state that is broken', () => {
    const rows = [
      ['cut short', SAVED.slice(0, 60), 'was cut short: Mark price now', '28'],
      ['of a newer version', SAVED.replace('p1', 'p9'), 'saved by a newer version', '28'],
      ['with names unknown', SAVED.replace('entry', 'entree'), 'left out: entree', '28'],
      ['no state at all', 'https://example.com/', 'could not be read, found https://example.com/.', '1.2'],
      ['markup', '<img src=x onerror=alert(1)>', 'could not be read, found <img src=x', '1.2'],
      ['endless', `p1;size=${'9'.repeat(1e6)};end`, 'too long to be read', '1.2'],
    ] as const;
    for (const [what, state, said, size] of rows) {
      it(`${what}, says so and keeps what it can`, async () => {
        const page = await calculator({state});
        expect(page.named('saved')).to.contain(said);
        expect(page.element.size).to.equal(size);
        expect(page.element.renderRoot.querySelector('img')).to.equal(null);
        await page.write('position.size', '3');
        expect(page.named('saved')).to.equal('');
      });
    }

    for (const state of [7, {}, [], null, undefined, Symbol('state'), () => 'p1;end']) {
      it(`of type ${typeof state} harms nothing`, async () => {
        const page = await calculator({state: state as string});
        expect(page.part('price')).to.contain('is liquidated at');
      });
    }
  });

  describe('a saved mark', () => {
    it('stands until the reader chooses; Use now follows the page', async () => {
      const page = await calculator({state: SAVED});
      expect(page.named('saved')).to.equal('');
      page.element.mark = '1874.89';
      await page.element.updateComplete;
      expect(page.named('saved')).to.contain('Saved at 1,934.25 on Jul 22, 2026; now 1,874.89');
      expect(page.part('facts')).to.contain('now 1,934.25');
      expect(page.element.toState()).to.equal(SAVED);
      await page.press('Use now');
      expect(page.named('saved')).to.equal('');
      expect(page.part('facts')).to.contain('now 1,874.89');
      expect(undated(page.element.toState())).to.equal(undated(SAVED).replace('1934.25', '1874.89'));
      page.element.mark = '1900';
      await page.element.updateComplete;
      expect(page.part('facts')).to.contain('now 1,900.00');
    });

    it('is kept where the reader keeps it, whatever the page says after', async () => {
      const page = await calculator({state: SAVED});
      page.element.mark = '1874.89';
      await page.element.updateComplete;
      await page.press('Keep saved');
      page.element.mark = '1800';
      await page.element.updateComplete;
      expect(page.named('saved')).to.equal('');
      expect(page.part('facts')).to.contain('now 1,934.25');
    });

    it('is asked about where the page had set its mark before', async () => {
      const page = await calculator({state: SAVED, mark: '1874.89'});
      expect(page.named('saved')).to.contain('now 1,874.89');
    });

    it('gives way to a mark the reader types', async () => {
      const page = await calculator({state: SAVED});
      await page.write('position.mark', '1800');
      expect(page.part('facts')).to.contain('now 1,800.00');
      page.element.mark = '1810';
      await page.element.updateComplete;
      expect(page.part('facts')).to.contain('now 1,810.00');
    });

    it('is none without a day', async () => {
      const page = await calculator({state: undated(SAVED)});
      page.element.mark = '1874.89';
      await page.element.updateComplete;
      expect(page.named('saved')).to.equal('');
      expect(page.part('facts')).to.contain('now 1,874.89');
    });
  });

  it('passes axe with its notices', async () => {
    const saved = await calculator({state: SAVED, mark: '1874.89'});
    await expect(saved.element).to.be.accessible();
    const lost = await calculator({state: SAVED.slice(0, 60)}, 320);
    await expect(lost.element).to.be.accessible();
  });
});

describe('<plimsoll-calculator sync-url="hash">', () => {
  const before = location.hash;
  afterEach(() => {
    history.replaceState(history.state, '', before || location.pathname + location.search);
  });

  it('leaves the address alone until it is asked, and while nobody has typed', async () => {
    const off = await calculator(ETH);
    await oneEvent(off.element, 'plimsoll-answer');
    const on = await calculator({syncUrl: 'hash'});
    await oneEvent(on.element, 'plimsoll-answer');
    expect(location.hash).to.equal(before);
  });

  it('keeps the settled state in the address, without a step in the history', async () => {
    const steps = history.length;
    const page = await calculator({...ETH, syncUrl: 'hash'});
    await oneEvent(page.element, 'plimsoll-answer');
    expect(location.hash).to.equal(`#${page.element.toState()}`);
    await page.write('position.size', '7');
    await oneEvent(page.element, 'plimsoll-answer');
    expect(fromState(location.hash).scenario.position.size).to.equal('7');
    expect(history.length).to.equal(steps);
  });

  it('opens the state in the address before its own attributes, and the one that is put there', async () => {
    history.replaceState(null, '', `#${SAVED}`);
    const page = await calculator({syncUrl: 'hash', state: 'p1;size=1;end'});
    expect(page.part('price')).to.equal(PRICE);
    location.hash = SAVED.replace('size=28', 'size=27');
    await waitUntil(() => page.element.size === '27');
    location.hash = 'a-heading';
    await new Promise(resolve => setTimeout(resolve, 50));
    await page.element.updateComplete;
    expect(page.element.size).to.equal('27');
  });

  it('leaves no listener behind when it is switched off, or gone', async () => {
    const {addEventListener, removeEventListener} = window;
    const listening = new Set<unknown>();
    window.addEventListener = function (this: Window, ...[type, listener]: Parameters<Window['addEventListener']>) {
      if (type === 'hashchange') listening.add(listener);
      addEventListener.call(this, type, listener as EventListener);
    } as typeof window.addEventListener;
    window.removeEventListener = function (this: Window, ...[type, listener]: Parameters<Window['addEventListener']>) {
      if (type === 'hashchange') listening.delete(listener);
      removeEventListener.call(this, type, listener as EventListener);
    } as typeof window.removeEventListener;
    try {
      const {element} = await calculator({...ETH, syncUrl: 'hash'});
      await waitUntil(() => listening.size === 1);
      element.syncUrl = '';
      await waitUntil(() => listening.size === 0);
      element.syncUrl = 'hash';
      await waitUntil(() => listening.size === 1);
      const parent = element.parentElement!;
      element.remove();
      expect(listening.size).to.equal(0);
      parent.append(element);
      await waitUntil(() => listening.size === 1);
      element.remove();
      expect(listening.size).to.equal(0);
      await calculator({syncUrl: 'hash'}).then(page => page.element.remove());
      await new Promise(resolve => setTimeout(resolve, 100));
      expect(listening.size).to.equal(0);
    } finally {
      Object.assign(window, {addEventListener, removeEventListener});
    }
  });
});
