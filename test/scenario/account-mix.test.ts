import {expect} from '@open-wc/testing';
import {formatDecimal, toFloat} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {correlationMatrix} from '../../src/measures/margin/correlations.js';
import {
  answerAccountIn,
  answers,
  answersBy,
  loadAccountMix,
  type AccountText,
  type CrossAnswer,
  type MarketFinder,
  type MixMove,
} from '../../src/scenario/index.js';
import {binanceUsdm} from '../../src/venues/index.js';
import {accountScenario} from '../support/scenarios.js';

const find: MarketFinder = id => binanceUsdm.find(market => market.id === id);
const BTC = {market: 'binance-usdm/BTCUSDT', side: 'long', size: '1', entry: '1000', mark: '1000', enabled: ''};
const ETH = {market: 'binance-usdm/ETHUSDT', side: 'long', size: '10', entry: '100', mark: '100', enabled: ''};
const bothOf = (btc: string, eth: string) => [
  {asset: 'BTC', beta: '', volatility: btc},
  {asset: 'ETH', beta: '', volatility: eth},
];
const tied = (value: string) => [{first: 'BTC', second: 'ETH', value}];

const scenarioOf = (text: Partial<AccountText>) =>
  accountScenario({balance: '200', positions: [BTC, ETH], moves: 'mix', ...text});

async function answered(text: Partial<AccountText>): Promise<CrossAnswer> {
  const {answer, fields} = answers(scenarioOf(text), await loadKernel());
  if (answer?.kind !== 'account') throw new RangeError(JSON.stringify(fields));
  return answer;
}

const mixIn = ({moves}: CrossAnswer): MixMove => {
  const mix = moves.at(-1)!;
  if (mix.answer !== null) throw new RangeError('no mix');
  return mix;
};

describe('the likeliest mix of an account', () => {
  it('is the only price that moves where the others have no volatility', async () => {
    const {move, moves, outlook, market} = await answered({betas: bothOf('50', '')});
    // 804/0.996 = 807.229 as in «answers every move»
    expect(moves[0]!.sides.map(({price}) => formatDecimal(price!))).to.deep.equal(['807.3']);
    expect(move.id).to.equal('mix');
    expect(move.sides.map(({direction, price}) => `${direction} ${formatDecimal(price!)}`)).to.deep.equal([
      'falling 807.3',
    ]);
    expect(market!.base).to.equal('BTC');
    // ln(1000/807.229)/(0.5·√(7/365)) = 3.0927…, and twice the tail beyond it
    const {ahead} = outlook!;
    if (ahead.kind !== 'at') throw new RangeError(ahead.kind);
    expect(ahead.sigmas.central).to.be.closeTo(Math.log(1000 / (804 / 0.996)) / (0.5 * Math.sqrt(7 / 365)), 1e-9);
    expect(ahead.chance.central.probability).to.be.closeTo(0.00198, 2e-5); // 2·Φ(−3.0927)
    expect(move.level).to.equal('calm');
  });

  it('is the common move of two that are tied and alike', async () => {
    const {move, moves} = await answered({betas: bothOf('50', '50'), correlations: tied('1')});
    const together = moves.find(({id}) => id === 'together')!;
    expect(formatDecimal(move.sides[0]!.price!)).to.equal(formatDecimal(together.sides[0]!.price!));
    const mix = mixIn({moves} as CrossAnswer);
    expect(mix.prices.map(({asset, direction}) => `${asset} ${direction}`)).to.deep.equal([
      'BTC falling',
      'ETH falling',
    ]);
    expect(toFloat(mix.prices[1]!.price) * 10).to.be.closeTo(toFloat(mix.prices[0]!.price), 0.11);
  });

  it('goes opposite ways where one is long and the other short, and says where each is then', async () => {
    const mix = mixIn(
      await answered({
        positions: [BTC, {...ETH, side: 'short'}],
        betas: bothOf('50', '50'),
        correlations: tied('0.5'),
      }),
    );
    expect(mix.prices.map(({asset, direction}) => `${asset} ${direction}`)).to.deep.equal([
      'BTC falling',
      'ETH rising',
    ]);
  });

  it('has nothing to say before a volatility is said, and asks for it', async () => {
    const answer = await answered({moves: '', betas: []});
    expect(mixIn(answer).needs).to.equal('volatilities');
    expect(answer.outlook).to.equal(null);
    expect((await answered({betas: []})).move.level).to.equal('unknown');
  });

  it('takes nothing away by what is wrong with it while another move is chosen', async () => {
    const answer = await answered({moves: '', betas: bothOf('x', '50')});
    expect(answer.move.id).to.equal('only:BTC');
    expect(mixIn(answer).needs).to.equal('correction');
  });

  it('does not look at a pair of which one is not held', async () => {
    const stray = [{first: 'BTC', second: 'SOL', value: '0.5'}];
    expect((await answered({betas: bothOf('50', '50'), correlations: stray})).move.id).to.equal('mix');
  });

  it('is liquidatable now where the account is', async () => {
    const {move, outlook} = await answered({balance: '-20', betas: bothOf('50', '50')});
    expect([move.level, outlook]).to.deep.equal(['liquidatable', null]);
  });

  it('is withheld above the last known bracket', async () => {
    const positions = [{...BTC, side: 'short', size: '1e6'}, ETH];
    const {move} = await answered({balance: '2e9', positions, betas: bothOf('50', '')});
    expect([move.level, move.sides.length]).to.deep.equal(['withheld', 0]);
  });

  const mistakes = [
    ['account.volatilities.BTC', {betas: bothOf('x', '50')}, 'not-a-number'],
    ['account.volatilities.ETH', {betas: bothOf('50', '0')}, 'not-positive'],
    ['account.volatilities.ETH', {betas: bothOf('50', '2001')}, 'out-of-bounds'],
    [
      'account.correlations.0.value',
      {betas: bothOf('50', '50'), correlations: tied('1.1')},
      'correlation-out-of-bounds',
    ],
  ] as const;
  for (const [field, text, code] of mistakes) {
    it(`${code} at ${field}`, async () => {
      const {fields, answer} = answers(scenarioOf(text), await loadKernel());
      expect(fields[field]?.code, JSON.stringify(fields)).to.equal(code);
      expect(answer).to.equal(null);
    });
  }
});

