import {expect} from '@open-wc/testing';
import {layoutSmallLine} from '../../src/charts/small-line/index.js';
import {decimal, ratio} from '../../src/decimal/index.js';
import type {Fact, Facts} from '../../src/elements/compare/fact.js';
import {amountFact} from '../../src/elements/compare/fact.js';
import {findingOf, type Compared} from '../../src/elements/compare/finding.js';
import {atPresent} from '../../src/elements/compare/present.js';
import {rowsOf} from '../../src/elements/compare/rows.js';
import {csvOfRows, textOfRows, unitOf} from '../../src/elements/compare/table-text.js';
import {examplePosition, exampleRules, noAccount, noLoan, noOutlook, type Scenario} from '../../src/scenario/index.js';
import {englishWith, fill} from '../../src/text/index.js';

const MISSING = {other: 'Does not apply', unanswered: 'Not answered'};
const english = englishWith('en');

const price = (value: string, unit = 'USDT', of = 'ETH'): Fact => ({
  label: 'Liquidated at',
  text: value,
  whole: `${of} at ${value}`,
  unit,
  of,
  plain: value,
  amount: {value: decimal(value), step: decimal('0.01')},
});
const none: Fact = {label: 'Liquidated at', text: 'None', unit: '', isAbsent: true, note: 'there is no debt'};
const facts = (...entries: [string, Fact][]): Facts => new Map(entries);
const rowOf = (...cells: (Fact | undefined)[]) =>
  rowsOf(
    cells.map(fact => (fact ? facts(['price', fact]) : facts())),
    'en',
    MISSING,
  )[0]!;

describe('rowsOf(columns, locale, missing)', () => {
  it('tells what differs from the first column, and by how much, with its sign', () => {
    const {cells} = rowOf(price('1719.04'), price('1665.59'), price('1719.04'), price('1814.57'));
    expect(cells.map(({change}) => change)).to.deep.equal(['first', 'changed', 'same', 'changed']);
    // 1665.59 − 1719.04, 1814.57 − 1719.04
    expect(cells.map(({difference}) => difference)).to.deep.equal(['', '\u221253.45', '', '+95.53']);
  });

  it('gives no difference where units, or what they are of, are not the same', () => {
    const other = rowOf(price('1719.04'), price('1665.59', 'USD'), price('62010.1', 'USDT', 'BTC'));
    expect(other.cells.map(({difference}) => difference)).to.deep.equal(['', '', '']);
    expect(other.cells.map(({change}) => change)).to.deep.equal(['first', 'changed', 'changed']);
    expect(other.cells.map(({text}) => text)).to.deep.equal(['ETH at 1719.04', 'ETH at 1665.59', 'BTC at 62010.1']);
  });

  it('leaves out what no column has, and says in words what one has not', () => {
    expect(rowsOf([facts(['price', none]), facts(['price', none])], 'en', MISSING)).to.deep.equal([]);
    const {cells} = rowOf(price('1719.04'), none, undefined);
    expect(cells.map(({text}) => text)).to.deep.equal(['1719.04', 'None', 'Does not apply']);
    expect(cells.map(({change}) => change)).to.deep.equal(['first', 'changed', 'changed']);
    expect(cells[1]!.note).to.equal('there is no debt');
    const unanswered = rowsOf([facts(['price', price('1')]), null], 'en', MISSING);
    expect(unanswered[0]!.cells[1]!.text).to.equal('Not answered');
  });

  it('calls a row by what all columns call it; where they do not, each cell says the rest', () => {
    const below: Fact = {label: 'Below now', mixed: 'From now', text: '8.3 %', whole: '8.3 % below now', unit: ''};
    const above: Fact = {label: 'Above now', mixed: 'From now', text: '4 %', whole: '4 % above now', unit: ''};
    const [same] = rowsOf([facts(['room', below]), facts(['room', below])], 'en', MISSING);
    expect([same!.label, same!.cells[1]!.text]).to.deep.equal(['Below now', '8.3 %']);
    const [mixed] = rowsOf([facts(['room', below]), facts(['room', above])], 'en', MISSING);
    expect([mixed!.label, mixed!.cells[0]!.text, mixed!.cells[1]!.text]).to.deep.equal([
      'From now',
      '8.3 % below now',
      '4 % above now',
    ]);
  });

  it('keeps its order, whichever column comes first', () => {
    const fact: Fact = {label: 'x', text: '1', unit: ''};
    const rows = rowsOf(
      [facts(['lost', fact], ['level', fact]), facts(['only.ETH', fact], ['price', fact])],
      'en',
      MISSING,
    );
    expect(rows.map(({name}) => name)).to.deep.equal(['level', 'price', 'only.ETH', 'lost']);
  });

  it('has no difference of nothing', () => {
    const printed = amountFact('Margin', ratio('5326.724'), 'USDT', {digits: 2, towards: 'down', tag: 'en'});
    expect([printed.text, printed.plain]).to.deep.equal(['5,326.72', '5326.72']);
    const {cells} = rowOf(printed, {...printed});
    expect([cells[1]!.change, cells[1]!.difference]).to.deep.equal(['same', '']);
  });
});

