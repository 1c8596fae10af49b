/**
 * The sentences of every page, and of a perpetual's, in English; the others have those that only
 * a loan, one's own rules or what is brought after the answer need. Placeholders are named; a sentence is whole, so that a translation may put its words in
 * its own order.
 */
export const en = {
  $name: 'page',
  calculator: 'Liquidation price calculator',
  words: {
    calm: 'Calm',
    watch: 'Watch',
    danger: 'Danger',
    liquidatable: 'Liquidatable',
    none: 'None',
    withheld: 'Withheld',
    unknown: 'Without a mark price',
  },
  byDistance: 'by distance',
  withoutVolatility: 'without volatility',
  example: 'Example',
  startWithMine: 'Start with mine',
  previousInputs: 'from previous inputs',
  failed: 'The calculator could not be loaded: {reason}',

  subjects: {long: '{base} long', short: '{base} short'},
  order: 'This order',
  name: '{subject}, {leverage}',

  verdicts: {
    at: '{subject} is liquidated at {price}',
    onEntry: '{order} would be liquidatable when it fills: {subject} is liquidated at {price}',
    passed: '{subject} passed its liquidation price {price}',
    always: '{subject} is liquidatable at every price.',
    withheld: '{subject}: {size} is liquidated above the last known bracket. No price is shown.',
    covered: '{subject} has no liquidation price: the margin covers the whole position.',
    risesWithShort: '{subject} has no liquidation price: the collateral rises with the short.',
  },
  band: 'Liquidatable now: short by {amount}',
  incomplete: {
    'position.size': 'Enter a size to see the liquidation price.',
    'position.entry': 'Enter an entry price to see the liquidation price.',
    'position.leverage': 'Enter the leverage to see the liquidation price.',
    'position.margin': 'Enter the margin to see the liquidation price.',
  },
  incompleteElsewhere: 'Fill in the marked fields to see the liquidation price.',

  facts: {
    below: '{percent} below now',
    above: '{percent} above now',
    past: '{percent} of room',
    belowOld: '{percent} below a price {age} old',
    aboveOld: '{percent} above a price {age} old',
    pastMark: 'past the price now, {price}, at {leverage}',
    stopBeyond: 'the stop, {price}, comes too late',
    now: 'now {price}',
    noMark: 'Enter the mark price to see the distance.',
    lastBracket: 'the last bracket ends at {amount}',
  },
  ages: {hours: '{count} h', days: '{count} d'},
  triggers: {
    mark: 'mark price, isolated',
    index: 'index price, isolated',
    oracle: 'oracle price',
    last: 'last price, isolated',
  },
  venues: {
    'binance-usdm': 'Binance {symbol} perpetual',
    'binance-usdm-dated': 'Binance {symbol} future, expired',
    hyperliquid: 'Hyperliquid {symbol} perpetual',
    'dydx-v4': 'dYdX {symbol} perpetual',
    'own-rules': 'Your own rules',
  },
  rules: {
    brackets: 'Brackets of {date}',
    tick: 'Price step of {date}',
    noTick: 'Price step not recorded',
    own: 'Your own rules',
    stale: '{rules}, may have changed since',
  },

  labels: {verdict: 'Liquidation price'},
} as const;
