import {expect} from '@open-wc/testing';
import {flatSchedule, marginRules, type MarginRulesInput} from '../../src/contracts/index.js';
import {decimal, formatDecimal} from '../../src/decimal/index.js';
import {refusalOf} from '../support/refusals.js';

const schedule = flatSchedule([{rate: '0.005'}]);

describe('marginRules({schedule, maintenanceAt, feeRate, tick | grid, trigger, atThreshold})', () => {
  it('is at mark, without a fee, unrounded, triggered by mark and liquidating at the threshold unless told', () => {
    const {feeRate, ...rules} = marginRules({schedule});
    expect(formatDecimal(feeRate)).to.equal('0');
    expect(rules).to.deep.equal({
      schedule,
      maintenanceAt: 'mark',
      grid: {kind: 'unrounded'},
      trigger: 'mark',
      atThreshold: 'liquidates',
    });
  });

  it('takes a tick as a grid of ticks', () => {
    expect(marginRules({schedule, tick: '0.10'}).grid).to.deep.equal({kind: 'tick', step: decimal('0.1')});
    expect(marginRules({schedule, grid: {kind: 'tick', step: decimal('0.1')}}).grid).to.deep.equal(
      marginRules({schedule, tick: 0.1}).grid,
    );
  });

  it('takes significant figures', () => {
    const grid = {kind: 'significant', figures: 5, decimals: 1} as const;
    expect(marginRules({schedule, grid}).grid).to.deep.equal(grid);
  });

  const tick = {kind: 'tick', step: decimal('1')} as const;
  const rows: readonly (readonly [unknown, string, string])[] = [
    // input                                             field                code
    [undefined, 'rules', 'not-an-object'],
    [{}, 'schedule', 'not-an-object'],
    [{schedule: {kind: 'stepped', brackets: []}}, 'schedule.kind', 'not-a-choice'],
    [{schedule: {kind: 'flat', brackets: []}}, 'schedule.brackets', 'brackets-empty'],
    [{schedule: {kind: 'flat'}}, 'schedule.brackets', 'not-a-list'],
    [{schedule, maintenanceAt: 'exit'}, 'maintenanceAt', 'not-a-choice'],
    [{schedule, feeRate: '5'}, 'feeRate', 'rate-out-of-bounds'],
    [{schedule, feeRate: '-0.0005'}, 'feeRate', 'rate-out-of-bounds'],
    [{schedule, feeRate: '0.995'}, 'feeRate', 'rate-out-of-bounds'], // with 0.005 it is the whole notional
    [{schedule, tick: '0'}, 'tick', 'not-positive'],
    [{schedule, tick: '-0.1'}, 'tick', 'not-positive'],
    [{schedule, tick: 'abc'}, 'tick', 'not-a-number'],
    [{schedule, tick: '0.1', grid: tick}, 'grid', 'given-twice'],
    [{schedule, grid: {kind: 'hex'}}, 'grid.kind', 'not-a-choice'],
    [{schedule, grid: {kind: 'significant', figures: 0, decimals: 1}}, 'grid.figures', 'out-of-bounds'],
    [{schedule, grid: {kind: 'significant', figures: 5, decimals: 1.5}}, 'grid.decimals', 'out-of-bounds'],
    [{schedule, grid: {kind: 'significant', figures: 5}}, 'grid.decimals', 'out-of-bounds'],
    [{schedule, trigger: 'rumour'}, 'trigger', 'not-a-choice'],
    [{schedule, atThreshold: true}, 'atThreshold', 'not-a-choice'],
  ];
  for (const [input, field, code] of rows) {
    it(`refuses ${field} as ${code}`, () => {
      const refusal = refusalOf(() => marginRules(input as MarginRulesInput));
      expect([refusal.field, refusal.code]).to.deep.equal([field, code]);
    });
  }

  it('offers the choices there are', () => {
    const {values} = refusalOf(() => marginRules({schedule, trigger: 'rumour' as 'mark'}));
    expect(values).to.deep.equal({found: 'rumour', choices: 'mark, index, oracle, last'});
  });
});
