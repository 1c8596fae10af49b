import {exactPrice, oneStep} from './stated.mjs';

/** Binance COIN-M with the row in force given: contracts of a face value, margin and maintenance amount in coin. */
export const binanceInverse = {
  formula: 'binance_inverse',
  answer({plimsoll, kernel, inputs}) {
    const {side, entry_price, contracts, contract_size_usd, isolated_wallet, mmr, maint_amount} = inputs;
    const held = {contracts, contractSize: contract_size_usd, margin: isolated_wallet};
    const position = plimsoll.inversePosition({side, entry: entry_price, ...held});
    const rules = oneStep(plimsoll, {rate: mmr, deduction: maint_amount});
    return {liquidation_price: exactPrice(plimsoll.liquidationPrice(kernel, position, rules))};
  },
};
