import type {Translation} from '../../translation.js';

/** Die Liste der Märkte und Eingefügtes. */
export const markets: Translation['markets'] = {
  hostRules: 'Regeln der Seite',
  pastedRules: 'Von Ihnen eingefügte Regeln',
  paste: 'Von Ihrer Börse einfügen',
  wrongRules: 'Die Regeln, die diese Seite vorgibt. {message}',
  wrongRulesAt: 'Die Regeln, die diese Seite vorgibt, bei {field}. {message}',
  groups: {
    host: 'Regeln dieser Seite',
    pasted: 'Eingefügt',
  },
  venues: {'binance-usdm': 'Binance USDⓈ-M', hyperliquid: 'Hyperliquid', 'dydx-v4': 'dYdX v4'},
  listed: '{venue}, Regeln vom {date}',
  stale: '{venue}, Regeln vom {date}, seither vielleicht geändert',
};
