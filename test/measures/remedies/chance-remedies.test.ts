import {expect} from '@open-wc/testing';
import {
  continuousSchedule,
  flatSchedule,
  inversePosition,
  linearPosition,
  marginRules,
} from '../../../src/contracts/index.js';
import type {MarginRules, Position} from '../../../src/contracts/index.js';
import {decimal, formatDecimal, isZero, subtract} from '../../../src/decimal/index.js';
import type {Decimal} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {
  largestLeverageForChance,
  leverageEdges,
  leverageForPrice,
  liquidationPrice,
  marginAdded,
  outlook,
  positionChanceRemedies,
  sizeCut,
} from '../../../src/measures/index.js';
import type {ChanceLimit, LiquidationAnswer, PositionRemedyWay} from '../../../src/measures/index.js';
import {statedVolatility} from '../../../src/models/index.js';
import type {VolatilityRange} from '../../../src/models/index.js';
import {binanceUsdm} from '../../../src/venues/index.js';
import {ofKind} from '../../support/answers.js';
import {Seeded} from '../../support/seeded.js';

const {rules} = binanceUsdm.find(market => market.symbol === 'ETHUSDT')!;
const example = linearPosition({side: 'long', size: '28', entry: '1902.40', leverage: '10'});
const mark = '1874.89';
const volatility = statedVolatility('0.4306');

let kernel: Kernel;
before(async () => {
  kernel = await loadKernel();
});

/** Chance of touching the price a page states, on its grid; 1 where it is liquidatable, 0 where it never is. */
function chanceOf(answer: LiquidationAnswer, at: string, moving: VolatilityRange, limit: ChanceLimit): number {
  if (answer.kind !== 'at') return answer.kind === 'now' ? 1 : 0;
  const {horizonDays, drift} = limit;
  const way = {from: at, to: answer.price, direction: answer.direction};
  const found = outlook(kernel, way, moving, {horizonDays, drift});
  return found.kind === 'at' ? found.chance.central.probability : 1;
}

