import {expect, nextFrame} from '@open-wc/testing';
import type {CompareElement} from '../../src/elements/index.js';
import {positionKind} from '../../src/elements/kinds/position/position-kind.js';
import {all, one, RANGE, tab} from '../support/ahead.js';
import {clipped, spills} from '../support/boxes.js';
import {ACCOUNT, calculator, ETH, LOAN} from '../support/calculator.js';
import '../../src/define.js';

const plain = (node: Element | null | undefined): string =>
  (node as HTMLElement | null)?.innerText.replace(/\s+/gu, ' ').trim() ?? '';

/** An element alone, or a calculator, whose comparison is read. */
type Host = HTMLElement & {readonly updateComplete: Promise<boolean>; mark: string; leverage: string; size: string};

const within = (host: Host, selector: string): HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(`.compare ${selector}`),
];
const heads = (host: Host): string[] =>
  within(host, 'thead th:not(.corner)').map(
    each => `${plain(each.querySelector('.name'))}|${plain(each.querySelector('.detail'))}`,
  );
const label = (row: Element): string => plain(row.querySelector('th'));
const rowNamed = (host: Host, name: string): HTMLElement | undefined =>
  within(host, 'tbody tr').find(row => label(row).startsWith(name));
/** Values of a row, without what is only spoken. */
const cells = (host: Host, name: string): string[] =>
  [...(rowNamed(host, name)?.querySelectorAll('td') ?? [])].map(cell => {
    const copy = cell.cloneNode(true) as HTMLElement;
    for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
    return copy.textContent.replace(/\s+/gu, ' ').trim();
  });
const finding = (host: Host): string => plain(within(host, '.finding')[0]);

async function settled(host: Host): Promise<void> {
  for (let times = 0; times < 3; times++) {
    await nextFrame();
    await host.updateComplete;
  }
}

async function press(host: Host, selector: string, at = 0): Promise<void> {
  within(host, selector)[at]!.click();
  await settled(host);
}

/** `<plimsoll-compare>` alone in a column. */
async function alone(properties: object = {...ETH, ...RANGE}, width = 900): Promise<CompareElement & Host> {
  const {element} = await calculator({}, width); // a frame that is taken away after the test
  const frame = element.parentElement!;
  const compare = document.createElement('plimsoll-compare') as CompareElement & Host;
  Object.assign(compare, properties);
  frame.replaceChildren(compare);
  await settled(compare);
  return compare;
}

