import {aTimeout, expect, nextFrame, oneEvent} from '@open-wc/testing';
import type {AnswerEvent} from '../../src/elements/index.js';
import {calculator, ETH} from '../support/calculator.js';

/** A mark that a host streams: 60 a second and more, around one price. */
async function stream(host: {mark: string}, from: number, frames: number, perFrame = 1): Promise<string> {
  for (let frame = 0; frame < frames; frame += 1) {
    for (let each = 0; each < perFrame; each += 1) {
      host.mark = (from + ((frame * perFrame + each) % 7) / 100).toFixed(2);
      await aTimeout(0);
    }
    await nextFrame();
  }
  return host.mark;
}

describe('a mark set 60 times a second', () => {
  it('is answered once a frame at most, the last one in the end', async () => {
    const page = await calculator(ETH);
    const {element} = page;
    let updates = 0;
    let frames = 0;
    let isOver = false;
    element.addController({hostUpdated: () => (updates += 1)});
    const count = () => {
      frames += 1;
      if (!isOver) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const last = await stream(element, 1874, 30, 5);
    await element.updateComplete;
    isOver = true;
    expect(updates).to.be.greaterThan(10);
    expect(updates).to.be.at.most(frames + 1);
    expect(page.part('facts')).to.contain(`now ${Number(last).toLocaleString('en', {minimumFractionDigits: 2})}`);
  });

  it('is announced when the level word changes and not before, and told twice a second at most', async () => {
    const page = await calculator(ETH);
    const {element} = page;
    await oneEvent(element, 'plimsoll-answer');
    const events: AnswerEvent[] = [];
    element.addEventListener('plimsoll-answer', event => events.push(event));
    const spoken = new Set<string>();
    const observer = new MutationObserver(() => spoken.add(page.spoken));
    observer.observe([...element.renderRoot.querySelectorAll('[role="status"]')].at(-1)!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const began = performance.now();
    await stream(element, 1874, 75);
    await aTimeout(600);
    const seconds = (performance.now() - began) / 1000;
    expect([...spoken]).to.deep.equal([]);
    expect(events.length)
      .to.be.greaterThan(0)
      .and.to.be.at.most(Math.ceil(seconds * 2));

    await stream(element, 2100, 45); // 18 % of room: from danger to watch
    await aTimeout(600);
    expect(spoken.size).to.equal(1);
    expect([...spoken][0]).to.contain('Watch');
    observer.disconnect();
  });

  it('leaves what the reader is typing alone: text, caret, focus, and the control itself', async () => {
    const page = await calculator(ETH);
    const {element} = page;
    const control = page.control('position.size') as HTMLInputElement;
    control.focus();
    control.setSelectionRange(1, 1);
    const streaming = stream(element, 1874, 30);
    for (const text of ['2.', '2.5', '2.50']) {
      await nextFrame();
      control.value = text;
      control.setSelectionRange(text.length - 1, text.length);
      control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await nextFrame();
      await nextFrame();
      expect(control.value).to.equal(text);
      expect([control.selectionStart, control.selectionEnd]).to.deep.equal([text.length - 1, text.length]);
    }
    await streaming;
    expect(page.control('position.size')).to.equal(control);
    expect(element.shadowRoot!.activeElement).to.equal(control);
    expect(element.size).to.equal('2.50');
  });

  it('does not keep the reader’s own answer from being told', async () => {
    const page = await calculator(ETH);
    const {element} = page;
    await oneEvent(element, 'plimsoll-answer');
    const streaming = stream(element, 1874, 60);
    await page.write('position.leverage', '5');
    const event = await oneEvent<AnswerEvent>(element, 'plimsoll-answer');
    expect(event.scenario.position.leverage).to.equal('5');
    await element.updateComplete;
    expect(page.spoken).to.contain('1,528.04');
    await streaming;
  });

  it('of a calculator that is gone holds nothing up', async () => {
    const {element} = await calculator(ETH);
    element.mark = '1800';
    element.remove();
    element.mark = '1801';
    await element.updateComplete;
  });
});
