/** The sentences of survival, in English; loaded with it. */
export const enSurvival = {
  $name: 'survival',
  title: 'Survival',
  none: 'Survival needs a volatility and a liquidation price ahead.',
  findings: {
    half: 'Half of the paths are liquidated within {median}; {open} are still open after {days}.',
    open: '{open} of the paths are still open after {days}; fewer than half are ever liquidated.',
  },
  days: {one: '1 day', other: '{days} days'},
  spans: 'Time shown',
  span: {week: '7 d', month: '30 d', quarter: '90 d', year: '1 y'},
  table: {
    name: 'Table',
    caption: 'Paths still open, and liquidated',
    after: 'After',
    open: 'Still open',
    gone: 'Liquidated',
  },
  marks: {horizon: '{days}: {open} open', median: 'half by day {days}'},
  ticks: {now: 'now', days: '{days} d'},
  percent: '{percent}\u202f%',
  cursor: 'Day',
  readout: 'After {days} {open} of the paths are still open.',
  chances: {one: 'in 1 day', other: 'in {days} days'},
  caption:
    'First touch of the liquidation price, Brownian motion without drift, closed form. The band is σ {low} to {high} a year; the line is {central}.',
  captionOne: 'First touch of the liquidation price, Brownian motion without drift, closed form, σ {central} a year.',
  captionMix:
    'First touch along the likeliest mix of the prices, to first order: Brownian motion without drift, closed form. Other ways to liquidation are not counted.',
  floor: 'Prices also jump: a small chance of liquidation is a floor.',
  below: 'below {chance}',
  above: 'above {chance}',
} as const;
