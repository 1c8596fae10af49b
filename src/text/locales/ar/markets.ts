import type {Translation} from '../../translation.js';

/** قائمة الأسواق وما يُلصق. */
export const markets: Translation['markets'] = {
  hostRules: 'قواعد الموقع',
  pastedRules: 'قواعد لصقتها',
  paste: 'الصق من منصتك',
  wrongRules: 'القواعد التي تضعها هذه الصفحة. {message}',
  wrongRulesAt: 'القواعد التي تضعها هذه الصفحة، عند {field}. {message}',
  groups: {
    host: 'قواعد هذه الصفحة',
    pasted: 'ملصق',
  },
  venues: {'binance-usdm': 'Binance USDⓈ-M', hyperliquid: 'Hyperliquid', 'dydx-v4': 'dYdX v4'},
  listed: '{venue}، قواعد {date}',
  stale: '{venue}، قواعد {date}، وربما تغيّرت منذ ذلك',
};
