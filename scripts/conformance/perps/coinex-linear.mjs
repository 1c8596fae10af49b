import {exactPrice, oneStep} from './stated.mjs';

/** CoinEx: entry is the settlement price, maintenance at mark, no fee. */
export const coinexLinear = {
  formula: 'coinex_linear',
  answer({plimsoll, kernel, inputs}) {
    const {side, settle_price, qty, margin, mmr} = inputs;
    const position = plimsoll.linearPosition({side, entry: settle_price, size: qty, margin});
    const rules = oneStep(plimsoll, {rate: mmr});
    return {
      liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules)),
      bankruptcy_price: exactPrice(plimsoll.bankruptcyPrice(position, rules)),
    };
  },
};
