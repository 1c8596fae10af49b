import {expect} from '@open-wc/testing';
import {InputError} from '../../src/errors.js';
import {fromState, toState, type ReadState, type Scenario} from '../../src/scenario/index.js';
import {loanScenario, positionScenario} from '../support/scenarios.js';

/** Nothing typed: what a state without entries means. */
const BLANK = fromState('p1;end').scenario;

const position = (text: Partial<Scenario['position']>): Scenario => ({
  ...BLANK,
  position: {...BLANK.position, ...text},
});
const loan = (text: Partial<Scenario['loan']>): Scenario => ({...BLANK, kind: 'loan', loan: {...BLANK.loan, ...text}});

const lost = ({lost}: ReadState): string[] => lost.map(({field, code}) => `${field} ${code}`);

describe('toState(scenario, savedOn)', () => {
  const rows: [what: string, scenario: Scenario, state: string][] = [
    ['nothing typed', BLANK, 'p1;end'],
    [
      'a position',
      position({side: 'short', size: '1.20', entry: '65098.97', mark: '64375.00', leverage: '10'}),
      'p1;side=short;size=1.20;entry=65098.97;mark=64375.00;leverage=10;end',
    ],
    ['a margin that counts', position({margin: '500', given: 'margin'}), 'p1;margin=500;end'],
    [
      'a margin beside a leverage that does not count',
      position({margin: '500', leverage: '3', given: 'margin'}),
      'p1;leverage=3;margin=500;given=margin;end',
    ],
    [
      'a loan',
      loan({
        collaterals: [
          {asset: 'WETH', quantity: '12', price: '1874.89', threshold: '', rate: ''},
          {asset: 'WBTC', quantity: '0.5', price: '64375', threshold: '80', rate: ''},
        ],
        debts: [{asset: 'USDC', quantity: '14000', price: '1', rate: ''}],
        moving: 'WBTC',
      }),
      'p1;kind=loan;moving=WBTC;collaterals=WETH,12,1874.89:WBTC,0.5,64375,80;debts=USDC,14000,1;end',
    ],
    ['a row of nothing', loan({debts: [{asset: '', quantity: '', price: '', rate: ''}]}), 'p1;kind=loan;debts=,;end'],
    ['no brackets', position({own: {...BLANK.position.own, brackets: []}}), 'p1;own.brackets=;end'],
    ['a decimal comma, a space, a currency', position({size: '1 234,5 $'}), 'p1;size=1%20234%2C5%20%24;end'],
    ['other digits', position({size: '١٢'}), 'p1;size=%D9%A1%D9%A2;end'],
    ['what a chat would eat', position({size: "(1)'*~!"}), 'p1;size=%281%29%27%2a%7e%21;end'],
  ];
  for (const [what, scenario, state] of rows) {
    it(`${what}: ${state}`, () => {
      expect(toState(scenario)).to.equal(state);
      const read = fromState(state);
      expect(read).to.deep.equal({scenario, lost: [], version: 1, savedOn: null});
    });
  }

  it('remembers the day', () => {
    const state = toState(position({mark: '1934.25'}), '2026-07-22');
    expect(state).to.equal('p1;mark=1934.25;saved=2026-07-22;end');
    expect(fromState(state).savedOn).to.equal('2026-07-22');
  });

  it('writes the cells of a row in the order of its columns, whatever order the row has', () => {
    const row = {price: '1', quantity: '14000', asset: 'USDC'};
    expect(toState(loan({debts: [row]}))).to.equal('p1;kind=loan;debts=USDC,14000,1;end');
  });

  it('says twenty rows of eighteen decimals in under 1,500 characters', () => {
    const collaterals = Array.from({length: 10}, (_, index) => ({
      asset: `ASSET${index}`,
      quantity: `12345.${'123456789012345678'.slice(index)}`,
      price: '64375.12345678',
      threshold: '82.5',
      rate: '1.8',
    }));
    const debts = collaterals.map(({asset, quantity, price, rate}) => ({asset, quantity, price, rate}));
    const state = toState(loan({collaterals, debts}));
    expect(state.length).to.be.below(1_500);
    expect(fromState(state).scenario.loan).to.deep.equal({collaterals, debts, moving: ''});
  });

  it('says one’s own rules with twenty brackets in under 1,500 characters', () => {
    const brackets = Array.from({length: 20}, (_, row) => ({
      floor: String(row * 50_000),
      rate: `${0.4 + row}`,
      deduction: String(row * 1234.5),
    }));
    const {own} = BLANK.position;
    const scenario = positionScenario({own: {...own, contract: 'inverse', tick: '0.1', brackets}});
    expect(toState(scenario).length).to.be.below(1_500);
    expect(fromState(toState(scenario)).scenario).to.deep.equal(scenario);
  });

  it('refuses to write what nobody would read', () => {
    const huge = position({size: '9'.repeat(100_000)});
    expect(() => toState(huge))
      .to.throw(InputError)
      .with.property('code', 'state-too-long');
  });
});

