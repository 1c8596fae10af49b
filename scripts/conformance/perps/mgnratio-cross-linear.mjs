import {exactPrice, oneStep} from './stated.mjs';

/** OKX, Bitget, BloFin cross: the account is known by its margin ratio, equity over maintenance and closing fee. */
export const mgnratioCrossLinear = {
  formula: 'mgnratio_cross_linear',
  answer({plimsoll, kernel, inputs}) {
    const {side, qty, mark_price, margin_ratio, mmr, fee_rate} = inputs;
    const position = plimsoll.linearPosition({side, entry: mark_price, size: qty, margin: '0'});
    const figures = {kind: 'equity-over-requirement', ratio: margin_ratio};
    const rules = oneStep(plimsoll, {rate: mmr, feeRate: fee_rate});
    return {liquidation_price: exactPrice(plimsoll.priceFromFigures(kernel, position, rules, mark_price, figures))};
  },
};
