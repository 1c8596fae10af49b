import type {Answer, Scenario} from '../../scenario/index.js';

/** A settled answer: fired once when half a second has passed without a change, whoever asked. */
export class AnswerEvent extends Event {
  static readonly type = 'plimsoll-answer';
  /** What was asked, as typed. */
  readonly scenario: Scenario;
  readonly answer: Answer;

  constructor(scenario: Scenario, answer: Answer) {
    super(AnswerEvent.type, {bubbles: true, composed: true});
    this.scenario = scenario;
    this.answer = answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'plimsoll-answer': AnswerEvent;
  }
}
