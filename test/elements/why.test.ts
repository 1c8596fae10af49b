import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {AnsweringElement} from '../../src/elements/shared/answering-element.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';
import {find, litIn, part, states, textOf} from '../support/parts.js';

for (const tag of ['plimsoll-why', 'plimsoll-assumptions'] as const) {
  describe(`axe finds nothing in <${tag}>`, () => {
    for (const theme of ['light', 'dark']) {
      for (const [name, properties] of states) {
        it(`${name}, ${theme}`, async () => {
          const element = await part(tag, {...properties, theme});
          element.parentElement!.style.background = theme === 'dark' ? '#171b21' : '#ffffff';
          expect(find(element, 'section')).to.have.length(1);
          await expect(element).to.be.accessible();
        });
      }
    }
  });

  describe(`<${tag}> keeps inside its box`, () => {
    for (const direction of ['ltr', 'rtl']) {
      for (const width of [288, 640]) {
        it(`${width} px, ${direction}`, async () => {
          for (const [name, properties] of states) {
            const element = await part(tag, {...properties, dir: direction}, width);
            expect(element.scrollWidth, name).to.be.at.most(width);
            const svg = find<SVGElement>(element, 'svg.equity')[0];
            if (svg) expect(svg.getBoundingClientRect().width, name).to.be.at.most(width);
          }
        });
      }
    }
  });
}

describe('<plimsoll-why>', () => {
  it('has at most six steps in every state, each a sentence without a gap', async () => {
    for (const [name, properties] of states) {
      const element = await part('plimsoll-why', properties);
      const sentences = find(element, '.steps li p').map(textOf);
      expect(sentences.length, name).to.be.within(3, 6);
      expect(sentences.join(' '), name).not.to.match(/[{}]|NaN|undefined|Infinity/u);
    }
  });

  it('sets each formula as MathML, with letters and with the reader’s numbers', async () => {
    const element = await part('plimsoll-why', ETH);
    const formulas = find<MathMLElement>(element, 'math');
    expect(formulas.every(math => math.namespaceURI === 'http://www.w3.org/1998/Math/MathML')).to.equal(true);
    expect(formulas.every(math => math.querySelector('mi, mn')?.namespaceURI === math.namespaceURI)).to.equal(true);
    const solved = find(element, '.steps li:nth-child(4) .pieces').map(textOf);
    expect(solved[1]!.replaceAll(' ', '')).to.equal('P=28×1,902.4−5,326.72−028×(1−0.004)=47,940.4827.888=1,719.0361…');
    expect(textOf(find(element, '.why .title')[0])).to.equal('Why 1,719.04');
  });

  it('ends at the step without a solution where no price liquidates', async () => {
    const element = await part('plimsoll-why', {...ETH, leverage: '1'});
    expect(textOf(find(element, '.why .title')[0])).to.equal('Why no price');
    expect(textOf(find(element, '.steps li:last-child p')[0])).to.contain('No price solves it');
  });

  it('draws the two lines that meet, 196 px high, beside a table of the same numbers', async () => {
    const element = await part('plimsoll-why', ETH);
    const [svg] = find<SVGElement>(element, 'svg.equity');
    expect(svg!.getAttribute('height')).to.equal('196');
    expect(svg!.getAttribute('aria-label')).to.equal('equity and requirement meet at 1,719.04.');
    expect(find(element, 'table tr')).to.have.length.greaterThan(4);
  });

  it('copies itself as text; where that is not allowed, the text is there', async () => {
    const element = await part('plimsoll-why', ETH);
    const taken: string[] = [];
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: (text: string) => {
        taken.push(text);
        return taken.length === 1 ? Promise.resolve() : Promise.reject(new DOMException('no', 'NotAllowedError'));
      },
    });
    find<HTMLButtonElement>(element, '.copy')[0]!.click();
    await new Promise(resolve => setTimeout(resolve, 50));
    await element.updateComplete;
    expect(textOf(find(element, '.copy')[0])).to.equal('Copied');
    expect(taken[0]).to.contain('P = (q·E − W − c) / (q·(1 − m))');
    expect(taken[0]).to.match(/^Why 1,719\.04\n\n1\. At price P/u);
    find<HTMLButtonElement>(element, '.copy')[0]!.click();
    await new Promise(resolve => setTimeout(resolve, 50));
    await element.updateComplete;
    expect(find<HTMLTextAreaElement>(element, '.text')[0]!.value).to.equal(taken[0]);
    Object.defineProperty(navigator.clipboard, 'writeText', {configurable: true, value: write});
  });
});

