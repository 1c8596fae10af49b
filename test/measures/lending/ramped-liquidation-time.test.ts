import {expect} from '@open-wc/testing';
import {loan, type Loan} from '../../../src/contracts/index.js';
import {decimal, divideRatios, ratio, ratioToFloat} from '../../../src/decimal/index.js';
import {
  accruedLoan,
  healthFactor,
  liquidationTime,
  rampedLiquidationTime,
  thresholdDuringRamp,
  type LiquidationTime,
  type LoanRates,
} from '../../../src/measures/index.js';
import {refusalOf} from '../../support/refusals.js';
import {Seeded} from '../../support/seeded.js';

const DAY = 86_400;
const held = (debt: string): Loan =>
  loan({
    collaterals: [{asset: 'WETH', quantity: '10', price: '2000', threshold: '0.83'}],
    debts: [{asset: 'USDC', quantity: debt, price: '1'}],
  });
/** From 83 % to 70 % in 13 days that begin in 10: a hundred basis points a day. */
const down = {asset: 'WETH', threshold: '0.7', startsIn: String(10 * DAY), duration: String(13 * DAY)};
const days = (found: LiquidationTime): number | string => (found.kind === 'at' ? found.years * 365 : found.kind);

describe('rampedLiquidationTime(loan, ramp, rates, convention)', () => {
  const rows: readonly (readonly [what: string, debt: string, LoanRates, days: number | 'never' | 'now'])[] = [
    ['a debt of 15000 needs 0.75', '15000', {}, 18], // below it once the line is: 10 + 800/100
    ['a debt of 15001 needs 0.75005, more than 7500 basis points', '15001', {}, 17.99], // once the line is below 7501
    ['a debt of 14000 stands at the end exactly', '14000', {}, 'never'],
    ['a debt of 14001 falls with the last basis point but one', '14001', {}, 22.99],
    ['interest before it begins: 16600/16590 − 1 at 10 %', '16590', {borrow: {USDC: '0.1'}}, 2.2001205545509],
    ['interest after it ends: 14000/13900 − 1 at 10 %', '13900', {borrow: {USDC: '0.1'}}, 26.258992805755],
    ['a debt above today’s threshold', '16601', {}, 'now'],
  ];
  for (const [what, debt, rates, expected] of rows) {
    it(`${what}: ${expected}`, () => {
      const found = days(rampedLiquidationTime(held(debt), down, rates, 'simple'));
      if (typeof expected === 'string') expect(found).to.equal(expected);
      else expect(found).to.be.closeTo(expected, 1e-9);
    });
  }

  it('is the time of the loan as it stands where nothing changes', () => {
    const still = {...down, threshold: '0.83'};
    for (const convention of ['simple', 'continuous'] as const) {
      const rates = {borrow: {USDC: '0.07'}, supply: {WETH: '0.01'}};
      const [ramped, standing] = [
        rampedLiquidationTime(held('16000'), still, rates, convention),
        liquidationTime(held('16000'), rates, convention),
      ];
      expect(days(ramped)).to.be.closeTo(days(standing) as number, 1e-9);
    }
  });

  it('lets governance come before interest: a threshold that rises in time saves the loan', () => {
    const up = {...down, threshold: '0.9', startsIn: '0', duration: String(DAY)};
    expect(days(rampedLiquidationTime(held('16590'), up, {borrow: {USDC: '0.1'}}, 'simple'))).to.be.above(300);
    const late = {...up, startsIn: String(3 * DAY)}; // two days and a bit is too soon
    expect(days(rampedLiquidationTime(held('16590'), late, {borrow: {USDC: '0.1'}}, 'simple'))).to.be.below(3);
  });

  it('refuses what is no ramp', () => {
    const wrong = (change: object) =>
      refusalOf(() => rampedLiquidationTime(held('1'), {...down, ...change}, {}, 'simple'));
    expect(wrong({asset: 'USDC'})).to.include({field: 'asset', code: 'not-in-loan'});
    expect(wrong({threshold: '1.01'})).to.include({field: 'ramp.threshold', code: 'out-of-bounds'});
    expect(wrong({startsIn: '-1'})).to.include({field: 'ramp.startsIn', code: 'negative'});
    expect(wrong({duration: '0'})).to.include({field: 'ramp.duration', code: 'not-positive'});
  });

  it('is where a walk through the contract’s own thresholds first finds the loan below 1', () => {
    const seeded = new Seeded(2026);
    let found = 0;
    for (let round = 0; round < 120; round++) {
      const [initialBps, finalBps] = [seeded.integer(7000, 9000), seeded.integer(6000, 9500)].map(String);
      const ramp = {initialBps: initialBps!, finalBps: finalBps!, duration: String(seeded.integer(1, 60) * DAY)};
      const startsIn = String(seeded.integer(0, 30) * DAY);
      const of = loan({
        collaterals: [
          {asset: 'WETH', quantity: seeded.amount(10, 6), price: '2000', threshold: `0.${initialBps}`},
          {asset: 'DAI', quantity: seeded.amount(5000 * seeded.unit(), 4), price: '1', threshold: '0.8'},
        ],
        debts: [{asset: 'USDC', quantity: seeded.amount(9000 + 8000 * seeded.unit(), 4), price: '1'}],
      });
      const rates = {borrow: {USDC: seeded.amount(0.3 * seeded.unit(), 4)}, supply: {DAI: '0.02'}};
      const isBelow = (second: number): boolean => {
        const years = divideRatios(ratio(String(second)), ratio('31536000'));
        const later = accruedLoan(of, rates, years, 'continuous');
        const bps = thresholdDuringRamp({...ramp, startsIn: String(Number(startsIn) - second)});
        const [first, ...others] = later.collaterals;
        const threshold = decimal(`${bps}e-4`);
        const health = healthFactor({...later, collaterals: [{...first!, threshold}, ...others]});
        return health.kind === 'at' && ratioToFloat(health.value) < 1;
      };
      const asked = {asset: 'WETH', threshold: `${finalBps}e-4`, startsIn, duration: ramp.duration};
      const answer = rampedLiquidationTime(of, asked, rates, 'continuous');
      if (answer.kind === 'now') {
        expect(isBelow(0)).to.equal(true);
        continue;
      }
      const end = answer.kind === 'at' ? answer.years * 31_536_000 : 100 * DAY;
      for (let hour = 0; hour < 40; hour++)
        expect(isBelow(Math.floor((Math.min(end, 120 * DAY) * hour) / 40))).to.equal(false);
      if (answer.kind !== 'at') continue;
      found++;
      expect(isBelow(Math.max(0, Math.floor(end) - 1)), `just before ${end}`).to.equal(false);
      expect(isBelow(Math.ceil(end) + 1), `just after ${end}`).to.equal(true);
    }
    expect(found).to.be.above(60);
  });
});
