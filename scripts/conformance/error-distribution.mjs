/**
 * The distribution of errors: per family, how many fields are exact, how the relative errors of the rest spread over
 * decades, and how much of the tolerance the worst of them uses (achieved against target).
 */

/** Upper ends of the decades shown; a field beyond the last is counted in a column of its own. */
const DECADES = [-30, -20, -16, -12, -9, -6, -4, -2];

export function errorLines(results) {
  const families = new Map();
  for (const {vector, fields = []} of results) {
    const measured = fields.filter(each => each.relative !== null);
    if (measured.length === 0) continue;
    const name = familyName(vector);
    families.set(name, [...(families.get(name) ?? []), ...measured]);
  }
  if (families.size === 0) return [];
  const names = [...families.keys()].sort();
  const width = Math.max(...names.map(name => name.length), 6);
  const decades = DECADES.map(power => `≤1e${power}`.padStart(7)).join('');
  const head = `${'family'.padEnd(width)}  fields  exact${decades}   more  worst relative  of tolerance`;
  return ['', head, ...names.map(name => distribution(name, families.get(name), width))];
}

function familyName({schema, family}) {
  return [schema, family.formula ?? family.system ?? family.set, family.kind ?? family.method]
    .filter(Boolean)
    .join(' ');
}

function distribution(name, fields, width) {
  const counts = [...DECADES, Infinity].map(() => 0);
  const errors = fields.map(each => each.relative);
  for (const error of errors.filter(each => each > 0)) {
    const at = DECADES.findIndex(power => error <= 10 ** power);
    counts[at < 0 ? DECADES.length : at]++;
  }
  const exact = errors.filter(error => error === 0).length;
  const columns = counts.map(count => String(count || '·').padStart(7)).join('');
  const worst = Math.max(...errors)
    .toExponential(2)
    .padStart(14);
  const share = Math.max(...fields.map(each => each.share));
  const used = (Number.isFinite(share) ? `${(100 * share).toPrecision(3)} %` : 'beyond').padStart(12);
  return `${name.padEnd(width)}  ${String(fields.length).padStart(6)}  ${String(exact).padStart(5)}${columns}  ${worst}  ${used}`;
}
