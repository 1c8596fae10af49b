/** dYdX v4 in the chain's own whole numbers. */
export const dydxIsLiquidatable = {
  formula: 'dydx_is_liquidatable',
  answer: ({plimsoll, inputs}) => ({is_liquidatable: plimsoll.dydxIsLiquidatable(subaccountOf(inputs))}),
};

export const dydxBankruptcy = {
  formula: 'dydx_bankruptcy',
  answer({plimsoll, inputs}) {
    const quote = plimsoll.dydxBankruptcyQuote(
      subaccountOf(inputs),
      Number(inputs.perpetual_id),
      BigInt(inputs.delta_quantums),
    );
    return {bankruptcy_price_quote_quantums: quote};
  },
};

export const dydxFillable = {
  formula: 'dydx_fillable',
  answer({plimsoll, inputs}) {
    const config = {
      bankruptcyAdjustmentPpm: BigInt(inputs.bankruptcy_adjustment_ppm),
      spreadToMaintenancePpm: BigInt(inputs.spread_to_mmr_ratio_ppm),
    };
    const price = plimsoll.dydxFillablePrice(subaccountOf(inputs), Number(inputs.perpetual_id), config);
    return {fillable_price_rational: `${price.numerator}/${price.denominator}`};
  },
};

export const dydxInsurance = {
  formula: 'dydx_insurance',
  answer({plimsoll, inputs}) {
    const fill = {
      perpetualId: Number(inputs.perpetual_id),
      side: String(inputs.is_buy) === 'true' ? 'buy' : 'sell',
      quantums: BigInt(inputs.fill_quantums),
      subticks: BigInt(inputs.subticks),
      quantumConversionExponent: Number(inputs.quantum_conversion_exponent),
    };
    const mostFee = BigInt(inputs.max_liquidation_fee_ppm);
    const delta = plimsoll.dydxInsuranceFundDelta(subaccountOf(inputs), fill, mostFee);
    return {insurance_fund_delta_quote_quantums: delta};
  },
};

export const dydxMinmax = {
  formula: 'dydx_minmax',
  answer({plimsoll, inputs}) {
    const config = {
      minNotional: BigInt(inputs.min_position_notional_liquidated),
      maxPortionPpm: BigInt(inputs.max_position_portion_ppm),
    };
    const {least, most} = plimsoll.dydxNotionalBounds(subaccountOf(inputs), Number(inputs.perpetual_id), config);
    return {min_notional: least, max_notional: most};
  },
};

function subaccountOf({usdc_quantums, positions}) {
  return {
    usdcQuantums: BigInt(usdc_quantums),
    positions: positions.map(position => ({
      perpetualId: Number(position.perpetual_id),
      quantums: BigInt(position.quantums),
      oraclePrice: position.price_usd,
      atomicResolution: Number(position.atomic_resolution),
      initialMarginPpm: BigInt(position.imr_ppm),
      maintenanceFractionPpm: BigInt(position.mm_fraction_ppm),
    })),
  };
}
