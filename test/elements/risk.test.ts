import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {all, one, RANGE, tab, text} from '../support/ahead.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';

describe('<plimsoll-calculator> tells the chance', () => {
  it('of a position, with its deviations and its horizon', async () => {
    const page = await calculator({...ETH, ...RANGE});
    expect(page.part('facts').replace(/\u202f/gu, ' ')).to.equal('8.3 % below now1.4 weekly σ12–27 % in 7 days');
    expect(page.part('word')).to.equal('Danger');
  });

  it('not at all without a volatility', async () => {
    const page = await calculator(ETH);
    expect(page.part('word')).to.equal('Danger without volatility');
    expect(page.part('facts')).to.not.match(/σ|days/u);
    expect(all(page, '.ladder .water-edge')).to.have.length(0);
    expect(all(page, '#tab-survival, #tab-riskMap')).to.have.length(0);
  });

  it('as a floor where it is small', async () => {
    const page = await calculator({...ETH, ...RANGE, leverage: '5'});
    expect(page.part('facts')).to.contain('a floor: prices also jump');
    expect(page.part('word')).to.equal('Calm');
  });

  it('of a loan', async () => {
    const page = await calculator({...LOAN, ...RANGE, horizon: '30'});
    expect(page.part('facts')).to.match(/σ of 30 days.*in 30 days/u);
  });

  it('keeps the price and says what is wrong with a volatility', async () => {
    const page = await calculator({...ETH, volatility: '5000'});
    expect(page.part('price')).to.contain('1,719.04');
    expect(page.part('facts')).to.contain('no chance is shown: Found 5,000 % a year. Write at most 2,000 %.');
    expect(page.part('word')).to.contain('without volatility');
  });

  it('as a sea on the load line, with the deviations', async () => {
    const page = await calculator({...ETH, ...RANGE});
    expect(all(page, '.ladder .water-edge')).to.have.length(1);
    expect(all(page, '.ladder .tick').map(each => each.textContent)).to.deep.equal(['1σ', '2σ']);
  });
});

describe('the tab of survival', () => {
  it('says the finding, draws it with a name, and has its numbers in a table', async () => {
    const page = await tab('survival');
    const finding = 'Half of the paths are liquidated within 30 days; 73–88 % are still open after 7 days.';
    expect(text(page, '[part="survival"] .finding')).to.equal(finding);
    expect(
      one(page, '.plot svg')
        .getAttribute('aria-label')!
        .replace(/\u202f/gu, ' '),
    ).to.equal(finding);
    expect(text(page, '.chances')).to.match(/below 0\.3 %.*12–27 %.*47–61 %.*69–78 %/u);
    expect(all(page, '[part="survival"] tbody tr')).to.have.length(10);
  });

  it('reads the day under the arrow keys', async () => {
    const page = await tab('survival');
    one(page, '.plot input').focus();
    await sendKeys({press: 'ArrowRight'});
    await page.element.updateComplete;
    expect(one(page, '.plot input').getAttribute('aria-valuetext')).to.match(
      /^After 8 days .* of the paths are still open\.$/u,
    );
    expect(all(page, '.cursor-line')).to.have.length(1);
  });

  it('shows the buffer, and the value at risk of the end that understates', async () => {
    const page = await tab('survival');
    expect(text(page, '.rows')).to.match(/Touched with 5 % 1,665\.59 USDT/u);
    expect(text(page, '.rows')).to.contain('−53.45 USDT');
    expect(text(page, '[part="survival"]')).to.contain('It understates');
  });
});

describe('the tab of the risk map', () => {
  it('says the highest leverages, and reads what the arrows point at', async () => {
    const page = await tab('riskMap');
    expect(text(page, '[part="risk-map"] .finding')).to.equal(
      'Opened at up to 6.2× the chance in 7 days stays below 1 %, up to 8.9× below 10 %. This position is at 10×.',
    );
    expect(text(page, '[part="risk-map"] .readout')).to.equal('10×, σ 43 %: 12–27 % in 7 days');
    one(page, '.map').focus();
    await sendKeys({press: 'ArrowUp'});
    await page.element.updateComplete;
    expect(text(page, '[part="risk-map"] .readout')).to.match(/^10×, σ 44 %: \d+ % in 7 days$/u);
  });
});

describe('axe finds nothing in what lies ahead', () => {
  for (const theme of ['light', 'dark']) {
    for (const name of ['fixes', 'riskMap', 'survival', 'market']) {
      it(`${name}, ${theme}`, async () => {
        const page = await tab(name, {...ETH, ...RANGE, theme});
        page.element.parentElement!.style.background = theme === 'dark' ? '#171b21' : '#ffffff';
        await expect(page.element).to.be.accessible();
      });
    }
  }
});

describe('the panels stay inside their column', () => {
  for (const width of [320, 480, 768, 1280]) {
    it(`at ${width}`, async () => {
      for (const name of ['fixes', 'riskMap', 'survival', 'market']) {
        const page = await tab(name, {...ETH, ...RANGE}, width);
        const panel = one(page, '#tabpanel');
        expect(panel.scrollWidth, name).to.be.at.most(panel.clientWidth);
      }
    });
  }
});
