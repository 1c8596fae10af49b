import type {CrossAnswer} from './account-answer.js';
import type {Kernel} from './kernel.js';
import type {LoanAnswer} from './loan-answer.js';
import type {PositionAnswer} from './position-answer.js';
import {Reading, type FieldErrors, type Understood} from './reading.js';
import type {Scenario} from './scenario.js';

export type Answer = PositionAnswer | LoanAnswer | CrossAnswer;

/** An answer whose price is one equation solved; a cross account has many. */
export type SingleAnswer = PositionAnswer | LoanAnswer;

/** What reads and answers one kind of scenario. */
export type Answerer<A extends Answer> = (scenario: Scenario, kernel: Kernel, reading: Reading) => A | undefined;

/** What a page shows of a scenario. */
export interface Answers<A extends Answer = Answer> {
  /** What is wrong, by field: every mistake, not the first. */
  readonly fields: FieldErrors;
  /** What each text was read as, by field. */
  readonly understood: Understood;
  /** `null` while a field is wrong, but for the outlook's: the price does not depend on them. */
  readonly answer: A | null;
}

const KINDS = ['position', 'loan', 'account'] as const;

/** Returns what a scenario amounts to by one answerer; a page that shows one kind need not load the others. */
export function answersBy<A extends Answer>(
  answerer: Answerer<A>,
  scenario: Scenario,
  kernel: Kernel,
  locale?: string,
): Answers<A> {
  const reading = new Reading(locale);
  reading.choice('kind', scenario.kind, KINDS);
  const answer = answerer(scenario, kernel, reading);
  return {
    fields: reading.errors,
    understood: reading.understood,
    answer: answer && reading.isWhole ? answer : null,
  };
}
