import {expect} from '@open-wc/testing';
import {clipped, spills} from '../support/boxes.js';
import {ACCOUNT, calculator, ETH, LOAN} from '../support/calculator.js';

const pages = [
  ['a position', ETH],
  ['a position that is liquidatable', {...ETH, mark: '1714'}],
  ['a position with everything wrong', {...ETH, size: '1.2.3', entry: 'x'.repeat(60), leverage: '1e400'}],
  ['own rules', {...ETH, market: 'own-rules/perpetual'}],
  ['a loan', LOAN],
  ['an account', {...ACCOUNT, account: {...ACCOUNT.account, moves: 'betas'}}],
  ['an example', {}],
] as const;

/** Pairs of controls and texts that lie on one another. */
function overlaps(root: ParentNode): string[] {
  const boxes = [...root.querySelectorAll<HTMLElement>('.box, .segments, .button, .label, .stepper, .price, .slider')]
    .filter(element => element.checkVisibility())
    .map(element => ({element, rect: element.getBoundingClientRect()}))
    .filter(({rect}) => rect.width > 1);
  const found: string[] = [];
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      if (across > 1 && down > 1) found.push(`${a.element.className} on ${b.element.className}`);
    }
  }
  return found;
}

describe('<plimsoll-calculator> keeps inside its box', () => {
  for (const direction of ['ltr', 'rtl']) {
    for (const width of [160, 240, 320, 360, 480, 560, 768, 1120, 1440]) {
      it(`${width} px, ${direction}`, async () => {
        for (const [name, properties] of pages) {
          const {element} = await calculator({...properties, dir: direction}, width);
          expect(spills(element.renderRoot, element.getBoundingClientRect()), name).to.deep.equal([]);
          expect(element.scrollWidth, name).to.be.at.most(width);
          expect(overlaps(element.renderRoot), name).to.deep.equal([]);
          expect(clipped(element.renderRoot), name).to.deep.equal([]);
        }
      });
    }
  }

  it('its answer does not move while it is dimmed', async () => {
    const page = await calculator(ETH);
    const place = () => page.element.renderRoot.querySelector('.price')!.getBoundingClientRect();
    const before = place();
    await page.write('position.size', 'x');
    expect(place()).to.deep.equal(before);
  });

  it('the price is never broken over two lines', async () => {
    const page = await calculator(
      {...ETH, size: '0.001', entry: '123456789.12', mark: '123456789.12', leverage: '2'},
      320,
    );
    const price = page.element.renderRoot.querySelector('.price')!;
    expect(price.getClientRects()).to.have.length(1);
    expect(price.getBoundingClientRect().height).to.be.lessThan(50);
  });

  it('nothing moves while a number is typed that is read otherwise than it stands', async () => {
    for (const width of [360, 640, 1120]) {
      const page = await calculator(ETH, width);
      const places = () =>
        [...page.element.renderRoot.querySelectorAll('.box, .price, .ladder svg')].map(
          element => element.getBoundingClientRect().top,
        );
      await page.write('position.entry', '1902.41');
      const before = places();
      await page.write('position.entry', '$1 902.41');
      expect(page.message('position.entry')).to.equal('= 1,902.41');
      expect(places(), String(width)).to.deep.equal(before);
    }
  });
});

describe('<plimsoll-calculator> by its width', () => {
  const isSeen = (page: Awaited<ReturnType<typeof calculator>>, selector: string): boolean =>
    page.element.renderRoot.querySelector(selector)?.checkVisibility() ?? false;

  it('160 to 319 px: one line of icon, word, price and signed distance, which unfolds', async () => {
    for (const width of [160, 240, 319]) {
      const page = await calculator(ETH, width);
      const {element} = page;
      expect(element.getBoundingClientRect().height, String(width)).to.equal(36);
      expect(element.renderRoot.querySelector<HTMLElement>('.signed')!.innerText).to.equal('\u22128.3\u202f%');
      const level = element.renderRoot.querySelector('.level')!.getBoundingClientRect().width;
      expect(level > 1, `word at ${width}`).to.equal(width >= 240);
      for (const part of ['.given', '.ladder', '.foot', '.fix']) expect(isSeen(page, part), part).to.equal(false);
      await page.press('Show everything');
      for (const part of ['.given', '.ladder', '.foot', '.fix']) expect(isSeen(page, part), part).to.equal(true);
    }
  });

  it('320 to 479 px: three fields, the rest behind a button, and a mistake brings it out', async () => {
    const page = await calculator(ETH, 360);
    const fields = ['size', 'leverage', 'entry', 'margin', 'stop', 'liquidation', 'mark'];
    const seen = () => fields.filter(name => page.control(`position.${name}`).checkVisibility());
    expect(seen()).to.deep.equal(['size', 'leverage', 'entry']);
    expect(page.element.renderRoot.querySelector('.ladder svg')!.getAttribute('height')).to.equal('72');
    await page.press('More inputs');
    expect(seen()).to.deep.equal(fields);
    await page.press('Fewer inputs');
    page.element.mark = 'x';
    await page.element.updateComplete;
    expect(seen()).to.deep.equal(fields);
  });

  it('480 px: all fields in two columns; 768: beside the answer; 1120: the panel beside both', async () => {
    const left = (page: Awaited<ReturnType<typeof calculator>>, selector: string): number =>
      page.element.renderRoot.querySelector(selector)!.getBoundingClientRect().left -
      page.element.getBoundingClientRect().left;
    const panel = await calculator(ETH, 480);
    expect(left(panel, '#position-stop')).to.not.equal(left(panel, '#position-liquidation'));
    const wide = await calculator(ETH, 768);
    expect(Math.round(left(wide, '.verdict'))).to.equal(297);
    const full = await calculator(ETH, 1120);
    expect(Math.round(left(full, '.verdict'))).to.equal(281);
    expect(Math.round(left(full, '.more'))).to.equal(1120 - 1 - 424);
  });

  it('compact: smaller controls and margins', async () => {
    const page = await calculator({...ETH, density: 'compact'});
    expect(page.control('position.size').closest('.box')!.getBoundingClientRect().height).to.equal(32);
  });
});

describe('a part alone', () => {
  it('takes theme, density and amounts as attributes', async () => {
    const part = document.createElement('plimsoll-verdict');
    const texts = {...ETH, theme: 'dark', density: 'compact'};
    for (const [name, value] of Object.entries(texts)) part.setAttribute(name, value);
    document.body.append(part);
    await part.updateComplete;
    expect(part.renderRoot.querySelector('.price')!.textContent).to.contain('1,719.04');
    expect(getComputedStyle(part.renderRoot.querySelector('.shell')!).colorScheme).to.equal('dark');
    expect(getComputedStyle(part.renderRoot.querySelector('.verdict')!).paddingTop).to.equal('12px');
    part.remove();
  });
});
