import {decimal, multiply, parseDecimal, requirePositive, type Decimal} from '../decimal/index.js';
import {InputError} from '../errors.js';

/** Errors by field; a field without one is right. */
export type FieldErrors = Readonly<Record<string, InputError>>;

/** What each text was read as, by field; percentages as typed. */
export type Understood = Readonly<Record<string, Decimal>>;

/** Characters of an asset's name. */
const LONGEST_NAME = 20;
const HUNDREDTH = decimal('0.01');

/** Reads many fields and keeps every mistake, so that a reader sees all of them at once. */
export class Reading {
  readonly errors: Record<string, InputError> = {};
  readonly understood: Record<string, Decimal> = {};
  /** Decides how `1,234` is read. */
  readonly locale: string | undefined;

  constructor(locale: string | undefined) {
    this.locale = locale;
  }

  get isWhole(): boolean {
    return Object.keys(this.errors).length === 0;
  }

  /** Runs one step; its input error is kept at `field` and the step has no result. */
  attempt<T>(field: string, step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.errors[field] ??= error;
      return undefined;
    }
  }

  /** Runs one step that names the fields it refuses itself; the names become ours: `rows[1].rate` is `room.rows.1.rate`. */
  within<T>(room: string, step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.errors[`${room}.${error.field.replace(/\[(\d+)\]/g, '.$1')}`] ??= error;
      return undefined;
    }
  }

  /** Reads a number as a person writes it; `check` refuses what is out of range. */
  amount(
    field: string,
    text: string,
    check: (value: Decimal, field: string) => Decimal = requirePositive,
  ): Decimal | undefined {
    const value = this.attempt(field, () => parseDecimal(text, field, this.locale));
    if (value === undefined) return undefined;
    this.understood[field] = value;
    return this.attempt(field, () => check(value, field));
  }

  /** Reads a number that may be left out: `null` where the text is blank. */
  optional(
    field: string,
    text: string,
    check?: (value: Decimal, field: string) => Decimal,
  ): Decimal | null | undefined {
    return text.trim() === '' ? null : this.amount(field, text, check);
  }

  /** Reads a percentage, with or without its sign, as a fraction. */
  percent(field: string, text: string, check: (value: Decimal, field: string) => Decimal): Decimal | undefined {
    const value = this.amount(field, text.replace(/\s*[%٪]\s*$/, ''), check);
    return value === undefined ? undefined : multiply(value, HUNDREDTH);
  }

  /** Reads a name short enough to stand in a sentence; `fallback` is what a blank one is called. */
  name(field: string, text: string, fallback?: string): string | undefined {
    return this.attempt(field, () => {
      const name = text.trim() || fallback;
      if (name === undefined) throw new InputError(field, 'no-name', 'no name', 'Write the name of the asset.');
      if (name.length <= LONGEST_NAME) return name;
      const values = {found: name, most: String(LONGEST_NAME)};
      throw new InputError(field, 'name-too-long', name, `Write at most ${LONGEST_NAME} characters.`, values);
    });
  }

  /** Reads one of a few words. */
  choice<T extends string>(field: string, text: string, choices: readonly T[]): T | undefined {
    return this.attempt(field, () => {
      const chosen = choices.find(choice => choice === text);
      if (chosen !== undefined) return chosen;
      throw notAChoice(field, text, choices);
    });
  }
}

/** Returns the error of a word that is not among those offered. */
export function notAChoice(field: string, text: string, choices: readonly string[]): InputError {
  const found = text.trim() === '' ? 'nothing' : text;
  const offered = choices.join(', ');
  return new InputError(field, 'not-a-choice', found, `Choose one of ${offered}.`, {found, choices: offered});
}