describe('fromState(state)', () => {
  const broken: [what: string, state: string, lost: string[], kept: Partial<Scenario['position']>][] = [
    ['cut in a number', 'p1;size=28;mark=18', ['mark cut-short'], {size: '28'}],
    ['cut after a number', 'p1;size=28;mark=1874.89', ['mark cut-short'], {size: '28'}],
    ['cut in its end', 'p1;size=28;en', ['en cut-short'], {size: '28'}],
    ['a newer version', 'p2;size=28;weather=60;end', ['version future-version', 'weather unknown-name'], {size: '28'}],
    ['an unknown name', 'p1;size=28;__proto__=7;end', ['__proto__ unknown-name'], {size: '28'}],
    ['a name twice', 'p1;size=28;size=29;end', ['size named-twice'], {size: '28'}],
    ['no sign', 'p1;size;mark=1;end', ['size not-readable'], {mark: '1'}],
    ['a broken escape', 'p1;size=%2;mark=1;end', ['size not-readable'], {mark: '1'}],
    ['half a character', 'p1;size=%ed%a0%80;mark=1;end', ['size not-readable'], {mark: '1'}],
    ['a text too long', `p1;size=${'9'.repeat(1001)};mark=1;end`, ['size not-readable'], {mark: '1'}],
    ['neither of two words', 'p1;given=both;mark=1;end', ['given not-readable'], {mark: '1'}],
    ['a day that is none', 'p1;saved=2026-13-41;mark=1;end', ['saved not-readable'], {mark: '1'}],
    ['markup', 'p1;<img src=x onerror=alert(1)>=1;mark=1;end', ['<img src unknown-name'], {mark: '1'}],
  ];
  for (const [what, state, losses, kept] of broken) {
    it(`${what}: says so and keeps the rest`, () => {
      const read = fromState(state);
      expect(lost(read)).to.deep.equal(losses);
      expect(read.scenario).to.deep.equal(position(kept));
    });
  }

  it('keeps the rows before the one that was cut, and cells beside a broken one', () => {
    const cut = fromState('p1;kind=loan;collaterals=WETH,12,1874.89:WBTC,0.');
    expect(lost(cut)).to.deep.equal(['collaterals cut-short']);
    expect(cut.scenario.loan.collaterals.map(({asset}) => asset)).to.deep.equal(['WETH']);
    const long = fromState(`p1;debts=USDC,${'1'.repeat(1001)},1,5.25,9;end`);
    expect(lost(long)).to.deep.equal(['debts.0.4 unknown-name', 'debts.0.quantity not-readable']);
    expect(long.scenario.loan.debts).to.deep.equal([{asset: 'USDC', quantity: '', price: '1', rate: '5.25'}]);
  });

  it('keeps fifty rows', () => {
    const read = fromState(`p1;debts=${Array(60).fill('USDC,1,1').join(':')};end`);
    expect(read.scenario.loan.debts).to.have.length(50);
    expect(lost(read)).to.deep.equal(['debts too-many-rows']);
  });

  it('reads a hash, white space around it, and a link that was escaped once more', () => {
    const {scenario} = fromState('p1;size=1%20000;leverage=3;end');
    for (const state of ['#p1;size=1%20000;leverage=3;end', ' p1;size=1%20000;leverage=3;end\n'])
      expect(fromState(state).scenario).to.deep.equal(scenario);
    expect(fromState(encodeURIComponent('p1;size=1%20000;leverage=3;end')).scenario).to.deep.equal(scenario);
  });

  it('reads JSON by the same names; a number is its shortest text', () => {
    const read = fromState(
      JSON.stringify({
        version: 1,
        kind: 'loan',
        size: 0.1,
        margin: '5',
        ownRules: {tick: 0.5, brackets: [{floor: 0, rate: '1'}]},
        collaterals: [{asset: 'WETH', quantity: 12, price: '1874.89'}],
        saved: '2026-07-22',
      }),
    );
    expect(read.lost).to.deep.equal([]);
    const {
      position: text,
      loan: {collaterals},
    } = read.scenario;
    expect(text).to.include({size: '0.1', margin: '5', given: 'margin'});
    expect(text.own).to.include({tick: '0.5', contract: 'linear'});
    expect(text.own.brackets).to.deep.equal([{floor: '0', rate: '1', deduction: ''}]);
    expect(collaterals).to.deep.equal([{asset: 'WETH', quantity: '12', price: '1874.89', threshold: '', rate: ''}]);
    expect(read.savedOn).to.equal('2026-07-22');
  });

  it('keeps of JSON what has the right type', () => {
    const read = fromState(
      '{"size":{"x":1},"mark":null,"entry":1e999,"debts":7,"ownRules":[],"collaterals":[3,{"asset":["x"]}],"leverage":"4"}',
    );
    expect(read.scenario.position).to.include({size: '', mark: '', entry: '', leverage: '4'});
    expect(lost(read)).to.deep.equal([
      ...['size', 'entry', 'mark', 'collaterals.0', 'collaterals.1.asset', 'debts'].map(name => `${name} not-readable`),
    ]);
  });

  const refused = [
    ['', 'not-a-state'],
    ['why', 'not-a-state'],
    ['p0;end', 'not-a-state'],
    ['p1', 'not-a-state'],
    ['p1%3B%', 'not-a-state'],
    ['{"size":', 'not-a-state'],
    ['[1]', 'not-a-state'],
    ['{"version":"2"}', 'not-a-state'],
    [undefined, 'not-a-state'],
    [{}, 'not-a-state'],
  ] as const;
  for (const [state, code] of refused) {
    it(`refuses ${JSON.stringify(state)}: ${code}`, () => {
      expect(() => fromState(state as string))
        .to.throw(InputError)
        .with.property('code', code);
    });
  }

  it('refuses ten million characters by their length alone', () => {
    const began = performance.now();
    for (const state of [`p1;size=${'9'.repeat(1e7)};end`, `{"a":"${'x'.repeat(1e7)}"}`, ' '.repeat(1e7)])
      expect(() => fromState(state))
        .to.throw(InputError)
        .with.property('code', 'state-too-long');
    expect(performance.now() - began).to.be.below(100);
  });

  it('restores the worked examples of the other tests', () => {
    for (const scenario of [positionScenario({}), loanScenario({moving: 'USDC'})])
      expect(fromState(toState(scenario)).scenario).to.deep.equal(scenario);
  });
});
