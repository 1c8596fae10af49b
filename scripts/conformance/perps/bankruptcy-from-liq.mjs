import {exactPrice} from './stated.mjs';

/** KuCoin cross: the bankruptcy price behind a liquidation price, by rates alone. */
export const bankruptcyFromLiq = {
  formula: 'bankruptcy_from_liq',
  answer({plimsoll, inputs: {liquidation_price, mmr, fee_rate, side}}) {
    const rates = {rate: mmr, feeRate: fee_rate};
    return {bankruptcy_price: exactPrice(plimsoll.bankruptcyBehind(liquidation_price, side, rates))};
  },
};
