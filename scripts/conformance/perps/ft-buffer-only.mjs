import {withBuffer} from './stated.mjs';

/** freqtrade's safety margin on a price that is given. */
export const ftBufferOnly = {
  formula: 'ft_buffer_only',
  answer: ({plimsoll, inputs}) => ({liquidation_price: withBuffer(plimsoll, inputs.raw_liquidation_price, inputs)}),
};
