/** The sentences of a cross account, in English. */
export const enAccount = {
  $name: 'account',
  subject: 'Account',
  name: '{positions}, cross',
  count: '{count} positions',
  venue: 'one balance for all',

  verdicts: {
    withheld: '{subject} is liquidated beyond the last known bracket. No price is shown.',
    only: {
      above: '{subject} is liquidated above {price} when {asset} alone moves',
      below: '{subject} is liquidated below {price} when {asset} alone moves',
      aboveAndBelow: '{subject} is liquidated above {price} and below {other} when {asset} alone moves',
      belowAndAbove: '{subject} is liquidated below {price} and above {other} when {asset} alone moves',
      passed: '{subject} passed its liquidation price {price} in {asset}, the others standing still',
      always: '{subject} is liquidatable at every price of {asset}, the others standing still.',
      far: '{subject} has no liquidation price in {asset} up to 100 times its price now, the others standing still.',
      belowZero:
        '{subject} has no liquidation price in {asset}, the others standing still: the price would have to be below zero.',
      noMatter:
        '{subject} has no liquidation price in {asset}, the others standing still: gains and losses cancel out.',
      risesWithShort:
        '{subject} has no liquidation price in {asset}, the others standing still: the collateral rises with the short.',
      gains: '{subject} has no liquidation price in {asset}, the others standing still: it gains either way.',
    },
    together: {
      above: '{subject} is liquidated with {asset} above {price} when all prices move by the same factor',
      below: '{subject} is liquidated with {asset} below {price} when all prices move by the same factor',
      aboveAndBelow:
        '{subject} is liquidated with {asset} above {price} and below {other} when all prices move by the same factor',
      belowAndAbove:
        '{subject} is liquidated with {asset} below {price} and above {other} when all prices move by the same factor',
      passed: '{subject} passed its liquidation price {price} in {asset}, all prices moving by the same factor',
      always: '{subject} is liquidatable wherever all prices go by the same factor.',
      far: '{subject} has no liquidation price while all prices move by the same factor, up to 100 times those now.',
      belowZero:
        '{subject} has no liquidation price while all prices move by the same factor: they would have to be below zero.',
      noMatter:
        '{subject} has no liquidation price while all prices move by the same factor: gains and losses cancel out.',
      risesWithShort:
        '{subject} has no liquidation price while all prices move by the same factor: the collateral rises with the short.',
      gains: '{subject} has no liquidation price while all prices move by the same factor: it gains either way.',
    },
    betas: {
      above: '{subject} is liquidated with {asset} above {price} when prices move by their betas',
      below: '{subject} is liquidated with {asset} below {price} when prices move by their betas',
      aboveAndBelow:
        '{subject} is liquidated with {asset} above {price} and below {other} when prices move by their betas',
      belowAndAbove:
        '{subject} is liquidated with {asset} below {price} and above {other} when prices move by their betas',
      passed: '{subject} passed its liquidation price {price} in {asset}, prices moving by their betas',
      always: '{subject} is liquidatable wherever prices go by their betas.',
      far: '{subject} has no liquidation price while prices move by their betas, up to 100 times that of {asset} now.',
      belowZero:
        '{subject} has no liquidation price while prices move by their betas: one would have to be below zero.',
      noMatter: '{subject} has no liquidation price while prices move by their betas: gains and losses cancel out.',
      risesWithShort:
        '{subject} has no liquidation price while prices move by their betas: the collateral rises with the short.',
      gains: '{subject} has no liquidation price while prices move by their betas: it gains either way.',
    },
    mix: {
      below: '{subject} is likeliest to be liquidated with {asset} down at {price}',
      above: '{subject} is likeliest to be liquidated with {asset} up at {price}',
      now: '{subject} is liquidatable at today’s prices.',
      belowZero: '{subject} is liquidated by no mix of these prices: one would have to be below zero.',
      never: '{subject} is liquidated by no mix of these prices.',
      volatilities: 'Write a volatility for each asset to see the likeliest way to liquidation.',
    },
  },
  otherSide: {
    falling: 'and {percent} below now',
    rising: 'and {percent} above now',
  },
  /** Why there is no price on one side. */
  noSide: {
    falling: {
      'gains-that-way': 'not below: it gains that way',
      'asset-does-not-matter': 'not below: gains and losses cancel out',
      'price-below-zero': 'not below: a price would be under zero',
      'collateral-rises-with-short': 'not below: it gains that way',
      beyond: 'not below within the brackets on record',
    },
    rising: {
      'gains-that-way': 'not above: it gains that way',
      'asset-does-not-matter': 'not above: gains and losses cancel out',
      'price-below-zero': 'not above: a price would be under zero',
      'collateral-rises-with-short': 'not above: the collateral rises with the short',
      beyond: 'not above within the brackets on record',
    },
  },
  farSide: 'not above, up to 100 times the price now',
  triggers: {
    mark: 'mark price, cross',
    index: 'index price, cross',
    oracle: 'oracle price, cross',
    last: 'last price, cross',
  },
  moves: {
    label: 'What moves?',
    only: 'Only {asset}',
    together: 'All together',
    betas: 'By their betas',
    above: 'above {price}',
    below: 'below {price}',
    room: '{percent} away',
    past: '{percent} of room',
    none: 'no liquidation price',
    far: 'none up to 100 times the price now',
    withheld: 'beyond the last known bracket',
    told: 'told of {asset}',
    mix: 'Worst likely mix',
    deviations: '{sigmas} σ of {days} days',
    volatilities: 'needs a volatility for each asset',
    correction: 'needs a correction below',
  },
  beta: 'Beta of {asset}',
  betas: 'Betas',
  betasHint: 'How far each price goes when the market moves by one: 1 with it, 0 not at all, below 0 against it.',
  /** The other prices of a mix. */
  other: '{asset} ({move}) {price}',
  more: 'and {count} more',
  volatility: 'Volatility of {asset}',
  aYear: '% a year',
  correlation: '{first} with {second}',
  correlations: 'Correlations',
  horizon: 'Horizon',
  days: 'days',
  volatilitiesHint: 'A price without a volatility stands still; a pair without a correlation moves independently.',
  nearest: 'Take the nearest possible: {pairs}',
} as const;
