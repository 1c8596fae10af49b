import {expect} from '@open-wc/testing';
import {
  continuousSchedule,
  flatSchedule,
  inversePosition,
  linearPosition,
  marginRules,
} from '../../../src/contracts/index.js';
import type {MarginRules, Position} from '../../../src/contracts/index.js';
import {formatDecimal, formatRatio, ratio} from '../../../src/decimal/index.js';
import {loadKernel} from '../../../src/kernel/index.js';
import type {Kernel} from '../../../src/kernel/index.js';
import {liquidationPrice, marginToAdd, sizeCut, sizeToCut} from '../../../src/measures/index.js';
import {binanceUsdm} from '../../../src/venues/index.js';
import {refusalOf} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

let kernel: Kernel;
before(async () => {
  kernel = await loadKernel();
});

const {rules} = binanceUsdm.find(market => market.symbol === 'ETHUSDT')!;
/** The worked example of the design: liquidated at 1719.04, the market at 1874.89. */
const example = linearPosition({side: 'long', size: '28', entry: '1902.40', leverage: '10'});
const mark = '1874.89';

const priceOf = (position: Position, by: MarginRules = rules): string => {
  const answer = liquidationPrice(kernel, position, by, mark);
  return answer.kind === 'at' ? formatDecimal(answer.price) : answer.kind;
};

describe('marginToAdd(position, rules, mark, to, step)', () => {
  it('is what the equation asks for: 28·(1902.40 − 1665.59) + 28·1665.59·0.004 − 5326.72 = 1490.50608, up to a cent', () => {
    const answer = marginToAdd(example, rules, mark, '1665.59', '0.01');
    expect(answer.kind === 'needed' && formatDecimal(answer.amount)).to.equal('1490.51');
    expect(answer.kind === 'needed' && formatRatio(answer.exact)).to.equal('1490.50608');
    expect(answer.kind === 'needed' && priceOf(answer.after)).to.equal('1665.59');
  });

  it('asks for nothing where liquidation is further away already', () => {
    expect(marginToAdd(example, rules, mark, '1800')).to.deep.equal({kind: 'enough'});
  });

  it('takes the bracket at the price asked for: 28·1790 is above 50,000, so 0.5 % less 50', () => {
    const thin = linearPosition({side: 'long', size: '28', entry: '1902.40', margin: '2700'});
    const answer = marginToAdd(thin, rules, mark, '1790', '0.01');
    // 28·112.40 + 28·1790·0.005 − 50 − 2700 = 647.80
    expect(answer.kind === 'needed' && formatDecimal(answer.amount)).to.equal('647.8');
  });

  it('looks at every edge a flat schedule leaps at on the way', () => {
    const leaping = marginRules({
      schedule: flatSchedule([
        {floor: '0', rate: '0.01'},
        {floor: '1100', rate: '0.5'},
        {floor: '1200', rate: '0.01'},
      ]),
    });
    const short = linearPosition({side: 'short', size: '10', entry: '100', margin: '100'});
    const answer = marginToAdd(short, leaping, '100', '130');
    // at 1200 from below half of the notional is asked for: 600 − (100 − 200) = 700
    expect(answer.kind === 'needed' && formatDecimal(answer.amount)).to.equal('700');
  });

  it('refuses nonsense at its door', () => {
    expect(refusalOf(() => marginToAdd(example, rules, '0', '1700'))).to.include({field: 'mark', code: 'not-positive'});
    expect(refusalOf(() => marginToAdd({} as Position, rules, mark, '1700'))).to.include({code: 'not-a-position'});
  });
});

describe('sizeToCut(kernel, position, rules, mark, to, {step, feeRate})', () => {
  it('closes 6.932 of 28 ETH for 1665.59, with a taker fee of 0.05 %', () => {
    const answer = sizeToCut(kernel, example, rules, mark, '1665.59', {step: '0.001', feeRate: '0.0005'});
    expect(answer.kind === 'needed' && formatDecimal(answer.amount)).to.equal('6.932');
    expect(answer.kind === 'needed' && priceOf(answer.after)).to.equal('1665.59');
  });

  it('is confirmed by the liquidation price of what is kept: one step less does not do', () => {
    const answer = sizeToCut(kernel, example, rules, mark, '1665.59', {step: '0.001'});
    if (answer.kind !== 'needed') throw new TypeError(answer.kind);
    const less = sizeCut(example, String(Number(formatDecimal(answer.amount)) - 0.001), mark);
    expect(Number(priceOf(less))).to.be.greaterThan(1665.59);
  });

  it('says when even closing all but nothing would not do', () => {
    const lost = linearPosition({side: 'long', size: '28', entry: '1902.40', margin: '700'});
    expect(sizeToCut(kernel, lost, rules, mark, '1000')).to.deep.equal({kind: 'impossible', why: 'whole-position'});
  });

  it('reaches the price asked for, exactly or by less than a step, for 2,000 seeded positions of every kind', () => {
    const seeded = new Seeded(20261120);
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
    let needed = 0;
    for (let row = 0; row < 2000; row++) {
      const side = seeded.pick(['long', 'short'] as const);
      const inverse = seeded.pick([true, false]);
      const size = String(seeded.integer(1, 400));
      const leverage = String(seeded.integer(2, 20));
      const entry = '100';
      const by = marginRules({
        schedule: seeded.pick(schedules),
        maintenanceAt: seeded.pick(['mark', 'entry'] as const),
      });
      const position = inverse
        ? inversePosition({side, contracts: size, contractSize: '100', entry, leverage})
        : linearPosition({side, size, entry, leverage});
      const at = side === 'long' ? '98' : '102';
      const to = side === 'long' ? String(seeded.integer(30, 90)) : String(seeded.integer(110, 190));
      for (const remedy of [
        sizeToCut<Position>(kernel, position, by, at, to, {feeRate: '0.0005'}),
        marginToAdd<Position>(position, by, at, to),
      ]) {
        if (remedy.kind !== 'needed') continue;
        needed += 1;
        const after = liquidationPrice(kernel, remedy.after, by, at);
        const reached =
          after.kind === 'never' ||
          (after.kind === 'at' &&
            (side === 'long'
              ? Number(formatRatio(after.exact, 15)) <= Number(to)
              : Number(formatRatio(after.exact, 15)) >= Number(to)));
        expect(reached, `${side} ${size} @ ${leverage}× to ${to}: ${after.kind}`).to.equal(true);
      }
    }
    expect(needed).to.be.greaterThan(1500);
  });

  it('takes a price that is a ratio', () => {
    const answer = sizeToCut(kernel, example, rules, mark, ratio('166559', ratio('100').numerator), {step: '0.001'});
    expect(answer.kind).to.equal('needed');
  });
});
