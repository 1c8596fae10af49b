/** Bybit cross before unified accounts: what a position may lose; unrealised profit does not count. */
export const bybitSustainableLoss = {
  formula: 'bybit_sustainable_loss',
  answer({plimsoll, inputs: {available_balance, qty, entry_price, initial_margin_rate, mmr}}) {
    const position = {size: qty, entry: entry_price, initialRate: initial_margin_rate, rate: mmr};
    return {sustainable_loss: plimsoll.sustainableLoss({available: available_balance, ...position})};
  },
};
