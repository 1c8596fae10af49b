import {expect} from '@open-wc/testing';
import {
  account,
  continuousSchedule,
  contractsSchedule,
  flatSchedule,
  marginRules,
} from '../../../src/contracts/index.js';
import type {Account} from '../../../src/contracts/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {RiskKernel} from '../../../src/kernel/index.js';
import {accountHealthMap} from '../../../src/measures/index.js';
import {doubleOf, fraction} from '../../oracle/fraction.js';
import {accountStanding} from '../../oracle/standing.js';
import {floorPrices, MARKS, randomAccount, statedAccount} from '../../support/random-accounts.js';
import {refusal} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

const jump = marginRules({
  schedule: flatSchedule([
    {floor: '0', rate: '0.1'},
    {floor: '2000', rate: '0.2'},
  ]),
});
const even = marginRules({schedule: flatSchedule([{floor: '0', rate: '0.1'}])});

/** One long of each: 10 A at 100 under `rules`, 10 B at 100 at a tenth of its notional. */
function pair(rules = even, balance = '400'): Account {
  const row = {side: 'long', size: '10', entry: '100', mark: '100'} as const;
  return account({
    balance,
    positions: [
      {...row, asset: 'A', rules},
      {...row, asset: 'B', rules: even},
    ],
  });
}

const axesOf = (a: readonly (number | string)[], b: readonly (number | string)[]) => ({
  across: {asset: 'A', prices: a},
  down: {asset: 'B', prices: b},
});

