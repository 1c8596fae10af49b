import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {AnsweringElement} from '../../src/elements/shared/answering-element.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';
import '../../src/define.js';

const OWN = {market: 'own-rules/perpetual', size: '10', entry: '100', mark: '98', leverage: '5'};
const exampleOwn = {
  contract: 'linear',
  schedule: 'continuous',
  base: 'COIN',
  quote: 'USD',
  tick: '',
  contractSize: '',
  fee: '',
};
const one = [{floor: '0', rate: '0.5', deduction: ''}];

/** Every kind and state a part can be in. */
const states: readonly (readonly [string, object])[] = [
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
async function part(tag: 'plimsoll-why' | 'plimsoll-assumptions', properties: object, width = 640) {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.inlineSize = `${width}px`;
  const element = document.createElement(tag) as unknown as AnsweringElement;
  Object.assign(element, properties);
  frame.append(element);
  await element.updateComplete;
  return element;
}

const find = <E extends Element = HTMLElement>(element: HTMLElement, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const textOf = (node: Element | undefined): string => node?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
const litIn = (element: HTMLElement, selector: string): string[] =>
  find(element, `${selector}.lit`).map(node => node.getAttribute('data-term') ?? '');

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
    const solved = find(element, '.steps li:nth-child(4) math').map(textOf);
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
    const {element, ...page} = await calculator(LOAN);
    void page;
    find(element, '#loan-collaterals-add')[0]!.click();
    await element.updateComplete;
    find(element, '#loan-debts-0-price')[0]!.focus();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.id).to.equal('loan-debts-0-price');
  });
});

describe('<plimsoll-assumptions>', () => {
  const rowsOf = (element: HTMLElement): Record<string, string> =>
    Object.fromEntries(
      find(element, '.assumptions dl > div').map(row => [
        textOf(row.querySelector('dt') ?? undefined),
        textOf(row.querySelector('dd') ?? undefined),
      ]),
    );

  it('names trigger, fee, rules, step, rounding, mark, engine and version of a position', async () => {
    const rows = rowsOf(await part('plimsoll-assumptions', ETH));
    expect(rows['Trigger']).to.equal('The mark price. Last trades may be above or below it.');
    expect(rows['Fees']).to.equal('No fee is in the requirement.');
    expect(rows['Rules']).to.contain('Binance, USDⓈ-M notional and leverage brackets: Oct 24, 2024');
    expect(rows['Rules']).to.contain('old: may have changed since');
    expect(rows['Price step']).to.contain('0.01 USDT: Feb 19, 2022');
    expect(rows['Rounding']).to.equal('Up, towards the earlier liquidation.');
    expect(rows['Price now']).to.contain('1,874.89 USDT, as it was given');
    expect(rows['Engine']).to.match(/^WebAssembly, Plimsoll \d+\.\d+\.\d+\./u);
  });

  it('links what was published, and marks what is old with a sign and words', async () => {
    const element = await part('plimsoll-assumptions', ETH);
    const links = find<HTMLAnchorElement>(element, '.assumptions dd a').map(link => link.href);
    expect(links.every(link => link.startsWith('https://github.com/'))).to.equal(true);
    expect(links).to.have.length(2);
    for (const old of find(element, '.assumptions .stale')) {
      expect(old.querySelector('svg')).not.to.equal(null);
      expect(textOf(old)).to.equal('old: may have changed since');
    }
  });

  it('says of own rules that they are the reader’s, and what fee is counted', async () => {
    const rows = rowsOf(
      await part('plimsoll-assumptions', {...OWN, ownRules: {...exampleOwn, fee: '0.06', tick: '0.5', brackets: one}}),
    );
    expect(rows['Fees']).to.equal('A fee of 0.06\u202f% of the value is in the requirement.'.replace('\u202f', ' '));
    expect(rows['Rules']).to.contain('Your own rules');
    expect(rows['Price step']).to.equal('0.5 USD, your own.');
  });

  it('says of a loan that the oracle decides, and that equality is left alone', async () => {
    const element = await part('plimsoll-assumptions', LOAN);
    const rows = rowsOf(element);
    expect(rows['Moves']).to.contain('WETH alone');
    expect(rows['Trigger']).to.contain('oracle');
    expect(rows['On equality']).to.contain('left alone');
    expect(find(element, '.left li').map(textOf)).to.include('Interest still to come');
  });

  it('says how old a saved mark is', async () => {
    const {element: saved} = await calculator(ETH);
    const state = saved.toState();
    const old = state.replace(/\d{4}-?\d{2}-?\d{2}/u, day => (day.includes('-') ? '2026-07-22' : '20260722'));
    const element = await part('plimsoll-assumptions', {state: old});
    expect(rowsOf(element)['Price now']).to.match(/saved on .*2026/u);
  });

  it('shows the brackets around the one in force', async () => {
    const element = await part('plimsoll-assumptions', ETH);
    expect(textOf(find(element, '.brackets tr.on th')[0])).to.contain('1 ✓');
    expect(textOf(find(element, '.brackets tr:nth-child(3) td:last-child')[0])).to.equal('1,785.72');
  });

  it('keeps a place for the host’s notice', async () => {
    const element = await part('plimsoll-assumptions', ETH);
    expect(find(element, 'slot[name="notice"]')).to.have.length(1);
  });

  it('opens from the foot of a calculator, and is led to', async () => {
    const {element} = await calculator(ETH);
    find(element, '.foot button')[0]!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(find(element, '.assumptions dl > div').length).to.be.greaterThan(7);
    expect(element.shadowRoot!.activeElement?.id).to.equal('tab-assumptions');
    expect(find(element, 'slot[name="notice"]')).to.have.length(1);
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
