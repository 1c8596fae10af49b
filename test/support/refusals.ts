import {InputError} from '../../src/errors.js';

/** Returns the input error a call throws, to be judged by its field and code; any other error passes through. */
export function refusalOf(call: () => unknown): InputError {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new TypeError(`no refusal but ${JSON.stringify(result)}`);
}

/** Where a call is refused and why: the error's field and code. */
export function refusal(call: () => unknown): [string, string] {
  const {field, code} = refusalOf(call);
  return [field, code];
}