describe('<plimsoll-compare>', () => {
  it('sets the ways out beside the position while nothing is kept, as the design has them', async () => {
    const host = await alone();
    expect(heads(host)).to.deep.equal([
      'Now|10×',
      'Add margin|1,490.51 USDT',
      'Close part|6.932 ETH',
      'Open at 5×|5,326.72 USDT more',
    ]);
    expect(cells(host, 'Level')).to.deep.equal(['Danger', 'Watch', 'Watch', 'Calm']);
    expect(cells(host, 'Liquidated at')).to.deep.equal([
      '1,719.04',
      '1,665.59 \u221253.45',
      '1,665.59 \u221253.45',
      '1,528.04 \u2212191.00',
    ]);
    expect(cells(host, 'Below now')).to.deep.equal(['8.3 %', '11.1 %', '11.1 %', '18.4 %']);
    expect(cells(host, 'Weekly σ')).to.deep.equal(['1.4', '1.9', '1.9', '3.4']);
    expect(cells(host, 'Chance in 7 days')).to.deep.equal(['12–27 %', '4–13 %', '4–13 %', 'below 0.9 %']);
    expect(cells(host, 'Margin')).to.deep.equal([
      '5,326.72',
      '6,817.23 +1,490.51',
      '5,129.52 \u2212197.20',
      '10,653.44 +5,326.72',
    ]);
    expect(cells(host, 'Size')).to.deep.equal(['28', '28', '21.068', '28']);
    expect(finding(host)).to.equal('Open at 5× is the only one at Calm.');
  });

  it('says what differs to those who listen too, and sets it bold; what is the same is grey', async () => {
    const host = await alone();
    const [first, same, changed] = [...rowNamed(host, 'Size')!.querySelectorAll('td')];
    expect(first!.querySelector('.spoken')).to.equal(null);
    expect(same!.querySelector('.spoken')).to.equal(null);
    expect(changed!.querySelector('.spoken')!.textContent).to.equal('changed');
    expect(getComputedStyle(changed!).fontWeight).to.equal('600');
    expect(getComputedStyle(same!).fontWeight).to.equal('400');
    expect(getComputedStyle(same!).color).to.not.equal(getComputedStyle(first!).color);
    expect(plain(within(host, '.caption')[0])).to.equal(
      'What differs from the first column is bold. Grey is the same.',
    );
  });

  it('draws each on one price axis, so that marks can be compared', async () => {
    const host = await alone();
    const rings = within(host, '.small-line .ring').map(ring => Number(ring.getAttribute('cx')));
    const nows = within(host, '.small-line .waterline').map(line => Number(line.getAttribute('x1')));
    expect(new Set(nows).size).to.equal(1);
    expect(rings[1]).to.equal(rings[2]);
    expect(rings[0]).to.be.greaterThan(rings[1]!);
    expect(rings[1]).to.be.greaterThan(rings[3]!);
    expect(within(host, '.small-line')[1]!.getAttribute('aria-label')).to.equal(
      'Add margin, 1,490.51 USDT: Watch, 1,665.59',
    );
  });

  it('gives the answers the panel of fixes gives', async () => {
    const page = await tab('fixes');
    const fixes = all(page, '.fixes .result b').map(each => each.textContent);
    one(page, '#tab-compare').click();
    const host = page.element as unknown as Host;
    await settled(host);
    expect(cells(host, 'Liquidated at').map(each => each.split(' ')[0])).to.include.members(fixes);
  });

  it('has a row for time and for what is lost where they are known', async () => {
    const host = await alone({...ETH, ...RANGE, funding: '0.01'});
    for (const date of cells(host, 'Standing still until')) expect(date).to.match(/\d{4}$/);
    expect(cells(host, 'Lost if liquidated')[0]).to.match(/^at least 5,134\.36$/);
    const without = await alone();
    expect(rowNamed(without, 'Standing still until')).to.equal(undefined);
  });
});

