/** The sentences of the buffer, in English; loaded with it. */
export const enBuffer = {
  $name: 'buffer',
  title: 'Buffer',
  limits: 'Chance that shall not be passed',
  percent: '{percent}\u202f%',
  findings: {
    holds: 'In {days} the way touches {quantile} with {limit}, and liquidation lies beyond it: {money} are left.',
    short: 'In {days} the way touches {quantile} with {limit}, and liquidation comes before it: {money} are missing.',
    none: 'In {days} no price is touched with {limit}.',
  },
  days: {one: '1 day', other: '{days} days'},
  rows: {
    quantile: 'Touched with {limit}',
    price: 'Buffer in price',
    share: 'Buffer of the price now',
    sigmas: 'Buffer in σ of {days}',
    surplus: 'Surplus left after it',
    money: 'Buffer in money',
    held: 'Holds until',
    end: 'Value at risk of the end alone',
  },
  heldUntil: '{date}, {days} from now',
  heldAlways: 'for good',
  range: '{from} to {to}',
  why: 'It understates: the price ends beyond {price} with {limit}, but touches it on the way with {chance}, and a position that is liquidated does not come back.',
  caption: 'At the central volatility; in brackets at the lowest and the highest. Without jumps, before fees.',
  below: 'below {chance}',
  above: 'above {chance}',
  /** Along the likeliest mix of several prices. */
  mix: {
    holds:
      'In {days} the account comes {sigmas} along the likeliest way with {limit}, and liquidation lies beyond it: {money} of its surplus are left.',
    short:
      'In {days} the account comes {sigmas} along the likeliest way with {limit}, and liquidation comes before it: {money} are missing.',
    caption:
      'Along the one direction in which liquidation is nearest, to first order in the moves of the prices; other ways are not counted. Without jumps, before fees.',
  },
} as const;
