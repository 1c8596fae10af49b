/** The sentences of answers that are more than one price, and of chances, in English; loaded with whoever asks for them. */
export const enOutlook = {
  $name: 'outlook',
  twoSided: {
    above: '{subject} is liquidated above {price}',
    below: '{subject} is liquidated below {price}',
    andAbove: 'and above {price}',
    andBelow: 'and below {price}',
  },
  soft: {
    sentence: '{subject} converts between {price}',
    range: '{high} and {low}',
    hard: 'hard liquidation is by health, not by the bottom of this range',
    health: 'health {percent}',
    band: 'soft band',
  },
  onlyTime: {
    interest: '{subject} has no price level, but interest takes it to liquidation about {price}',
    fees: '{subject} has no price level, but fees consume the margin about {price}',
  },
  chance: '{chance} in {horizon}',
  sigmas: {
    day: '{count} daily σ',
    week: '{count} weekly σ',
    month: '{count} monthly σ',
    other: '{count} σ of {horizon}',
  },
  days: {one: '{count} day', other: '{count} days'},
  range: '{low}–{high}',
  belowLeast: 'below 0.1 %',
  aboveMost: 'above 99.9 %',
} as const;
