import {expect, waitUntil} from '@open-wc/testing';
import {loanScenario} from '../support/scenarios.js';
import {all, bars, candles, csv, one, RANGE, tab, text, type Bar} from '../support/ahead.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';

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
    expect(text(page, '.source')).to.match(/^EWMA 0\.94 a day of 120 candles up to .*, from this page: /u);
    expect(page.element.volatility).to.match(/^\d+\.\d\d$/u);
    expect(Number(page.element.volatilityLow)).to.be.at.most(Number(page.element.volatility));
    expect(all(page, '.market tbody tr')).to.have.length(9);
  });

  it('need not be open for the candles of a page', async () => {
    const page = await calculator({...ETH, candles: candles(120)});
    expect(all(page, '#tab-market[aria-selected="true"]')).to.have.length(0);
    expect(Number(page.element.volatilityLow)).to.be.at.most(Number(page.element.volatility));
    expect(page.part('facts')).to.contain('in 7 days');
    const before = page.element.volatility;
    page.element.candles = candles(60);
    await page.element.updateComplete;
    expect(page.element.volatility).to.not.equal(before);
  });

  it('takes bars as objects, rows and JSON', async () => {
    const rows = bars(40);
    const objects = rows.map(([time, open, high, low, close]) => ({time, open, high, low, close}));
    const said = await Promise.all(
      [candles(40), rows, objects, JSON.stringify(rows)].map(async each => {
        const {element} = await calculator({...ETH, candles: each});
        return element.volatility;
      }),
    );
    expect(new Set(said).size).to.equal(1);
    expect(Number(said[0])).to.be.above(0);
  });

  it('leaves a volatility that was typed or saved before the candles of a page', async () => {
    const page = await tab('market', {...ETH, volatility: '43', candles: candles(120)});
    expect(page.element.volatility).to.equal('43');
    expect(text(page, '.market')).to.contain('The volatility above is another one.');
    one(page, '.market .caption .button').click();
    await page.element.updateComplete;
    expect(page.element.volatility).to.not.equal('43');
    expect(text(page, '.market')).to.contain('These are the volatility above.');
  });

  it('keeps what was typed while candles were read', async () => {
    const page = await tab('market', ETH);
    const area = one(page, '.drop textarea') as HTMLTextAreaElement;
    area.value = candles(120);
    one(page, '.drop details button').click();
    page.element.leverage = '5';
    await page.element.updateComplete;
    await page.element.updateComplete;
    expect(page.element.leverage).to.equal('5');
    expect(page.element.volatility).to.not.equal('');
    expect(text(page, '.source')).to.contain('what was pasted');
  });

  it('says what is wrong with a file, and leaves the volatility as it is', async () => {
    const page = await tab('market', {...ETH, candles: 'date,close\n2026-01-01,5'});
    await page.element.updateComplete;
    expect(text(page, '.drop [role="status"]')).to.equal(
      'Line 1 has no open, high, low. Name the columns time, open, high, low, close there; others may stand beside them.',
    );
    expect(page.element.volatility).to.equal('');
  });
});

/** Bars with one changed. */
const withBar = (at: number, change: (bar: Bar) => Bar): Bar[] =>
  bars(60).map((bar, index) => (index === at ? change(bar) : bar));
const still = ([time]: Bar): Bar => [time, 100, 100, 100, 100];

