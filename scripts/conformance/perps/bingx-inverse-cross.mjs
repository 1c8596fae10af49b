import {exactPrice, oneStep} from './stated.mjs';

/** BingX, coin-margined cross: the account is known by its risk rate, maintenance over equity. */
export const bingxInverseCross = {
  formula: 'bingx_inverse_cross',
  answer({plimsoll, kernel, inputs}) {
    const {side, contracts_usd, mark_price, mmr, risk_rate} = inputs;
    const position = plimsoll.inversePosition({side, entry: mark_price, notional: contracts_usd, margin: '0'});
    const figures = {kind: 'requirement-over-equity', ratio: risk_rate};
    const rules = oneStep(plimsoll, {rate: mmr});
    return {liquidation_price: exactPrice(plimsoll.priceFromFigures(kernel, position, rules, mark_price, figures))};
  },
};
