import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CalculatorElement} from '../../src/elements/index.js';
import type {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';

const RANGE = {volatility: '43.06', volatilityLow: '40.18', volatilityHigh: '55.59'} as const;

const all = (page: CalculatorHarness, selector: string): HTMLElement[] => [
  ...page.element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (page: CalculatorHarness, selector: string): HTMLElement => {
  const [found] = all(page, selector);
  if (!found) throw new RangeError(`no ${selector}`);
  return found;
};
const text = (page: CalculatorHarness, selector: string): string =>
  one(page, selector).innerText.replace(/\s+/gu, ' ').trim();

async function tab(name: string, properties: Partial<CalculatorElement> = {...ETH, ...RANGE}, width = 640) {
  const page = await calculator(properties, width);
  one(page, `#tab-${name}`).click();
  await page.element.updateComplete;
  return page;
}

const candles = (days: number): string => {
  const rows = ['time,open,high,low,close'];
  for (let day = 0, price = 100; day < days; day++) {
    const open = price;
    price *= 1 + 0.03 * Math.sin(day * day);
    rows.push(
      [1.7e9 + day * 86_400, open, Math.max(open, price) * 1.01, Math.min(open, price) * 0.99, price].join(','),
    );
  }
  return rows.join('\n');
};

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
    expect(page.part('facts')).to.contain('no chance is shown: Found 5000 % a year. Write at most 2,000 %.');
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

describe('the tab of fixes', () => {
  it('brings the chance down to what is chosen', async () => {
    const page = await tab('fixes');
    expect(text(page, '.fixes .title')).to.equal('Bring the chance in 7 days down to at σ 43 %');
    expect(all(page, '.fixes .deed b').map(each => each.textContent)).to.deep.equal([
      '1,490.51 USDT',
      '6.932 ETH',
      '745.00 USDT',
      '3.468 ETH',
    ]);
    expect(text(page, '.fixes li:first-child .result')).to.equal(
      'Liquidated at 1,665.59 · 11.1 % below now · 4–13 % in 7 days',
    );
    one(page, 'input[name="chance-limit"][value="10"]').click();
    await page.element.updateComplete;
    expect(text(page, '.fixes li:first-child .deed')).to.not.contain('1,490.51');
  });

  it('says the same as the line under the answer, whatever chance and fee are chosen', async () => {
    const page = await tab('fixes');
    const line = () => text(page, '.fix-line p').replace(/\u202f/gu, ' ');
    expect(line()).to.equal('Cheapest fix: add 1,490.51 USDT → liquidated at 1,665.59');
    expect(text(page, '.fix-line > .button:last-child')).to.equal('All 3');
    for (const limit of ['10', '1', '5']) {
      one(page, `input[name="chance-limit"][value="${limit}"]`).click();
      await page.element.updateComplete;
      expect(line(), limit).to.contain(text(page, '.fixes li:first-child .deed b'));
    }
    const fee = one(page, '.fee input') as HTMLInputElement;
    fee.value = '5';
    fee.dispatchEvent(new Event('input', {bubbles: true}));
    await page.element.updateComplete;
    expect(text(page, '.fixes ol')).to.not.contain('6.932 ETH');
    fee.value = 'much';
    fee.dispatchEvent(new Event('input', {bubbles: true}));
    await page.element.updateComplete;
    expect(fee.getAttribute('aria-invalid')).to.equal('true');
  });

  it('goes by distance in both places without a volatility', async () => {
    const page = await tab('fixes', ETH);
    expect(text(page, '.fix-line p')).to.contain('add 3,496.77 USDT');
    expect(text(page, '.fixes .title')).to.equal('To reach Watch');
  });

  it('knows no way out where the chance is small enough already, in both places', async () => {
    const page = await tab('fixes', {...ETH, ...RANGE, leverage: '5'});
    expect(text(page, '.fixes .result')).to.equal('The chance is 5 % or less already.');
    expect(all(page, '.fix-line p')).to.have.length(0);
  });

  it('begins with the way out of what is liquidatable already', async () => {
    const page = await tab('fixes', {...ETH, ...RANGE, mark: '1714'});
    expect(text(page, '.fixes li:first-child .deed')).to.match(/^1 Add .* at once least that ends liquidation now$/u);
    expect(text(page, '.fix-line p')).to.match(/^Add .* at once$/u);
  });

  it('answers a position by the rules its host sets', async () => {
    const rules = {brackets: [{rate: '0.05'}], tick: '0.01'};
    const page = await tab('fixes', {...ETH, ...RANGE, rules});
    const deeds = all(page, '.fixes .deed b').map(each => each.textContent);
    expect(deeds).to.have.length(4);
    expect(text(page, '.fix-line p')).to.contain(deeds[0]);
    one(page, '.fixes .button').click();
    await page.element.updateComplete;
    expect(text(page, '.fixes .result')).to.equal('The chance is 5 % or less already.');
  });

  it('answers a position in a listed market of another venue', async () => {
    const page = await tab('fixes', {...ETH, ...RANGE, market: 'hyperliquid/ETH'});
    expect(all(page, '.fixes li')).to.have.length(3);
  });

  it('applies one', async () => {
    const page = await tab('fixes');
    one(page, '.fixes .button').click();
    await page.element.updateComplete;
    expect(page.part('price')).to.contain('1,665.59');
  });
});

describe('the strip below the leverage', () => {
  const labels = (page: CalculatorHarness) => all(page, '.slider .strip text').map(each => each.textContent);

  it('begins its levels where the chance is 1 % and 10 %, as the risk map says', async () => {
    const page = await calculator({...ETH, ...RANGE});
    expect(labels(page).join()).to.match(/6\.2×.*8\.9×/u);
  });

  it('goes by distance without a volatility', async () => {
    const page = await calculator(ETH);
    expect(labels(page).join()).to.match(/2\.4×.*6×/u);
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

describe('the tab of the market', () => {
  it('takes a volatility as it is typed', async () => {
    const page = await tab('market', ETH);
    await page.write('outlook.volatility', '43');
    expect(page.part('facts')).to.contain('in 7 days');
    await page.write('outlook.horizon', '0');
    expect(page.message('outlook.horizon')).to.equal('Found 0. Write a number above 0.');
  });

  it('takes the range that candles speak for, and says whose', async () => {
    const page = await tab('market', {...ETH, candles: candles(120)});
    await page.element.updateComplete;
    expect(text(page, '[part="source"]')).to.match(/^EWMA 0\.94 a day of 120 candles up to .*, from this page: /u);
    expect(page.element.volatility).to.match(/^\d+\.\d\d$/u);
    expect(Number(page.element.volatilityLow)).to.be.at.most(Number(page.element.volatility));
    expect(all(page, '.market tbody tr')).to.have.length(9);
  });

  it('says what is wrong with a file, and leaves the volatility as it is', async () => {
    const page = await tab('market', {...ETH, candles: 'date,close\n2026-01-01,5'});
    await page.element.updateComplete;
    expect(text(page, '.drop [role="status"]')).to.contain('no open, high, low');
    expect(page.element.volatility).to.equal('');
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
