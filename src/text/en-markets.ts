/** The sentences of a list of markets and of what is pasted, in English; loaded with them. */
export const enMarkets = {
  $name: 'markets',
  hostRules: 'The host’s rules',
  pastedRules: 'Rules you pasted',
  paste: 'Paste from your exchange',
  wrongRules: 'The rules this page sets. {message}',
  wrongRulesAt: 'The rules this page sets, at {field}. {message}',
  groups: {
    host: 'Rules of this page',
    pasted: 'Pasted',
  },
  venues: {'binance-usdm': 'Binance USDⓈ-M', hyperliquid: 'Hyperliquid', 'dydx-v4': 'dYdX v4'},
  listed: '{venue}, rules of {date}',
  stale: '{venue}, rules of {date}, may have changed since',
} as const;
