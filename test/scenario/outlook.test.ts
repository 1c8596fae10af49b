import {expect} from '@open-wc/testing';
import {formatDecimal} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {
  answerPosition,
  answers,
  emptyLoan,
  exampleLoan,
  exampleRules,
  loanChanceFixes,
  noAccount,
  noOutlook,
  positionChanceFixes,
  type ChanceFixes,
  type OutlookText,
  type PositionAnswer,
  type Scenario,
} from '../../src/scenario/index.js';

const kernel = await loadKernel();

/** The design's worked example: EWMA 43.06 %, 40.18 to 55.59. */
const RANGE: OutlookText = {...noOutlook, volatility: '43.06', low: '40.18', high: '55.59'};

const eth = (outlook: OutlookText, changes: Partial<Scenario['position']> = {}): Scenario => ({
  kind: 'position',
  position: {
    market: 'binance-usdm/ETHUSDT',
    side: 'long',
    size: '28',
    sizeUnit: 'base',
    given: 'leverage',
    leverage: '10',
    margin: '',
    entry: '1902.40',
    mark: '1874.89',
    stop: '',
    solveFor: 'liquidation',
    liquidation: '',
    own: exampleRules,
    ...changes,
  },
  loan: emptyLoan,
  account: noAccount,
  outlook,
});

const loan = (outlook: OutlookText): Scenario => ({
  ...eth(outlook),
  kind: 'loan',
  loan: {
    ...exampleLoan,
  },
});

const positionOf = (scenario: Scenario): PositionAnswer => {
  const {answer} = answers(scenario, kernel);
  if (answer?.kind !== 'position') throw new Error('no position');
  return answer;
};

describe('answers(scenario) with a volatility', () => {
  it('has nothing ahead without one', () => {
    expect(positionOf(eth(noOutlook)).outlook).to.equal(null);
  });

  it('gives the figures of the worked example', () => {
    const {outlook, level} = positionOf(eth(RANGE));
    if (outlook?.ahead.kind !== 'at') throw new Error('nothing ahead');
    const {chanceRange, sigmas, chance, medianDays} = outlook.ahead;
    // the design's own computation: 0.15199, 0.12408 … 0.27101, 1.4553 σ, 29.6 days; from the price on its tick
    expect(chance.central.probability).to.be.closeTo(0.15199, 1e-4);
    expect(chanceRange.least).to.be.closeTo(0.12408, 1e-4);
    expect(chanceRange.most).to.be.closeTo(0.27101, 1e-4);
    expect(sigmas.central).to.be.closeTo(1.4553, 1e-3);
    if (medianDays.central.kind !== 'at') throw new Error('no median');
    expect(medianDays.central.days).to.be.closeTo(29.604, 0.01);
    expect(level).to.equal('danger');
  });

  it('takes the level from the chance instead of the distance', () => {
    // 4.3 % a year: 8.3 % away are fourteen weekly deviations
    expect(positionOf(eth({...noOutlook, volatility: '4.3'})).level).to.equal('calm');
    expect(positionOf(eth(noOutlook)).level).to.equal('danger');
  });

  it('lets one volatility stand for all three', () => {
    const {outlook} = positionOf(eth({...noOutlook, volatility: '43'}));
    expect([outlook!.volatility.low, outlook!.volatility.high].map(formatDecimal)).to.deep.equal(['0.43', '0.43']);
  });

  it('looks ahead of a loan in the asset that moves', () => {
    const {answer} = answers(loan({...RANGE, horizon: '30'}), kernel);
    if (answer?.kind !== 'loan') throw new Error('no loan');
    expect(answer.outlook?.ahead.kind).to.equal('at');
    expect(answer.move.level).to.equal(answer.outlook!.ahead.level);
  });

  it('has none ahead without a mark, where none liquidates, and where it is liquidatable already', () => {
    expect(positionOf(eth(RANGE, {mark: ''})).outlook).to.equal(null);
    expect(positionOf(eth(RANGE, {leverage: '1'})).outlook!.ahead.kind).to.equal('never');
    expect(positionOf(eth(RANGE, {mark: '1714'})).outlook!.ahead.kind).to.equal('now');
    expect(positionOf(eth(RANGE, {mark: '1714'})).level).to.equal('liquidatable');
  });
});

