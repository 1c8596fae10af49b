import {expect} from '@open-wc/testing';
import {formatDecimal, formatRatio} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {
  accountFixes,
  answerAccountIn,
  answers,
  answersBy,
  fromState,
  toState,
  type AccountText,
  type CrossAnswer,
  type MarketFinder,
} from '../../src/scenario/index.js';
import {binanceUsdm, loadMarketList} from '../../src/venues/index.js';
import {accountScenario} from '../support/scenarios.js';

const find: MarketFinder = id => binanceUsdm.find(market => market.id === id);
const BTC = {market: 'binance-usdm/BTCUSDT', side: 'long', size: '1', entry: '1000', mark: '1000', enabled: ''};
const ETH = {market: 'binance-usdm/ETHUSDT', side: 'long', size: '10', entry: '100', mark: '100', enabled: ''};

async function answered(text: Partial<AccountText>): Promise<CrossAnswer> {
  const {answer, fields} = answersBy(answerAccountIn(find), accountScenario(text), await loadKernel());
  if (!answer) throw new RangeError(JSON.stringify(fields));
  return answer;
}

const shown = ({moves}: CrossAnswer) =>
  moves.map(({id, sides}) => [id, ...sides.map(({direction, price}) => `${direction} ${formatDecimal(price!)}`)]);

