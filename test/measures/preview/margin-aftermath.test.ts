import {expect} from '@open-wc/testing';
import {
  continuousSchedule,
  contractsSchedule,
  flatSchedule,
  linearPosition,
  marginRules,
} from '../../../src/contracts/index.js';
import type {PartialRule} from '../../../src/contracts/index.js';
import {formatDecimal, formatRatio, ratioToFloat} from '../../../src/decimal/index.js';
import type {Ratio} from '../../../src/decimal/index.js';
import {marginAftermath} from '../../../src/measures/index.js';
import type {MarginAftermath, MarginLiquidated} from '../../../src/measures/index.js';
import {findProfile, venueProfiles} from '../../../src/venues/index.js';
import {refusal} from '../../support/refusals.js';

const short = (r: Ratio) => formatRatio(r, 8);
const cutOf = (venue: string): PartialRule => {
  const {cut} = findProfile(venue, '2026-11-20');
  if (cut.kind === 'not-known') throw new TypeError(cut.why);
  return cut.value;
};
const gone = (answer: MarginAftermath): MarginLiquidated => {
  if (answer.kind !== 'liquidated') throw new TypeError(answer.kind);
  return answer;
};
const single = marginRules({schedule: flatSchedule([{rate: '0.02'}]), atThreshold: 'survives'});
const long = (size: string, margin: string) => linearPosition({side: 'long', entry: '100', size, margin});

describe('marginAftermath(position, rules, mark, rule, liquidationFee)', () => {
  it('leaves a healthy position alone', () => {
    const answer = marginAftermath(long('100', '1000'), single, '95', cutOf('gmx-v1'));
    expect(answer.kind === 'healthy' && short(answer.slack)).to.equal('310'); // 1000 − 500 − 190
  });

  it('closes the whole where the venue knows no parts', () => {
    // 1000 − 900 = 100 of equity against 182
    const answer = gone(marginAftermath(long('100', '1000'), single, '91', cutOf('gmx-v1'), '0.005'));
    expect([answer.steps.length, answer.end, answer.remainder]).to.deep.equal([1, 'closed', 'not-on-record']);
    expect([answer.fees, answer.equityLeft, answer.deficit].map(short)).to.deep.equal(['45.5', '54.5', '0']);
    expect(answer.bankruptcy.kind === 'at' && formatDecimal(answer.bankruptcy.price)).to.equal('90');
  });

  it('says what others bear below bankruptcy', () => {
    const {equityLeft, deficit} = gone(marginAftermath(long('100', '1000'), single, '88', cutOf('gmx-v1')));
    expect([equityLeft, deficit].map(short)).to.deep.equal(['0', '200']);
  });

  it('Hyperliquid: a fifth of more than 100,000 first, then the rest after 30 seconds', () => {
    // 2000 at 91: notional 182000, equity 20000 − 18000 = 2000 < 3640, and below two thirds of it: the backstop
    const rule = cutOf('hyperliquid');
    const backstop = gone(marginAftermath(long('2000', '20000'), single, '91', rule));
    expect([backstop.end, backstop.remainder, backstop.steps[0]!.by]).to.deep.equal(['taken-over', 'lost', 'backstop']);
    // equity 3000 of 3640: a fifth; then 3000 against 2912 is enough
    const fifth = gone(marginAftermath(long('2000', '21000'), single, '91', rule));
    expect([fifth.end, short(fifth.steps[0]!.closed)]).to.deep.equal(['healthy', '400']);
    expect(fifth.steps[0]!.restSeconds && formatDecimal(fifth.steps[0]!.restSeconds)).to.equal('30');
    // equity 2500: a fifth is not enough, and the rest goes whole
    const both = gone(marginAftermath(long('2000', '20500'), single, '91', rule));
    expect([both.end, both.steps.map(({closed}) => short(closed)), both.remainder]).to.deep.equal([
      'closed',
      ['400', '1600'],
      'returned',
    ]);
  });

  it('dYdX: a tenth a block until it is healthy', () => {
    // equity 3000 against 0.02·182000·0.9^k: healthy at 3000 ≥ 2948.4 after two
    const two = gone(marginAftermath(long('2000', '21000'), single, '91', cutOf('dydx-v4')));
    expect([two.end, two.steps.map(({closedNotional}) => short(closedNotional))]).to.deep.equal([
      'healthy',
      ['18200', '16380'],
    ]);
    // at least 1,000 of it: a small one goes whole
    const small = gone(marginAftermath(long('10', '91'), single, '91', cutOf('dydx-v4')));
    expect([small.end, small.steps.length]).to.deep.equal(['closed', 1]);
  });

  const ladder = continuousSchedule([
    {floor: '0', rate: '0.01'},
    {floor: '50000', rate: '0.02'},
    {floor: '100000', rate: '0.05'},
  ]);

  it('down the tiers: each time to the top of the one below', () => {
    const rules = marginRules({schedule: ladder});
    const rule: PartialRule = {kind: 'tiers', from: 2, down: 1, then: 'not-on-record'};
    // 2000 at 91: 182000·0.05 − 3500 = 5600 required; at 100000: 1500
    const one = gone(marginAftermath(long('2000', '22000'), rules, '91', rule));
    expect([one.end, one.steps.length]).to.deep.equal(['healthy', 1]);
    expect(ratioToFloat(one.steps[0]!.sizeLeft)).to.be.closeTo(100000 / 91, 1e-9);
    const all = gone(marginAftermath(long('2000', '18100'), rules, '91', rule)); // equity 100
    expect([all.end, all.steps.map(({bracket}) => bracket)]).to.deep.equal(['closed', [2, 1, 0]]);
  });

  it('OKX: from tier 3 up, two tiers down; in contracts one below the next tier', () => {
    const schedule = contractsSchedule([
      {floor: '0', rate: '0.01'},
      {floor: '5001', rate: '0.015'},
      {floor: '7501', rate: '0.02'},
      {floor: '15001', rate: '0.025'},
    ]);
    const rules = marginRules({schedule});
    const held = linearPosition({
      side: 'long',
      entry: '0.1',
      contracts: '12000',
      contractSize: '10',
      margin: '1200',
    });
    // tier 3 at 0.0917: 11004·0.02 = 220.08 against 204; to 5000 contracts: 4585·0.01 = 45.85
    const answer = gone(marginAftermath(held, rules, '0.0917', cutOf('okx')));
    expect([answer.end, answer.steps.map(({bracket}) => bracket)]).to.deep.equal(['healthy', [2]]);
    expect(short(answer.steps[0]!.sizeLeft)).to.equal('50000');
  });

  it('is known or not of every venue, with the reason', () => {
    for (const {cut, name} of venueProfiles) {
      if (cut.kind === 'not-known') expect(cut.why, name).to.match(/\w+ \w+/);
      else expect(['whole', 'share-first', 'share-a-block', 'tiers'], name).to.include(cut.value.kind);
    }
    expect(venueProfiles.filter(({cut}) => cut.kind === 'known').length).to.equal(12);
  });

  it('refuses what is no rule', () => {
    const call = (rule: unknown) => () => marginAftermath(long('1', '1'), single, '91', rule as PartialRule);
    for (const rule of [
      {},
      {kind: 'whole'},
      {kind: 'tiers', from: 2, down: 0, then: 'lost'},
      {kind: 'share-first', share: '1'},
    ]) {
      expect(refusal(call(rule))).to.deep.equal(['rule', 'not-a-rule']);
    }
    expect(refusal(call(null))).to.deep.equal(['rule', 'not-an-object']);
  });
});