describe('correlations that contradict each other', () => {
  const SOL = {...BTC, market: 'binance-usdm/SOLUSDT', entry: '100', mark: '100', size: '5'};
  const pairs = [
    {first: 'BTC', second: 'ETH', value: '0.9'},
    {first: 'SOL', second: 'BTC', value: '0.9'},
    {first: 'ETH', second: 'SOL', value: '-0.5'},
  ];

  it('are refused by name, and answered by nothing', async () => {
    const betas = [...bothOf('50', '60'), {asset: 'SOL', beta: '', volatility: '80'}];
    const scenario = scenarioOf({positions: [BTC, ETH, SOL], betas, correlations: pairs});
    const {fields, answer} = answers(scenario, await loadKernel());
    expect(fields['account.correlations']?.code).to.equal('not-positive-definite');
    expect(fields['account.correlations']!.values['pairs']).to.contain('BTC/ETH');
    expect(answer).to.equal(null);
  });

  it('have nearest ones that are possible, to four digits', async () => {
    const {possibleCorrelations} = await loadAccountMix();
    const assets = ['BTC', 'ETH', 'SOL'];
    const read = pairs.map(row => ({...row, value: Number(row.value)}));
    const found = possibleCorrelations(assets, read);
    expect(found.map(({first, second}) => `${first}/${second}`)).to.deep.equal(['BTC/ETH', 'BTC/SOL', 'ETH/SOL']);
    const stated = Object.fromEntries(found.map(({first, second, value}) => [`${first}/${second}`, Number(value)]));
    expect(() => correlationMatrix(stated, assets, assets)).to.not.throw();
    for (const {value} of found) expect(value).to.match(/^-?0\.\d{1,4}$/);
    // Higham's example: 0.7607 beside the diagonal and 0.1573 in the corners, less 3·10⁻⁴ of each
    const known = possibleCorrelations(
      ['A', 'B', 'C'],
      [
        {first: 'A', second: 'B', value: 1},
        {first: 'B', second: 'C', value: 1},
      ],
    );
    expect(known.map(({value}) => value)).to.deep.equal(['0.7604', '0.1572', '0.7604']);
  });
});

describe('accountMixFixes(answer, scenario, find, mixer, kernel)', () => {
  it('adds the balance that brings the chance below that of the calmer level, and little more', async () => {
    const kernel = await loadKernel();
    const {mixOf, accountMixFixes} = await loadAccountMix();
    for (const [balance, reaches, limit] of [
      ['120', 'watch', 0.1],
      ['330', 'calm', 0.01],
      ['-10', 'watch', 0.1],
    ] as const) {
      const scenario = scenarioOf({balance, betas: bothOf('50', '60'), correlations: tied('0.7')});
      const {answer} = answersBy(answerAccountIn(find, mixOf), scenario, kernel);
      const [fix, ...others] = accountMixFixes(answer!, scenario, find, mixOf, kernel);
      expect(others).to.deep.equal([]);
      expect([fix!.kind, fix!.reaches], balance).to.deep.equal(['add-balance', reaches]);
      const after = answersBy(answerAccountIn(find, mixOf), fix!.after, kernel).answer!;
      const {ahead} = after.outlook!;
      if (ahead.kind !== 'at') throw new RangeError(ahead.kind);
      expect(ahead.chance.central.probability).to.be.within(limit * 0.97, limit);
      expect(after.move.level).to.equal(reaches);
    }
  });

  it('has nothing to add where it is calm', async () => {
    const kernel = await loadKernel();
    const {mixOf, accountMixFixes} = await loadAccountMix();
    const scenario = scenarioOf({balance: '1500', betas: bothOf('50', '60')});
    const {answer} = answersBy(answerAccountIn(find, mixOf), scenario, kernel);
    expect(accountMixFixes(answer!, scenario, find, mixOf, kernel)).to.deep.equal([]);
  });
});
