import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {AnswerElement, CalculatorElement, NumberElement} from '../../src/elements/index.js';
import '../../src/define.js';

const ETH_STATE =
  'p1;market=binance-usdm/ETHUSDT;size=28;entry=1902.40;mark=1874.89;leverage=10;' +
  'volatility=43.06;volatility.low=40.18;volatility.high=55.59;end';
const LOAN_STATE = 'p1;kind=loan;collaterals=WETH,12,1874.89,;debts=USDC,14000,1;end';

/** What is seen: the text that only keeps room is left out. */
const seen = (element: Element): string => {
  const shown = element.shadowRoot!.querySelector('.number .value, .answer');
  const copy = shown?.cloneNode(true) as Element | undefined;
  for (const ghost of copy?.querySelectorAll('.ghost') ?? []) ghost.remove();
  return (copy ?? element).textContent.replace(/\s+/gu, ' ').trim();
};

const spin = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('[role="spinbutton"]')!;

/** A sentence with its own calculator, ETH long 10× unless another state is given. */
async function sentence(content: ReturnType<typeof html>, state = ETH_STATE) {
  const root = await fixture<HTMLElement>(html`
    <div>
      <plimsoll-calculator layout="parts" .state=${state}><p>${content}</p></plimsoll-calculator>
    </div>
  `);
  const calculator = root.querySelector('plimsoll-calculator') as CalculatorElement;
  const parts = [...root.querySelectorAll<NumberElement | AnswerElement>('plimsoll-number, plimsoll-answer')];
  const settled = async (): Promise<void> => {
    await calculator.updateComplete;
    for (const part of parts) await part.updateComplete;
  };
  await settled();
  return {root, calculator, parts, settled};
}

const drag = (target: HTMLElement, ...xs: number[]): void => {
  target.setPointerCapture = () => undefined;
  const fire = (type: string, clientX: number) =>
    target.dispatchEvent(new PointerEvent(type, {clientX, button: 0, pointerId: 1, bubbles: true}));
  fire('pointerdown', xs[0]!);
  for (const x of xs.slice(1)) fire('pointermove', x);
};
const drop = (target: HTMLElement): boolean => target.dispatchEvent(new PointerEvent('pointerup', {pointerId: 1}));

