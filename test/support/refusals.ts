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
