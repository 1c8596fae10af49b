import {exactPrice, oneStep} from './stated.mjs';

/** JOJO: the entry fee leaves the deposit before anything else. */
export const jojo = {
  formula: 'jojo',
  answer({plimsoll, kernel, inputs}) {
    const {side, qty, entry_price, deposit, fee_rate, mmr} = inputs;
    const opened = plimsoll.linearPosition({side, entry: entry_price, size: qty, margin: deposit});
    const position = plimsoll.afterEntryFee(opened, fee_rate);
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, oneStep(plimsoll, {rate: mmr})))};
  },
};
