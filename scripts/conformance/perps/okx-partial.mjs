/** OKX's first rule of partial liquidation: straight down to tier 1. */
export const okxPartial = {
  formula: 'okx_partial',
  answer: ({plimsoll, inputs}) => ({
    contracts_to_close: plimsoll.stepDown(inputs.contracts_held, inputs.tier1_max_contracts),
  }),
};
