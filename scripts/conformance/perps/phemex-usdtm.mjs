import {exactPrice, oneStep} from './stated.mjs';

/** Phemex USDT-M: the closing fee counts twice, in the balance and in the requirement. */
export const phemexUsdtm = {
  formula: 'phemex_usdtm',
  answer({plimsoll, kernel, inputs}) {
    const {side, qty, entry_price, leverage, mmr, mm_amount, fee_rate} = inputs;
    const opened = plimsoll.linearPosition({side, entry: entry_price, size: qty, leverage});
    const position = plimsoll.withClosingFee(opened, leverage, fee_rate);
    const rules = oneStep(plimsoll, {rate: mmr, deduction: mm_amount, feeRate: fee_rate});
    return {
      liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules)),
      assigned_pos_balance: position.margin,
    };
  },
};
