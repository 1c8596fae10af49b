import {expect} from '@open-wc/testing';
import {
  continuousSchedule,
  flatSchedule,
  inversePosition,
  linearPosition,
  marginRules,
} from '../../../src/contracts/index.js';
import {formatRatio, ratio} from '../../../src/decimal/index.js';
import {marginRatio} from '../../../src/measures/index.js';

const rules = marginRules({schedule: flatSchedule([{floor: '0', rate: '0.004'}])});
const long = linearPosition({side: 'long', size: '1', entry: '30000', margin: '3000'});
const read = (answer: ReturnType<typeof marginRatio>): string =>
  answer.kind === 'at' ? formatRatio(answer.ratio, 12) : answer.kind;

describe('marginRatio(position, rules, mark)', () => {
  it('is what is required over what is there: 112 of 1000', () => {
    const answer = marginRatio(long, rules, '28000');
    expect(read(answer)).to.equal('0.112');
    expect(answer).to.deep.include({kind: 'at', equity: ratio('1000'), requirement: ratio('112'), bracket: 0});
  });

  it('is 1 where the position is liquidated: a short of 0.1164 at 4.1', () => {
    const short = linearPosition({side: 'short', size: '1', entry: '4', margin: '0.1164'});
    expect(read(marginRatio(short, rules, '4.1'))).to.equal('1'); // 0.0164 of 0.0164
  });

  it('counts the fee: 126 of 1000', () => {
    expect(read(marginRatio(long, marginRules({...rules, feeRate: '0.0005'}), '28000'))).to.equal('0.126');
  });

  it('counts the rest of the account on both sides: (112 + 188) / (1000 + 500)', () => {
    const rest = {unrealisedProfit: '500', maintenance: '188'};
    const position = linearPosition({side: 'long', size: '1', entry: '30000', margin: '3000', rest});
    expect(read(marginRatio(position, rules, '28000'))).to.equal('0.2');
  });

  it('keeps the requirement of the entry where it is frozen there: 120 of 1000', () => {
    expect(read(marginRatio(long, marginRules({...rules, maintenanceAt: 'entry'}), '28000'))).to.equal('0.12');
  });

  it('is in coin for an inverse position: 0.5·0.004 of 0.2 + 0.4 − 0.5', () => {
    const position = inversePosition({side: 'long', notional: '10000', entry: '25000', margin: '0.2'});
    expect(read(marginRatio(position, rules, '20000'))).to.equal('0.02');
  });

  it('takes the bracket of the mark', () => {
    const schedule = continuousSchedule([
      {upTo: '29000', rate: '0.004'},
      {floor: '29000', rate: '0.01'},
    ]);
    const stepped = marginRules({schedule});
    expect(marginRatio(long, stepped, '28000')).to.include({bracket: 0});
    expect(marginRatio(long, stepped, '29000')).to.include({bracket: 1}); // on the floor: the upper
  });

  it('divides by nothing: an equity of zero or less is insolvent', () => {
    expect(marginRatio(long, rules, '27000')).to.deep.include({kind: 'insolvent', equity: ratio('0')});
    expect(marginRatio(long, rules, '26000')).to.deep.include({
      kind: 'insolvent',
      equity: ratio('-1000'),
      requirement: ratio('104'),
    });
  });
});
