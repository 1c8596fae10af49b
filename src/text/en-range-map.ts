/** The sentences of the range map, in English. */
export const enRangeMap = {
  $name: 'rangeMap',
  title: 'Range map',
  sentences: {
    both: 'Falling together needs {together}; {asset} alone would need {alone}.',
    together: 'Falling together needs {together}; {asset} alone does not liquidate this loan.',
    alone: '{asset} alone would need {alone}.',
    past: 'At the prices now the loan can be liquidated.',
    none: 'No pair of prices on this map liquidates the loan.',
  },
  caption:
    'Each point is a pair of prices. The thick line is a health factor of 1: past it, hatched, the loan can be liquidated. Thin lines are health factors of 1.10, 1.20 and 1.30.',
  ovals: 'Ovals hold 1 and 2 σ of what both do together in {days} days.',
  spoken: 'Map of {across} across and {down} upwards. {sentence} Arrow keys read the health at a pair of prices.',
  now: 'now',
  axis: '{asset} price',
  only: 'only {asset} {percent}',
  all: 'together {percent}',
  with: 'all with {asset} {percent}',
  mix: 'worst likely mix',
  readout: '{across} {acrossPrice} ({acrossMove}) · {down} {downPrice} ({downMove}) · health factor {health}',
  hint: 'Arrow keys read a pair of prices.',
  table: 'As a table',
  tableCaption: 'Health factor by the prices of {across} and {down}',
} as const;
