import {expect, fixture, html} from '@open-wc/testing';
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
    expect(text(page, '[part="panel"] .finding')).to.equal(finding);
    expect(
      one(page, '.plot svg')
        .getAttribute('aria-label')!
        .replace(/\u202f/gu, ' '),
    ).to.equal(finding);
    expect(text(page, '.chances')).to.match(/below 0\.3 %.*12–27 %.*47–61 %.*69–78 %/u);
    expect(all(page, '[part="panel"] tbody tr')).to.have.length(10);
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
    expect(text(page, '[part="panel"]')).to.contain('It understates');
  });
});

describe('the tab of the risk map', () => {
  it('says the highest leverages, and reads what the arrows point at', async () => {
    const page = await tab('riskMap');
    expect(text(page, '[part="panel"] .finding')).to.equal(
      'Opened at up to 6.2× the chance in 7 days stays below 1 %, up to 8.9× below 10 %. This position is at 10×.',
    );
    expect(text(page, '[part="panel"] .readout')).to.equal(
      '10×, σ 43 %: 12–27 % in 7 days · liquidated at 1,719.04 USDT, 8.3 % below now',
    );
    one(page, '.map').focus();
    await sendKeys({press: 'ArrowUp'});
    await page.element.updateComplete;
    expect(text(page, '[part="panel"] .readout')).to.match(/^10×, σ 44 %: \d+ % in 7 days · liquidated at 1,719\.04/u);
  });

  it('takes the leverage under the cursor with Enter, and leaves the volatility', async () => {
    const page = await tab('riskMap');
    one(page, '.map').focus();
    await sendKeys({press: 'ArrowLeft'});
    await page.element.updateComplete;
    const readout = text(page, '[part="panel"] .readout');
    const [, leverage, price] = /^(.*)×.* at ([\d,.]+)/u.exec(readout)!;
    expect(Number(leverage)).to.be.below(10);
    await sendKeys({press: 'Enter'});
    await page.element.updateComplete;
    expect(page.element.leverage).to.equal(leverage);
    expect(page.part('price')).to.contain(price);
    expect(page.element.volatility).to.equal(RANGE.volatility);
  });

  it('shows what is under the pointer, and takes it with a click', async () => {
    const page = await tab('riskMap');
    const map = one(page, '.map');
    const {left, top, width} = map.getBoundingClientRect();
    const at = {
      clientX: Math.round(left + 52 + (width - 68) * 0.25),
      clientY: top + 200,
      bubbles: true,
      pointerType: 'mouse',
    };
    map.dispatchEvent(new PointerEvent('pointermove', at));
    await page.element.updateComplete;
    // a quarter of a scale from 1 to 100 is √10
    expect(text(page, '[part="panel"] .readout')).to.match(/^3\.2×, σ \d+ %: .* in 7 days · liquidated at 1,313/u);
    map.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
    await page.element.updateComplete;
    expect(text(page, '[part="panel"] .readout')).to.match(/^10×/u);
    map.dispatchEvent(new PointerEvent('click', at));
    await page.element.updateComplete;
    expect(page.element.leverage).to.equal('3.2');
  });

  it('shows a finger what it would take, and takes it with a second touch', async () => {
    const page = await tab('riskMap');
    const map = one(page, '.map');
    const {left, top, width} = map.getBoundingClientRect();
    const at = {
      clientX: Math.round(left + 52 + (width - 68) * 0.25),
      clientY: top + 200,
      bubbles: true,
      pointerType: 'touch',
    };
    for (const leverage of ['10', '3.2']) {
      map.dispatchEvent(new PointerEvent('click', at));
      await page.element.updateComplete;
      expect(page.element.leverage).to.equal(leverage);
    }
  });
});

describe('the risk map of a loan', () => {
  const OWED = {...LOAN, ...RANGE, horizon: '30'} as const;

  it('goes over loan to value, and says the highest', async () => {
    const page = await tab('riskMap', OWED);
    // 14,000/(12·1874.89) = 62.2 %
    expect(text(page, '[part="panel"] .finding')).to.match(
      /^Up to a loan to value of (\d\d\.\d) % the chance in 30 days stays below 1 %, up to (\d\d\.\d) % below 10 %\. This loan is at 62\.3 %\.$/u,
    );
    expect(text(page, '[part="panel"] .readout')).to.match(/^62\.3 %, σ 43 %: .* in 30 days · liquidated at 1,405\.6/u);
    expect(all(page, '.map .contour').length).to.equal(6);
    expect(all(page, '[part="panel"] tbody th').map(each => each.textContent.replace(/\u202f/u, ' '))).to.deep.equal([
      '10.0 %',
      '20.0 %',
      '30.0 %',
      '40.0 %',
      '50.0 %',
      '60.0 %',
      '70.0 %',
      '80.0 %',
    ]);
  });

  it('has its edges where the level changes', async () => {
    const page = await tab('riskMap', OWED);
    const found = /of ([\d.]+) %.* up to ([\d.]+) %/u.exec(text(page, '[part="panel"] .finding'))!;
    const levels: string[] = [];
    for (const edge of [found[1]!, found[2]!]) {
      for (const beyond of [0, 0.2]) {
        await page.write('loan.loanToValue', String(Number(edge) + beyond));
        levels.push(page.part('word'));
      }
    }
    expect(levels).to.deep.equal(['Calm', 'Watch', 'Watch', 'Danger']);
  });

  it('takes the debt under the cursor', async () => {
    const page = await tab('riskMap', OWED);
    one(page, '.map').focus();
    for (let step = 0; step < 5; step++) await sendKeys({press: 'ArrowLeft'});
    await page.element.updateComplete;
    const [, wanted, price] = /^([\d.]+) %.* at ([\d,.]+)/u.exec(text(page, '[part="panel"] .readout'))!;
    expect(Number(wanted)).to.be.below(60);
    await sendKeys({press: 'Enter'});
    await page.element.updateComplete;
    expect(page.part('price')).to.contain(price);
    const debt = Number(page.element.debts![0]!.quantity);
    expect((debt / (12 * 1874.89)) * 100).to.be.closeTo(Number(wanted), 0.05);
  });

  it('stands alone', async () => {
    const map = await fixture<HTMLElement & {updateComplete: Promise<unknown>}>(
      html`<plimsoll-risk-map
        kind="loan"
        volatility="60"
        .collaterals=${LOAN.collaterals}
        .debts=${LOAN.debts}
      ></plimsoll-risk-map>`,
    );
    await map.updateComplete;
    expect(map.shadowRoot!.textContent).to.contain('This loan is at 62.3');
    await expect(map).to.be.accessible();
  });

  it('is not offered where several prices move, or nothing is owed', async () => {
    for (const each of [
      {...OWED, moving: '~'},
      {...OWED, debts: []},
    ]) {
      const page = await calculator(each);
      expect(all(page, '#tab-riskMap')).to.have.length(0);
    }
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
