import {exactPrice, oneStep, rateOfInitialMargin} from './stated.mjs';

/** Hyperliquid cross in March 2023: one maximum leverage for all, and maintenance that stayed where it was. */
export const hyperliquidCross2023 = {
  formula: 'hyperliquid_cross_2023',
  answer({plimsoll, kernel, inputs}) {
    const {side, qty, mark_price, account_value, account_notional, max_leverage} = inputs;
    const position = plimsoll.linearPosition({side, entry: mark_price, size: qty, margin: '0'});
    const rate = rateOfInitialMargin(plimsoll, '0.5', max_leverage);
    const rules = oneStep(plimsoll, {rate, maintenanceAt: 'entry'});
    const figures = {kind: 'notional', equity: account_value, notional: account_notional};
    return {liquidation_price: exactPrice(plimsoll.priceFromFigures(kernel, position, rules, mark_price, figures))};
  },
};
