import type {Translation} from '../../translation.js';

/** Ein Cross-Konto. */
export const account: Translation['account'] = {
  subject: 'Konto',
  name: '{positions}, Cross',
  count: '{count} Positionen',
  venue: 'ein Kontostand für alle',
  verdicts: {
    withheld: '{subject} wird jenseits der letzten bekannten Stufe liquidiert. Es wird kein Preis gezeigt.',
    only: {
      above: '{subject} wird liquidiert über {price}, wenn sich nur {asset} bewegt',
      below: '{subject} wird liquidiert unter {price}, wenn sich nur {asset} bewegt',
      aboveAndBelow: '{subject} wird liquidiert über {price} und unter {other}, wenn sich nur {asset} bewegt',
      belowAndAbove: '{subject} wird liquidiert unter {price} und über {other}, wenn sich nur {asset} bewegt',
      passed: '{subject} hat den Liquidationspreis {price} in {asset} überschritten, während die anderen stillstehen',
      always: '{subject} ist bei jedem Preis von {asset} liquidierbar, während die anderen stillstehen.',
      far: '{subject} hat keinen Liquidationspreis in {asset} bis zum 100-Fachen des Preises jetzt, während die anderen stillstehen.',
      belowZero:
        '{subject} hat keinen Liquidationspreis in {asset}, während die anderen stillstehen: Der Preis müsste unter null liegen.',
      noMatter:
        '{subject} hat keinen Liquidationspreis in {asset}, während die anderen stillstehen: Gewinne und Verluste heben sich auf.',
      risesWithShort:
        '{subject} hat keinen Liquidationspreis in {asset}, während die anderen stillstehen: Die Sicherheit steigt mit dem Short.',
      gains:
        '{subject} hat keinen Liquidationspreis in {asset}, während die anderen stillstehen: In jeder Richtung gibt es Gewinn.',
    },
    together: {
      above: '{subject} wird liquidiert mit {asset} über {price}, wenn sich alle Preise um denselben Faktor bewegen',
      below: '{subject} wird liquidiert mit {asset} unter {price}, wenn sich alle Preise um denselben Faktor bewegen',
      aboveAndBelow:
        '{subject} wird liquidiert mit {asset} über {price} und unter {other}, wenn sich alle Preise um denselben Faktor bewegen',
      belowAndAbove:
        '{subject} wird liquidiert mit {asset} unter {price} und über {other}, wenn sich alle Preise um denselben Faktor bewegen',
      passed:
        '{subject} hat den Liquidationspreis {price} in {asset} überschritten, wenn sich alle Preise um denselben Faktor bewegen',
      always: '{subject} ist liquidierbar, wohin sich alle Preise um denselben Faktor auch bewegen.',
      far: '{subject} hat keinen Liquidationspreis, solange sich alle Preise um denselben Faktor bewegen, bis zum 100-Fachen von jetzt.',
      belowZero:
        '{subject} hat keinen Liquidationspreis, solange sich alle Preise um denselben Faktor bewegen: Sie müssten unter null liegen.',
      noMatter:
        '{subject} hat keinen Liquidationspreis, solange sich alle Preise um denselben Faktor bewegen: Gewinne und Verluste heben sich auf.',
      risesWithShort:
        '{subject} hat keinen Liquidationspreis, solange sich alle Preise um denselben Faktor bewegen: Die Sicherheit steigt mit dem Short.',
      gains:
        '{subject} hat keinen Liquidationspreis, solange sich alle Preise um denselben Faktor bewegen: In jeder Richtung gibt es Gewinn.',
    },
    betas: {
      above: '{subject} wird liquidiert mit {asset} über {price}, wenn sich die Preise nach ihren Betas bewegen',
      below: '{subject} wird liquidiert mit {asset} unter {price}, wenn sich die Preise nach ihren Betas bewegen',
      aboveAndBelow:
        '{subject} wird liquidiert mit {asset} über {price} und unter {other}, wenn sich die Preise nach ihren Betas bewegen',
      belowAndAbove:
        '{subject} wird liquidiert mit {asset} unter {price} und über {other}, wenn sich die Preise nach ihren Betas bewegen',
      passed:
        '{subject} hat den Liquidationspreis {price} in {asset} überschritten, wenn sich die Preise nach ihren Betas bewegen',
      always: '{subject} ist liquidierbar, wohin sich die Preise nach ihren Betas auch bewegen.',
      far: '{subject} hat keinen Liquidationspreis, solange sich die Preise nach ihren Betas bewegen, bis zum 100-Fachen des Preises von {asset} jetzt.',
      belowZero:
        '{subject} hat keinen Liquidationspreis, solange sich die Preise nach ihren Betas bewegen: Einer müsste unter null liegen.',
      noMatter:
        '{subject} hat keinen Liquidationspreis, solange sich die Preise nach ihren Betas bewegen: Gewinne und Verluste heben sich auf.',
      risesWithShort:
        '{subject} hat keinen Liquidationspreis, solange sich die Preise nach ihren Betas bewegen: Die Sicherheit steigt mit dem Short.',
      gains:
        '{subject} hat keinen Liquidationspreis, solange sich die Preise nach ihren Betas bewegen: In jeder Richtung gibt es Gewinn.',
    },
    mix: {
      below: '{subject} wird am ehesten liquidiert mit {asset} gefallen auf {price}',
      above: '{subject} wird am ehesten liquidiert mit {asset} gestiegen auf {price}',
      now: '{subject} ist zu den heutigen Preisen liquidierbar.',
      belowZero: '{subject} wird durch keine Mischung dieser Preise liquidiert: Einer müsste unter null liegen.',
      never: '{subject} wird durch keine Mischung dieser Preise liquidiert.',
      volatilities:
        'Schreiben Sie zu jedem Vermögenswert eine Volatilität, um den wahrscheinlichsten Weg zur Liquidation zu sehen.',
    },
  },
  otherSide: {
    falling: 'und {percent} unter jetzt',
    rising: 'und {percent} über jetzt',
  },
  noSide: {
    falling: {
      'gains-that-way': 'nicht darunter: Dort gibt es Gewinn',
      'asset-does-not-matter': 'nicht darunter: Gewinne und Verluste heben sich auf',
      'price-below-zero': 'nicht darunter: Ein Preis läge unter null',
      'collateral-rises-with-short': 'nicht darunter: Dort gibt es Gewinn',
      beyond: 'nicht darunter innerhalb der erfassten Stufen',
    },
    rising: {
      'gains-that-way': 'nicht darüber: Dort gibt es Gewinn',
      'asset-does-not-matter': 'nicht darüber: Gewinne und Verluste heben sich auf',
      'price-below-zero': 'nicht darüber: Ein Preis läge unter null',
      'collateral-rises-with-short': 'nicht darüber: Die Sicherheit steigt mit dem Short',
      beyond: 'nicht darüber innerhalb der erfassten Stufen',
    },
  },
  farSide: 'nicht darüber, bis zum 100-Fachen des Preises jetzt',
  triggers: {
    mark: 'Mark-Preis, Cross',
    index: 'Indexpreis, Cross',
    oracle: 'Orakelpreis, Cross',
    last: 'letzter Preis, Cross',
  },
  moves: {
    label: 'Was bewegt sich?',
    only: 'Nur {asset}',
    together: 'Alle zusammen',
    betas: 'Nach ihren Betas',
    above: 'über {price}',
    below: 'unter {price}',
    room: '{percent} entfernt',
    past: '{percent} Spielraum',
    none: 'kein Liquidationspreis',
    far: 'keiner bis zum 100-Fachen des Preises jetzt',
    withheld: 'jenseits der letzten bekannten Stufe',
    told: 'an {asset} gemessen',
    mix: 'Schlimmste wahrscheinliche Mischung',
    deviations: '{sigmas} σ von {days} Tagen',
    volatilities: 'braucht zu jedem Vermögenswert eine Volatilität',
    correction: 'braucht unten eine Berichtigung',
  },
  beta: 'Beta von {asset}',
  betas: 'Betas',
  betasHint:
    'Wie weit jeder Preis geht, wenn sich der Markt um eins bewegt: 1 mit ihm, 0 gar nicht, unter 0 gegen ihn.',
  other: '{asset} ({move}) {price}',
  more: 'und {count} weitere',
  volatility: 'Volatilität von {asset}',
  aYear: '% im Jahr',
  correlation: '{first} mit {second}',
  correlations: 'Korrelationen',
  horizon: 'Horizont',
  days: 'Tage',
  volatilitiesHint:
    'Ein Preis ohne Volatilität steht still; ein Paar ohne Korrelation bewegt sich unabhängig voneinander.',
  nearest: 'Die nächsten möglichen nehmen: {pairs}',
};
