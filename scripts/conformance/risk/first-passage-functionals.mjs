import {approachOf, DAYS_A_YEAR, daysOf, doubleOf, modelOf, value} from './stated.mjs';

/** first_passage_functionals.json: ever, when, how far, and where it ends. */

const functional = (method, answer) => ({
  set: 'first_passage_functionals',
  method,
  answer: context =>
    answer({...context, model: method === 'bgk_constant' ? null : modelOf(context.plimsoll, context.inputs)}),
});

const inYears = ({days}) => value(days / DAYS_A_YEAR);

export const firstPassageFunctionals = [
  functional('bgk_constant', ({risk}) => value(risk.passage.monitoringShift())),
  functional('ever_hit_prob', ({plimsoll, kernel, inputs, model}) =>
    value(plimsoll.everTouchProbability(kernel, approachOf(inputs), model).probability),
  ),
  functional('mean_hit_time_given_hit', ({plimsoll, kernel, inputs, model}) =>
    inYears(plimsoll.meanHittingTime(kernel, approachOf(inputs), model)),
  ),
  functional('hit_time_density', ({plimsoll, kernel, inputs, model}) => {
    const days = daysOf(plimsoll, inputs.t);
    const {perDay} = plimsoll.hittingTimeDensity(kernel, approachOf(inputs), model, days);
    return value(perDay * DAYS_A_YEAR);
  }),
  functional('mean_time_to_min_tau_T', ({plimsoll, kernel, inputs, model}) =>
    inYears(plimsoll.expectedTimeUntouched(kernel, approachOf(inputs), model, daysOf(plimsoll, inputs.T))),
  ),
  functional('hit_time_quantile', ({plimsoll, kernel, inputs, model}) =>
    inYears(plimsoll.horizonForTouchProbability(kernel, approachOf(inputs), model, inputs.alpha)),
  ),
  functional('barrier_for_touch_prob', ({plimsoll, kernel, inputs, model}) => {
    const {S0, T, alpha, side} = inputs;
    const departure = {from: doubleOf(S0), direction: side === 'upper' ? 'rising' : 'falling'};
    const found = plimsoll.barrierForTouchProbability(kernel, departure, model, daysOf(plimsoll, T), alpha);
    return {B: found.value, log_distance: side === 'upper' ? found.logDistance : -found.logDistance};
  }),
  functional('joint_touch_terminal', ({plimsoll, risk, inputs, model}) => {
    const end = {price: doubleOf(inputs.K), side: inputs.event.endsWith('S_T>K)') ? 'above' : 'below'};
    const days = daysOf(plimsoll, inputs.T);
    return value(plimsoll.touchAndEnd(risk, approachOf(inputs), end, model, days).touched);
  }),
  functional('terminal_prob_below', ({plimsoll, risk, inputs: {S0, K, T}, model}) => {
    const approach = {from: doubleOf(S0), to: doubleOf(K), direction: 'falling'};
    const end = {price: doubleOf(K), side: 'below'};
    return value(plimsoll.touchAndEnd(risk, approach, end, model, daysOf(plimsoll, T)).either);
  }),
];