describe('<plimsoll-answer of>', () => {
  // 28 ETH at 1,902.40, 10×: margin 53,267.20 ÷ 10; bankrupt 1,902.40 × 0.9; liquidated (53,267.20 − 5,326.72) ÷ (28 × 0.996);
  // required 28 × 1,719.0361… × 0.004; σ√(7 ÷ 365) = 5.963 %, ln(1,719.04 ÷ 1,874.89) = −8.678 %
  const rows = [
    ['price', '1,719.04'],
    ['distance', '8.3 %'],
    ['bankruptcy', '1,712.16'],
    ['margin', '5,326.72'],
    ['notional', '53,267.20'],
    ['leverage', '10×'],
    ['maintenance', '0.40 %'],
    ['deduction', '0'],
    ['required', '192.54'],
    ['level', 'Danger'],
    ['sigmas', '1.4'],
    ['chance', '12–27 %'],
    ['chance-end', '6–14 %'],
    ['fix', 'Add 1,490.51 USDT of margin'],
    ['sentence', 'ETH long is liquidated at 1,719.04 USDT'],
    ['entry', '1,902.40'],
    ['health', 'for loans only'],
    ['nonsense', 'unknown'],
  ] as const;
  for (const [of, text] of rows) {
    it(`${of} says ${text}`, async () => {
      const {parts} = await sentence(html`<plimsoll-answer .of=${of}></plimsoll-answer>`);
      expect(seen(parts[0]!)).to.equal(text);
    });
  }

  // 12 × 1,874.89 × 0.83 ÷ 14,000 = 1.33385; 1 − 1 ÷ that; 14,000 ÷ 22,498.68
  const loanRows = [
    ['health', '1.33'],
    ['price', '1,405.63'],
    ['together', '25.0 %'],
    ['loan-to-value', '62.3 %'],
    ['value', '22,498.68'],
    ['owed', '14,000.00'],
    ['fix', 'Repay 2,795.70 USDC'],
    ['chance', 'unknown without a volatility'],
    ['bankruptcy', 'for positions only'],
  ] as const;
  for (const [of, text] of loanRows) {
    it(`${of} of a loan says ${text}`, async () => {
      const {parts} = await sentence(html`<plimsoll-answer .of=${of}></plimsoll-answer>`, LOAN_STATE);
      expect(seen(parts[0]!)).to.equal(text);
    });
  }

  const absent = [
    ['price', ETH_STATE.replace('leverage=10', 'leverage=1'), 'no price: the margin covers the whole position'],
    ['distance', ETH_STATE.replace('mark=1874.89;', ''), 'unknown without a mark price'],
    ['chance', ETH_STATE.replace('mark=1874.89;', ''), 'unknown without a mark price'],
    ['price', LOAN_STATE.replace('14000', '0'), 'no price: there is no debt'],
    ['health', LOAN_STATE.replace('14000', '0'), 'no price: there is no debt'],
    ['fix', ETH_STATE.replace('leverage=10', 'leverage=1.5'), 'nothing to do'],
  ] as const;
  for (const [of, state, text] of absent) {
    it(`${of} says “${text}” where there is none`, async () => {
      const {parts} = await sentence(html`<plimsoll-answer .of=${of}></plimsoll-answer>`, state);
      expect(seen(parts[0]!)).to.equal(text);
    });
  }

  it('names its unit where that is wanted', async () => {
    const {parts} = await sentence(html`<plimsoll-answer of="margin" unit></plimsoll-answer>`);
    expect(seen(parts[0]!)).to.equal('5,326.72 USDT');
  });

  it('stands alone from its own attributes, and shows its content until it answers', async () => {
    const element = document.createElement('plimsoll-answer');
    element.innerHTML = 'about 1,700';
    expect(seen(element.appendChild(element.firstChild!) && wrap(element))).to.equal('about 1,700');
    element.setAttribute('state', ETH_STATE);
    document.body.append(element);
    await element.updateComplete;
    expect(seen(element)).to.equal('1,719.04');
    element.remove();
  });

  it('inherits the type it stands in', async () => {
    const {root, parts} = await sentence(html`<plimsoll-answer></plimsoll-answer>`);
    root.style.font = 'italic 27px Georgia, serif';
    const {fontSize, fontStyle, fontFamily} = getComputedStyle(parts[0]!.shadowRoot!.querySelector('.answer')!);
    expect([fontSize, fontStyle, fontFamily]).to.deep.equal(['27px', 'italic', 'Georgia, serif']);
  });

  it('keeps the last answer while an input is wrong, and says that it is one', async () => {
    const {calculator, parts, settled} = await sentence(html`<plimsoll-answer></plimsoll-answer>`);
    calculator.size = '1.2.3';
    await settled();
    expect(seen(parts[0]!)).to.equal('1,719.04from previous inputs');
  });
});

/** An element that is not on a page has nothing but its own content. */
const wrap = (element: HTMLElement): Element => {
  const shell = document.createElement('div');
  shell.attachShadow({mode: 'open'});
  shell.textContent = element.textContent;
  return shell;
};

