/** KuCoin cross since May 2025: positions and open orders over what is left of the margin. */
export const kucoinRiskRate = {
  formula: 'kucoin_risk_rate',
  answer({plimsoll, inputs: {positions, open_orders, taker_fee_rate, total_margin}}) {
    const account = {
      positions: (positions ?? []).map(({qty, mark_price, mmr}) => ({
        size: unsigned(qty),
        price: mark_price,
        rate: mmr,
      })),
      openOrders: (open_orders ?? []).map(({qty, price, mmr}) => ({size: unsigned(qty), price, rate: mmr})),
      feeRate: taker_fee_rate,
      totalMargin: total_margin,
    };
    const answer = plimsoll.riskRate(account);
    return {risk_rate: answer.kind === 'at' ? answer.ratio : null};
  },
};

const unsigned = text => String(text).replace(/^[-+]/, '');
