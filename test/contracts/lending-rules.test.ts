import {expect} from '@open-wc/testing';
import {lendingRules} from '../../src/contracts/index.js';
import type {LendingRulesInput} from '../../src/contracts/index.js';
import {decimal} from '../../src/decimal/index.js';
import {refusalOf} from '../support/refusals.js';

describe('lendingRules(input)', () => {
  it('is the commonest where nothing is said', () => {
    expect(lendingRules()).to.deep.equal({
      kind: 'lending-rules',
      way: {kind: 'repayment'},
      atThreshold: 'survives',
      closeFactor: {kind: 'whole'},
      bonus: {kind: 'fixed'},
      penaltyOn: 'debt-repaid',
      protocolFee: decimal('0'),
      dust: decimal('0'),
      averages: 'exact',
      zeroThreshold: 'refused',
      interest: 'continuous',
      oracle: 'spot',
    });
  });

  it('reads the decimals of each form', () => {
    const {closeFactor, bonus} = lendingRules({
      closeFactor: {kind: 'target-health', target: '1.05'},
      bonus: {kind: 'threshold', cursor: '0.3', most: '0.15'},
    });
    expect(closeFactor).to.deep.equal({kind: 'target-health', target: decimal('1.05')});
    expect(bonus).to.deep.equal({kind: 'threshold', cursor: decimal('0.3'), most: decimal('0.15')});
  });

  it('takes the whole account where the penalty is not on the debt, and reads the other ways', () => {
    expect(lendingRules({penaltyOn: 'all-collateral'}).way).to.deep.equal({kind: 'account'});
    expect(lendingRules({way: {kind: 'ticks', spacing: '1.0015'}}).way).to.deep.equal({
      kind: 'ticks',
      spacing: decimal('1.0015'),
    });
    const pool = {
      kind: 'stability-pool',
      penalty: '0.05',
      redistributionPenalty: null,
      gasShare: '0.005',
      mostGas: '2',
    } as const;
    expect(lendingRules({way: pool}).way).to.deep.equal({
      ...pool,
      penalty: decimal('0.05'),
      gasShare: decimal('0.005'),
      mostGas: decimal('2'),
    });
  });

  const rows: readonly [string, LendingRulesInput, string, string][] = [
    ['another word', {atThreshold: 'maybe' as 'survives'}, 'atThreshold', 'not-a-choice'],
    ['a fee above one', {protocolFee: '1.1'}, 'protocolFee', 'out-of-bounds'],
    ['dust below zero', {dust: '-1'}, 'dust', 'negative'],
    [
      'a target below a health of 1',
      {closeFactor: {kind: 'target-health', target: '0.9'}},
      'closeFactor.target',
      'out-of-bounds',
    ],
    ['a form nobody has', {bonus: {kind: 'lottery'} as unknown as {kind: 'fixed'}}, 'bonus.kind', 'not-a-choice'],
    ['no share', {closeFactor: {kind: 'share', of: 'debt'} as never}, 'closeFactor.share', 'empty'],
    ['a way nobody goes', {way: {kind: 'lottery'} as unknown as {kind: 'auction'}}, 'way.kind', 'not-a-choice'],
    ['ticks of no width', {way: {kind: 'ticks', spacing: '1'}}, 'way.spacing', 'spacing-not-above-one'],
    [
      'a gas share above one',
      {way: {kind: 'stability-pool', penalty: null, redistributionPenalty: null, gasShare: '2', mostGas: null}},
      'way.gasShare',
      'out-of-bounds',
    ],
    [
      'a rising bonus without an end',
      {bonus: {kind: 'rising', first: '0', last: '1'} as never},
      'bonus.lastAtLtv',
      'empty',
    ],
    ['no object', 'aave' as unknown as LendingRulesInput, 'rules', 'not-an-object'],
  ];
  for (const [what, input, field, code] of rows) {
    it(`refuses ${what}`, () => {
      const refusal = refusalOf(() => lendingRules(input));
      expect([refusal.field, refusal.code]).to.deep.equal([field, code]);
    });
  }
});
