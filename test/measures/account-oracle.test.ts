import {expect} from '@open-wc/testing';
import {account, continuousSchedule, marginRules} from '../../src/contracts/index.js';
import {formatDecimal} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {accountLiquidation, liquidationPrice} from '../../src/measures/index.js';
import {accountSlack} from '../oracle/account.js';
import type {AccountText, HeldText} from '../oracle/account.js';
import {fraction, minus, plus} from '../oracle/fraction.js';
import type {Fraction} from '../oracle/fraction.js';
import {exactlyRatio} from '../support/properties.js';
import {PositionSource} from '../support/random-positions.js';
import {randomSchedule} from '../support/random-schedules.js';
import {Seeded} from '../support/seeded.js';
import {statedPosition, statedRules} from '../support/stated-position.js';

const MARKS = {BTC: '60000', ETH: '3000', SOL: '150'} as const;
const TICK = '0.01';

describe('an account, against its definition and against single positions', () => {
  it('answers as liquidationPrice does when it holds one position', async () => {
    const kernel = await loadKernel();
    const seeded = new Seeded(4);
    let compared = 0;
    for (const contract of ['linear', 'inverse'] as const) {
      const source = new PositionSource(seeded, contract);
      for (let draw = 0; draw < 3000; draw++) {
        const text = source.random();
        const mark = text.mark ?? text.entry;
        const rules = statedRules(text);
        const answer = liquidationPrice(kernel, statedPosition(text), rules, mark);
        if (text.maintenanceAt === 'entry') continue; // frozen: a covered short is never by a published rule
        const free = minus(
          plus(fraction(text.margin), fraction(text.unrealisedProfit)),
          fraction(text.otherMaintenance),
        );
        const positions = [
          {asset: 'X', kind: text.contract, side: text.side, size: text.size, entry: text.entry, mark, rules},
        ];
        const held = account({balance: textOf(free), positions, atThreshold: text.atThreshold});
        const {falling, rising, standing} = accountLiquidation(held, {kind: 'others-fixed', asset: 'X'});
        const lossIsDown = text.side === 'long';
        const edge = lossIsDown === (standing === 'healthy') ? falling : rising;
        const about = JSON.stringify(text);
        if (answer.kind === 'never' || answer.exact === null) expect(edge.kind, about).to.equal('never');
        else {
          if (edge.kind === 'never') throw new RangeError(`never: ${about}`);
          expect(same(exactlyRatio(edge.prices[0]!.exact), exactlyRatio(answer.exact)), about).to.equal(true);
          if (answer.price) expect(formatDecimal(edge.prices[0]!.price), about).to.equal(formatDecimal(answer.price));
          compared += 1;
        }
      }
    }
    expect(compared).to.be.above(3000);
  });

  it('has no slack at the unrounded price, some a tick nearer, none a tick beyond', () => {
    const seeded = new Seeded(5);
    let judged = 0;
    for (let draw = 0; draw < 1500; draw++) {
      const text = randomAccount(seeded);
      const held = stated(text);
      const asset = seeded.pick(text.held).asset;
      const {falling, rising, standing, slack} = accountLiquidation(held, {kind: 'others-fixed', asset});
      const at = (price: Fraction) =>
        accountSlack(
          text,
          new Map(Object.entries(MARKS).map(([name, mark]) => [name, name === asset ? price : fraction(mark)])),
        );
      expect(same(exactlyRatio(slack), at(fraction(MARKS[asset as 'BTC'])))).to.equal(true);
      const healthy = standing === 'healthy';
      for (const [edge, outwards] of [
        [falling, minus],
        [rising, plus],
      ] as const) {
        if (edge.kind === 'never') {
          expect(
            at(fraction(outwards === plus ? '100000000000' : '0.000000000001')).n > 0n,
            JSON.stringify(text),
          ).to.equal(healthy);
          continue;
        }
        const root = exactlyRatio(edge.prices[0]!.exact);
        expect(at(root).n, JSON.stringify(text)).to.equal(0n);
        const step = fraction('0.000000001');
        expect(at(outwards(root, step)).n > 0n).to.equal(!healthy);
        judged += 1;
      }
    }
    expect(judged).to.be.above(1000);
  });

  it('moves a common factor as if every price had been multiplied by it', () => {
    const seeded = new Seeded(6);
    for (let draw = 0; draw < 500; draw++) {
      const text = randomAccount(seeded);
      const {falling} = accountLiquidation(stated(text), {kind: 'common-move'});
      if (falling.kind === 'never') continue;
      const prices = new Map(falling.prices.map(({asset, exact}) => [asset, exactlyRatio(exact)]));
      expect(accountSlack(text, prices).n).to.equal(0n);
    }
  });
});

function same(a: Fraction, b: Fraction): boolean {
  return minus(a, b).n === 0n;
}

function textOf(value: Fraction): string {
  const digits = value.n < 0n ? -value.n : value.n;
  const places = value.d.toString().length - 1;
  const padded = digits.toString().padStart(places + 1, '0');
  const whole = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
  return (value.n < 0n ? '-' : '') + whole;
}

function randomAccount(seeded: Seeded): AccountText {
  const schedules = [
    randomSchedule(seeded, 'continuous', 20000).brackets,
    randomSchedule(seeded, 'continuous', 5000).brackets,
  ];
  const held = Array.from({length: seeded.integer(1, 6)}, (): HeldText => {
    const asset = seeded.pick(['BTC', 'ETH', 'SOL'] as const);
    const price = Number(MARKS[asset]);
    return {
      asset,
      kind: 'linear',
      side: seeded.pick(['long', 'short']),
      size: seeded.amount(seeded.magnitude(2000, 400000) / price, 4),
      entry: seeded.amount(price * seeded.magnitude(0.7, 1.4), 2),
      brackets: seeded.pick(schedules),
      feeRate: '0.0005',
    };
  });
  const coins = seeded.chance(0.4) ? [{asset: 'BTC', quantity: seeded.amount(0.5, 3), weight: '0.95'}] : [];
  return {balance: seeded.amount(seeded.magnitude(1000, 300000), 2), held, coins};
}

const known = new Map<unknown, ReturnType<typeof marginRules>>();

function stated({balance, held, coins}: AccountText) {
  const rulesOf = ({brackets, feeRate}: HeldText) => {
    const rules =
      known.get(brackets) ??
      marginRules({
        schedule: continuousSchedule(brackets.map(({floor, cap, ...row}) => ({floor, upTo: cap, ...row}))),
        feeRate,
        tick: TICK,
      });
    known.set(brackets, rules);
    return rules;
  };
  return account({
    balance,
    positions: held.map(row => ({...row, mark: MARKS[row.asset as 'BTC'], rules: rulesOf(row)})),
    collaterals: coins.map(coin => ({...coin, price: MARKS[coin.asset as 'BTC']})),
  });
}
