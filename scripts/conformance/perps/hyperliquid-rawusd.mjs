import {exactPrice, oneStep, rateOfInitialMargin} from './stated.mjs';

/** Hyperliquid as its account states it: signed size, and the quote balance that is left after opening (rawUsd). */
export const hyperliquidRawUsd = {
  formula: 'hyperliquid_rawusd',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, szi, raw_usd, max_leverage} = inputs;
    const size = szi.replace(/^[-+]/, '');
    const position = plimsoll.linearPosition({side, entry: entry_price, size, balance: raw_usd});
    const rules = oneStep(plimsoll, {rate: rateOfInitialMargin(plimsoll, '0.5', max_leverage)});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules))};
  },
};
