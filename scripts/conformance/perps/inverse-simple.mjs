import {exactPrice, oneStep} from './stated.mjs';

/** Coin-margined by leverage alone: the size cancels, so one unit of quote stands for any. Maintenance at mark. */
export const inverseSimple = {
  formula: 'inverse_simple',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, leverage, mmr} = inputs;
    const position = plimsoll.inversePosition({side, entry: entry_price, notional: '1', leverage});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, oneStep(plimsoll, {rate: mmr})))};
  },
};