describe('a column that is kept', () => {
  it('stays as it was while the fields change, is named for what differs, and can be taken back', async () => {
    const host = await alone();
    await press(host, '[data-keep]');
    expect(heads(host)).to.deep.equal(['Now|10×', 'The same as now|']);
    host.leverage = '20';
    await settled(host);
    expect(heads(host)).to.deep.equal(['Now|20×', '10×|']);
    expect(cells(host, 'Liquidated at')).to.deep.equal(['1,814.57', '1,719.04 \u221295.53']);
    host.size = '30';
    await settled(host);
    expect(heads(host)).to.deep.equal(['Now|20×', '10×|Size 28 ETH']);
    await press(host, '[data-use]');
    expect([host.leverage, host.size]).to.deep.equal(['10', '28']);
    expect(heads(host)).to.deep.equal(['Now|10×', 'The same as now|']);
    await press(host, '[data-remove]');
    expect(heads(host)[1]).to.equal('Add margin|1,490.51 USDT');
    expect(host.shadowRoot!.activeElement).to.equal(within(host, '[data-keep]')[0]);
  });

  it('is one of three at most', async () => {
    const host = await alone();
    for (const leverage of ['11', '12', '13']) {
      await press(host, '[data-keep]');
      host.leverage = leverage;
      await settled(host);
    }
    expect(heads(host)).to.deep.equal(['Now|13×', '10×|', '11×|', '12×|']);
    expect((within(host, '[data-keep]')[0] as HTMLButtonElement).disabled).to.equal(true);
    await press(host, '[data-keep]');
    expect(heads(host)).to.have.length(4);
    expect(within(host, '.caption').map(plain)).to.include('Four columns are the most. Remove one to keep another.');
  });

  it('is told to the page, which can read it and set it again', async () => {
    const host = await alone();
    const told: string[] = [];
    host.addEventListener('change', ({type}) => told.push(type));
    await press(host, '[data-keep]');
    expect(told).to.deep.equal(['change']);
    expect(host.kept).to.have.length(1);
    const other = await alone({...ETH, ...RANGE, leverage: '20', kept: host.kept});
    expect(heads(other)).to.deep.equal(['Now|20×', '10×|']);
    await press(other, '[data-remove]');
    expect(other.kept).to.deep.equal([]);
  });

  it('is answered at the mark of now where it is in the same market, and says so', async () => {
    const host = await alone();
    await press(host, '[data-keep]');
    host.leverage = '20';
    host.mark = '1900.00';
    await settled(host);
    // 1 − 1719.04/1900 and 1 − 1814.57/1900
    expect(cells(host, 'Below now')).to.deep.equal(['4.4 %', '9.5 %']);
    expect(within(host, '.caption').map(plain)).to.include(
      'Columns of the same market are answered at the prices now.',
    );
    Object.assign(host, {market: 'binance-usdm/BTCUSDT', entry: '65000', mark: '64000'});
    await settled(host);
    expect(heads(host)[1]).to.equal('ETH long, 10×|Binance ETHUSDT perpetual');
    expect(cells(host, 'Liquidated at')[1]).to.equal('ETH at 1,719.04');
    expect(cells(host, 'Below now')[1]).to.equal('8.3 %');
    expect(cells(host, 'Size').map(each => each.split(' ')[1])).to.deep.equal(['BTC', 'ETH']);
  });

  it('is answered once a frame while prices stream, and not again while nothing of it changes', async () => {
    const host = await alone();
    await press(host, '[data-keep]');
    host.leverage = '20';
    await settled(host);
    const kind = positionKind as {ask: typeof positionKind.ask};
    const {ask} = kind;
    let asked = 0;
    kind.ask = (scenario, kernel, language) => {
      if (scenario.position.leverage === '10') asked++;
      return ask(scenario, kernel, language);
    };
    try {
      for (let tick = 0; tick < 120; tick++) host.mark = (1874 + tick / 100).toFixed(2);
      await settled(host);
      expect(asked).to.be.within(1, 2);
      asked = 0;
      host.leverage = '15';
      await settled(host);
      host.size = '29';
      await settled(host);
      expect(asked).to.equal(0);
    } finally {
      kind.ask = ask;
    }
    // the last price is what all stand at: 1 − 1719.04/1875.19
    expect(cells(host, 'Below now')[1]).to.equal('8.3 %');
  });

  it('stays where a calculator moves its table between a tab and the room below', async () => {
    const {element} = await calculator({...ETH, ...RANGE}, 1200);
    const host = element as unknown as Host;
    await settled(host);
    expect(host.shadowRoot!.querySelector('#tab-compare')).to.equal(null);
    await press(host, '[data-keep]');
    element.parentElement!.style.inlineSize = '800px';
    await settled(host);
    expect(host.shadowRoot!.querySelector('.compared')).to.equal(null);
    host.shadowRoot!.querySelector<HTMLElement>('#tab-compare')!.click();
    await settled(host);
    expect(heads(host)).to.deep.equal(['Now|10×', 'The same as now|']);
  });
});

