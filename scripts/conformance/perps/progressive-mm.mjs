import {requirementAt} from './stated.mjs';

/** Phemex' marginal tiers: each rate on its own slice of the notional, which deductions that join up say as well. */
export const progressiveMm = {
  formula: 'progressive_mm',
  answer({plimsoll, inputs: {notional, tiers}}) {
    const rows = tiers.map(({cap, mmr}) => ({upTo: cap === 'inf' ? undefined : cap, rate: mmr}));
    const rules = plimsoll.marginRules({schedule: plimsoll.continuousSchedule(rows)});
    return {maintenance_margin: requirementAt(plimsoll, {size: notional, mark: '1', rules})};
  },
};
