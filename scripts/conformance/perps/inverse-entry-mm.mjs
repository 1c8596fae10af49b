import {exactPrice, oneStep} from './stated.mjs';

/** KuCoin until May 2025, coin-margined: maintenance frozen at entry. */
export const inverseEntryMm = {
  formula: 'inverse_entry_mm',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, contracts_usd, margin, mmr} = inputs;
    const position = plimsoll.inversePosition({side, entry: entry_price, notional: contracts_usd, margin});
    const rules = oneStep(plimsoll, {rate: mmr, maintenanceAt: 'entry'});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules))};
  },
};
