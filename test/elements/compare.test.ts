import {expect} from '@open-wc/testing';
import {positionKind} from '../../src/elements/kinds/position/position-kind.js';
import {all, one, tab, RANGE} from '../support/ahead.js';
import {calculator, ETH} from '../support/calculator.js';
import {alone, cells, finding, heads, plain, press, rowNamed, settled, within, type Host} from '../support/compared.js';

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
