import {noLoan, type Answer, type CrossAnswer, type SingleAnswer} from '../../scenario/index.js';

/** Whether one asset's price is the whole answer: what moves together, or is converted in bands, has another equation. */
export const isOnePrice = (answer: Answer | undefined): answer is SingleAnswer =>
  answer?.kind === 'position' || (answer?.kind === 'loan' && answer.move.kind === 'only' && !answer.soft);

/** Whether what liquidation takes is on record: of a loan, in the usual market alone. */
export const isSettled = (answer: Answer | undefined): answer is SingleAnswer =>
  isOnePrice(answer) && (answer.kind === 'position' || answer.market.id === noLoan.market);

/** What time alone does something to that is told: one price, or an account. */
export type TimedAnswer = SingleAnswer | CrossAnswer;

export const isTimed = (answer: Answer): answer is TimedAnswer => answer.kind === 'account' || isOnePrice(answer);
