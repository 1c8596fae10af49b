import {CRISES, spanOf} from './markets.mjs';
import {duringCrisis} from './losses.mjs';
import {CLASSES, touchFaults} from './touches.mjs';

const percent = (value, digits = 1) => `${(100 * value).toFixed(digits)} %`;
const chance = value => (value >= 0.001 ? value.toFixed(3) : value.toExponential(0));

/** Rows of cells, the first column left, the others right. */
function table(head, rows) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map(row => row[at].length)));
  const line = row =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ');
  return [head, ...rows].map(line).join('\n');
}

const verdict = faults => (faults.length === 0 ? 'holds' : `FAILS: ${faults.join(', ')}`);

const pOf = test => (test.kind === 'at' ? chance(test.pValue) : '–');

/** Coverage of every loss forecast. */
export function coverageTable(results) {
  const rows = results.map(({market, step, name, side, confidence, coverage, durations, shortfall, faults}) => [
    `${market} ${step}, ${name}, ${side}`,
    percent(confidence, 0),
    String(coverage.days),
    String(coverage.hits),
    coverage.expected.toFixed(0),
    percent(coverage.hits / coverage.days, 2),
    pOf(coverage.unconditional),
    pOf(coverage.independence),
    pOf(durations),
    shortfall.ratioOverall.toFixed(2),
    verdict(faults),
  ]);
  const head = ['forecast', 'at', 'bars', 'hits', 'expected', 'rate', 'coverage', 'independence', 'durations', 'Z₂'];
  return table([...head, 'verdict'], rows);
}

/** How often each model failed, and of what. */
export function modelTable(results) {
  const names = [...new Set(results.map(({step, name}) => `${name}, ${step}`))];
  const rows = names.map(name => {
    const own = results.filter(each => `${each.name}, ${each.step}` === name);
    const failing = word => own.filter(({faults}) => faults.some(fault => fault.includes(word))).length;
    const failed = own.filter(({faults}) => faults.length > 0).length;
    const counts = ['too many', 'too few', 'clusters', 'larger'].map(failing);
    return [
      name,
      String(own.length),
      ...counts.map(String),
      failed === 0 ? 'holds' : `FAILS in ${failed} of ${own.length}`,
    ];
  });
  return table(['model', 'forecasts', 'too many', 'too few', 'clusters', 'losses larger', 'verdict'], rows);
}

/** Every crisis: bars beyond the 99 % forecast of a long, and the worst loss in units of it. */
export function crisisTable(results) {
  const longs = results.filter(
    ({side, confidence, step}) => side === 'long' && confidence === 0.99 && step === 'hourly',
  );
  const rows = CRISES.flatMap(crisis =>
    longs.flatMap(result => {
      const found = duringCrisis(result, spanOf(crisis));
      if (!found) return [];
      const {bars, broken, worst} = found;
      return [
        [`${crisis.name}, ${result.market}, ${result.name}`, String(bars), String(broken), `${worst.toFixed(1)} ×`],
      ];
    }),
  );
  return table(['crisis', 'hours', 'beyond', 'worst'], rows);
}

/** Whether touches came as often as forecast. */
export function touchTable(rows) {
  const cell = ({forecasts, expected, touches}) =>
    forecasts === 0 ? '–' : `${percent(expected / forecasts)} → ${percent(touches / forecasts)}`;
  const classNames = CLASSES.map((upper, at) => `${100 * (CLASSES[at - 1] ?? 0)}–${100 * upper} %`);
  const lines = rows.map(row => [
    `${row.market} ${row.step}, ${row.name}, ${row.days} d`,
    String(row.forecasts),
    row.expected.toFixed(0),
    String(row.touches),
    (row.touches / row.expected).toFixed(2),
    ...row.classes.map(cell),
    verdict(touchFaults(row)),
  ]);
  return table(['touch within', 'forecasts', 'expected', 'touched', 'ratio', ...classNames, 'verdict'], lines);
}
