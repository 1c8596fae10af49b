import {expect} from '@open-wc/testing';
import {formatDecimal, formatRatio} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {accountFundingOutlook, answers, readAccountFunding, type AccountText} from '../../src/scenario/index.js';
import {accountScenario} from '../support/scenarios.js';

const BTC = {market: 'binance-usdm/BTCUSDT', side: 'long', size: '1', entry: '1000', mark: '1000', enabled: ''};
const ETH = {market: 'binance-usdm/ETHUSDT', side: 'long', size: '10', entry: '100', mark: '100', enabled: ''};
const DAY = 86_400;

async function asked(text: Partial<AccountText>) {
  const scenario = accountScenario({balance: '200', ...text});
  const {answer} = answers(scenario, await loadKernel());
  if (answer?.kind !== 'account') throw new RangeError('no account');
  return {answer, ...readAccountFunding(scenario, answer)};
}

async function ended(text: Partial<AccountText>) {
  const {answer, rates} = await asked(text);
  return accountFundingOutlook(answer, rates!, () => [0, DAY]);
}

describe('accountFundingOutlook(answer, rates, times)', () => {
  // 1,000 of each at the marks, 4 required of each: 192 are left, and 0.1 % of 1,000 is 1 at each settlement.
  const rows = [
    ['one pays 1 at each of three settlements a day', ['0.1', ''], 'at 64 192', '3'],
    ['the other receives half of it', ['0.1', '-0.05'], 'at 128 192', '1.5'],
    ['both pay', ['0.1', '0.1'], 'at 32 192', '6'],
    ['what is received outweighs', ['0.1', '-0.2'], 'funding-received', '-3'],
  ] as const;
  for (const [name, [btc, eth], end, aDay] of rows) {
    it(`${name}: ${end}`, async () => {
      const positions = [
        {...BTC, funding: btc},
        {...ETH, funding: eth},
      ];
      const found = await ended({positions});
      const told =
        found.end.kind === 'at'
          ? `at ${found.end.time / DAY} ${formatRatio(found.end.paid)}`
          : found.end.kind === 'never' && found.end.why;
      expect(told).to.equal(end);
      expect(formatRatio(found.paidADay!)).to.equal(aDay);
    });
  }

  it('gives the chosen price, equity and its share of what is required on each date', async () => {
    const found = await ended({positions: [{...BTC, funding: '0.1'}, ETH], moves: 'only:BTC'});
    // after a day 3 less: 197 + (P − 1000) = 0.004·P + 4 at 807/0.996 = 810.24…, and 197/8
    expect(
      found.points.map(({paid, equity, health, sides}) => [
        formatRatio(paid),
        formatRatio(equity),
        formatRatio(health!),
        ...sides.map(({price}) => formatDecimal(price!)),
      ]),
    ).to.deep.equal([
      ['0', '200', '25', '807.3'],
      ['3', '197', '24.625', '810.3'],
    ]);
  });

  it('has no price over time of the likeliest mix, and the same end', async () => {
    const betas = [{asset: 'BTC', beta: '', volatility: '50'}];
    const found = await ended({positions: [{...BTC, funding: '0.1'}, ETH], moves: 'mix', betas});
    expect(found.end.kind === 'at' && found.end.time / DAY).to.equal(64);
    expect(found.points.map(({sides}) => sides.length)).to.deep.equal([0, 0]);
  });

  it('reads one rate for both legs of an asset, from its first row that counts', async () => {
    const rows = [
      {...BTC, enabled: 'off', funding: '5'},
      {...BTC, funding: '0.1'},
      {...BTC, side: 'short', size: '0.5'},
    ];
    const {answer, rates} = await asked({positions: rows});
    expect(Object.keys(rates!)).to.deep.equal(['BTC']);
    expect(formatRatio(accountFundingOutlook(answer, rates!, () => []).paidADay!)).to.equal('1.5');
  });

  it('asks where nobody said one, and refuses 100 % an interval', async () => {
    expect((await asked({positions: [BTC, ETH]})).rates).to.equal(null);
    const {fields, rates} = await asked({positions: [BTC, {...ETH, funding: '100'}]});
    expect([fields['account.positions.1.funding']?.code, rates]).to.deep.equal(['funding-out-of-bounds', null]);
  });
});
