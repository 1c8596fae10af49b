import {exactPrice, oneStep} from './stated.mjs';

/** Settled in a third currency, by leverage alone: the size cancels. Maintenance at mark. */
export const quantoSimple = {
  formula: 'quanto_simple',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, leverage, mmr} = inputs;
    const position = plimsoll.quantoPosition({side, entry: entry_price, contracts: '1', multiplier: '1', leverage});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, oneStep(plimsoll, {rate: mmr})))};
  },
};