describe('findingOf(columns, language)', () => {
  const column = (name: string, level: Compared['level'], room: string | null = null): Compared => ({
    name,
    level,
    room: room === null ? null : ratio(room),
  });
  const rows: readonly (readonly [readonly Compared[], string])[] = [
    [[column('Now', 'danger', '0.1')], 'Keep this as a column, then change a field: both stand side by side.'],
    [[column('Now', 'danger', '0.1'), column('5×', 'calm', '0.2')], '5× is the only one at Calm.'],
    [[column('Now', 'watch', '0.2'), column('20×', 'danger', '0.1')], 'None of the others is calmer than now.'],
    [
      [column('Now', 'danger', '0.1'), column('A', 'watch', '0.2'), column('B', 'watch', '0.21')],
      '2 columns are at Watch, the calmest here; B is furthest from liquidation.',
    ],
    [
      [column('Now', 'danger', '0.1'), column('A', 'watch', '0.2'), column('B', 'watch', '0.2')],
      '2 columns are at Watch, the calmest here, equally far from liquidation.',
    ],
    [
      [column('Now', 'danger', '0.1'), column('A', 'danger', '0.12')],
      'All are at Danger; A is furthest from liquidation.',
    ],
    [
      [column('Now', 'danger', '0.1'), column('A', 'danger', '0.1')],
      'All are at Danger, equally far from liquidation.',
    ],
    [[column('Now', 'danger', '0.1'), column('A', 'none')], 'A is the only one at None.'],
    [[column('Now', 'unknown'), column('A', 'danger', '0.1')], 'Not every column has a level to compare by.'],
    [[column('Now', 'danger', '0.1'), column('A', null)], 'Not every column has a level to compare by.'],
  ];
  for (const [columns, told] of rows) {
    it(told, () => {
      const {sentence, values} = findingOf(columns, english);
      expect(fill(sentence, values)).to.equal(told);
    });
  }
});

describe('atPresent(kept, now)', () => {
  const base: Scenario = {
    kind: 'position',
    position: {
      market: 'binance-usdm/ETHUSDT',
      side: 'long',
      given: 'leverage',
      margin: '',
      sizeUnit: 'base',
      stop: '',
      own: exampleRules,
      ...examplePosition('binance-usdm/ETHUSDT'),
    },
    loan: noLoan,
    account: noAccount,
    outlook: noOutlook,
  } as unknown as Scenario;
  const marked = (mark: string, market = 'binance-usdm/ETHUSDT'): Scenario => ({
    ...base,
    position: {...base.position, mark, market},
  });

  it('takes the mark of the same market alone, and only where there is one', () => {
    expect(atPresent(marked('1800'), marked('1900')).scenario.position.mark).to.equal('1900');
    expect(atPresent(marked('1800'), marked('')).scenario.position.mark).to.equal('1800');
    const other = atPresent(marked('1800'), marked('64000', 'binance-usdm/BTCUSDT'));
    expect([other.scenario.position.mark, other.isTaken]).to.deep.equal(['1800', false]);
  });

  it('takes the prices of the assets two loans share', () => {
    const row = {threshold: '', limit: '', volatility: '', beta: ''};
    const loan = (weth: string, wbtc: string): Scenario => ({
      ...base,
      kind: 'loan',
      loan: {
        ...noLoan,
        collaterals: [
          {asset: 'WETH', quantity: '1', price: weth, ...row},
          {asset: 'WBTC', quantity: '1', price: wbtc, ...row},
        ],
      },
    });
    const now: Scenario = {
      ...loan('1900', ''),
      loan: {...loan('1900', '').loan, collaterals: loan('1900', '').loan.collaterals.slice(0, 1)},
    };
    const {scenario, isTaken} = atPresent(loan('1800', '64000'), now);
    expect(scenario.loan.collaterals.map(({price: each}) => each)).to.deep.equal(['1900', '64000']);
    expect(isTaken).to.equal(true);
  });

  it('takes nothing of another kind', () => {
    const loan: Scenario = {...base, kind: 'loan'};
    expect(atPresent(loan, marked('1900'))).to.deep.equal({scenario: loan, isTaken: false});
  });
});

describe('a comparison that is taken along', () => {
  const rows = rowsOf(
    [
      facts(['price', price('1719.04')], ['size', {label: 'Size', text: '28', unit: 'ETH', plain: '28'}]),
      facts(['price', none], ['size', {label: 'Size', text: '1', unit: 'BTC', plain: '1'}]),
    ],
    'en',
    MISSING,
  );
  const names = ['Now, 10×', '=SUM("A1")'];

  it('is a table of machine numbers whose texts are no formulas', () => {
    expect(csvOfRows(names, rows, english)).to.equal(
      'What,Unit,"Now, 10×","\'=SUM(""A1"")"\r\nLiquidated at,USDT,1719.04,None\r\nSize,,28 ETH,1 BTC\r\n',
    );
    expect(rows.map(unitOf)).to.deep.equal(['USDT', '']);
  });

  it('pastes as one too', () => {
    expect(textOfRows(['Now', 'A'], rows, english)).to.equal(
      'What\tNow\tA\nLiquidated at\t1719.04 USDT\tNone\nSize\t28 ETH\t1 BTC',
    );
  });
});

describe('layoutSmallLine(marks, box)', () => {
  const marks = {
    now: {price: 150, label: '', stale: false},
    liquidations: [
      {price: 100, label: '', shortLabel: '', direction: 'falling', level: 'danger'},
      {price: 500, label: '', shortLabel: '', direction: 'rising', level: 'calm'},
    ],
    signs: [],
    levels: [],
    softBand: null,
    sea: {central: [[100, 0.25], [150, 1]], high: []}, // prettier-ignore
    sigmas: [],
  } as const;

  it('stands on the prices it is given, each mark whole at its ends, what is beyond left out', () => {
    const {now, marks: drawn, sea, scaleY} = layoutSmallLine(marks, {width: 226, domain: [100, 200]});
    // 13 px kept at each end: 100 at 13, 200 at 213
    expect(drawn).to.deep.equal([{x: 13, level: 'danger'}]);
    expect(now).to.equal(113);
    // the sea is 28 px high at a chance of 1
    expect(sea).to.deep.equal([[13, scaleY - 7], [113, scaleY - 28]]); // prettier-ignore
  });
});