describe('a comparison of', () => {
  it('a loan: health, loan to value, both sides', async () => {
    const host = await alone({...LOAN, debts: [{asset: 'USDC', quantity: '16000', price: '1', rate: '5'}]});
    expect(heads(host)[0]).to.equal('Now|');
    expect(heads(host)[1]).to.match(/^(Repay|Supply)\|/);
    for (const name of ['Liquidated with WETH at', 'Health factor', 'Loan to value', 'Collateral', 'Debt'])
      expect(cells(host, name), name).to.have.length(heads(host).length);
    expect(cells(host, 'Debt')[0]).to.equal('16,000.00');
    await press(host, '[data-keep]');
    Object.assign(host, {debts: [{asset: 'USDC', quantity: '14000', price: '1'}]});
    await settled(host);
    expect(heads(host)[1]).to.equal('Owed 16,000 USDC|');
    expect(cells(host, 'Debt')).to.deep.equal(['14,000.00', '16,000.00 +2,000.00']);
  });

  it('an account: the price of each asset alone, equity, what is required', async () => {
    const host = await alone(ACCOUNT);
    const rows = within(host, 'tbody tr').map(label);
    for (const name of ['Liquidated with BTC at', 'With only ETH moving', 'Equity', 'Required', 'Size of ETH short'])
      expect(
        rows.some(row => row.startsWith(name)),
        name,
      ).to.equal(true);
    expect(rows.some(row => row.startsWith('Margin') || row.startsWith('Lost'))).to.equal(false);
    await press(host, '[data-keep]');
    Object.assign(host, {account: {...ACCOUNT.account, balance: '6000'}});
    await settled(host);
    expect(heads(host)[1]).to.equal('Balance 4,500 USDT|');
  });

  it('own rules', async () => {
    const host = await alone({...ETH, market: 'own-rules/perpetual'});
    await press(host, '[data-keep]');
    host.leverage = '5';
    await settled(host);
    expect(heads(host)[1]).to.equal('10×|');
    expect(cells(host, 'Liquidated at')).to.have.length(2);
  });

  it('what has no price, in words', async () => {
    const host = await alone({...ETH, leverage: '1'});
    await press(host, '[data-keep]');
    host.leverage = '10';
    await settled(host);
    expect(cells(host, 'Liquidated at')).to.deep.equal(['1,719.04', 'None the margin covers it all']);
    expect(finding(host)).to.equal('1× is the only one at None.');
  });

  it('a loan beside a position', async () => {
    const host = await alone();
    await press(host, '[data-keep]');
    Object.assign(host, LOAN);
    await settled(host);
    expect(heads(host)[1]).to.equal('ETH long, 10×|Binance ETHUSDT perpetual');
    expect(cells(host, 'Margin')).to.deep.equal(['Does not apply', '5,326.72']);
    expect(cells(host, 'Liquidated at')[1]).to.equal('ETH at 1,719.04 USDT');
    await press(host, '[data-use]');
    expect(host.kind).to.equal('position');
  });

  it('nothing, while a field was never filled in', async () => {
    const host = await alone({...ETH, size: ''});
    expect(within(host, '*')).to.deep.equal([]);
  });
});

describe('what a host sets as kept', () => {
  const states = async (): Promise<string> => {
    const host = await alone();
    await press(host, '[data-keep]');
    return host.kept[0]!;
  };

  it('is told of where it cannot be read, and the rest is kept', async () => {
    const good = await states();
    const host = await alone({...ETH, ...RANGE, leverage: '20', kept: ['rubbish', good, 7, null]});
    expect(heads(host)).to.deep.equal(['Now|20×', '10×|']);
    const notices = within(host, '.notice').map(plain);
    expect(notices[0]).to.equal('What was saved could not be read, found rubbish. Nothing of it is shown.');
    expect(notices.at(-1)).to.equal('Three columns can be kept beside the first; the others are left out.');
    await expect(host).to.be.accessible();
  });

  it('keeps what can be kept of a newer or a broken state, and says what could not', async () => {
    const good = await states();
    const newer = good.replace(/^p\d+/, 'p99');
    const cut = good.replace(/leverage=[^;]*;/, 'leverage=10;size=;unheard=1;');
    const host = await alone({...ETH, ...RANGE, leverage: '20', kept: [newer, cut]});
    expect(heads(host)).to.have.length(3);
    const notices = within(host, '.notice').map(plain);
    expect(notices[0]).to.match(/newer version/);
    expect(notices[1]).to.match(/unheard/);
  });

  it('says what is wrong with a state that has no answer', async () => {
    const good = await states();
    const host = await alone({...ETH, ...RANGE, kept: [good.replace(/size=[^;]*/, 'size=x')]});
    expect(plain(within(host, '.why')[0])).to.contain('Found x');
    expect(cells(host, 'Liquidated at')).to.deep.equal(['1,719.04', 'Not answered']);
    expect((within(host, '[data-use]')[0] as HTMLButtonElement).disabled).to.equal(true);
    expect(finding(host)).to.equal('Not every column has a level to compare by.');
  });

  it('never throws, whatever it is', async () => {
    const host = await alone();
    const strange: unknown[] = [
      undefined,
      null,
      NaN,
      0,
      true,
      'rubbish',
      {},
      [[]],
      [{}],
      [Symbol('x')],
      ['p1;end'],
      ['{"kind":"loan"}'],
    ];
    for (const kept of strange) {
      Object.assign(host, {kept});
      await settled(host);
      expect(heads(host)[0]).to.equal('Now|10×');
    }
    Object.assign(host, {kept: 'rubbish'});
    await settled(host);
    expect(plain(within(host, '.notice')[0])).to.equal(
      'What was to be kept is no list of saved states. Nothing of it is shown.',
    );
    Object.assign(host, {kept: []});
    await settled(host);
    expect(within(host, '.notice')).to.deep.equal([]);
    expect(heads(host)).to.have.length(4);
  });
});

