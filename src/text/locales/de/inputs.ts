import type {Translation} from '../../translation.js';

/** Was eingegeben wird, und worauf die Antwort steht. */
export const inputs: Translation['inputs'] = {
  labels: {
    kind: 'Was berechnet wird',
    kinds: {position: 'Perpetual', account: 'Konto', loan: 'Kredit'},
    inputs: 'Eingaben',
    market: 'Markt',
    venues: {'binance-usdm': 'Binance USDⓈ-M'},
    side: 'Seite',
    sides: {long: 'Long', short: 'Short'},
    size: 'Größe',
    sizeUnit: 'Einheit der Größe',
    contracts: 'Kontrakte',
    leverage: 'Hebel',
    margin: 'Margin',
    entry: 'Einstiegspreis',
    mark: 'Mark-Preis jetzt',
    stop: 'Stop',
    liquidation: 'Liquidationspreis',
    fromLeverage: 'aus dem Hebel',
    fromMargin: 'aus der Margin',
    optional: 'freiwillig',
    typeToSolve: 'legt die Margin fest',
    more: 'Mehr Eingaben',
    fewer: 'Weniger Eingaben',
    increase: 'Erhöhen: {field}',
    decrease: 'Verringern: {field}',
  },
  echo: '= {value}',
  stop: {
    below: '{percent} unter jetzt',
    above: '{percent} über jetzt',
    beyond: 'Die Liquidation bei {price} kommt zuerst: Dieser Stop wird nie erreicht.',
    atOnce: 'Dieser Stop würde sofort auslösen: Der Preis jetzt hat ihn schon überschritten.',
  },
  slider: {
    at: '{leverage}, liquidiert bei {price}, {distance}',
    withoutDistance: '{leverage}, liquidiert bei {price}',
    never: '{leverage}, kein Liquidationspreis',
    watch: 'Beobachten {leverage}',
    danger: '{leverage} Gefahr',
  },
  unsolvable: {
    'price-above-reach':
      '{found} gefunden. Fast ohne Margin wird schon bei {nearest} liquidiert; schreiben Sie einen Preis darunter, für mehr Margin.',
    'price-below-reach':
      '{found} gefunden. Fast ohne Margin wird schon bei {nearest} liquidiert; schreiben Sie einen Preis darüber, für mehr Margin.',
  },
  summary: {
    isolated: 'Isoliert',
    maintenance: 'Erhaltung {rate} bei diesem Preis (Stufe {number})',
    fee: 'eingerechnete Gebühr {rate}',
  },
  terms: {
    bankruptcy: 'Konkurspreis',
    marginRatio: 'Margin-Quote jetzt',
    insolvent: 'die Margin ist aufgebraucht',
    bracket: 'Stufe bei diesem Preis',
    bracketOf: '{number} von {count}',
    maintenance: 'Erhaltungsmargin',
    ofValue: '{rate} des Werts',
    less: 'abzüglich {deduction}',
    edge: 'an ihrer Untergrenze, wo die Anforderung springt',
  },
};
