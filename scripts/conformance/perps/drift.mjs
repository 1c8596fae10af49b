import {exactPrice} from './stated.mjs';

/** Drift v2: the price of a position, and what a liquidation takes of it; whole numbers as the program keeps them. */
export const driftLiqprice = {
  formula: 'drift_liqprice',
  answer({plimsoll, inputs: {side, qty, quote_entry_plus_fees, collateral, mmr}}) {
    const held = {side, size: qty, quoteEntry: quote_entry_plus_fees, collateral, rate: mmr};
    return {liquidation_price: exactPrice(plimsoll.driftLiquidationPrice(held))};
  },
};

export const driftCover = {
  formula: 'drift_cover',
  answer({plimsoll, inputs}) {
    const {amount} = plimsoll.driftCover(shortageOf(inputs, inputs.liquidation_fee), BigInt(inputs.if_liquidation_fee));
    return {base_asset_amount: amount};
  },
};

export const driftIfFee = {
  formula: 'drift_if_fee',
  answer({plimsoll, inputs}) {
    const shortage = shortageOf(inputs, inputs.liquidator_fee);
    const held = BigInt(inputs.base_asset_amount);
    return {if_fee: plimsoll.driftFundFee(shortage, held, BigInt(inputs.max_if_fee))};
  },
};

function shortageOf({margin_shortage, margin_ratio, oracle_price, quote_oracle_price}, fee) {
  return {
    marginShortage: BigInt(margin_shortage),
    marginRatio: BigInt(margin_ratio),
    liquidatorFee: BigInt(fee),
    oraclePrice: BigInt(oracle_price),
    quoteOraclePrice: BigInt(quote_oracle_price),
  };
}
