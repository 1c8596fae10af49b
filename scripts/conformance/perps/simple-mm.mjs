import {oneStep, requirementAt} from './stated.mjs';

/** Maintenance at a mark under one rate. */
export const simpleMm = {
  formula: 'simple_mm',
  answer({plimsoll, inputs: {qty, mark_price, mmr}}) {
    return {
      maintenance_margin: requirementAt(plimsoll, {size: qty, mark: mark_price, rules: oneStep(plimsoll, {rate: mmr})}),
    };
  },
};
