import {exactPrice, oneStep} from './stated.mjs';

/** OKX, coin-margined isolated: the fee counts, and the price is shown a tick early. */
export const okxInverseIsolated = {
  formula: 'okx_inverse_isolated',
  answer({plimsoll, kernel, inputs}) {
    const {side, contracts, contract_value_usd, entry_price, margin, mmr, fee_rate, tick_offset} = inputs;
    const held = {contracts, contractSize: contract_value_usd, margin};
    const position = plimsoll.inversePosition({side, entry: entry_price, ...held});
    const rules = oneStep(plimsoll, {rate: mmr, feeRate: fee_rate});
    const root = exactPrice(plimsoll.liquidationPrice(kernel, position, rules));
    return {liquidation_price: root && exactPrice(plimsoll.offsetPrice(root, side, tick_offset))};
  },
};
