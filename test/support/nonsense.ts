import {InputError} from '../../src/errors.js';
import * as measures from '../../src/measures/index.js';

/** Plain JavaScript may hand anything in: the same functions without their types. */
type Untyped = (...given: unknown[]) => unknown;
const all = measures as unknown as Record<string, Untyped>;

const nonsense: readonly unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  0,
  '',
  '0',
  '-1',
  'abc',
  '1e59',
  true,
  {},
  [],
  [1],
  () => 1,
];

/** Loans, positions and rules have doors of their own. */
const isMade = (value: object): boolean => 'kind' in value && ['loan', 'linear'].includes(String(value.kind));

/** The call's arguments with one amount, one field or one argument replaced; a list of what to try. */
function spoilt(given: readonly unknown[], by: unknown): unknown[][] {
  return given.flatMap((argument, at) => {
    const put = (value: unknown) => given.map((other, index) => (index === at ? value : other));
    const isPlain = typeof argument === 'object' && argument !== null && !Array.isArray(argument) && !isMade(argument);
    const fields = isPlain ? Object.keys(argument) : [];
    return [put(by), ...fields.map(field => put({...(argument as object), [field]: by}))];
  });
}

/** The measure of a name, called. */
export const called = (name: string, given: readonly unknown[]): unknown => all[name]!(...given);

/** Every fault of a call whose parts are replaced by nonsense. */
export const faultsOf = (name: string, given: readonly unknown[]): readonly string[] => {
  const faults = nonsense.flatMap(by => spoilt(given, by)).map(call => fault(name, call));
  return [...new Set(faults.filter(found => found !== null))];
};

/** An answer, or an `InputError`: never another error. */
function fault(name: string, given: readonly unknown[]): string | null {
  try {
    const answer = all[name]!(...given);
    return typeof answer === 'number' && Number.isNaN(answer) ? `${name} is NaN` : null;
  } catch (error) {
    return error instanceof InputError ? null : `${name}: ${String(error)}`;
  }
}
