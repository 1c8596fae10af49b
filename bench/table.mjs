/** The batch's variants in the order they are printed, and what the kernel's time is held against. */
const VARIANTS = [
  ['kernel', 'the kernel, WebAssembly'],
  ['floor', 'memory floor: three columns read, one written'],
  ['copying', 'the kernel, columns copied in and out'],
  ['sameCells', "JavaScript, the kernel's own method"],
  ['countEdges', 'JavaScript, counting the edges below'],
  ['binarySearchUnrolled', 'JavaScript, binary search without branches'],
  ['binarySearch', 'JavaScript, binary search'],
  ['branchless', 'JavaScript, largest of ten lines, branchless'],
  ['script', 'the kernel, JavaScript build'],
  ['decimalStepped', 'decimal.js, bracket stepped from the one at entry (2,000 rows, scaled)'],
  ['decimal', 'decimal.js, brackets tried in turn (2,000 rows, scaled)'],
];

/** Ratios of minima: at least so many times the kernel's time, or at most. */
const GOALS = [
  {of: 'binarySearchUnrolled', least: 4.5},
  {of: 'branchless', least: 8},
  {of: 'decimal', least: 3000},
  {of: 'floor', least: 1 / 2.2},
];
const SLACK = 0.9; // a machine that other things run on

const milliseconds = value =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);
const ratio = value => `${value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1)} ×`;
const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Markdown: one row a variant, for each engine its milliseconds and its ratio to the kernel. */
export function asText(engines, machine) {
  const head = ['1,048,576 positions × 10 brackets, ms', ...engines.flatMap(({name}) => [name, 'ratio'])];
  const rows = VARIANTS.map(([id, label]) => [
    label,
    ...engines.flatMap(({times}) => [milliseconds(times[id].min), ratio(times[id].min / times.kernel.min)]),
  ]);
  const align = head.map((_, column) => (column === 0 ? '---' : '--:'));
  const table = [head, align, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
  const cold = engines.map(
    ({name, cold}) => `${name} ${Math.min(...cold).toFixed(1)} ms (median ${median(cold).toFixed(1)})`,
  );
  const spread = engines.map(
    ({name, times: {kernel}}) => `${name} ${kernel.mean.toFixed(2)} ± ${kernel.sd.toFixed(2)} ms`,
  );
  return `${table}

Minima of 25 interleaved rounds on ${machine}; the kernel's mean ± sd: ${spread.join(', ')}. Columns
are in place, as a caller who fills the block's own columns has them. Cold start, from the inlined text of the module to the first price in
a fresh realm: ${cold.join(', ')}.`;
}

/** One line for each ratio that misses its goal by more than a tenth. */
export function goalsMissed(engines) {
  return engines.flatMap(({name, times}) =>
    GOALS.filter(({of, least}) => times[of].min / times.kernel.min < least * SLACK).map(
      ({of, least}) =>
        `${name}: ${of} ${(times[of].min / times.kernel.min).toFixed(2)} × the kernel, goal ${least.toFixed(2)}`,
    ),
  );
}
