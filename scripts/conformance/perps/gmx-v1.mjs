import {exactPrice} from './stated.mjs';

/** GMX v1: the sooner of fees that exhaust the collateral and leverage that reaches its maximum. */
export const gmxV1 = {
  formula: 'gmx_v1',
  answer({plimsoll, inputs}) {
    const answer = plimsoll.gmxLiquidationPrice({
      side: inputs.side,
      sizeUsd: inputs.size_usd,
      collateralUsd: inputs.collateral_usd,
      averagePrice: inputs.average_price,
      fundingFeeUsd: inputs.funding_fee_usd,
      liquidationFeeUsd: inputs.liquidation_fee_usd,
      marginFeeBasisPoints: inputs.margin_fee_bps,
      maxLeverage: inputs.max_leverage,
    });
    return {liquidation_price: exactPrice(answer)};
  },
};