describe('a comparison in its room', () => {
  it('is below the columns and no tab from 1,120 px on, above the footer and as wide as both', async () => {
    for (const [width, isBelow] of [
      [1119, false],
      [1120, true],
      [1440, true],
    ] as const) {
      const {element} = await calculator({...ETH, ...RANGE}, width);
      const root = element.shadowRoot!;
      await settled(element);
      const below = root.querySelector('.compared');
      expect(below !== null, String(width)).to.equal(isBelow);
      expect(root.querySelector('#tab-compare') === null, String(width)).to.equal(isBelow);
      if (!below) continue;
      const {top, bottom, width: wide} = below.getBoundingClientRect();
      expect(top).to.be.at.least(root.querySelector('.body')!.getBoundingClientRect().bottom);
      expect(bottom).to.be.at.most(root.querySelector('.foot')!.getBoundingClientRect().top + 1);
      expect(wide).to.equal(width - 2);
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`folds where it is narrow, and nothing goes sideways, ${dir}`, async () => {
      for (const width of [240, 320, 480, 640, 767, 900, 1440]) {
        const host = await alone({...ETH, ...RANGE, funding: '0.01', dir}, width);
        await press(host, '[data-keep]');
        host.leverage = '20';
        await press(host, '[data-keep]');
        host.leverage = '7';
        await press(host, '[data-keep]');
        expect(within(host, 'table.folded').length > 0, String(width)).to.equal(width < 632);
        expect(spills(host.shadowRoot!, host.getBoundingClientRect()), String(width)).to.deep.equal([]);
        expect(clipped(host.shadowRoot!), String(width)).to.deep.equal([]);
        expect(host.scrollWidth, String(width)).to.be.at.most(width);
      }
    });
  }

  it('has nothing to complain of for axe, wide, folded, kept', async () => {
    for (const width of [320, 1000]) {
      const host = await alone({...ETH, ...RANGE}, width);
      await expect(host).to.be.accessible();
      await press(host, '[data-keep]');
      host.leverage = '20';
      await settled(host);
      await expect(host).to.be.accessible();
    }
  });

  it('is saved as a table', async () => {
    const host = await alone();
    const saved: Blob[] = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => (saved.push(blob), 'data:,');
    try {
      await press(host, '[data-csv]');
      await settled(host);
    } finally {
      URL.createObjectURL = make;
    }
    const text = await saved[0]!.text();
    expect(text.split('\r\n')[0]).to.equal(
      'What,Unit,"Now, 10×","Add margin, 1,490.51 USDT","Close part, 6.932 ETH","Open at 5×, 5,326.72 USDT more"',
    );
    expect(text).to.contain('Liquidated at,USDT,1719.04,1665.59,1665.59,1528.04\r\n');
  });
});
