/** Orderly cross: a rate that grows with a power of the notional; the price on the grid is the root's neighbour. */
export const orderlyCross = {
  formula: 'orderly_cross',
  answer({plimsoll, inputs}) {
    const {side, qty, mark_price, total_collateral, base_mmr, base_imr, imr_factor, other_positions = []} = inputs;
    const answer = plimsoll.powerLawPrice({
      side,
      size: unsigned(qty),
      mark: mark_price,
      totalCollateral: total_collateral,
      law: plimsoll.powerRate({baseRate: base_mmr, baseInitialRate: base_imr, factor: imr_factor}),
      others: other_positions.map(other => ({size: unsigned(other.qty), price: other.mark_price, rate: other.mmr})),
    });
    return {liquidation_price: answer.kind === 'never' ? null : answer.price};
  },
};

const unsigned = text => String(text).replace(/^[-+]/, '');
