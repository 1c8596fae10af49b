import {daysOf, doubleOf, modelOf} from './stated.mjs';

/**
 * discrete_monitoring.json: the exact recursion is a measure; the correction alone and the continuous limit are the kernel's,
 * fed with the log distance the rows state as their exact input.
 */
export const discreteMonitoring = [
  {
    set: 'discrete_monitoring',
    method: 'discrete_monitored_touch',
    answer({plimsoll, kernel, risk, inputs}) {
      const {S0, B, T, m, mu, sigma, log_distance} = inputs;
      const towards = Math.sign(log_distance);
      const course = [Math.abs(log_distance), towards * (mu - sigma ** 2 / 2), sigma, T];
      const approach = {from: doubleOf(S0), to: doubleOf(B), direction: towards > 0 ? 'rising' : 'falling'};
      const days = daysOf(plimsoll, T);
      return {
        p_touch_exact: plimsoll.monitoredTouchProbability(risk, approach, modelOf(plimsoll, inputs), days, m)
          .probability,
        p_touch_bgk: risk.passage.correctedTouch(...course, m),
        p_touch_continuous: plimsoll.passageOf(kernel).touch(...course),
      };
    },
  },
];