describe('accountHealthMap(risk, account, axes)', () => {
  let risk: RiskKernel;
  before(async () => (risk = await (await loadKernel()).risk()));

  const mapOf = (...[held, axes]: [Account, Parameters<typeof accountHealthMap>[2]]) => {
    const map = accountHealthMap(risk, held, axes);
    if (map.kind === 'never') throw new TypeError(map.why);
    return map;
  };

  it('divides equity by requirement in every cell, row by row', () => {
    const {health, xs, ys, everywhere, approximate} = mapOf(pair(), axesOf([80, 100], ['90', '100', '110']));
    // 400 + 10·(a − 100) + 10·(b − 100), over a + b
    const expected = [100 / 170, 300 / 190, 200 / 180, 400 / 200, 300 / 190, 500 / 210];
    expect([...health]).to.deep.equal(expected);
    expect([[...xs], [...ys], everywhere, approximate]).to.deep.equal([[80, 100], [90, 100, 110], true, true]);
  });

  it('takes the upper bracket where a notional stands on its floor, on a grid line', () => {
    const {health} = mapOf(pair(jump), axesOf(['199.999', '200', '200.001'], [100, 101]));
    // requirement of A: 199.999; 10·200·0.2 = 400; 400.002
    expect(health[0]).to.be.closeTo(1399.99 / 299.999, 1e-13);
    expect(health[1]).to.equal(1400 / 500);
    expect(health[2]).to.be.closeTo(1400.01 / 500.002, 1e-13);
  });

  it('draws a line of straight pieces, and along a price where the requirement jumps', () => {
    const {contours} = mapOf(pair(jump, '-500'), {...axesOf([150, 250], [20, 200]), levels: [1]});
    // below 200: 9·a + 9·b = 2500; from there on: 8·a + 9·b = 2500; at 200 itself b goes from 700/9 to 100
    expect(contours.length).to.equal(1);
    const [{xs, ys, closed, level}] = contours as [(typeof contours)[0]];
    expect([level, closed, xs.length]).to.deep.equal([1, false, 4]);
    const points = Array.from(xs, (x, at) => [x, ys[at]!] as const).toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
    const expected = [
      [150, 1150 / 9],
      [200, 700 / 9],
      [200, 100],
      [250, 500 / 9],
    ] as const;
    points.forEach((point, at) => {
      expect(point[0]).to.be.closeTo(expected[at]![0], 1e-10);
      expect(point[1]).to.be.closeTo(expected[at]![1], 1e-10);
    });
  });

  it('bends at a knot of a continuous schedule, where a price stands once', () => {
    const rules = marginRules({
      schedule: continuousSchedule([
        {floor: '0', rate: '0.1'},
        {floor: '2000', rate: '0.2'},
      ]),
    });
    const {contours} = mapOf(pair(rules, '-500'), {...axesOf([150, 250], [20, 200]), levels: ['1']});
    // above 200 the deduction is 200: 8·a + 9·b = 2300
    const [{xs, ys}] = contours as [(typeof contours)[0]];
    const points = Array.from(xs, (x, at) => [x, ys[at]!]).toSorted((a, b) => a[0]! - b[0]!);
    expect(points.map(([x]) => x)).to.deep.equal([150, 200, 250]);
    for (const [at, y] of [1150 / 9, 700 / 9, 300 / 9].entries()) expect(points[at]![1]).to.be.closeTo(y, 1e-10);
  });

  it('keeps the healthier side on the left of a line', () => {
    const {contours} = mapOf(pair(), {...axesOf([50, 150], [50, 150]), levels: [1]});
    const [{xs, ys}] = contours as [(typeof contours)[0]];
    const [dx, dy] = [xs[1]! - xs[0]!, ys[1]! - ys[0]!];
    expect(dx > 0 && dy < 0).to.equal(true); // health grows up and to the right: left of a line going down and right
  });

  it('has no line where no price reaches the level', () => {
    expect(mapOf(pair(), {...axesOf([200, 300], [200, 300]), levels: [1]}).contours).to.deep.equal([]);
  });

  it('has lines at 1, 1.1, 1.2 and 1.3 unless levels are given', () => {
    const {contours} = mapOf(pair(), axesOf([50, 150], [50, 150]));
    expect(contours.map(({level}) => level)).to.deep.equal([1, 1.1, 1.2, 1.3]);
  });

  it('answers never where nothing is required', () => {
    const free = marginRules({schedule: flatSchedule([{floor: '0', rate: '0'}])});
    const row = {side: 'long', size: '1', entry: '100', mark: '100', rules: free} as const;
    const held = account({
      balance: '1',
      positions: [
        {...row, asset: 'A'},
        {...row, asset: 'B'},
      ],
    });
    expect(accountHealthMap(risk, held, axesOf([1, 2], [1, 2]))).to.deep.equal({
      kind: 'never',
      why: 'nothing-required',
    });
  });

  it('has no health in the cells where nothing is required, and says so', () => {
    const late = marginRules({
      schedule: flatSchedule([
        {floor: '0', rate: '0'},
        {floor: '1000', rate: '0.1'},
      ]),
    });
    const row = {side: 'long', size: '10', entry: '100', mark: '100', rules: late} as const;
    const held = account({
      balance: '50',
      positions: [
        {...row, asset: 'A'},
        {...row, asset: 'B'},
      ],
    });
    const {health, everywhere} = mapOf(held, axesOf([90, 100], [90, 100]));
    expect([...health]).to.deep.equal([NaN, -50 / 100, -50 / 100, 50 / 200]);
    expect(everywhere).to.equal(false);
  });

  it('freezes a requirement measured at entry, and one whose bracket goes by contracts', () => {
    const rows = [
      {floor: '0', rate: '0.1'},
      {floor: '10', rate: '0.2'},
    ];
    const frozen = marginRules({schedule: flatSchedule([{floor: '0', rate: '0.1'}]), maintenanceAt: 'entry'});
    const counted = marginRules({schedule: contractsSchedule(rows)});
    const held = account({
      balance: '1000',
      positions: [
        {asset: 'A', side: 'short', size: '10', entry: '100', mark: '100', rules: frozen},
        {asset: 'B', side: 'long', contracts: '10', contractSize: '1', entry: '100', mark: '100', rules: counted},
      ],
    });
    const {health} = mapOf(held, axesOf([50, 100], [50, 100]));
    // A requires 100 at any price, B a fifth of 10·b
    expect([...health]).to.deep.equal([1000 / 200, 500 / 200, 1500 / 300, 1000 / 300]);
  });

  it('is the definition in every cell, exactly on floors too', () => {
    const seeded = new Seeded(31);
    let onFloors = 0;
    for (let draw = 0; draw < 140; draw++) {
      const drawn = randomAccount(seeded);
      const axis = (asset: 'BTC' | 'ETH') => {
        const drawnPrices = Array.from({length: 7}, () =>
          seeded.amount(Number(MARKS[asset]) * seeded.magnitude(0.3, 3), 4),
        );
        const floors = floorPrices(drawn.text, asset).slice(0, 5);
        onFloors += floors.length;
        const sorted = [...drawnPrices, ...floors].toSorted((a, b) => Number(a) - Number(b));
        return sorted.filter((price, at) => at === 0 || Number(price) > Number(sorted[at - 1]));
      };
      const [xs, ys] = [axis('BTC'), axis('ETH')];
      const axes = {across: {asset: 'BTC', prices: xs}, down: {asset: 'ETH', prices: ys}};
      const {health} = mapOf(statedAccount(drawn), axes);
      ys.forEach((y, row) => {
        xs.forEach((x, column) => {
          const prices = new Map([
            ['BTC', fraction(x)],
            ['ETH', fraction(y)],
            ['SOL', fraction(MARKS.SOL)],
          ] as const);
          const {cover, demand, coverSize, demandSize} = accountStanding(drawn.text, prices);
          const found = health[row * xs.length + column]!;
          const [above, below] = [doubleOf(cover), doubleOf(demand)];
          if (below <= 0) return expect(found).to.satisfy(Number.isNaN);
          const room = 2e-15 * (doubleOf(coverSize) + Math.abs(found) * doubleOf(demandSize));
          return expect(Math.abs(found - above / below) * below, `${x} ${y} ${JSON.stringify(drawn)}`).to.be.below(
            room,
          );
        });
      });
    }
    expect(onFloors).to.be.above(80);
  });

  const prices = [1, 2];
  const good = axesOf(prices, prices);
  const wrong = [
    ['axes', 'not-an-object', {}],
    ['across.asset', 'unknown-asset', {...good, across: {asset: 'C', prices}}],
    ['down.asset', 'unknown-asset', {...good, down: {asset: 7, prices}}],
    ['down.asset', 'same-asset', {...good, down: {asset: 'A', prices}}],
    ['across.prices', 'not-a-list', {...good, across: {asset: 'A'}}],
    ['across.prices', 'too-few-prices', {...good, across: {asset: 'A', prices: [1]}}],
    ['down.prices[1]', 'not-ascending', {...good, down: {asset: 'B', prices: [2, 2]}}],
    ['down.prices[0]', 'not-positive', {...good, down: {asset: 'B', prices: [0, 2]}}],
    ['down.prices[1]', 'not-a-number', {...good, down: {asset: 'B', prices: [1, NaN]}}],
    ['levels[1]', 'not-positive', {...good, levels: [1, 0]}],
    ['levels', 'not-a-list', {...good, levels: 1}],
  ] as const;
  for (const [field, code, axes] of wrong) {
    it(`refuses ${code} at ${field}`, () => {
      expect(refusal(() => accountHealthMap(risk, pair(), axes as never))).to.deep.equal([field, code]);
    });
  }

  it('refuses what is no kernel and no account', () => {
    expect(refusal(() => accountHealthMap({} as never, pair(), good))).to.deep.equal(['kernel', 'not-a-kernel']);
    expect(refusal(() => accountHealthMap(risk, {} as never, good))).to.deep.equal(['account', 'not-an-account']);
  });
});
