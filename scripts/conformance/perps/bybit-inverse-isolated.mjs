import {exactPrice, oneStep} from './stated.mjs';

/** Bybit, coin-margined isolated before unified accounts: the margin contains the fee to close. */
export const bybitInverseIsolated = {
  formula: 'bybit_inverse_isolated',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, contracts_usd, leverage, mmr, position_margin, closing_fee = '0'} = inputs;
    const margin = position_margin === undefined ? {leverage} : {margin: position_margin};
    const held = plimsoll.inversePosition({side, entry: entry_price, notional: contracts_usd, ...margin});
    const position = plimsoll.withoutReserve(held, closing_fee);
    const rules = oneStep(plimsoll, {rate: mmr, maintenanceAt: 'entry'});
    return {
      liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules)),
      bankruptcy_price: exactPrice(plimsoll.bankruptcyPrice(position, rules)),
    };
  },
};
