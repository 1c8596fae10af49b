import {exactPrice, oneStep} from './stated.mjs';

/** dYdX v4 as its client computes it: equity at the oracle price, which then stands for the entry. */
export const dydxAbacus = {
  formula: 'dydx_abacus',
  answer({plimsoll, kernel, inputs}) {
    const {side, oracle_price, signed_size, equity, mmf} = inputs;
    const size = signed_size.replace(/^[-+]/, '');
    const position = plimsoll.linearPosition({side, entry: oracle_price, size, margin: equity});
    const rules = oneStep(plimsoll, {rate: mmf});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules))};
  },
};
