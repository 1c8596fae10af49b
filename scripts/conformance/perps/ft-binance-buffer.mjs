import {binanceLinear} from './binance-linear.mjs';
import {withBuffer} from './stated.mjs';

/** freqtrade on Binance: the venue's price, then the bot's safety margin on top of it. */
export const ftBinanceBuffer = {
  formula: 'ft_binance_buffer',
  answer(context) {
    const {liquidation_price} = binanceLinear.answer(context);
    return {liquidation_price: withBuffer(context.plimsoll, liquidation_price, context.inputs)};
  },
};
