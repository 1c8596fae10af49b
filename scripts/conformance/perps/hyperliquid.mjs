import {exactPrice, oneStep, rateOfInitialMargin, statedMargin} from './stated.mjs';

/** Hyperliquid: maintenance is half of the initial margin at the asset's maximum leverage. */
export const hyperliquid = {
  formula: 'hyperliquid',
  answer({plimsoll, kernel, inputs}) {
    const {side, price, qty, max_leverage} = inputs;
    const position = plimsoll.linearPosition({side, entry: price, size: qty, ...statedMargin(inputs)});
    const rules = oneStep(plimsoll, {rate: rateOfInitialMargin(plimsoll, '0.5', max_leverage)});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules))};
  },
};
