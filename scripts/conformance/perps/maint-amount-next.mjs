/** The deduction that joins a row to the one before it. */
export const maintAmountNext = {
  formula: 'maint_amount_next',
  answer({plimsoll, inputs: {floor, mmr_n, mmr_prev, maint_amount_prev}}) {
    const before = {rate: mmr_prev, deduction: maint_amount_prev};
    return {maint_amount: plimsoll.continuousSchedule([before, {floor, rate: mmr_n}]).brackets[1].deduction};
  },
};