describe('a volatility that makes no sense is said at its field, and the price stays', () => {
  const rows: readonly (readonly [Partial<OutlookText>, string, string])[] = [
    [{volatility: '-5'}, 'outlook.volatility', 'not-positive'],
    [{volatility: '0'}, 'outlook.volatility', 'not-positive'],
    [{volatility: '5,000 %'}, 'outlook.volatility', 'volatility-too-high'],
    [{volatility: 'much'}, 'outlook.volatility', 'not-a-number'],
    [{volatility: ''}, 'outlook.volatility', 'empty'],
    [{low: '50'}, 'outlook.low', 'lowest-above-volatility'],
    [{high: '30'}, 'outlook.high', 'highest-below-volatility'],
    [{horizon: '0'}, 'outlook.horizon', 'not-positive'],
    [{horizon: '36500'}, 'outlook.horizon', 'horizon-too-long'],
    [{horizon: ''}, 'outlook.horizon', 'empty'],
  ];
  for (const [changes, field, code] of rows) {
    it(`${JSON.stringify(changes)}: ${code} at ${field}`, () => {
      const {fields, answer} = answers(eth({...RANGE, ...changes}), kernel, 'en');
      expect(fields[field]?.code).to.equal(code);
      expect(answer?.kind === 'position' && formatDecimal(answer.price!)).to.equal('1719.04');
      expect(answer?.outlook).to.equal(null);
    });
  }
});

const told = (found: ChanceFixes): string[] =>
  found.kind === 'needed'
    ? found.fixes.map(fix => {
        const second = fix.second ? ` + ${formatDecimal(fix.second.amount)} ${fix.second.unit}` : '';
        return `${fix.kind} ${formatDecimal(fix.amount)} ${fix.unit}${second}`;
      })
    : [found.kind];

describe('positionChanceFixes(answer, scenario)', () => {
  const ask = (probability: string, scenario = eth(RANGE)) =>
    positionChanceFixes(positionOf(scenario), scenario, answerPosition, kernel, {probability, feeRate: '0.0005'});

  it('names the amounts of the worked example', () => {
    expect(told(ask('0.05'))).to.deep.equal([
      'add-margin 1490.51 USDT',
      'cut-size 6.932 ETH',
      'add-and-cut 745 USDT + 3.468 ETH',
    ]);
  });

  it('leads to scenarios that hold what they promise, and move the price to 1,665.59', () => {
    for (const probability of ['0.1', '0.05', '0.01']) {
      const found = ask(probability);
      if (found.kind !== 'needed') throw new Error('nothing needed');
      expect(found.fixes).to.have.length(3);
      for (const {after} of found.fixes) {
        const {outlook, price} = positionOf(after);
        if (outlook?.ahead.kind !== 'at') throw new Error('nothing ahead');
        expect(outlook.ahead.chance.central.probability).to.be.at.most(Number(probability));
        if (probability === '0.05') expect(formatDecimal(price!)).to.equal('1665.59');
      }
    }
  });

  it('has enough where the chance is small already', () => {
    expect(told(ask('0.05', eth(RANGE, {leverage: '3'})))).to.deep.equal(['enough']);
  });
});

describe('loanChanceFixes(answer, scenario)', () => {
  it('leads to loans that hold what they promise', () => {
    const scenario = loan({...RANGE, horizon: '90'});
    const {answer} = answers(scenario, kernel);
    if (answer?.kind !== 'loan') throw new Error('no loan');
    const found = loanChanceFixes(answer, scenario, kernel, '0.01');
    if (found.kind !== 'needed') throw new Error(found.kind);
    expect(found.fixes.map(({kind}) => kind)).to.have.members([
      'add-collateral',
      'repay-debt',
      'sell-and-repay',
      'repay-and-add',
    ]);
    for (const {after} of found.fixes) {
      const ahead = answers(after, kernel).answer?.outlook?.ahead;
      expect(ahead?.kind === 'at' && ahead.chance.central.probability).to.be.at.most(0.01);
    }
  });
});
