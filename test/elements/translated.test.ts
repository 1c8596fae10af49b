import {expect} from '@open-wc/testing';
import * as text from '../../src/text/index.js';
import {ar} from '../../src/text/locales/ar.js';
import {de} from '../../src/text/locales/de.js';
import {en} from '../../src/text/locales/en.js';
import {clipped, spills} from '../support/boxes.js';
import {ACCOUNT, calculator, ETH, LOAN} from '../support/calculator.js';

/** Words of sentences, lower case; placeholders are none. */
function wordsOf(node: unknown): Set<string> {
  if (typeof node === 'string') return new Set(tokens(node.replaceAll(/\{\w+\}/g, ' ')));
  return new Set(Object.values(node as object).flatMap(each => [...wordsOf(each)]));
}

/** Words, lower case; capitals alone are a symbol: `ETH`, `COIN`. */
const tokens = (written: string): string[] =>
  (written.match(/\p{L}{2,}/gu) ?? []).filter(word => !/^[A-Z]+$/.test(word)).map(word => word.toLowerCase());

/** Texts and spoken names of what is shown; a publication's title is its publisher's, in the language it was published in. */
function said(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll('*')].filter(
    element => !element.matches('style, script, option, cite, cite *, a[href^="http"]') && element.checkVisibility(),
  );
  return elements.flatMap(element => [
    ...[...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent ?? ''),
    ...['aria-label', 'aria-valuetext', 'title', 'placeholder'].map(name => element.getAttribute(name) ?? ''),
  ]);
}

const KINDS = [
  ['a position', ETH],
  ['a position with a volatility', {...ETH, volatility: '43.06', volatilityLow: '40.18', volatilityHigh: '55.59'}],
  ['an example', {}],
  ['own rules', {...ETH, market: 'own-rules/perpetual'}],
  ['a loan', LOAN],
  ['an account', ACCOUNT],
] as const;

for (const texts of [de, ar]) {
  describe(`a calculator in ${texts.$name}`, () => {
    const own = wordsOf(texts);
    const foreign = new Set([...wordsOf(en)].filter(word => !own.has(word)));

    it('is told from an English one by its words', () => {
      for (const word of ['liquidation', 'price', 'bracket', 'entry', 'size'].filter(each => !own.has(each))) {
        expect(foreign.has(word), word).to.equal(true);
      }
      expect(foreign.size).to.be.greaterThan(300);
    });

    for (const [name, properties] of KINDS) {
      it(`says nothing in English of ${name}`, async () => {
        const page = await calculator({...properties, lang: texts.$code}, 1200);
        const {renderRoot} = page.element;
        const strange = () => said(renderRoot).filter(each => tokens(each).some(word => foreign.has(word)));
        expect(said(renderRoot).join('').length).to.be.greaterThan(200);
        expect(strange()).to.deep.equal([]);
        for (const tab of renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')) {
          tab.click();
          await page.element.updateComplete;
          await new Promise(resolve => setTimeout(resolve, 50));
          expect(strange(), tab.textContent).to.deep.equal([]);
        }
      });
    }

    it('leaves no placeholder without its value', async () => {
      for (const [, properties] of KINDS) {
        const {element} = await calculator({...properties, lang: texts.$code}, 1200);
        for (const each of said(element.renderRoot)) expect(each).to.not.match(/\{\w+\}/);
      }
    });
  });
}

describe('a calculator in another language keeps inside its box', () => {
  for (const {$code, $dir, $name} of [de, ar]) {
    for (const width of [320, 768]) {
      it(`${$name}, ${width} px`, async () => {
        for (const [name, properties] of KINDS) {
          const {element} = await calculator({...properties, lang: $code, dir: $dir}, width);
          expect(spills(element.renderRoot, element.getBoundingClientRect(), '[role="tab"]'), name).to.deep.equal([]);
          expect(element.scrollWidth, name).to.be.at.most(width);
          expect(clipped(element.renderRoot), name).to.deep.equal([]);
        }
      });
    }
  }
});

describe('a sentence from right to left', () => {
  it('sets its values apart, and begins with what tells its direction', () => {
    const {name, words} = text.isolate(ar.page);
    expect(name).to.equal('\u200f\u2068{subject}\u2069، \u2068{leverage}\u2069');
    expect([text.isolate(ar.deeds).notice, words]).to.deep.equal([ar.deeds.notice, ar.page.words]);
  });

  it('draws the sign of a leverage after its number, and the price after its word', async () => {
    const {element} = await calculator({...ETH, lang: 'ar', dir: 'rtl'}, 1200);
    expect(element.renderRoot.querySelector('[part~="header"], header')?.textContent).to.contain('\u206810×\u2069');
    const label = element.renderRoot.querySelector('.line text')!;
    expect(getComputedStyle(label).unicodeBidi).to.equal('plaintext');
  });

  it('keeps the line of prices and the slider from left to right', async () => {
    const {element} = await calculator({...ETH, lang: 'ar', dir: 'rtl'}, 1200);
    expect(getComputedStyle(element.renderRoot.querySelector('.line svg')!).direction).to.equal('ltr');
    expect(getComputedStyle(element.renderRoot.querySelector('.slider')!).direction).to.equal('ltr');
    const bar = element.renderRoot.querySelector('.shell')!;
    expect(getComputedStyle(bar).direction).to.equal('rtl');
  });
});

describe('what is written into fields', () => {
  it('reads in German as it was meant: a size of three decimals is no group of thousands', async () => {
    const page = await calculator(
      {...ETH, volatility: '43.06', volatilityLow: '40.18', volatilityHigh: '55.59', lang: 'de'},
      1200,
    );
    await new Promise(resolve => setTimeout(resolve, 300));
    const panel = () => page.element.renderRoot.querySelector('[role="tabpanel"]')!.textContent.replace(/\s+/g, ' ');
    // 6,932 of 28 ETH closed: the margin stays, so the price falls; as 21.068 ETH it would be past the price now
    expect(panel()).to.contain('6,932 ETH schließen').and.to.not.contain('überschritten');
    expect(panel().match(/Liquidiert bei [\d.,]+/g)).to.deep.equal(Array(3).fill('Liquidiert bei 1.665,59'));
  });
});
