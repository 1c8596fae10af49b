import {exactPrice, statedMargin, statedRest} from './stated.mjs';

/** Binance USD-M with the whole schedule: the bracket in force at the solution is part of the answer. */
export const binanceBracketed = {
  formula: 'binance_bracketed',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, qty, brackets, other_positions} = inputs;
    const rest = statedRest(plimsoll, other_positions);
    const position = plimsoll.linearPosition({side, entry: entry_price, size: qty, ...statedMargin(inputs), rest});
    const rows = brackets.map(({floor, mmr, cum}) => ({floor, rate: mmr, deduction: cum}));
    const rules = plimsoll.marginRules({schedule: plimsoll.continuousSchedule(rows)});
    const answer = plimsoll.liquidationPrice(kernel, position, rules);
    return {liquidation_price: exactPrice(answer), bracket_mmr: rateInForce(rules, answer)};
  },
};

function rateInForce(rules, answer) {
  return answer.kind === 'never' ? null : rules.schedule.brackets[answer.bracket].rate;
}
