import {exactPrice} from './stated.mjs';

/** Synthetix v1/v2: the requirement stays that of the last price. */
export const synthetixV1 = {
  formula: 'synthetix_v1',
  answer({plimsoll, inputs}) {
    const answer = plimsoll.synthetixLiquidationPrice({
      side: inputs.side,
      size: String(inputs.qty).replace(/^[-+]/, ''),
      price: inputs.price,
      margin: inputs.margin,
      fee: inputs.fee,
      liquidationFeeRatio: inputs.liq_fee_ratio,
      liquidationBufferRatio: inputs.liq_buffer_ratio,
      minimumKeeperFee: inputs.min_keeper_fee,
      netFundingPerUnit: inputs.net_funding_per_unit,
    });
    return {liquidation_price: exactPrice(answer)};
  },
};
