import {genericLinearFee} from './generic-linear-fee.mjs';
import {withBuffer} from './stated.mjs';

/** freqtrade on Gate and OKX: the venue's price, then the bot's safety margin on top of it. */
export const ftFeeBuffer = {
  formula: 'ft_fee_buffer',
  answer(context) {
    const {liquidation_price} = genericLinearFee.answer(context);
    return {liquidation_price: withBuffer(context.plimsoll, liquidation_price, context.inputs)};
  },
};