describe('positionChanceRemedies(kernel, position, rules, mark, volatility, limit, steps)', () => {
  it('asks for nothing where the chance is small enough, and says how small', () => {
    const limit = {horizonDays: '7', probability: '0.2'};
    const found = ofKind(positionChanceRemedies(kernel, example, rules, mark, volatility, limit), 'enough');
    expect(ofKind(found.outlook, 'at').chance.central.probability).to.be.closeTo(0.15196, 1e-4);
    const never = linearPosition({side: 'long', size: '1', entry: '100', leverage: '1'});
    expect(positionChanceRemedies(kernel, never, rules, '100', volatility, limit).kind).to.equal('enough');
  });

  it('brings a position that is liquidatable now as far as any other', () => {
    const gone = linearPosition({side: 'long', size: '28', entry: '1902.40', leverage: '100'});
    const limit = {horizonDays: '7', probability: '0.05'};
    const found = ofKind(
      positionChanceRemedies(kernel, gone, rules, mark, volatility, limit, {money: '0.01'}),
      'needed',
    );
    const add = found.remedies.find(({way}) => way === 'add-margin')!;
    // W at 1665.59 less what there is: 6817.22608 − 532.672
    expect(formatDecimal(add.add)).to.equal('6284.56');
    // closing cannot make up for a loss already larger than the margin
    expect(found.without).to.deep.equal([{way: 'cut-size', why: 'whole-position'}]);
  });

  it('where the way may take everything, only a margin that covers everything will do', () => {
    const wild = statedVolatility('20');
    const limit = {horizonDays: '3650', probability: '0.01'};
    const found = ofKind(positionChanceRemedies(kernel, example, rules, mark, wild, limit, {money: '0.01'}), 'needed');
    const ways = ['add-margin', 'cut-size', 'half-and-half'];
    expect(found.remedies.map(each => each.way)).to.deep.equal(ways);
    for (const {liquidation} of found.remedies) expect(liquidation.kind).to.equal('never');
    expect(formatDecimal(found.remedies[0]!.add)).to.equal('47940.48'); // 28·1902.40 − 5326.72
    expect(formatDecimal(found.target)).to.equal('0');
    // what is kept is paid for in full: (5326.72 − 28·27.51)/1874.89
    const kept = (5326.72 - 28 * 27.51) / 1874.89;
    expect(Number(formatDecimal(found.remedies[1]!.cut))).to.be.closeTo(28 - kept, 1e-8);
    const whole = ofKind(largestLeverageForChance(kernel, example, rules, mark, wild, limit), 'at');
    expect(formatDecimal(whole.leverage)).to.equal('1');
    const inverse = inversePosition({side: 'long', contracts: '9', contractSize: '10', entry: '1900', leverage: '3'});
    expect(positionChanceRemedies(kernel, inverse, rules, mark, wild, limit).kind).to.equal('impossible');
    const short = linearPosition({side: 'short', size: '28', entry: '1902.40', leverage: '10'});
    const tilted = {horizonDays: '36499', probability: '0.01', drift: '100'};
    expect(positionChanceRemedies(kernel, short, rules, mark, statedVolatility('1'), tilted)).to.deep.equal({
      kind: 'impossible',
      why: 'no-price-that-far',
    });
  });

  const schedules = [
    continuousSchedule([
      {floor: '0', rate: '0.004'},
      {floor: '5000', rate: '0.01'},
      {floor: '25000', rate: '0.05'},
    ]),
    flatSchedule([
      {floor: '0', rate: '0.01'},
      {floor: '5000', rate: '0.02'},
      {floor: '25000', rate: '0.05'},
    ]),
  ];

  interface Case {
    readonly position: Position;
    readonly by: MarginRules;
    readonly at: string;
    readonly moving: VolatilityRange;
    readonly limit: ChanceLimit;
  }

  function drawn(seeded: Seeded, schedule = seeded.pick(schedules)): Case {
    const side = seeded.pick(['long', 'short'] as const);
    const contracts = String(seeded.integer(1, 400));
    const leverage = String(seeded.integer(2, 25));
    const position: Position = seeded.chance(0.5)
      ? inversePosition({side, contracts, contractSize: '100', entry: '100', leverage})
      : linearPosition({side, size: contracts, entry: '100', leverage});
    const by = marginRules({schedule, tick: '0.01', maintenanceAt: seeded.pick(['mark', 'entry'] as const)});
    return {
      position,
      by,
      at: side === 'long' ? '99' : '101',
      moving: statedVolatility(String(seeded.magnitude(0.2, 1.5))),
      limit: {
        horizonDays: String(seeded.integer(1, 30)),
        probability: seeded.pick(['0.001', '0.01', '0.05', '0.1', '0.3']),
        drift: seeded.pick(['0', '0.4', '-0.4']),
      },
    };
  }

  it('every remedy holds when it is asked again: 1,000 seeded positions, long and short, linear and inverse', () => {
    const seeded = new Seeded(20261129);
    const seen: Record<PositionRemedyWay, number> = {'add-margin': 0, 'cut-size': 0, 'half-and-half': 0};
    for (let row = 0; row < 1000; row++) {
      const {position, by, at, moving, limit} = drawn(seeded);
      const steps = {money: '0.01', size: '0.001', feeRate: '0.0005'};
      const answer = positionChanceRemedies<Position>(kernel, position, by, at, moving, limit, steps);
      if (answer.kind !== 'needed') continue;
      const most = Number(limit.probability);
      for (const {way, add, cut, after, outlook: then} of answer.remedies) {
        seen[way] += 1;
        const again = liquidationPrice(kernel, after, by, at);
        expect(again.kind, `${row} ${way}`).to.not.equal('now');
        if (again.kind === 'at') {
          const to = outlook(kernel, {from: at, to: again.exact, direction: again.direction}, moving, limit);
          expect(to, `${row} ${way}`).to.deep.equal(then);
          expect(ofKind(to, 'at').chance.central.probability, `${row} ${way}`).to.be.at.most(most);
        }
        expect(isZero(add)).to.equal(way === 'cut-size');
        if (way !== 'half-and-half') expect(isZero(cut)).to.equal(way === 'add-margin');
      }
    }
    expect(seen['add-margin']).to.be.above(600);
    expect(seen['cut-size']).to.be.above(300);
    expect(seen['half-and-half']).to.be.above(300);
  });

  it('one step less does not do, at the price a page states: 500 seeded positions', () => {
    const seeded = new Seeded(7);
    let judged = 0;
    const lessOf = (amount: Decimal, step: string): Decimal => subtract(amount, decimal(step));
    for (let row = 0; row < 500; row++) {
      const {position, by, at, moving, limit} = drawn(seeded, schedules[0]);
      // finer than a tick: a step more or less of it is seen at the price
      const steps = {money: '0.00000001', size: '0.00000001', feeRate: '0.0005'};
      const answer = positionChanceRemedies<Position>(kernel, position, by, at, moving, limit, steps);
      if (answer.kind !== 'needed') continue;
      const most = Number(limit.probability);
      for (const {way, add, cut} of answer.remedies) {
        if (way === 'half-and-half') continue;
        const less =
          way === 'add-margin'
            ? marginAdded(position, lessOf(add, '0.00000001'))
            : sizeCut(position, lessOf(cut, '0.00000001'), at, '0.0005');
        judged += 1;
        expect(chanceOf(liquidationPrice(kernel, less, by, at), at, moving, limit), `${row} ${way}`).to.be.above(most);
      }
    }
    expect(judged).to.be.above(400);
  });

  it('a smaller chance, a longer horizon and more volatility ask for more', () => {
    const addOf = (limit: ChanceLimit, moving = volatility): number => {
      const found = ofKind(
        positionChanceRemedies(kernel, example, rules, mark, moving, limit, {money: '0.01'}),
        'needed',
      );
      return Number(formatDecimal(found.remedies[0]!.add));
    };
    const limit = {horizonDays: '7', probability: '0.05'} as const;
    expect(addOf({...limit, probability: '0.01'})).to.be.above(addOf(limit));
    expect(addOf({...limit, horizonDays: '14'})).to.be.above(addOf(limit));
    expect(addOf(limit, statedVolatility('0.5'))).to.be.above(addOf(limit));
    expect(addOf({horizonDays: '7', confidence: '0.95'})).to.equal(addOf(limit));
  });

  it('is the same in another unit of price: a thousandth of the price, a thousand times the size', () => {
    const unrounded = marginRules({schedule: flatSchedule([{floor: '0', rate: '0.005'}])});
    const limit = {horizonDays: '7', probability: '0.05'};
    const [one, other] = [
      ['28', '1902.40', '1874.89'],
      ['28000', '1.90240', '1.87489'],
    ].map(([size, entry, at]) => {
      // prettier-ignore
      const position = linearPosition({side: 'short', size: size!, entry: entry!, leverage: '20'});
      return ofKind(
        positionChanceRemedies(kernel, position, unrounded, at!, volatility, limit, {money: '0.01'}),
        'needed',
      );
    });
    expect(formatDecimal(one!.remedies[0]!.add)).to.equal(formatDecimal(other!.remedies[0]!.add));
  });
});

