import {oneStep, requirementAt} from './stated.mjs';

/** Deribit's margins: a rate that grows with the size held, on the notional at the index. */
const marginOf =
  name =>
  ({plimsoll, inputs: {position_size, base_rate, increase_factor, index_price}}) => {
    const rate = plimsoll.sizeLinearRate({base: base_rate, perUnit: increase_factor}, position_size);
    const required = requirementAt(plimsoll, {
      size: position_size,
      mark: index_price,
      rules: oneStep(plimsoll, {rate}),
    });
    return {rate, [name]: required};
  };

export const deribitLinearIm = {formula: 'deribit_linear_im', answer: marginOf('initial_margin')};

export const deribitLinearMm = {formula: 'deribit_linear_mm', answer: marginOf('maintenance_margin')};
