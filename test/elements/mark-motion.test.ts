import {aTimeout, expect} from '@open-wc/testing';
import {emulateMedia, resetMouse, sendMouse} from '@web/test-runner-commands';
import {calculator} from '../support/calculator.js';
import {drag, press, handle, STOPPED, type Root} from '../support/move-marks.js';

const moving = ({renderRoot}: Root) =>
  [...renderRoot.querySelectorAll('.line [data-kind]')].flatMap(each =>
    each.getAnimations().map(animation => ({
      kind: each.getAttribute('data-kind'),
      ms: animation.effect!.getComputedTiming().duration,
      from: String((animation.effect as KeyframeEffect).getKeyframes()[0]!.transform),
    })),
  );
const at = ({renderRoot}: Root, kind: string) =>
  Number(renderRoot.querySelector(`.line [data-kind=${kind}] :is(.stem, line, circle, path)`)!.getAttribute('x1'));

afterEach(async () => {
  await resetMouse();
  await emulateMedia({reducedMotion: 'no-preference'});
});

describe('a mark that other inputs move', () => {
  it('slides for 240 ms from where it was', async () => {
    const page = await calculator(STOPPED);
    const {element} = page;
    const before = at(element, 'liquidation');
    await page.write('position.leverage', '20');
    await element.updateComplete;
    const found = moving(element);
    const [mark] = found.filter(({kind}) => kind === 'liquidation');
    expect(mark!.ms).to.equal(240);
    expect(Number(/translateX\((.+)px\)/u.exec(mark!.from)![1]!)).to.be.closeTo(
      before - at(element, 'liquidation'),
      0.1,
    );
  });

  it('is there at once for who wants no motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const page = await calculator(STOPPED);
    const {element} = page;
    await page.write('position.leverage', '20');
    expect(moving(element)).to.deep.equal([]);
  });

  it('is there at once under a hand and under keys', async () => {
    const {element} = await calculator(STOPPED);
    await drag(element, 'liquidation', -40);
    expect(moving(element)).to.deep.equal([]);
    await sendMouse({type: 'up'});
    await aTimeout(300); // the scale may have been fitted again
    handle(element, 'stop').focus();
    await press(element, 'PageUp');
    expect(moving(element)).to.deep.equal([]);
  });

  it('moves with the market at once, and stays where next to nothing changed', async () => {
    const page = await calculator(STOPPED);
    const {element} = page;
    element.mark = '1830';
    await element.updateComplete;
    expect(moving(element)).to.deep.equal([]);
    await page.write('position.size', '28.1');
    expect(moving(element).filter(({kind}) => kind === 'liquidation')).to.deep.equal([]);
  });
});
