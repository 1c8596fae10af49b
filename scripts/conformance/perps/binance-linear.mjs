import {exactPrice, oneStep, statedMargin, statedRest} from './stated.mjs';

/** Binance USD-M with the row in force given: rate and maintenance amount, cross accounts through their other positions. */
export const binanceLinear = {
  formula: 'binance_linear',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, qty, mmr, maint_amount, other_positions} = inputs;
    const rest = statedRest(plimsoll, other_positions);
    const position = plimsoll.linearPosition({side, entry: entry_price, size: qty, ...statedMargin(inputs), rest});
    const rules = oneStep(plimsoll, {rate: mmr, deduction: maint_amount});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules))};
  },
};
