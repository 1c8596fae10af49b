import {fraction, fractionText} from './fraction.mjs';
import {allowanceFor, judge} from './tolerance.mjs';

/**
 * Runs vectors against the public measures.
 *
 * @param vectors - rows as `readVectors` gives them.
 * @param adapterFor - vector → `{answer(context): fields}`, or `{skip: reason}`.
 * @param context - what adapters may use: the package's own exports under `plimsoll`, its `kernel`, that one's `risk`, and `dataFolder`.
 * @returns one result a row: `{vector, outcome, reason?, fields?}`; outcome passed, failed, skipped or contradictory.
 */
export function runVectors(vectors, adapterFor, context) {
  return vectors.map(vector => {
    if (!vector.reproduced) return {vector, outcome: 'contradictory'};
    const adapter = adapterFor(vector);
    if (adapter.skip) return {vector, outcome: 'skipped', reason: adapter.skip};
    return judged(vector, answersOf(adapter, vector, context));
  });
}

function answersOf(adapter, vector, context) {
  try {
    return {
      fields: adapter.answer({...context, inputs: vector.inputs, expected: Object.keys(vector.expected), vector}),
    };
  } catch (error) {
    return {fields: {}, thrown: error};
  }
}

function judged(vector, {fields, thrown}) {
  const results = Object.entries(vector.expected).map(([field, expected]) => {
    const allowance = allowanceFor(vector.tolerance, field);
    const zeroIsNever = vector.schema === 'perps' && field.endsWith('price');
    const verdict = judge(expected, fields[field], allowance, zeroIsNever);
    return {
      field,
      expected,
      got: thrown ? `threw ${thrown.name}: ${thrown.message}` : shown(fields[field]),
      allowance,
      ...verdict,
    };
  });
  return {vector, outcome: results.every(each => each.pass) ? 'passed' : 'failed', fields: results};
}

function shown(got) {
  if (got === undefined) return 'no answer';
  if (Array.isArray(got)) return `[${got.map(shown).join(', ')}]`;
  const number = fraction(got);
  return number ? fractionText(number) : String(got);
}
