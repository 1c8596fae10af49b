import {exactPrice, oneStep} from './stated.mjs';

/** Gate, coin-margined: maintenance at mark with the taker fee counted in the requirement. */
export const gateInverse = {
  formula: 'gate_inverse',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, contracts_usd, margin, mmr, fee_rate} = inputs;
    const position = plimsoll.inversePosition({side, entry: entry_price, notional: contracts_usd, margin});
    const rules = oneStep(plimsoll, {rate: mmr, feeRate: fee_rate});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules))};
  },
};
