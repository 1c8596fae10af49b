/** The sentences of the risk map, in English; loaded with it. */
export const enRiskMap = {
  $name: 'riskMap',
  title: 'Risk map',
  none: 'The risk map needs a position or a loan, a volatility and a price now.',
  findings: {
    both: 'Opened at up to {calm} the chance in {days} stays below 1 %, up to {watch} below 10 %. This position is at {own}.',
    watch:
      'Opened at up to {watch} the chance in {days} stays below 10 %; no leverage keeps it below 1 %. This position is at {own}.',
    none: 'No leverage keeps the chance in {days} below 10 %. This position is at {own}.',
  },
  days: {one: '1 day', other: '{days} days'},
  percent: '{percent}\u202f%',
  here: '{own}, σ {volatility}: {chance} in {days}',
  at: '{own}, σ {volatility}: {chance} in {days} · liquidated at {price}, {distance}',
  below: 'below {chance}',
  above: 'above {chance}',
  never: 'no price liquidates',
  now: 'liquidatable at once',
  map: 'Risk map: left and right arrows change the leverage, up and down the volatility',
  axis: 'Leverage when opened, across; volatility a year, upwards',
  legend: 'Lines at 0.1, 1, 5, 10, 25 and 50 %; thick: watch from 1 %, danger from 10 %. Stronger is likelier.',
  floor: 'Prices also jump: a small chance is a floor.',
  take: 'Click, or press Enter, to take the leverage.',
  loan: {
    findings: {
      both: 'Up to a loan to value of {calm} the chance in {days} stays below 1 %, up to {watch} below 10 %. This loan is at {own}.',
      watch:
        'Up to a loan to value of {watch} the chance in {days} stays below 10 %; no debt keeps it below 1 %. This loan is at {own}.',
      none: 'No debt keeps the chance in {days} below 10 %. This loan is at {own}.',
    },
    map: 'Risk map: left and right arrows change the loan to value, up and down the volatility',
    axis: 'Loan to value as {debt} is borrowed or repaid, across; volatility of {asset} a year, upwards',
    take: 'Click, or press Enter, to take the debt.',
    column: 'Loan to value',
  },
  table: {
    name: 'Table',
    caption: 'Chance of liquidation in {days} at σ {volatility}',
    leverage: 'Leverage',
    chance: 'Chance',
  },
} as const;