describe('candles that cannot speak say why, and change nothing', () => {
  const rows: readonly (readonly [string, string, RegExp])[] = [
    ['nothing', ' ', /^Found no line\./u],
    ['one bar', candles(1), /^Found bars: 1\. Give at least 2\.$/u],
    ['too few returns', candles(15), /^Found bars that follow one another: 14\. At least 20 are needed/u],
    ['constant prices', csv(bars(60).map(still)), /^Found a price that never changes\./u],
    [
      'a price of 0',
      csv(withBar(3, ([time, ...rest]) => [time, rest[0], rest[1], 0, rest[3]])),
      /^Line 5: found a price of 0\./u,
    ],
    [
      'a negative price',
      csv(withBar(3, ([time, ...rest]) => [time, rest[0], rest[1], -1, rest[3]])),
      /^Line 5: found a price of −1\./u,
    ],
    [
      'a high below the low',
      csv(withBar(3, ([time, o, h, l, c]) => [time, o, l, h, c])),
      /^Line 5: another price is above/u,
    ],
    [
      'a time before the last',
      csv(withBar(9, ([time, ...rest]) => [time - 3 * 86_400, ...rest])),
      /^Line 11: earlier than/u,
    ],
    ['newest first', csv(bars(60).reverse()), /^Line 3: earlier than the line before\. Sort the bars/u],
    ['a bar twice', csv(withBar(9, ([time, ...rest]) => [time - 86_400, ...rest])), /^Line 11: the same time twice\./u],
    [
      'a bar off the grid',
      csv(withBar(9, ([time, ...rest]) => [time + 3_600.5, ...rest])),
      /^Line \d+: no whole number of bars/u,
    ],
    ['weekly bars', csv(bars(60).map(([time, ...rest]) => [time * 7, ...rest])), /^Found bars of 7 days\./u],
    ['other columns', 'date,close\n2026-01-01,5', /^Line 1 has no open, high, low\. Name the columns time, open/u],
    ['a word for a price', `${candles(30)}\n1702592000,1,2,x,1`, /^Line 32: “x” under low is no number\./u],
    ['a word for a time', `${candles(30)}\nsoon,1,2,1,1`, /^Line 32: “soon” is no time\./u],
    ['an empty cell', `${candles(30)}\n1702592000,1,,1,1`, /^Line 32: nothing under high\./u],
    ['a broken list', '[[1,2', /^Found no list of bars\./u],
  ];
  for (const [name, file, message] of rows) {
    it(name, async () => {
      const page = await tab('market', ETH);
      (one(page, '.drop textarea') as HTMLTextAreaElement).value = file;
      one(page, '.drop details').setAttribute('open', '');
      one(page, '.drop details button').click();
      await page.element.updateComplete;
      expect(text(page, '.drop [role="status"]')).to.match(message);
      expect(page.element.volatility).to.equal('');
      expect(page.part('price')).to.contain('1,719.04');
    });
  }

  it('with a gap, whose two sides are not joined', async () => {
    const days = bars(120);
    const page = await tab('market', {...ETH, candles: csv([...days.slice(0, 60), ...days.slice(100)])});
    // of the last 30 days 20 are there, of the last 20 all but the first; look-backs that lack a tenth are left out
    expect(text(page, '.source')).to.contain('of 80 candles');
    expect(text(page, '.market table')).to.contain('too few days');
    expect(Number(page.element.volatility)).to.be.within(1, 100);
  });

  it('dropped as a file, and in German', async () => {
    const page = await tab('market', {...ETH, lang: 'de'});
    const dropped = new DataTransfer();
    dropped.items.add(new File(['date,close\n2026-01-01,5'], 'kerzen.csv', {type: 'text/csv'}));
    one(page, '.drop').dispatchEvent(new DragEvent('drop', {dataTransfer: dropped, bubbles: true}));
    await new Promise(resolve => setTimeout(resolve, 50)); // the browser reads a file in its own time
    await page.element.updateComplete;
    expect(text(page, '.drop [role="status"]')).to.match(/^In Zeile 1 fehlt open, high, low\. Nennen Sie/u);
  });
});

