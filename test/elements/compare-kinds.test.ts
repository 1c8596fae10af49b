import {expect} from '@open-wc/testing';
import {RANGE} from '../support/ahead.js';
import {clipped, spills} from '../support/boxes.js';
import {ACCOUNT, calculator, ETH, LOAN} from '../support/calculator.js';
import {alone, cells, finding, heads, label, plain, press, settled, within} from '../support/compared.js';

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
