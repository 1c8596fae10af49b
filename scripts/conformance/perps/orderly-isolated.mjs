import {exactPrice} from './stated.mjs';

/** Orderly isolated after an order: opened, added to, reduced or flipped. */
export const orderlyIsolated = {
  formula: 'orderly_isolated',
  answer({plimsoll, inputs}) {
    const {base_mmr, base_imr, imr_factor, sum_unitary_funding = '0', last_sum_unitary_funding = '0'} = inputs;
    const answer = plimsoll.powerLawAfterOrder({
      positionSize: inputs.position_qty,
      margin: inputs.isolated_margin,
      cost: inputs.cost_position,
      orderSide: String(inputs.order_side).toLowerCase(),
      orderSize: String(inputs.order_qty).replace(/^[-+]/, ''),
      reference: inputs.reference_price,
      leverage: inputs.leverage,
      feeBuffer: inputs.fee_buffer,
      law: plimsoll.powerRate({baseRate: base_mmr, baseInitialRate: base_imr, factor: imr_factor}),
      unitaryFunding: {now: sum_unitary_funding, lastSettled: last_sum_unitary_funding},
    });
    return {liquidation_price: answer.kind === 'closed' ? null : exactPrice(answer)};
  },
};
