import {aTimeout, expect} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import {calculator, ETH, LOAN} from '../support/calculator.js';
import {
  drag,
  eventsOf,
  handle,
  handles,
  middleOf,
  press,
  readout,
  STOPPED,
  textOf,
  valuetext,
} from '../support/move-marks.js';

afterEach(async () => resetMouse());

describe('a mark of the load line is moved by hand:', () => {
  it('liquidation solves for the margin, live, and the answer is the tick it was put at', async () => {
    const {element} = await calculator(STOPPED);
    const told = eventsOf(element);
    await drag(element, 'liquidation', -20);
    expect(told).to.include('input').and.not.include('change');
    const price = textOf(element, '[part~=price] .number') || textOf(element, '[part~=price]');
    const now = handle(element, 'liquidation').getAttribute('aria-valuenow')!;
    expect(Number(now)).to.be.lessThan(1719);
    expect(price.replaceAll(',', '')).to.contain(Number(now).toFixed(2));
    // W = q·(E − P) + q·P·m, up to the cent
    const margin = 28 * (1902.4 - Number(now)) + 28 * Number(now) * 0.004;
    expect(Number(element.margin)).to.be.closeTo(Math.ceil(margin * 100 - 1e-6) / 100, 0.0101);
    expect(readout(element)).to.match(/^1,\d{3}\.\d\d · add [\d,.]+ USDT · [\d.]+×$/u);
    await sendMouse({type: 'up'});
    await element.updateComplete;
    expect(told.filter(type => type === 'change')).to.deep.equal(['change']);
    expect(readout(element)).to.equal('');
  });

  it('says what the move costs: the margin to add is that of the answer less the one before', async () => {
    const {element} = await calculator(STOPPED);
    await drag(element, 'liquidation', -12, -24);
    const [, amount] = /add ([\d,.]+) USDT/u.exec(readout(element))!;
    // 28·1902.40/10 = 5326.72
    expect(Number(amount!.replaceAll(',', ''))).to.be.closeTo(Number(element.margin) - 5326.72, 0.0051);
    await sendMouse({type: 'up'});
  });

  it('stop and entry write their own field', async () => {
    const {element} = await calculator(STOPPED);
    await drag(element, 'stop', 30);
    expect(Number(element.stop)).to.be.greaterThan(1765);
    expect(element.stop).to.match(/^\d{4}(\.\d{1,2})?$/u);
    expect(readout(element)).to.match(/^1,7\d\d\.\d\d · \d\.\d\u202f% before liquidation$/u);
    await sendMouse({type: 'up'});
    await drag(element, 'entry', -15);
    expect(Number(element.entry)).to.be.lessThan(1902);
    expect(readout(element)).to.match(/ · liquidated at 1,\d{3}\.\d\d$/u);
    await sendMouse({type: 'up'});
    expect(element.margin).to.equal('');
  });

  it('the scale stands still under the hand, the old mark stays as a ghost, the labels give way', async () => {
    const {element} = await calculator(STOPPED);
    const [x] = middleOf(element, 'liquidation');
    const waterline = () => element.renderRoot.querySelector('.waterline')!.getAttribute('x1');
    const stood = waterline();
    await drag(element, 'liquidation', -18);
    expect(waterline()).to.equal(stood);
    expect(middleOf(element, 'liquidation')[0]).to.be.closeTo(x - 18, 1);
    const ghost = element.renderRoot.querySelector('.ghost')!;
    expect(getComputedStyle(ghost).opacity).to.equal('0.35');
    const ring = ghost.querySelector('.ring')!.getBoundingClientRect();
    expect(ring.x + ring.width / 2).to.be.closeTo(x, 1);
    await aTimeout(200);
    expect(getComputedStyle(element.renderRoot.querySelector('.line text.entry')!).opacity).to.equal('0');
    await sendMouse({type: 'up'});
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.ghost')).to.equal(null);
  });

  it('Escape brings it back to where it was', async () => {
    const {element} = await calculator(STOPPED);
    const told = eventsOf(element);
    await drag(element, 'liquidation', -20);
    expect(element.margin).to.not.equal('');
    await press(element, 'Escape');
    expect([element.margin, element.leverage]).to.deep.equal(['', '10']);
    expect(textOf(element, '[part~=price]')).to.contain('1,719.04');
    await sendMouse({type: 'up'});
    expect(told).to.not.include('change');
    expect(element.renderRoot.querySelector('.ghost')).to.equal(null);
  });

  it('a hand that only touches it changes nothing', async () => {
    const {element} = await calculator(STOPPED);
    const told = eventsOf(element);
    await drag(element, 'liquidation', 1);
    await sendMouse({type: 'up'});
    expect(told).to.deep.equal([]);
    expect(element.margin).to.equal('');
  });

  it('stops at the last price that has an answer, and says why', async () => {
    const {element} = await calculator(STOPPED);
    await drag(element, 'liquidation', 120, 700);
    // next to no margin: (28·1902.40 − 50)/(28·0.995) = 1910.1651 in the second bracket
    expect(valuetext(element, 'liquidation')).to.contain('1,910.16 USDT').and.contain('next to no margin is left');
    expect(readout(element)).to.equal('1,910.16 · next to no margin is left');
    expect(Number(element.margin)).to.be.greaterThan(0);
    await sendMouse({type: 'up'});
  });

  it('a short’s stops where the brackets end', async () => {
    // 550,000·P = 1,200,000,000, where the last one ends: 2181.818…
    const page = await calculator({...ETH, side: 'short', size: '550000', leverage: '', margin: '460000000'});
    const {element} = page;
    await drag(element, 'liquidation', 20, 700);
    expect(valuetext(element, 'liquidation')).to.contain('2,181.81 USDT').and.contain('the brackets end here');
    expect(page.part('price')).to.contain('2,181.81');
    await sendMouse({type: 'up'});
  });

  it('a loan’s solves for the first debt', async () => {
    const {element} = await calculator(LOAN);
    await drag(element, 'liquidation', -25);
    const price = Number(handle(element, 'liquidation').getAttribute('aria-valuenow'));
    const debt = element.debts![0]!.quantity;
    expect(price).to.be.lessThan(1405);
    expect(Number(debt)).to.be.closeTo(0.83 * 12 * price, 0.011);
    expect(readout(element)).to.match(/^1,\d{3}\.\d\d · repay [\d,.]+ USDC$/u);
    await press(element, 'Escape');
    expect(element.debts![0]!.quantity).to.equal('14000');
    await sendMouse({type: 'up'});
    await drag(element, 'liquidation', 25);
    expect(readout(element)).to.match(/ · borrow [\d,.]+ USDC more$/u);
    await sendMouse({type: 'up'});
  });

  it('now, bankruptcy and bracket edges are facts; so are the prices of an account', async () => {
    const {element} = await calculator(ETH);
    expect(handles(element).map(each => each.dataset['handle'])).to.deep.equal(['liquidation', 'entry']);
    const account = await calculator({kind: 'account'});
    expect(account.element.renderRoot.querySelector('.ladder svg')).to.not.equal(null);
    expect(handles(account.element)).to.have.length(0);
  });

  it('nothing is moved while a field is wrong', async () => {
    const {element} = await calculator(STOPPED);
    element.size = 'abc';
    await element.updateComplete;
    expect(handles(element)).to.have.length(0);
  });

  it('a finger that goes up or down still scrolls the page', async () => {
    const {element} = await calculator(STOPPED);
    // not on the shapes: the browser minds boxes alone
    const line = element.renderRoot.querySelector('.line')!;
    expect(getComputedStyle(line).touchAction).to.equal('pan-y pinch-zoom');
  });

  it('a pointer the page takes for itself leaves everything as it was', async () => {
    const {element} = await calculator(STOPPED);
    await drag(element, 'stop', 30);
    const [x, y] = middleOf(element, 'stop');
    const init = {pointerId: 1, bubbles: true, composed: true, clientX: x, clientY: y};
    handle(element, 'stop').dispatchEvent(new PointerEvent('pointercancel', init));
    await element.updateComplete;
    expect(element.stop).to.equal('1760');
    await sendMouse({type: 'up'});
  });

  it('in Arabic the higher price is still on the right', async () => {
    const {element} = await calculator({...STOPPED, lang: 'ar'});
    await drag(element, 'stop', 30);
    expect(Number(element.stop)).to.be.greaterThan(1765);
    expect(readout(element)).to.contain('قبل التصفية');
    await sendMouse({type: 'up'});
  });
});
