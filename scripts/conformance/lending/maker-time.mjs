/** Maker: debt indices and auctions, at 27 decimals. */

const DAY = 86_400;
const RAY = 10n ** 27n;

const duty = (ray, days) => ({duty: ray, seconds: String(Number(days) * DAY)});

/** A debt's growth: what the index does to it, and the interest alone. */
function grown(plimsoll, debt, spans) {
  const rate = plimsoll.makerRate(spans);
  const owed = plimsoll.multiply(plimsoll.decimal(debt), rate);
  return {rate, debt: owed, interest: plimsoll.subtract(owed, plimsoll.decimal(debt))};
}

function curveOf({tau, cut, cutRay, step, abacus}) {
  if (tau !== undefined) return {kind: 'linear', tau};
  const factor = cut ?? `${cutRay}e-27`;
  return step === undefined || abacus === 'Exponential'
    ? {kind: 'exponential', cut: factor}
    : {kind: 'stairs', cut: factor, step};
}

export const makerTime = [
  {
    system: 'maker',
    kind: 'interest_accrual',
    inputs: ['days', 'debt', 'dutyRay'],
    fields: ['debt', 'interest', 'rate'],
    answer: ({plimsoll, inputs: {days, debt, dutyRay}}) => grown(plimsoll, debt, [duty(dutyRay, days)]),
  },
  {
    system: 'maker',
    kind: 'interest_accrual',
    inputs: ['days1', 'days2', 'debt', 'dutyRay1', 'dutyRay2'],
    fields: ['debt', 'interest', 'rate'],
    answer: ({plimsoll, inputs}) =>
      grown(plimsoll, inputs.debt, [duty(inputs.dutyRay1, inputs.days1), duty(inputs.dutyRay2, inputs.days2)]),
  },
  {
    system: 'maker',
    kind: 'interest_accrual',
    inputs: ['n', 'xRay'],
    fields: ['resultRay'],
    answer: ({plimsoll, inputs: {xRay, n}}) => ({resultRay: plimsoll.fixedPower(BigInt(xRay), BigInt(n), RAY)}),
  },
  {
    system: 'maker',
    kind: 'auction_price',
    inputs: ['elapsed', 'top', 'tau?', 'cut?', 'cutRay?', 'step?', 'abacus?'],
    fields: ['price'],
    answer: ({plimsoll, inputs}) => ({price: plimsoll.auctionPrice(inputs.top, inputs.elapsed, curveOf(inputs))}),
  },
  {
    system: 'maker',
    kind: 'auction_price',
    inputs: ['buf', 'feed', 'par'],
    fields: ['top'],
    answer: ({plimsoll, inputs: {feed, buf, par}}) => ({top: plimsoll.auctionTop(feed, buf, par)}),
  },
  {
    system: 'maker',
    kind: 'liquidation_step',
    inputs: ['chost', 'lot', 'price', 'tab', 'takeAmount'],
    fields: ['lotLeft', 'owe', 'slice', 'tabLeft'],
    answer: ({plimsoll, inputs: {takeAmount, ...auction}}) => plimsoll.take({...auction, amount: takeAmount}),
  },
  {
    system: 'maker',
    kind: 'liquidation_step',
    inputs: ['art', 'chop', 'ink', 'rate?', 'holeRoom?', 'price?'],
    fields: ['artLeft', 'dink', 'inkLeft', 'tab'],
    answer({plimsoll, inputs: {art, chop, ink, rate, holeRoom}}) {
      const {collateral, ...barked} = plimsoll.bark({art, ink, rate, penaltyFactor: chop, room: holeRoom});
      return {...barked, dink: collateral};
    },
  },
];
