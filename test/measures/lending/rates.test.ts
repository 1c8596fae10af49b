import {expect} from '@open-wc/testing';
import {formatRatio} from '../../../src/decimal/index.js';
import {
  compoundedYield,
  growth,
  kinkedRate,
  riskPremium,
  suppliedRate,
  thresholdDuringRamp,
} from '../../../src/measures/index.js';
import {refusalOf} from '../../support/refusals.js';

const curve = {base: '0.01', slopeLow: '0.05', slopeHigh: '0.3', kink: '0.8'};

describe('kinkedRate(utilisation, curve)', () => {
  const rows = [
    ['0', '0.01'],
    ['0.4', '0.03'], // 0.01 + 0.05·0.4
    ['0.8', '0.05'], // at the kink
    ['0.9', '0.08'], // 0.01 + 0.04 + 0.3·0.1, Comet's own test
    ['1.1', '0.14'], // a Comet may stand above 1
  ] as const;
  for (const [used, rate] of rows) {
    it(`is ${rate} at ${used}`, () => expect(formatRatio(kinkedRate(used, curve))).to.equal(rate));
  }
});

describe('suppliedRate, compoundedYield', () => {
  it('pays suppliers what borrowers pay, less the fee: 0.1·0.9·0.75', () => {
    expect(formatRatio(suppliedRate('0.1', '0.9', '0.25'))).to.equal('0.0675');
  });

  it('compounds without pause: e^0.1 − 1', () => {
    expect(compoundedYield('0.1')).to.be.closeTo(0.10517091807564762, 1e-16);
  });
});

describe('riskPremium(collaterals, debt)', () => {
  it('lays the debt on the least risky collateral first: (165 + 10 + 30)/3600', () => {
    const collaterals = [
      {value: '500', risk: '0.15'},
      {value: '3300', risk: '0.05'},
      {value: '100', risk: '0.1'},
    ];
    expect(formatRatio(riskPremium(collaterals, '3600'), 6)).to.equal('0.0569444');
  });

  it('averages over what the collaterals cover, and is 0 without debt', () => {
    expect(formatRatio(riskPremium([{value: '100', risk: '0.1'}], '1000'))).to.equal('0.1');
    expect(formatRatio(riskPremium([{value: '100', risk: '0.1'}], '0'))).to.equal('0');
  });
});

describe('thresholdDuringRamp(ramp)', () => {
  // Gearbox v3, CreditLogic.unit.t.sol
  const rows = [
    ['4000', '6000', '1000', '3600', 4000n], // not begun
    ['3000', '6000', '-5000', '15000', 4000n], // a third of the way
    ['9000', '8900', '-7500', '15000', 8950n], // downwards
    ['4000', '6000', '-3600', '3600', 6000n], // arrived
    ['4000', '4001', '-1', '3', 4000n], // floored
    ['4000', '6000', '0', '3600', 4000n], // begins now
    ['4000', '6000', '0', '0', 6000n], // without a way
  ] as const;
  for (const [initialBps, finalBps, startsIn, duration, threshold] of rows) {
    it(`${initialBps} → ${finalBps}, begun ${startsIn} s from now, lasting ${duration} s, is ${threshold}`, () => {
      expect(thresholdDuringRamp({initialBps, finalBps, startsIn, duration})).to.equal(threshold);
    });
  }

  it('takes whole seconds', () => {
    const ramp = {initialBps: '1', finalBps: '2', startsIn: '0.5', duration: '1'};
    expect(refusalOf(() => thresholdDuringRamp(ramp)).code).to.equal('not-whole');
  });
});

describe('growth(rate, years, convention)', () => {
  const rows = [
    ['simple', '1.3'],
    ['taylor', '1.3495'], // 1 + 0.3 + 0.045 + 0.0045
    ['continuous', '1.349858808'],
    ['per-second', '1.349858806'], // (1 + 0.3/s)^s
    ['binomial', '1.349499998'],
  ] as const;
  for (const [convention, factor] of rows) {
    it(`${convention}: 30 % for a year is ${factor}`, () => {
      expect(formatRatio(growth('0.3', '1', convention), 10)).to.equal(factor);
    });
  }
});
