import {exactPrice} from './stated.mjs';

/** Bybit, coin-margined cross before unified accounts. */
export const bybitInverseCrossLegacy = {
  formula: 'bybit_inverse_cross_legacy',
  answer({plimsoll, inputs}) {
    const {bankruptcy, liquidation} = plimsoll.inverseCrossBeforeUnified({
      side: inputs.side,
      notional: inputs.contracts_usd,
      entry: inputs.entry_price,
      accountBalance: inputs.account_balance,
      orderMargin: inputs.order_margin,
      rate: inputs.mmr,
      feeRate: inputs.fee_rate,
    });
    return {bankruptcy_price: exactPrice(bankruptcy), liquidation_price: exactPrice(liquidation)};
  },
};