describe('the largest leverage', () => {
  it('leverageForPrice: 53267.20/6817.22608 = 7.8136 for 1665.59', () => {
    const found = ofKind(leverageForPrice(kernel, example, rules, mark, '1665.59', '0.01'), 'at');
    expect(formatDecimal(found.leverage)).to.equal('7.81');
    expect(formatDecimal(ofKind(found.liquidation, 'at').price)).to.equal('1665.48');
  });

  it('does not depend on the margin there is', () => {
    const other = linearPosition({side: 'long', size: '28', entry: '1902.40', margin: '1'});
    const limit = {horizonDays: '7', probability: '0.05'};
    const of = (position: Position) => largestLeverageForChance(kernel, position, rules, mark, volatility, limit);
    expect(of(other)).to.deep.equal(of(example));
    const found = ofKind(of(example), 'at');
    expect(formatDecimal(found.leverage)).to.equal('7.8');
    expect(ofKind(found.outlook, 'at').chance.central.probability).to.be.at.most(0.05);
  });

  it('is any where the profit alone carries the position, none where no margin would do', () => {
    const won = linearPosition({side: 'long', size: '1', entry: '100', leverage: '10'});
    expect(leverageForPrice(kernel, won, rules, '1000', '900')).to.deep.equal({kind: 'any'});
    const limit = {horizonDays: '36499', probability: '0.01', drift: '100'};
    const short = linearPosition({side: 'short', size: '1', entry: '100', leverage: '10'});
    expect(largestLeverageForChance(kernel, short, rules, '100', statedVolatility('1'), limit)).to.deep.equal({
      kind: 'none',
    });
  });

  it('by distance: 40 % and 15 % away of the mark, for longs and shorts', () => {
    // long: 1902.40/(1902.40 − 0.6·1874.89·0.996) = 2.4320, and with 0.85: 6.0369… (0.996 below 50,000)
    const long = leverageEdges(kernel, example, rules, mark, {kind: 'distance'});
    expect(formatDecimal(ofKind(long.calmUpTo, 'at').leverage)).to.equal('2.4');
    expect(formatDecimal(ofKind(long.watchUpTo, 'at').leverage)).to.equal('6');
    const short = linearPosition({side: 'short', size: '28', entry: '1902.40', leverage: '10'});
    const edges = leverageEdges(kernel, short, rules, mark, {kind: 'distance'});
    // short: W = 28·(1.4·1874.89·1.005 − 1902.40) − 50 = 20545.64: 2.5926; with 1.15: 7353.46: 7.2438
    expect(formatDecimal(ofKind(edges.calmUpTo, 'at').leverage)).to.equal('2.5');
    expect(formatDecimal(ofKind(edges.watchUpTo, 'at').leverage)).to.equal('7.2');
  });

  it('edges are in order and a tenth more is the next level: 200 seeded positions', () => {
    const seeded = new Seeded(3);
    for (let row = 0; row < 200; row++) {
      const side = seeded.pick(['long', 'short'] as const);
      const inverse = seeded.chance(0.5);
      const make = (leverage: string): Position =>
        inverse
          ? inversePosition({side, contracts: '50', contractSize: '100', entry: '100', leverage})
          : linearPosition({side, size: '50', entry: '100', leverage});
      const by = marginRules({schedule: flatSchedule([{floor: '0', rate: '0.01'}])});
      const at = String(seeded.integer(97, 103));
      const moving = statedVolatility(String(seeded.magnitude(0.2, 1)));
      const basis = {kind: 'chance', volatility: moving, horizonDays: '7'} as const;
      const {calmUpTo, watchUpTo} = leverageEdges(kernel, make('10'), by, at, basis);
      const levelAt = (leverage: number): string => {
        const answer = liquidationPrice(kernel, make(leverage.toFixed(1)), by, at);
        if (answer.kind !== 'at') return answer.kind;
        return outlook(kernel, {from: at, to: answer.exact, direction: answer.direction}, moving, {horizonDays: '7'})
          .level;
      };
      const [calm, watch] = [calmUpTo, watchUpTo].map(each => Number(formatDecimal(ofKind(each, 'at').leverage)));
      expect(calm, `${row}`).to.be.at.most(watch!);
      expect(['calm', 'never'], `${row}`).to.include(levelAt(calm!));
      expect(levelAt(calm! + 0.1), `${row}`).to.not.equal('calm');
      expect(levelAt(watch!), `${row}`).to.be.oneOf(['calm', 'watch']);
      expect(levelAt(watch! + 0.1), `${row}`).to.be.oneOf(['danger', 'now']);
    }
  });
});
