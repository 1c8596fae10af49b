import {expect} from '@open-wc/testing';
import {addTexts} from '../../src/elements/index.js';
import {en} from '../../src/text/index.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';

describe('<plimsoll-calculator lang>', () => {
  it('speaks German, with German numbers', async () => {
    const page = await calculator({...ETH, lang: 'de'});
    expect(page.part('price')).to.equal('ETH long wird liquidiert bei 1.719,04USDT');
    expect(page.part('word')).to.equal('Gefahr ohne Volatilität');
    await page.write('position.size', 'viel');
    expect(page.message('position.size')).to.equal('viel gefunden. Schreiben Sie eine Zahl, etwa 1250,5.');
  });

  it('speaks Arabic, from right to left', async () => {
    const page = await calculator({...LOAN, lang: 'ar'});
    expect(page.part('price').replace(/[\u200f\u2068\u2069]/g, '')).to.match(/^يُصفّى القرض إذا هبط WETH إلى/);
    const shell = page.element.shadowRoot!.querySelector('[part="shell"]')!;
    expect(getComputedStyle(shell).direction).to.equal('rtl');
  });

  it('follows the document when nobody nearer says', async () => {
    const page = await calculator(ETH);
    document.documentElement.lang = 'de';
    await new Promise(resolve => setTimeout(resolve));
    await page.element.updateComplete;
    expect(page.part('word')).to.equal('Gefahr ohne Volatilität');
    document.documentElement.lang = 'en';
    await new Promise(resolve => setTimeout(resolve));
    await page.element.updateComplete;
    expect(page.part('word')).to.equal('Danger without volatility');
  });

  it('speaks what a host has added; a language nobody has stays English with its own numbers', async () => {
    addTexts({
      $code: 'nl',
      $name: 'Nederlands',
      $dir: 'ltr',
      page: {...en, words: {...en.words, danger: 'Gevaar'}},
    });
    expect((await calculator({...ETH, lang: 'nl'})).part('word')).to.equal('Gevaar without volatility');
    expect((await calculator({...ETH, lang: 'fr'})).part('price')).to.contain(
      'ETH long is liquidated at 1\u202f719,04',
    );
  });
});
