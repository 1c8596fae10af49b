import type {Translation} from '../../translation.js';

/** Was gefunden wurde, und was stattdessen zu schreiben ist. */
export const mistakes: Translation['mistakes'] = {
  empty: 'Nichts gefunden. Schreiben Sie eine Zahl, etwa 1250,5.',
  'not-a-number': '{found} gefunden. Schreiben Sie eine Zahl, etwa 1250,5.',
  'ambiguous-number':
    '{found} gefunden, das sich auf zwei Arten lesen lässt. Schreiben Sie es ohne Tausendertrennung, mit einem Dezimalzeichen.',
  'too-many-digits': '{found} gefunden. Schreiben Sie höchstens {most} Stellen.',
  'out-of-range': '{found} gefunden. Schreiben Sie eine kleinere Zahl mit weniger Nachkommastellen.',
  'not-positive': '{found} gefunden. Schreiben Sie eine Zahl über 0.',
  negative: '{found} gefunden. Schreiben Sie 0 oder eine größere Zahl.',
  'not-a-choice': '{found} gefunden. Wählen Sie eines von {choices}.',
  'market-not-listed':
    '{found} gefunden, das in keinen Regeln hier steht. Wählen Sie einen anderen Markt, oder fügen Sie dessen Stufen ein.',
  'leverage-above-maximum':
    '{found} gefunden. Bei dieser Größe erlaubt die Börse höchstens {most}; schreiben Sie {most} oder weniger.',
  'out-of-bounds': 'Gefunden: {found}. Schreiben Sie eine Zahl von {least} bis {most}.',
  'not-positive-definite': 'Korrelationen gefunden, die einander widersprechen: {pairs}. Berichtigen Sie eine davon.',
  'contracts-unknown':
    'Die Stufen eines Marktes hier gehen nach Kontrakten, deren Wert niemand genannt hat. Wählen Sie für ihn eigene Regeln.',
  'rate-out-of-bounds': 'Satz und Gebühr in Höhe des ganzen Werts gefunden. Schreiben Sie eine kleinere Gebühr.',
  'rates-unsorted':
    'In Zeile {row} einen niedrigeren Satz gefunden als davor. Schreiben Sie einen höheren oder einen Satz auf den ganzen Wert.',
  'volatility-too-high': '{found} % im Jahr gefunden. Schreiben Sie höchstens 2.000 %.',
  'horizon-too-long': '{found} Tage gefunden. Schreiben Sie höchstens 36.499 Tage.',
  'lowest-above-volatility': '{found} % gefunden. Schreiben Sie höchstens {expected} %, die Volatilität.',
  'highest-below-volatility': '{found} % gefunden. Schreiben Sie mindestens {expected} %, die Volatilität.',
  'correlation-out-of-bounds': '{found} gefunden. Schreiben Sie eine Zahl von −1 bis 1.',
};
