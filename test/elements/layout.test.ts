import {expect} from '@open-wc/testing';
import {ACCOUNT, calculator, ETH, LOAN} from '../support/calculator.js';

/** Elements whose content is wider than they are, or that stand outside the box. */
function spills(root: ParentNode, box: DOMRect): string[] {
  const shown = [...root.querySelectorAll<HTMLElement>('.shell, .shell *:not(option, .spoken, svg *, legend.spoken)')];
  const spilled = shown.filter(element => {
    const rect = element.getBoundingClientRect();
    if (rect.width <= 1 || element.closest('.spoken') !== null) return false;
    return rect.left < box.left - 1 || rect.right > box.right + 1;
  });
  return spilled.map(element => `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 30)}`);
}

const pages = [
  ['a position', ETH],
  ['a position that is liquidatable', {...ETH, mark: '1714'}],
  ['a position with everything wrong', {...ETH, size: '1.2.3', entry: 'x'.repeat(60), leverage: '1e400'}],
  ['own rules', {...ETH, market: 'own-rules/perpetual'}],
  ['a loan', LOAN],
  ['an account', {...ACCOUNT, account: {...ACCOUNT.account, moves: 'betas'}}],
  ['an example', {}],
] as const;

describe('<plimsoll-calculator> keeps inside its box', () => {
  for (const direction of ['ltr', 'rtl']) {
    for (const width of [240, 288, 320, 360, 480, 640, 768, 1120, 1440]) {
      it(`${width} px, ${direction}`, async () => {
        for (const [name, properties] of pages) {
          const {element} = await calculator({...properties, dir: direction}, width);
          expect(spills(element.renderRoot, element.getBoundingClientRect()), name).to.deep.equal([]);
          expect(element.scrollWidth, name).to.be.at.most(width);
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
});
