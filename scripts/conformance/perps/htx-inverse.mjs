import {exactPrice, oneStep, rateOfInitialMargin} from './stated.mjs';

/** HTX, coin-margined: entry is the settlement price; the adjust factor is a fraction of the position's margin. */
export const htxInverse = {
  formula: 'htx_inverse',
  answer({plimsoll, kernel, inputs}) {
    const {side, cost_hold, contracts, face_value_usd, margin_static, adjust_factor, leverage} = inputs;
    const held = {contracts, contractSize: face_value_usd, margin: margin_static};
    const position = plimsoll.inversePosition({side, entry: cost_hold, ...held});
    const rules = oneStep(plimsoll, {rate: rateOfInitialMargin(plimsoll, adjust_factor, leverage)});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules))};
  },
};
