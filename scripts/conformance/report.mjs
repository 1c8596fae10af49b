/** What the runner prints: failing fields, the table by case, contradictory rows, and the line that counts. */

/** A line per failing field: id, field, expected, got, error and what was allowed. */
export function failureLines(results) {
  return results
    .filter(result => result.outcome === 'failed')
    .flatMap(({vector, fields}) =>
      fields.filter(each => !each.pass).map(each => `FAIL ${vector.id} · ${each.field} · ${failureText(each)}`),
    );
}

function failureText({expected, got, relative, allowance}) {
  const error = relative === null ? 'not comparable' : `${relative.toExponential(3)} relative`;
  return `expected ${JSON.stringify(expected)} · got ${got} · error ${error} · allowed ${allowance.text}`;
}

/** The table case × passed, failed, skipped, with the reason of what was skipped. */
export function tableLines(results) {
  const cases = new Map();
  for (const {vector, outcome, reason} of results) {
    if (outcome === 'contradictory') continue;
    const row = cases.get(vector.caseName) ?? {passed: 0, failed: 0, skipped: 0, reason: ''};
    row[outcome]++;
    row.reason = reason ?? row.reason;
    cases.set(vector.caseName, row);
  }
  if (cases.size === 0) return [];
  const names = [...cases.keys()].sort((a, b) => (a < b ? -1 : 1));
  return ['passed  failed  skipped  case', ...names.map(name => tableRow(name, cases.get(name)))];
}

function tableRow(name, {passed, failed, skipped, reason}) {
  return `${column(passed, 6)}  ${column(failed, 6)}  ${column(skipped, 7)}  ${name}${reason && ` — ${reason}`}`;
}

function column(count, width) {
  return String(count === 0 ? '·' : count).padStart(width);
}

/** Rows that contradict their own inputs: counted apart, never run. */
export function contradictoryLine(results) {
  const ids = results.filter(result => result.outcome === 'contradictory').map(({vector}) => vector.id);
  return `${ids.length} contradictory, published against their own inputs and not run${ids.length ? `: ${ids.join(', ')}` : ''}`;
}

export function countOf(results, outcome) {
  return results.filter(result => result.outcome === outcome).length;
}

/** The last line of every run. */
export function countLine(results) {
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(outcome => countOf(results, outcome));
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
