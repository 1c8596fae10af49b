import {expect} from '@open-wc/testing';
import {readCandles} from '../../src/readers/index.js';
import {refusalOf} from '../support/refusals.js';

const csv = (...lines: string[]) => lines.join('\n');
const heading = 'time,open,high,low,close,volume';

describe('readCandles(text)', () => {
  it('reads a table with headings, whatever else stands in it', () => {
    const history = readCandles(csv(heading, '0,10,12,9,11,5', '3600,11,13,10,12,6', ''));
    expect(history.stepSeconds).to.equal(3_600);
    expect([...history.close]).to.deep.equal([11, 12]);
    expect([...history.high]).to.deep.equal([12, 13]);
  });

  for (const [name, text] of [
    [
      'semicolons, quotes and a byte order mark',
      '\uFEFF"Date";"Open";"High";"Low";"Close"\r\n"2026-03-30";10;12;9;11\r\n"2026-03-31";11;13;10;12',
    ],
    [
      'tabs, and columns in another order',
      'close\tlow\thigh\topen\ttimestamp\n11\t9\t12\t10\t1774828800\n12\t10\t13\t11\t1774915200',
    ],
    ['milliseconds', csv('open_time,open,high,low,close', '1774828800000,10,12,9,11', '1774915200000,11,13,10,12')],
    ['microseconds, without headings', csv('1774828800000000,10,12,9,11,7,8', '1774915200000000,11,13,10,12,7,8')],
    [
      'times of day',
      csv('datetime,open,high,low,close', '2026-03-30 00:00:00,10,12,9,11', '2026-03-31T00:00Z,11,13,10,12'),
    ],
  ] as const) {
    it(`reads ${name}`, () => {
      const {time, open, close} = readCandles(text);
      expect([...time]).to.deep.equal([1774828800, 1774915200]);
      expect([...open, ...close]).to.deep.equal([10, 11, 11, 12]);
    });
  }

  it('reads prices to the nearest double', () => {
    const {close} = readCandles(csv('0,1e3,1e3,0.1,0.1', '60,1,1,0.30000000000000004,0.30000000000000004'));
    expect([...close]).to.deep.equal([0.1, 0.30000000000000004]);
  });

  const rows: readonly (readonly [name: string, text: string, code: string, line?: string])[] = [
    ['nothing', ' \n ', 'candles-empty'],
    ['other columns', csv('symbol,price', 'BTC,7'), 'columns-missing', '1'],
    ['a missing column', csv('time,open,high,close', '0,1,1,1'), 'columns-missing', '1'],
    ['too few columns without headings', '0,1,1,1', 'columns-missing', '1'],
    ['headings alone', heading, 'too-few-bars'],
    ['a short line', csv(heading, '0,10,12,9,11,5', '3600,11,13'), 'cell-missing', '3'],
    ['an empty cell', csv(heading, '', '0,10,12,9,11,5', '3600,11,,10,12,6'), 'cell-missing', '4'],
    ['words for a price', csv(heading, '0,10,12,9,eleven,5', '3600,11,13,10,12,6'), 'not-a-number', '2'],
    ['a grouped price', csv('time;open;high;low;close', '0;1,000;1;1;1'), 'not-a-number', '2'],
    ['no date', csv(heading, 'today,10,12,9,11,5'), 'not-a-time', '2'],
    ['a day that is none', csv(heading, '2026-02-30,10,12,9,11,5'), 'not-a-time', '2'],
    ['a price of 0', csv(heading, '0,10,12,0,11,5', '3600,11,13,10,12,6'), 'price-not-positive', '2'],
    ['a crossed bar', csv(heading, '0,10,12,9,11,5', '3600,11,9,10,12,6'), 'candle-crossed', '3'],
    ['the newest first', csv(heading, '3600,11,13,10,12,6', '0,10,12,9,11,5'), 'times-unsorted', '3'],
    ['a time twice', csv(heading, '0,10,12,9,11,5', '0,10,12,9,11,5'), 'times-repeat', '3'],
    // two faults: the first line is the one named
    [
      'a price of 0 before a word',
      csv(heading, '0,10,12,9,11,5', '60,0,12,9,11,5', '120,x,1,1,1,1'),
      'price-not-positive',
      '3',
    ],
  ];
  for (const [name, text, code, line] of rows) {
    it(`refuses ${name}: ${code}${line ? ` at line ${line}` : ''}`, () => {
      const refusal = refusalOf(() => readCandles(text));
      expect([refusal.code, refusal.values['line']]).to.deep.equal([code, line]);
    });
  }
});
