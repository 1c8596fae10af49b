import {exactPrice, oneStep, rateOfInitialMargin, statedMargin} from './stated.mjs';

/** HTX: entry is the settlement price (cost_hold); the adjust factor is a fraction of the position's margin. */
export const htxLinear = {
  formula: 'htx_linear',
  answer({plimsoll, kernel, inputs}) {
    const {side, cost_hold, qty, adjust_factor, leverage} = inputs;
    const position = plimsoll.linearPosition({side, entry: cost_hold, size: qty, ...statedMargin(inputs)});
    const rules = oneStep(plimsoll, {rate: rateOfInitialMargin(plimsoll, adjust_factor, leverage)});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules))};
  },
};
