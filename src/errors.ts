/** What translations need beside the code: what was found, the bounds, the row. All text, all optional. */
export type ErrorValues = Readonly<Record<string, string>>;

/**
 * The caller is wrong: a field, a stable code, what was found and what to write instead.
 *
 * `code` is the contract (tests and translations match it); the sentence may change in any release.
 *
 * @example throw new InputError('brackets', 'brackets-unsorted', 'out of order at row 2', 'Sort steps by notional, ascending.');
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly field: string;
  readonly code: string;
  /** What was found, as a fragment without a full stop. */
  readonly found: string;
  /** What to write instead, as a sentence. */
  readonly instead: string;
  readonly values: ErrorValues;

  constructor(field: string, code: string, found: string, instead: string, values: ErrorValues = {}) {
    super(`${field}: ${found}. ${instead}`);
    this.field = field;
    this.code = code;
    this.found = found;
    this.instead = instead;
    this.values = values;
  }
}

/** The kernel failed: out of memory, no convergence, another ABI. Never caused by a position alone. */
export class KernelError extends Error {
  override readonly name = 'KernelError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
