import {exactPrice, oneStep, rateOfInitialMargin} from './stated.mjs';

/** Hyperliquid cross: the account is known by its value and the maintenance of all its positions. */
export const hyperliquidCross = {
  formula: 'hyperliquid_cross',
  answer({plimsoll, kernel, inputs}) {
    const {side, qty, mark_price, account_value, account_maintenance_margin, max_leverage} = inputs;
    const position = plimsoll.linearPosition({side, entry: mark_price, size: qty, margin: '0'});
    const rules = oneStep(plimsoll, {rate: rateOfInitialMargin(plimsoll, '0.5', max_leverage)});
    const figures = {kind: 'maintenance', equity: account_value, maintenance: account_maintenance_margin};
    return {liquidation_price: exactPrice(plimsoll.priceFromFigures(kernel, position, rules, mark_price, figures))};
  },
};
