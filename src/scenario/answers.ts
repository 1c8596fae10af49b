import type {Kernel} from './kernel.js';
import {answerLoan, type LoanAnswer} from './loan-answer.js';
import {answerPosition, type PositionAnswer} from './position-answer.js';
import {Reading, type FieldErrors, type Understood} from './reading.js';
import type {Scenario} from './scenario.js';

export type Answer = PositionAnswer | LoanAnswer;

/** What a page shows of a scenario. */
export interface Answers {
  /** What is wrong, by field: every mistake, not the first. */
  readonly fields: FieldErrors;
  /** What each text was read as, by field. */
  readonly understood: Understood;
  /** `null` while a field is wrong. */
  readonly answer: Answer | null;
}

const KINDS = ['position', 'loan'] as const;

/**
 * Returns what a scenario amounts to: the answer, or what is wrong with each field. Keeps no state; never throws for
 * what was typed.
 *
 * @param locale - language tag that decides `1,234`; without it `.` is the decimal point and a lone `,` is refused.
 */
export function answers(scenario: Scenario, kernel: Kernel, locale?: string): Answers {
  const reading = new Reading(locale);
  const kind = reading.choice('kind', scenario.kind, KINDS);
  const answer =
    kind === 'loan' ? answerLoan(scenario.loan, kernel, reading) : answerPosition(scenario.position, kernel, reading);
  return {
    fields: reading.errors,
    understood: reading.understood,
    answer: answer && reading.isWhole ? answer : null,
  };
}