describe('answerAccountIn(find)', () => {
  // Both are in the first bracket, 0.4 % and no deduction, far from its end.
  it('answers every move: 200 + (P − 1000) = 0.004·P + 4, and the rest', async () => {
    const {move, moves, settle} = await answered({balance: '200', positions: [BTC, ETH], collaterals: []});
    expect(move.id).to.equal('only:BTC'); // the first asset, where nobody chose
    expect(settle).to.equal('USDT');
    expect(shown(await answered({balance: '200', positions: [BTC, ETH], collaterals: []}))).to.deep.equal([
      ['only:BTC', 'falling 807.3'], // 804/0.996 = 807.229, up to a tick of 0.1
      ['only:ETH', 'falling 80.73'], // 804/9.96 = 80.7229, up to 0.01
      ['together', 'falling 903.7'], // 1800/1992 = 0.903614
      ['betas', 'falling 903.7'], // every beta left out is 1
      ['mix'], // nobody said a volatility
    ]);
    expect(moves.length).to.equal(5);
  });

  it('moves each by its beta: 200 + 1000·d + 2000·d = 4·(1 + d) + 4·(1 + 2d)', async () => {
    const betas = [{asset: 'ETH', beta: '2'}];
    const {move} = await answered({balance: '200', positions: [BTC, ETH], moves: 'betas', betas});
    // 2988·d = −192: BTC at 1000·(1 − 192/2988)
    expect(shown({moves: [move]} as unknown as CrossAnswer)).to.deep.equal([['betas', 'falling 935.8']]);
  });

  // as much long as short: profits cancel, and 2·(0.005·1000·k − 50) is required in the second brackets
  it('tells no price beyond a hundred times the price now: at k the balance is 10·k − 100', async () => {
    const hedged = [BTC, {...ETH, side: 'short'}];
    const together = async (balance: string) => (await answered({balance, positions: hedged, moves: 'together'})).move;
    const at = await together('900');
    expect(shown({moves: [at]} as unknown as CrossAnswer)).to.deep.equal([['together', 'rising 100000']]);
    const beyond = await together('901');
    expect(beyond.sides).to.deep.equal([]);
    expect(beyond.level).to.equal('none');
    expect(beyond.answer!.rising.kind, 'the measure has it').to.equal('at');
  });

  it('counts a coin against the short of it', async () => {
    const short = {...ETH, side: 'short', size: '30'};
    const {move} = await answered({balance: '900', positions: [short], collaterals: [spot('ETH', '20')]});
    // 900 + 2000·x − 3000·(x − 1) = 12·x: short of ten ETH net: x = 3900/1012
    expect(shown({moves: [move]} as unknown as CrossAnswer)).to.deep.equal([['only:ETH', 'rising 385.37']]);
  });

  it('names both prices, nearer first: hedge legs whose requirement outgrows what the net long gains', async () => {
    const rules = [
      {floor: '0', rate: '10', deduction: ''},
      {floor: '1000', rate: '90', deduction: ''},
    ];
    const own = {...BTC, market: 'own-rules/perpetual'};
    const scenario = accountScenario({balance: '300', positions: [own, {...own, side: 'short', size: '0.5'}]});
    const position = {...scenario.position, own: {...scenario.position.own, brackets: rules, tick: '0.5'}};
    const {answer} = answersBy(answerAccountIn(find), {...scenario, position}, await loadKernel());
    // 300 + 0.5·(P − 1000) = 0.15·P below 1000; = 0.9·P − 800 + 0.05·P above it
    expect(shown(answer!)).to.deep.equal([['only:COIN', 'rising 1333', 'falling 571.5']]);
  });

  it('gives a coin the mark of a position in it, and a row the mark of the row above', async () => {
    const hedge = {...ETH, side: 'short', size: '4', mark: ''};
    const {account, held} = await answered({balance: '50', positions: [ETH, hedge], collaterals: [spot('ETH', '1')]});
    expect(account.positions.map(({mark}) => formatDecimal(mark))).to.deep.equal(['100', '100']);
    expect(formatDecimal(account.collaterals[0]!.price)).to.equal('100');
    expect(held.map(({row}) => row)).to.deep.equal([0, 1]);
  });

  it('does not look at rows that are off', async () => {
    const broken = {...BTC, size: 'x', enabled: 'off'};
    const {held, move} = await answered({balance: '200', positions: [broken, ETH]});
    expect(held.map(({row}) => row)).to.deep.equal([1]);
    expect(move.asset).to.equal('ETH');
  });

  it('is liquidatable below zero equity, by the amount that is missing', async () => {
    const {move, equity} = await answered({balance: '-20', positions: [ETH]});
    expect(move.level).to.equal('liquidatable');
    expect(formatRatio(equity)).to.equal('-20');
    expect(formatRatio(move.answer!.slack)).to.equal('-24'); // and 0.4 % of 1000
  });

  it('has no price where the balance covers it all, and says why', async () => {
    const {move} = await answered({balance: '5000', positions: [BTC]});
    expect(move.level).to.equal('none');
    expect(move.answer!.falling).to.deep.equal({kind: 'never', why: 'price-below-zero'});
  });

  it('withholds a price above the last known bracket', async () => {
    const {move} = await answered({balance: '2e9', positions: [{...BTC, side: 'short', size: '1e6'}]});
    // 2e9 − 1e6·(P − 1000) = 0.25·1e6·P − 121481450 at 2497: the rules end at 1.8e9
    expect([move.level, move.sides.length]).to.deep.equal(['withheld', 0]);
  });

  const spotless: Partial<AccountText> = {collaterals: []};
  function spot(asset: string, quantity: string) {
    return {asset, quantity, price: '', weight: ''};
  }

  const mistakes: readonly (readonly [string, Partial<AccountText>, string])[] = [
    ['account.positions', {positions: []}, 'no-position'],
    ['account.positions', {positions: [{...BTC, enabled: 'off'}]}, 'no-position'],
    ['account.balance', {balance: ''}, 'empty'],
    ['account.positions.0.market', {positions: [{...BTC, market: 'binance-usdm/NONE'}]}, 'market-not-listed'],
    ['account.positions.0.mark', {positions: [{...BTC, mark: ''}]}, 'empty'],
    ['account.positions.1.mark', {positions: [BTC, {...BTC, mark: '999'}]}, 'two-prices'],
    ['account.positions.1.size', {positions: [BTC, {...ETH, size: '0'}]}, 'not-positive'],
    ['account.positions.0.side', {positions: [{...BTC, side: 'up'}]}, 'not-a-choice'],
    ['account.positions.0.enabled', {positions: [{...BTC, enabled: 'perhaps'}]}, 'not-a-choice'],
    [
      'account.collaterals.0.weight',
      {collaterals: [{...spot('ETH', '1'), price: '5', weight: '101'}]},
      'out-of-bounds',
    ],
    ['account.collaterals.0.asset', {collaterals: [spot('', '1')]}, 'no-name'],
    ['account.moves', {moves: 'sideways'}, 'not-a-choice'],
    ['account.betas.ETH', {positions: [BTC, ETH], betas: [{asset: 'ETH', beta: 'x'}]}, 'not-a-number'],
  ];
  for (const [field, text, code] of mistakes) {
    it(`${code} at ${field}`, async () => {
      const {fields, answer} = answers(accountScenario({...spotless, ...text}), await loadKernel());
      expect(fields[field]?.code, JSON.stringify(fields)).to.equal(code);
      expect(answer).to.equal(null);
    });
  }

  it('refuses positions of another venue or another currency beside the first', async () => {
    const list = await loadMarketList('hyperliquid');
    const both: MarketFinder = id => find(id) ?? (id === 'hyperliquid/ETH' ? list.find('ETH') : undefined);
    const scenario = accountScenario({positions: [BTC, {...ETH, market: 'hyperliquid/ETH'}]});
    const {fields} = answersBy(answerAccountIn(both), scenario, await loadKernel());
    expect(fields['account.positions.1.market']?.code).to.equal('other-account');
  });

  it('keeps to the first asset when the one that moved is no longer held', async () => {
    expect((await answered({positions: [BTC], moves: 'only:ETH'})).move.id).to.equal('only:BTC');
  });

  it('comes back from its state', () => {
    const scenario = accountScenario({
      positions: [
        {...BTC, funding: '0.01'},
        {...ETH, enabled: 'off', funding: ''},
      ],
      collaterals: [{asset: 'ETH', quantity: '2', price: '', weight: '95'}],
      moves: 'betas',
      betas: [{asset: 'ETH', beta: '1.2', volatility: '60'}],
      correlations: [{first: 'BTC', second: 'ETH', value: '0.8'}],
    });
    const state = toState(scenario);
    expect(state).to.contain('account.betas=ETH,1.2,60;account.correlations=BTC,ETH,0.8;');
    expect(state).to.contain('account.positions=binance-usdm/BTCUSDT,long,1,1000,1000,,0.01:');
    expect(fromState(state).scenario).to.deep.equal(scenario);
    expect(fromState('p1;end').scenario.account).to.deep.equal({
      balance: '',
      positions: [],
      collaterals: [],
      moves: '',
      betas: [],
      correlations: [],
    });
  });
});

describe('accountFixes(answer, scenario, find, kernel)', () => {
  it('adds balance, or closes a part, so that both sides have the room of the calmer level', async () => {
    const kernel = await loadKernel();
    const scenario = accountScenario({balance: '200', positions: [BTC, ETH], collaterals: [], moves: 'together'});
    const {answer} = answersBy(answerAccountIn(find), scenario, kernel);
    const fixes = accountFixes(answer!, scenario, find, kernel);
    expect(fixes.map(({kind, amount, unit}) => `${kind} ${formatDecimal(amount)} ${unit}`)).to.deep.equal([
      'add-balance 106.8 USDT', // 0.15·2000 = 300 of loss and 0.004·1700 required, of which 200 is there
      'close-long 0.697 BTC', // 200 = 153.4·(2 − t): t = 0.69622, up to 0.001
      'close-long 6.963 ETH',
    ]);
    for (const {after} of fixes) {
      const {move} = answersBy(answerAccountIn(find), after, kernel).answer!;
      expect(move.level).to.equal('watch');
    }
  });
});
