import {binanceUsdm, loanMarkets, ownPerpetual} from '../venues/index.js';
import {answerAccountIn} from './account-answer.js';
import {mixOf} from './account-mix.js';
import {answersBy, type Answer, type Answerer, type Answers} from './answers-by.js';
import type {Kernel} from './kernel.js';
import {answerLoanIn} from './loan-answer.js';
import * as bands from './loan-bands.js';
import * as likely from './loan-likely.js';
import {answerOwnPosition} from './own-answer.js';
import {withOutlook} from './outlook-answer.js';
import {answerPosition, type PositionAnswer} from './position-answer.js';
import type {Scenario} from './scenario.js';
import {solveUnknown} from './solve-unknown.js';

/**
 * Returns what a scenario amounts to: the answer, or what is wrong with each field. Keeps no state; never throws for
 * what was typed.
 *
 * @param locale - language tag that decides `1,234`; without it `.` is the decimal point and a lone `,` is refused.
 */
export const answers = (scenario: Scenario, kernel: Kernel, locale?: string): Answers =>
  withOutlook(solvedAnswers(scenario, kernel, locale), scenario, kernel, locale);

/** Of a position with its unknown solved, where one is asked for. */
function solvedAnswers(scenario: Scenario, kernel: Kernel, locale?: string): Answers {
  if (scenario.kind !== 'position' || scenario.position.solveFor === 'liquidation')
    return answersBy<Answer>(answererOf(scenario), scenario, kernel, locale);
  const answerer = positionAnswererOf(scenario);
  const {scenario: solved, fields, understood} = solveUnknown(scenario, answerer, kernel, locale);
  if (!solved) return {fields, understood, answer: null};
  const found = answersBy(answerer, solved, kernel, locale);
  return {...found, understood: {...found.understood, ...understood}};
}

const answerAnyLoan = answerLoanIn(loanMarkets, {bands, likely});

function answererOf({kind, position}: Scenario): Answerer<Answer> {
  if (kind === 'loan') return answerAnyLoan;
  if (kind === 'account') return answerAccountIn(id => binanceUsdm.find(market => market.id === id), mixOf);
  return positionAnswererOf({position});
}

const positionAnswererOf = ({position}: Pick<Scenario, 'position'>): Answerer<PositionAnswer> =>
  position.market === ownPerpetual.id ? answerOwnPosition : answerPosition;
