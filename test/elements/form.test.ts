import {expect, fixture, html} from '@open-wc/testing';
import type {CalculatorElement} from '../../src/elements/index.js';
import '../../src/define.js';
import {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';

const STATE = 'p1;market=binance-usdm/ETHUSDT;size=28;entry=1902.40;mark=1874.89;leverage=10;end';

async function form(state = STATE) {
  const found = await fixture<HTMLFormElement>(html`
    <form><plimsoll-calculator name="risk" state=${state}></plimsoll-calculator></form>
  `);
  const element = found.querySelector('plimsoll-calculator') as CalculatorElement;
  await element.updateComplete;
  return {form: found, element, page: new CalculatorHarness(element), sent: () => new FormData(found).get('risk')};
}

describe('<plimsoll-calculator> in a form', () => {
  it('is a field of it, and sends its scenario as text', async () => {
    const {form: found, element, page, sent} = await form();
    expect(element.form === found).to.equal(true);
    expect([...found.elements].includes(element)).to.equal(true);
    expect(sent()).to.equal(STATE);
    await page.write('position.size', '7.50');
    expect(sent()).to.equal(STATE.replace('28', '7.50'));
    expect(element.value).to.equal(sent());
  });

  it('sends nothing without a name, and its name can be changed', async () => {
    const {form: found, element} = await form();
    element.name = 'other';
    await element.updateComplete;
    expect([...new FormData(found).keys()]).to.deep.equal(['other']);
    element.removeAttribute('name');
    await element.updateComplete;
    expect([...new FormData(found).keys()]).to.deep.equal([]);
  });

  it('keeps a form with a mistake from being sent, and leads to the field', async () => {
    const {form: found, element, page} = await form();
    expect(found.checkValidity()).to.equal(true);
    await page.write('position.entry', 'abc');
    expect(element.validity.badInput).to.equal(true);
    expect(element.validationMessage).to.equal('Found abc. Write a number, such as 1250.5.');
    expect(found.reportValidity()).to.equal(false);
    expect(page.focused).to.equal('position-entry');
    await page.write('position.entry', '');
    expect(element.validity.valueMissing).to.equal(true);
    await page.write('position.entry', '1900');
    expect(element.checkValidity()).to.equal(true);
    expect(element.validationMessage).to.equal('');
  });

  it('leads to a choice that is none', async () => {
    const {element, page} = await form(STATE.replace('p1;', 'p1;side=up;'));
    expect(element.validity.badInput).to.equal(true);
    element.reportValidity();
    expect(element.shadowRoot?.activeElement?.getAttribute('name')).to.equal('position.side');
    expect(page.named('saved')).to.equal('');
  });

  it('goes back to what it said at first when the form is reset', async () => {
    const {form: found, element, page, sent} = await form();
    await page.write('position.size', 'x');
    await page.choose('kind', 'loan');
    found.reset();
    await element.updateComplete;
    expect(sent()).to.equal(STATE);
    expect(page.part('price')).to.equal('ETH long is liquidated at 1,719.04USDT');
    expect(found.checkValidity()).to.equal(true);
  });

  it('goes back to the example where nobody had said anything', async () => {
    const {form: found, element, page, sent} = await form('p1;end');
    await page.write('position.size', '5');
    found.reset();
    await element.updateComplete;
    expect(sent()).to.equal('p1;end');
    expect(page.part('word')).to.contain('Example');
  });

  it('takes back what a browser kept', async () => {
    const {element, sent} = await form('p1;end');
    element.formStateRestoreCallback(STATE);
    await element.updateComplete;
    expect(sent()).to.equal(STATE);
  });
});
