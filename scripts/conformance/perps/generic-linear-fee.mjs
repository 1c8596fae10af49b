import {exactPrice, oneStep, statedMargin} from './stated.mjs';

/** Maintenance at mark with the closing fee counted in the requirement: Gate, OKX, Injective. */
export const genericLinearFee = {
  formula: 'generic_linear_fee',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, qty, mmr, fee_rate} = inputs;
    const position = plimsoll.linearPosition({side, entry: entry_price, size: qty, ...statedMargin(inputs)});
    const rules = oneStep(plimsoll, {rate: mmr, feeRate: fee_rate});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules))};
  },
};
