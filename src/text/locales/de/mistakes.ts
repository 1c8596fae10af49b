import type {Translation} from '../../translation.js';

/** Was gefunden wurde, und was stattdessen zu schreiben ist. */
export const mistakes: Translation['mistakes'] = {
  empty: 'Nichts gefunden. Schreiben Sie eine Zahl, etwa {example}.',
  'not-a-number': '{found} gefunden. Schreiben Sie eine Zahl, etwa {example}.',
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
  'threshold-out-of-bounds': 'Eine Schwelle von {found} % gefunden. Schreiben Sie mehr als 0, höchstens 100.',
  'limit-above-threshold':
    'Eine Beleihungsgrenze von {found} % gefunden, über der Schwelle. Schreiben Sie höchstens {most}.',
  'duplicate-asset': '{found} auch in einer anderen Zeile gefunden. Schreiben Sie eine Zeile je Vermögenswert.',
  'two-prices':
    '{found} gefunden, wo derselbe Vermögenswert in einer anderen Zeile {expected} hat. Schreiben Sie einen Preis je Vermögenswert.',
  'debt-without-collateral':
    'Eine Schuld ohne Sicherheit gefunden. Fügen Sie den Vermögenswert hinzu, der sie sichert, oder entfernen Sie die Schuld.',
  'debt-outside-mode': 'Eine Schuld in {found} gefunden. In {mode} darf nur {debts} geschuldet werden.',
  'finer-than-unit':
    '{found} gefunden, feiner als der Token teilbar ist. Schreiben Sie höchstens {decimals} Nachkommastellen.',
  'one-asset-only': 'Mehr als einen Vermögenswert gefunden. Dieser Markt nimmt einen: Entfernen Sie die anderen.',
  'no-range': 'Eine Schuld gefunden, die diese Bänder nicht tragen. Schreiben Sie weniger Schuld oder mehr Sicherheit.',
  'interest-too-high': '{found} % im Jahr gefunden. Schreiben Sie höchstens 1.000 %.',
  'diagonal-not-one':
    'Für {found} mit sich selbst eine andere Korrelation als 1 gefunden. Wählen Sie zwei verschiedene Vermögenswerte.',
  'unknown-asset': '{found} gefunden, das in keiner Zeile steht. Schreiben Sie eines von: {known}.',
  'no-name': 'Keinen Namen gefunden. Schreiben Sie den Namen des Vermögenswerts.',
  'name-too-long': 'Einen zu langen Namen gefunden. Schreiben Sie höchstens {most} Zeichen.',
  'percent-out-of-bounds': 'Einen Satz von {found} % gefunden. Schreiben Sie 0 oder mehr, unter 100.',
  'no-position': 'Keine Position gefunden, die zählt. Fügen Sie eine hinzu, oder schalten Sie eine ein.',
  'other-account':
    '{found} gefunden, das kein Guthaben mit der ersten Position teilt. Schreiben Sie einen Markt derselben Börse und Währung.',
  'mixed-contracts':
    'Inverse Positionen neben anders abgerechneten gefunden. Halten Sie die inversen Positionen einer Münze auf einem eigenen Konto.',
  'no-contract-size':
    'Keine Kontraktgröße für {market} gefunden. Wählen Sie Münzen oder Währung, oder schreiben Sie eine Kontraktgröße.',
  'brackets-empty': 'Keine Stufe gefunden. Schreiben Sie mindestens eine Zeile.',
  'brackets-unsorted': 'Zeile {row} außer der Reihe gefunden. Ordnen Sie die Stufen aufsteigend nach Positionswert.',
  'brackets-gap': 'Zeile {row} mit Beginn bei {found} gefunden. Lassen Sie sie bei {expected} beginnen.',
  'deduction-does-not-join':
    'Einen Abzug von {found} in Zeile {row} gefunden. Schreiben Sie {expected}, das an die Zeile davor anschließt.',
  'price-above-reach':
    '{found} gefunden. Fast ohne Margin wird schon bei {nearest} liquidiert; schreiben Sie einen Preis darunter, für mehr Margin.',
  'price-below-reach':
    '{found} gefunden. Fast ohne Margin wird schon bei {nearest} liquidiert; schreiben Sie einen Preis darüber, für mehr Margin.',
  'not-an-unknown': '{found} gefunden. Schreiben Sie liquidation, size, leverage, margin oder entry.',
  'no-size-at-price':
    'Keine Größe wird bei {found} liquidiert. Schreiben Sie einen anderen Liquidationspreis oder eine andere Margin.',
  'every-size-sooner':
    'Schon die kleinste Größe wird bei {nearest} liquidiert, vor {found}. Schreiben Sie {nearest} oder weniger Hebel.',
  'leverage-for-price':
    'Eine Liquidation bei {found} braucht mehr als {most}×, den höchsten Hebel. Schreiben Sie einen ferneren Preis.',
  'no-leverage-at-price': 'Kein Hebel wird bei {found} liquidiert. Schreiben Sie einen ferneren Liquidationspreis.',
  'no-margin-at-price': 'Keine Margin wird bei {found} liquidiert. Schreiben Sie einen anderen Liquidationspreis.',
  'no-entry-at-price':
    'Kein Einstiegspreis wird bei {found} liquidiert. Schreiben Sie einen anderen Liquidationspreis oder weniger Margin.',
};
