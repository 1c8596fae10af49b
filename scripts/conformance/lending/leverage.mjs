/** Leverage by looping, as tutorials tabulate it. */

const ofDeposit = (plimsoll, multiple, deposit) => plimsoll.multiplyRatios(multiple, plimsoll.ratio(deposit));

const limitAt = (kind, name, ltvOf) => ({
  system: 'leverage',
  kind,
  inputs: [name],
  fields: ['maxLeverage', 'multiple', 'leverage'],
  answer({plimsoll, inputs}) {
    const limit = plimsoll.largestLeverage(ltvOf(plimsoll, inputs[name]));
    return {maxLeverage: limit, multiple: limit, leverage: limit};
  },
});

const looped = (plimsoll, ltv, {loops, deposit}) => {
  const {exposure, debt} = plimsoll.leverageLoop(ltv, Number(loops));
  return {
    leverage: exposure,
    exposure: ofDeposit(plimsoll, exposure, deposit),
    borrowed: ofDeposit(plimsoll, debt, deposit),
  };
};

export const leverage = [
  limitAt('max_leverage', 'ltv', (_, ltv) => ltv),
  limitAt('max_leverage', 'targetLTV', (_, ltv) => ltv),
  limitAt('max_leverage', 'collateralRatio', (plimsoll, ratio) => plimsoll.ltvOfCollateralRatio(ratio)),
  {
    system: 'leverage',
    kind: 'max_leverage',
    inputs: ['deposit', 'loops', 'ltv'],
    fields: ['leverage', 'borrowed', 'exposure'],
    answer: ({plimsoll, inputs}) => looped(plimsoll, inputs.ltv, inputs),
  },
  {
    system: 'leverage',
    kind: 'max_leverage',
    inputs: ['deposit', 'loops', 'mcr'],
    fields: ['leverage', 'borrowed', 'exposure'],
    answer: ({plimsoll, inputs}) => looped(plimsoll, plimsoll.ltvOfCollateralRatio(inputs.mcr), inputs),
  },
];