describe('a term is lit in both lines, at its field and on the load line', () => {
  const hover = (node: Element | undefined) =>
    node!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));

  it('from the formula, in a calculator', async () => {
    const {element} = await calculator(ETH);
    find(element, '#tab-why')[0]!.click();
    await element.updateComplete;
    await element.updateComplete;
    hover(find(element, 'math [data-term="position.entry"]')[0]);
    await element.updateComplete;
    expect(new Set(litIn(element, 'math .term'))).to.deep.equal(new Set(['position.entry']));
    expect(litIn(element, 'math .term').length).to.be.greaterThan(3);
    expect(litIn(element, '.field')).to.deep.equal(['position.entry']);
    expect(find(element, '.line [data-term="position.entry"] .lit')).to.have.length(1);
    expect(textOf(find(element, '.why .note')[0])).to.equal('E is the entry price: 1,902.4.');
  });

  it('and back: from the field, and from the mark', async () => {
    const {element} = await calculator(ETH);
    find(element, '#tab-why')[0]!.click();
    await element.updateComplete;
    await element.updateComplete;
    hover(find(element, '#position-size')[0]);
    await element.updateComplete;
    expect(new Set(litIn(element, 'math .term'))).to.deep.equal(new Set(['position.size']));
    hover(find(element, '.line .mark .ring')[0]);
    await element.updateComplete;
    expect(new Set(litIn(element, 'math .term'))).to.deep.equal(new Set(['price']));
  });

  it('across parts that stand apart', async () => {
    const page = await fixture<HTMLElement>(html`
      <plimsoll-calculator
        layout="parts"
        market="binance-usdm/ETHUSDT"
        size="28"
        entry="1902.40"
        mark="1874.89"
        leverage="10"
      >
        <plimsoll-inputs></plimsoll-inputs><plimsoll-ladder></plimsoll-ladder><plimsoll-why></plimsoll-why>
      </plimsoll-calculator>
    `);
    const parts = [...page.children] as AnsweringElement[];
    const settle = async () => {
      for (const each of [page as AnsweringElement, ...parts]) await each.updateComplete;
    };
    await settle();
    await settle();
    const [inputs, ladder, why] = parts as [AnsweringElement, AnsweringElement, AnsweringElement];
    hover(find(why, 'math [data-term="position.entry"]')[0]);
    await settle();
    expect(litIn(inputs, '.field')).to.deep.equal(['position.entry']);
    expect(find(ladder, '[data-term="position.entry"] .lit')).to.have.length(1);
    hover(find(inputs, '#position-size')[0]);
    await settle();
    expect(new Set(litIn(why, 'math .term'))).to.deep.equal(new Set(['position.size']));
  });

  it('by keyboard: one stop, arrows inside, nothing lit once it is left', async () => {
    const element = await part('plimsoll-why', ETH);
    const letters = find(element, '.letter');
    expect(letters.filter(letter => letter.tabIndex === 0)).to.have.length(1);
    letters[0]!.focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(new Set(litIn(element, 'math .term'))).to.deep.equal(new Set(['position.margin position.leverage']));
    await sendKeys({press: 'End'});
    expect(element.shadowRoot!.activeElement).to.equal(letters.at(-1));
    await sendKeys({press: 'ArrowRight'});
    expect(element.shadowRoot!.activeElement).to.equal(letters[0]);
    (element.shadowRoot!.activeElement as HTMLElement).blur();
    await element.updateComplete;
    expect(litIn(element, 'math .term')).to.deep.equal([]);
  });

  it('never takes the focus from where it is', async () => {
    const {element} = await calculator(LOAN);
    await waitUntil(() => find(element, '#loan-collaterals-add').length > 0, 'the fields');
    find(element, '#loan-collaterals-add')[0]!.click();
    await element.updateComplete;
    find(element, '#loan-debts-0-price')[0]!.focus();
    hover(find(element, '#loan-collaterals-0-quantity')[0]);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.id).to.equal('loan-debts-0-price');
  });
});

describe('the pictures of a derivation', () => {
  afterEach(() => emulateMedia({colorScheme: 'light'}));

  it('take the colours of the scheme', async () => {
    await emulateMedia({colorScheme: 'dark'});
    const element = await part('plimsoll-why', ETH);
    expect(getComputedStyle(find(element, '.equity .held')[0]!).stroke).to.equal('rgb(141, 184, 255)');
  });
});