describe('<plimsoll-number field>', () => {
  const content = html`<plimsoll-number field="leverage">10×</plimsoll-number>,
    <plimsoll-answer>1,719.04</plimsoll-answer>`;

  it('is a spin button with its value in words and its limits', async () => {
    const {parts} = await sentence(content);
    const at = (name: string) => spin(parts[0]!).getAttribute(`aria-${name}`);
    expect([at('label'), at('valuenow'), at('valuetext'), at('valuemin'), at('valuemax')]).to.deep.equal([
      ...['Leverage', '10', '10×', '1', '100'],
    ]);
  });

  // each from 10×; the most is the venue's at this size
  const keys = [
    ['ArrowRight', '11'],
    ['ArrowDown', '9'],
    ['PageUp', '20'],
    ['Home', '1'],
    ['End', '100'],
  ] as const;
  for (const [key, leverage] of keys) {
    it(`${key} leads to ${leverage}×, and the sentence follows`, async () => {
      const {calculator, parts, settled} = await sentence(content);
      spin(parts[0]!).focus();
      await sendKeys({press: key});
      await settled();
      expect(calculator.leverage).to.equal(leverage);
      expect(seen(parts[0]!)).to.equal(`${leverage}×`);
      expect(seen(parts[1]!)).not.to.equal('1,719.04');
    });
  }

  it('takes digits as they are typed; Escape brings back what stood there', async () => {
    const {calculator, parts, settled} = await sentence(content);
    const told: string[] = [];
    parts[0]!.addEventListener('change', () => told.push(calculator.leverage));
    spin(parts[0]!).focus();
    await sendKeys({type: '20'});
    await settled();
    expect([calculator.leverage, seen(parts[1]!)]).to.deep.equal(['20', '1,814.57']);
    await sendKeys({press: 'Escape'});
    await settled();
    expect([calculator.leverage, seen(parts[1]!)]).to.deep.equal(['10', '1,719.04']);
    await sendKeys({type: '5'});
    await sendKeys({press: 'Enter'});
    expect(told).to.deep.equal(['5']);
  });

  it('says that a value is wrong and leaves it as it was typed', async () => {
    const {calculator, parts, settled} = await sentence(content);
    spin(parts[0]!).focus();
    await sendKeys({type: '500'});
    await settled();
    expect([calculator.leverage, seen(parts[0]!)]).to.deep.equal(['500', '500']);
    expect(spin(parts[0]!).getAttribute('aria-invalid')).to.equal('true');
  });

  it('goes a step for 8 px of a drag, tells of each and once at the end, and the line stands still', async () => {
    const {root, calculator, parts, settled} = await sentence(content);
    const told: string[] = [];
    for (const type of ['input', 'change'])
      root.addEventListener(type, ({target: of}) => of === parts[0] && told.push(type));
    const target = spin(parts[0]!);
    const width = () => parts.map(part => part.getBoundingClientRect().width);
    const before = width();
    drag(target, 100, 107);
    expect(calculator.leverage).to.equal('10');
    drag(target, 100, 108, 117, 92);
    await settled();
    expect(calculator.leverage).to.equal('9');
    expect(width()).to.deep.equal(before);
    drop(target);
    expect(told).to.deep.equal(['input', 'input', 'input', 'change']);
  });

  it('a tap opens the box with the steps; − and + step, a number can be typed', async () => {
    const {calculator, parts, settled} = await sentence(content);
    const box = parts[0]!.shadowRoot!.querySelector<HTMLElement>('.stepper')!;
    drag(spin(parts[0]!), 100);
    drop(spin(parts[0]!));
    expect(box.matches(':popover-open')).to.equal(true);
    box.querySelectorAll('button')[1]!.click();
    await settled();
    expect(calculator.leverage).to.equal('11');
    const input = box.querySelector('input')!;
    input.value = '3';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settled();
    expect([calculator.leverage, seen(parts[1]!)]).to.deep.equal(['3', '1,273.37']);
    box.hidePopover();
  });

  it('keeps to the limits and the step of its author', async () => {
    const {calculator, parts} = await sentence(
      html`<plimsoll-number field="position.size" unit min="27" max="28.3" step="0.25"></plimsoll-number>`,
    );
    expect(seen(parts[0]!)).to.equal('28 ETH');
    spin(parts[0]!).focus();
    await sendKeys({press: 'ArrowUp'});
    expect(calculator.size).to.equal('28.25');
    await sendKeys({press: 'ArrowUp'});
    expect(calculator.size).to.equal('28.3');
    await sendKeys({press: 'Home'});
    expect(calculator.size).to.equal('27');
  });

  it('turns a side over', async () => {
    const {calculator, parts, settled} = await sentence(html`<plimsoll-number field="side"></plimsoll-number>`);
    expect(seen(parts[0]!)).to.equal('long');
    spin(parts[0]!).focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect([calculator.side, seen(parts[0]!)]).to.deep.equal(['short', 'short']);
  });

  it('changes a row of a loan, and names its asset', async () => {
    const {calculator, parts, settled} = await sentence(
      html`<plimsoll-number field="debt" unit step="500"></plimsoll-number>`,
      LOAN_STATE,
    );
    expect(seen(parts[0]!)).to.equal('14,000 USDC');
    expect(spin(parts[0]!).getAttribute('aria-label')).to.equal('Debt, USDC');
    spin(parts[0]!).focus();
    await sendKeys({press: 'ArrowDown'});
    await settled();
    expect(calculator.debts![0]!.quantity).to.equal('13500');
  });

  it('shows its content where the scenario has no such value', async () => {
    const {parts} = await sentence(html`<plimsoll-number field="nonsense">ten</plimsoll-number>`);
    expect(spin(parts[0]!)).to.equal(null);
    expect(seen(parts[0]!)).to.equal('ten');
  });

  it('passes axe, its box open, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const {root, calculator, parts} = await sentence(content);
      calculator.theme = theme;
      root.style.cssText = `color-scheme: ${theme}; background: Canvas; color: CanvasText`;
      drag(spin(parts[0]!), 100);
      drop(spin(parts[0]!));
      await expect(root).to.be.accessible();
      parts[0]!.shadowRoot!.querySelector<HTMLElement>('.stepper')!.hidePopover();
    }
  });
});