describe('a volatility and a horizon that make no sense', () => {
  const rows = [
    ['outlook.volatility', '-5', 'Found −5. Write a number above 0.'],
    ['outlook.volatility', '0', 'Found 0. Write a number above 0.'],
    ['outlook.volatility', '5000', 'Found 5,000 % a year. Write at most 2,000 %.'],
    ['outlook.volatility', 'much', 'Found much. Write a number, such as 43.5.'],
    ['outlook.horizon', '0', 'Found 0. Write a number above 0.'],
    ['outlook.horizon', '36525', 'Found 36,525 days. Write at most 36,499 days.'],
    ['outlook.horizon', '', 'Found nothing. Write a number, such as 1250.5.'],
    ['outlook.low', '50', 'Found 50 %. Write at most 43.06 %, the volatility.'],
    ['outlook.high', '40', 'Found 40 %. Write at least 43.06 %, the volatility.'],
  ] as const;
  for (const [field, typed, message] of rows) {
    it(`${field} ${typed || 'empty'}: the price stays, the chance goes`, async () => {
      const page = await tab('market', {...ETH, ...RANGE});
      await page.write(field, typed);
      expect(page.message(field)).to.equal(message);
      expect(page.part('price')).to.contain('1,719.04');
      expect(page.part('word')).to.contain('without volatility');
      expect(page.element.shadowRoot!.textContent).to.not.match(/NaN|Infinity|undefined/u);
    });
  }

  const extremes = [
    [{...RANGE, horizon: '36499'}, /above 9\d % in 36,499 days|above 99\.9 %/u],
    [{volatility: '0.0001', horizon: '0.001'}, /below 0\.1 % in 0\.001 days/u],
    [{volatility: '2000', horizon: '36499'}, /above 99\.9 %/u],
  ] as const;
  for (const [outlook, facts] of extremes) {
    it(`${JSON.stringify(outlook)} is an answer at the end of what is printed, in every panel`, async () => {
      for (const name of ['fixes', 'riskMap', 'survival']) {
        const page = await tab(name, {...ETH, ...outlook});
        expect(page.part('facts').replace(/\u202f/gu, ' '), name).to.match(facts);
        expect(page.element.shadowRoot!.textContent, name).to.not.match(/NaN|Infinity|undefined/u);
      }
    });
  }
});

describe('correlations that cannot be', () => {
  it('says a correlation of 1.5 at its field', async () => {
    const page = await calculator({...LOAN, correlations: [{first: 'WETH', second: 'USDC', value: '1.5'}]});
    expect(page.message('loan.correlations.0.value')).to.equal('Found 1.5. Write a number from −1 to 1.');
    expect(page.part('price')).to.not.contain('NaN');
  });

  it('says that three contradict one another', async () => {
    const row = (asset: string) => ({
      ...loanScenario({}).loan.collaterals[0]!,
      asset,
      volatility: '60',
      threshold: '0.8',
    });
    const page = await calculator({
      ...LOAN,
      collaterals: ['WETH', 'WBTC', 'LINK'].map(row),
      moving: '~',
      correlations: [
        {first: 'WETH', second: 'WBTC', value: '0.9'},
        {first: 'WETH', second: 'LINK', value: '0.9'},
        {first: 'WBTC', second: 'LINK', value: '-0.9'},
      ],
    });
    expect(text(page, '.inputs')).to.contain(
      'Found correlations that contradict one another: WETH/WBTC, WETH/LINK, WBTC/LINK. Correct one of them.',
    );
    const root = page.element.renderRoot;
    const offer = (): HTMLElement | undefined =>
      [...root.querySelectorAll<HTMLElement>('.inputs button')].find(each =>
        each.innerText.startsWith('Take the nearest'),
      );
    await waitUntil(() => offer() !== undefined, 'the nearest possible');
    expect(offer()!.innerText).to.match(/: WETH\/WBTC 0\.\d+ · WETH\/LINK 0\.\d+ · WBTC\/LINK \u22120\.\d+$/);
    await expect(page.element).to.be.accessible();
    expect(page.element.correlations[0]!.value).to.equal('0.9'); // nothing is taken in silence
    offer()!.click();
    await page.element.updateComplete;
    expect(text(page, '.inputs')).to.not.contain('contradict');
    expect(offer()).to.equal(undefined);
    expect(page.element.correlations.map(({first, second}) => `${first}/${second}`)).to.deep.equal([
      'WETH/WBTC',
      'WETH/LINK',
      'WBTC/LINK',
    ]);
    expect(page.isPrevious).to.equal(false);
  });
});
