import {expect} from '@open-wc/testing';
import {linearPosition, marginRules} from '../../src/contracts/index.js';
import type {Schedule} from '../../src/contracts/index.js';
import {formatDecimal} from '../../src/decimal/index.js';
import {loadKernel} from '../../src/kernel/index.js';
import {liquidationPrice} from '../../src/measures/index.js';
import {readBinanceBrackets} from '../../src/readers/index.js';
import {fraction, order, times} from '../oracle/fraction.js';
import {judgePosition} from '../oracle/margin.js';
import type {PositionText} from '../oracle/margin.js';
import {exactlyRatio} from '../support/properties.js';
import {Seeded} from '../support/seeded.js';
import {recorded} from '../venues/recorded.js';

const TICKS = ['0.1', '0.01', '0.001', '0.00001'];
const EACH = 100;

describe('every symbol of Binance USD-M, recorded 2024-10-24', () => {
  it('has brackets that join up, and positions whose price is the exact one', async function () {
    const tiers = await recorded<Record<string, {info: object}[]>>('data/tiers/binance_leverage_tiers.json');
    if (!tiers) return this.skip();
    const answer = Object.entries(tiers).map(([symbol, list]) => ({symbol, brackets: list.map(({info}) => info)}));
    const schedules = readBinanceBrackets(answer);
    expect(schedules.size).to.equal(349);

    const kernel = await loadKernel();
    const seeded = new Seeded(349);
    const tally = {at: 0, never: 0, beyond: 0};
    for (const [symbol, schedule] of schedules) {
      const rules = Object.fromEntries(TICKS.map(tick => [tick, marginRules({schedule, tick})]));
      for (let draw = 0; draw < EACH; draw++) {
        const text = randomPosition(seeded, schedule);
        const {side, size, entry, margin, tick} = text;
        const found = liquidationPrice(kernel, linearPosition({side, size, entry, margin}), rules[tick]!);
        const verdict = judgePosition(text);
        const about = `${symbol} ${JSON.stringify({side, size, entry, margin, tick})}`;
        expect(found.kind, about).to.equal(verdict.kind);
        if (found.kind !== 'at') {
          tally.never += 1;
          continue;
        }
        expect(formatDecimal(found.price), about).to.equal(verdict.price);
        expect(found.bracket, about).to.equal(verdict.bracket);
        const {cap} = schedule.brackets.at(-1)!;
        const notional = times(exactlyRatio(found.exact), fraction(size));
        const isBeyond = order(notional, fraction(formatDecimal(cap!))) >= 0n;
        expect(found.beyondLastBracket, about).to.equal(isBeyond);
        tally.at += 1;
        if (isBeyond) tally.beyond += 1;
      }
    }
    expect(tally.at + tally.never).to.equal(349 * EACH);
    expect(tally.never).to.be.above(0);
    expect(tally.beyond).to.be.above(0);
  });
});

/** From a tenth of the first cap to twice the last; some thin, some paid in full. */
function randomPosition(seeded: Seeded, {brackets}: Schedule): PositionText {
  const tick = seeded.pick(TICKS);
  const entry = seeded.amount(Number(tick) * seeded.magnitude(5000, 500000), 5);
  const [least, most] = [
    Number(formatDecimal(brackets[0]!.cap!)) / 10,
    Number(formatDecimal(brackets.at(-1)!.cap!)) * 2,
  ];
  const notional = seeded.magnitude(least, most);
  return {
    contract: 'linear',
    side: seeded.pick(['long', 'short']),
    size: seeded.amount(notional / Number(entry), 4),
    entry,
    margin: seeded.amount(notional * seeded.magnitude(0.01, 1.2), 6),
    unrealisedProfit: '0',
    otherMaintenance: '0',
    schedule: {
      kind: 'continuous',
      brackets: brackets.map(({floor, cap, rate, deduction}) => ({
        floor: formatDecimal(floor),
        cap: cap && formatDecimal(cap),
        rate: formatDecimal(rate),
        deduction: formatDecimal(deduction),
      })),
    },
    feeRate: '0',
    maintenanceAt: 'mark',
    atThreshold: 'liquidates',
    tick,
    mark: null,
  };
}
