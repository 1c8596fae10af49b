/** The words of what is assumed of the price, in English; loaded with it. */
export const enMarket = {
  $name: 'market',
  title: 'Volatility and horizon',
  none: 'Without a volatility there is no chance: type one, or let a file of candles speak.',
  volatility: 'Volatility',
  low: 'Lowest estimate',
  high: 'Highest estimate',
  aYear: '% a year',
  optional: 'optional',
  horizon: 'Horizon',
  days: 'days',
  usual: 'Usual horizons',
  usualDays: {day: '1 day', other: '{days} days'},

  history: 'From candles',
  drop: 'Drop a CSV file here, choose one, or paste its text.',
  columns:
    'Columns time, open, high, low, close; a bar of a day or less a line, oldest first, at least 20 days. It stays in this page.',
  choose: 'Choose a file',
  paste: 'Or paste the candles',
  read: 'Read',
  reading: 'Reading',
  failed: 'The candles could not be read: {reason}',
  mistakes: {
    'candles-empty': 'Found no line. Give a line of headings: time, open, high, low, close.',
    'columns-missing':
      'Line {line} has no {missing}. Name the columns time, open, high, low, close there; others may stand beside them.',
    'cell-missing': 'Line {line}: nothing under {column}. Leave a missing bar out, as a whole line.',
    'not-a-time':
      'Line {line}: “{text}” is no time. Write Unix seconds or milliseconds, or a date as 2026-03-31 14:00, in UTC.',
    'not-a-number':
      'Line {line}: “{text}” under {column} is no number. Write a plain one with a decimal point, as 61250.5.',
    'price-not-positive': 'Line {line}: found a price of {found}. Prices are above 0; leave a missing bar out.',
    'candle-crossed':
      'Line {line}: another price is above the high or below the low. Give each bar a high and a low that hold the others.',
    'times-unsorted': 'Line {line}: earlier than the line before. Sort the bars by time, oldest first.',
    'times-repeat': 'Line {line}: the same time twice. Give each bar once.',
    'time-off-grid':
      'Line {line}: no whole number of bars after the line before. Give bars of one length, whole steps apart.',
    'too-few-bars': 'Found bars: {found}. Give at least {least}.',
    'bars-too-long': 'Found bars of {found} days. Give bars of a day or less.',
    'too-few-returns':
      'Found bars that follow one another: {found}. At least {least} are needed: look further back, or take a market with a longer history.',
    'constant-prices': 'Found a price that never changes. Look further back, or take another market.',
    'not-a-list': 'Found no list of bars. Give CSV text, or a list of bars.',
  },

  source:
    'EWMA 0.94 a day of {bars} candles up to {date}, from {name}: {central} a year, {low}–{high} across the estimates.',
  adopted: 'These are the volatility above.',
  differs: 'The volatility above is another one.',
  adopt: 'Use {central}, {low}–{high}',
  pasted: 'what was pasted',
  host: 'this page',
  table: {
    caption: 'Estimates, 365 days a year',
    estimator: 'Estimator',
    lookback: 'Look-back',
    volatility: 'Volatility',
    use: 'Use',
    all: 'all, weighted',
    days: '{days} days',
    central: 'central',
    range: 'range',
    information: 'for comparison',
    missing: 'too few days',
    still: 'prices stand still',
  },
  estimators: {
    ewma: 'EWMA 0.94 a day',
    'close-close': 'Close to close',
    parkinson: 'Parkinson',
    'garman-klass': 'Garman–Klass',
    'rogers-satchell': 'Rogers–Satchell',
    'yang-zhang': 'Yang–Zhang',
  },
} as const;
