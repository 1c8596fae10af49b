/** What a volatility adds to an answer, in English; loaded with the first one. */
export const enOutlook = {
  $name: 'outlook',
  sigmas: {
    day: '{sigmas} daily σ',
    week: '{sigmas} weekly σ',
    other: '{sigmas} σ of {days} days',
  },
  chance: {day: '{chance} in 1 day', other: '{chance} in {days} days'},
  floor: {
    day: '{chance} in 1 day, a floor: prices also jump',
    other: '{chance} in {days} days, a floor: prices also jump',
  },
  below: 'below {chance}',
  above: 'above {chance}',
  wrong: 'no chance is shown: {message}',
  tick: '{sigmas}σ',
} as const;
