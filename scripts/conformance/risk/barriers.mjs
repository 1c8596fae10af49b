import {approachOf, DAYS_A_YEAR, daysOf, doubleOf, modelOf} from './stated.mjs';

/** barrier_published_and_double.json: binary barriers and double barriers as printed, and as mpmath has them. */

const set = 'barrier_published_and_double';

/** What a payment at the horizon's end is worth now. */
const paidAtTheEnd = ({cash, r, T}, probability) => cash * Math.exp(-r * T) * probability;

/** A barrier the row calls down or up; one that is touched already stands on the other side of the price. */
const statedApproach = ({S0, B, barrier}) => ({
  from: doubleOf(S0),
  to: doubleOf(B),
  direction: barrier.startsWith('Up') ? 'rising' : 'falling',
});

/** E[e^{−rτ}; one barrier first]: the measure gives the probability, the kernel also its present value. */
function paidAtTheTouch({risk: {passage}, inputs: {S0, lower, upper, mu, sigma, T, r, cash}}, side) {
  const below = -passage.logDistance((lower - S0) / S0, lower / S0);
  const above = passage.logDistance((upper - S0) / S0, upper / S0);
  const drift = mu - sigma ** 2 / 2;
  const [near, far, pull] = side === 'lower' ? [below, above, drift] : [above, below, -drift];
  return cash * passage.lowerFirst(near, far, pull, sigma, T, r);
}

function doubleBarrier(context) {
  const {plimsoll, risk, inputs} = context;
  const {T, type} = inputs;
  const corridor = {from: doubleOf(inputs.S0), lower: doubleOf(inputs.lower), upper: doubleOf(inputs.upper)};
  const answer = plimsoll.twoBarrierTouch(risk, corridor, modelOf(plimsoll, inputs), daysOf(plimsoll, T));
  const values = {
    KnockOut: () => paidAtTheEnd(inputs, answer.neither),
    KnockIn: () => paidAtTheEnd(inputs, answer.lowerFirst + answer.upperFirst),
    KIKO: () => paidAtTheTouch(context, 'lower'),
    KOKI: () => paidAtTheTouch(context, 'upper'),
  };
  const value = values[type]?.();
  return {
    p_lower_first: answer.lowerFirst,
    p_upper_first: answer.upperFirst,
    p_survive: answer.neither,
    p_lower_first_ever: answer.lowerFirstEver,
    mean_exit_time: answer.meanDays / DAYS_A_YEAR,
    pv_paper: value,
    pv_mpmath: value,
  };
}

export const barriers = [
  {set, method: 'double_barrier', answer: doubleBarrier},
  {
    set,
    method: 'discounted_touch',
    answer({plimsoll, risk, inputs}) {
      const days = daysOf(plimsoll, inputs.T);
      const {value} = plimsoll.discountedTouch(risk, approachOf(inputs), modelOf(plimsoll, inputs), days, inputs.r);
      return {'E[exp(-r tau);tau<=T]': value, pv_paper: inputs.cash * value};
    },
  },
  {
    set,
    method: 'joint_touch_terminal',
    answer({plimsoll, risk, inputs}) {
      const end = {price: doubleOf(inputs.K), side: inputs.payoff === 'S_T>K' ? 'above' : 'below'};
      const model = modelOf(plimsoll, inputs);
      const answer = plimsoll.touchAndEnd(risk, statedApproach(inputs), end, model, daysOf(plimsoll, inputs.T));
      const probability = inputs.barrier.endsWith('In') ? answer.touched : answer.untouched;
      return {
        probability_from_paper: probability,
        probability_mpmath: probability,
        pv_paper: paidAtTheEnd(inputs, probability),
      };
    },
  },
];
