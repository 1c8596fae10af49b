import {exactPrice, oneStep} from './stated.mjs';

/**
 * KuCoin until May 2025, as its API states a position: what it sets aside for maintenance and for closing are amounts.
 *
 * An amount set aside leaves the margin; the rules then ask for nothing more.
 */
export const kucoinApi = {
  formula: 'kucoin_api',
  answer({plimsoll, kernel, inputs}) {
    const {side, qty, entry_price, pos_margin, pos_maint, pos_comm} = inputs;
    const held = plimsoll.linearPosition({side, entry: entry_price, size: qty, margin: pos_margin});
    const rules = oneStep(plimsoll, {rate: '0', maintenanceAt: 'entry'});
    const maintained = plimsoll.withoutReserve(held, pos_maint);
    return {
      liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, maintained, rules)),
      bankruptcy_price: exactPrice(plimsoll.bankruptcyPrice(plimsoll.withoutReserve(held, pos_comm), rules)),
    };
  },
};
