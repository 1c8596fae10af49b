import type {Translation} from '../../translation.js';

/** Was eine Liquidation nimmt. */
export const aftermath: Translation['aftermath'] = {
  title: 'Danach',
  never: 'Kein Preis liquidiert: Es wird nichts genommen.',
  withheld: 'Die Regeln enden vor der Liquidation: Was sie nimmt, ist nicht bekannt.',
  noMark: 'Geben Sie den Mark-Preis ein, um zu sehen, was die Liquidation nimmt.',
  wrong: 'Berichtigen Sie das markierte Feld, um zu sehen, was die Liquidation nimmt.',
  healthy: 'Bei {price} wird noch nichts liquidiert.',
  position: {
    all: 'Die Liquidation bei {price} nimmt die vollen {margin}.',
    deficit:
      'Die Liquidation bei {price} nimmt die vollen {margin}; {deficit} mehr trägt der Versicherungsfonds, oder andere.',
    'not-on-record':
      'Die Liquidation bei {price} nimmt {loss} von {margin}; ob die übrigen {left} zurückkommen, ist nicht veröffentlicht.',
    returned: 'Die Liquidation bei {price} nimmt {loss} von {margin} und gibt {left} zurück.',
    kept: 'Die Liquidation bei {price} nimmt {loss} von {margin}; eine kleinere Position mit {left} bleibt offen.',
  },
  loan: {
    healthy:
      'Bei {price} zahlen Liquidatoren {repaid} zurück und nehmen {seized}; {penalty} gehen an sie verloren, {kept} bleiben Ihnen.',
    empty:
      'Bei {price} zahlen Liquidatoren {repaid} zurück und nehmen {seized}; {penalty} gehen an sie verloren, und nichts bleibt.',
    badDebt:
      'Bei {price} zahlen Liquidatoren {repaid} zurück und nehmen {seized}; {badDebt} Schuld bleiben ohne Sicherheit.',
    unknown: 'Was die Liquidation nimmt, sagt dieser Kredit allein nicht.',
  },
  labels: {
    price: 'Preis von {asset} dann',
    fee: 'Liquidationsgebühr',
    feeUnit: '% vom Wert',
    first: 'Zuerst genommen',
    pair: '{collateral} für {debt}',
    worst: '{collateral} für {debt}, am schlechtesten',
    optional: 'freiwillig',
    table: 'Tabelle',
  },
  bars: {
    margin: 'Margin',
    loss: 'Kursverlust',
    gain: 'Kursgewinn',
    left: 'Vor Gebühr',
    fee: 'Gebühr',
    rest: 'Übrig',
    collateral: 'Sicherheit',
    repaid: 'Getilgt',
    bonus: 'Bonus',
    protocolFee: 'Protokollgebühr',
    debt: 'Restschuld',
    kept: 'Ihres',
    badDebt: 'Ungedeckt',
    maintenance: 'Erhaltung {amount}',
  },
  rules: {
    own: 'Ihre eigenen Regeln sagen nichts vom Schließen in Teilen: Die ganze Position wird zu diesem Preis geschlossen.',
    unknown:
      'Die Börse hat nicht veröffentlicht, wie viel sie auf einmal schließt ({why}): Die ganze Position gilt als geschlossen.',
    known: 'Nach der veröffentlichten Regel der Börse, in {count} Schritten bei stillstehendem Preis.',
    bankruptcy: 'Bei {price} ist die Margin weg; was darüber hinaus verloren geht, zahlen nicht Sie.',
    noFee: 'Es ist keine Gebühr gerechnet: Keine ist verzeichnet.',
    protocol:
      '{name}: Die Preise stehen still, und jeder Liquidator nimmt alles Erlaubte vom Paar, das den Kredit am schlechtesten stellt.',
    chosen:
      '{name}: Die Preise stehen still; der erste Liquidator nimmt das gewählte Paar, die nächsten, was den Kredit am schlechtesten stellt.',
    withoutBonus: 'Für {assets} ist kein Bonus verzeichnet: Keiner ist gerechnet.',
  },
  reasons: {
    'host-rules': 'wessen Regeln dies sind, ist nicht gesagt',
    pasted: 'wessen Regeln dies sind, ist nicht gesagt',
    'binance-usdm': 'eine Verkleinerung nach Stufen; die Menge ist nicht veröffentlicht',
  },
  steps: {
    caption: 'Die Liquidation Schritt für Schritt',
    number: 'Schritt',
    repaid: 'Getilgt',
    seized: 'Genommen',
    penalty: 'Strafe, {unit}',
    fee: 'Gebühr, {unit}',
    closed: 'Geschlossen',
    equity: 'Eigenkapital davor, {unit}',
    health: 'Gesundheitsfaktor',
    change: '{before} auf {after}',
    noDebt: 'keine Schuld mehr',
    may: 'Darf tilgen',
    limiter: {
      'close-factor': '{share} der Schuld, der Schließfaktor',
      collateral: '{share} der Schuld, aber die Sicherheit endet zuerst',
      dust: '{share} der Schuld, weniger, damit kein Rest unter der Grenze bleibt',
      'whole-account': 'das ganze Konto',
    },
    effect: {
      raises: 'hebt die Gesundheit',
      keeps: 'erhält die Gesundheit',
      lowers: 'dieser Schritt senkt die Gesundheit',
      ends: 'beendet die Schuld',
    },
  },
  ends: {
    healthy: 'Danach ist der Kredit gesund.',
    'no-debt': 'Danach ist keine Schuld übrig.',
    'no-collateral': 'Danach ist keine Sicherheit übrig.',
    'most-steps': 'Jeder Schritt ist kleiner als der vorige; nach {count} wurde angehalten.',
    refused: 'Danach ließe jede weitere Entnahme einen zu kleinen Rest, und wird abgelehnt.',
  },
  table: {what: 'Was', amount: 'Betrag, {unit}', caption: 'Was die Liquidation nimmt'},
  /** Of a cross account. */
  account: {
    told: {
      all: 'Die Liquidation bei {prices} nimmt alle {funds}.',
      deficit:
        'Die Liquidation bei {prices} nimmt alle {funds}; {deficit} mehr trägt der Versicherungsfonds, oder tragen andere.',
      'not-on-record':
        'Die Liquidation bei {prices} nimmt {loss} von {funds}; ob die übrigen {left} zurückkommen, ist nicht veröffentlicht.',
      returned: 'Die Liquidation bei {prices} nimmt {loss} von {funds} und gibt {left} zurück.',
      lost: 'Die Liquidation bei {prices} nimmt alle {funds}: Die übrigen {left} gehen an die Börse.',
      kept: 'Die Liquidation bei {prices} nimmt {loss} von {funds}; der Rest bleibt mit {left} offen.',
    },
    price: '{asset} {price}',
    leg: '{asset} {side}',
    sides: {long: 'Long', short: 'Short'},
    funds: 'Kontostand und Coins',
    first: 'Zuerst geschlossen',
    position: 'Position',
    at: 'Preis',
    order:
      'Keine Börse veröffentlicht, welche Position sie zuerst schließt: hier zuerst {leg}, dann die mit der höchsten Erhaltungsmargin. Die Preise stehen still.',
    one: 'Die Preise stehen still.',
    rules: {
      known: '{leg}: nach der veröffentlichten Regel der Börse.',
      'not-known':
        '{leg}: Die Börse hat nicht veröffentlicht, wie viel sie auf einmal schließt ({why}); die ganze Position gilt als geschlossen.',
      own: '{leg}: Ihre eigenen Regeln sagen nichts vom Schließen in Teilen; die ganze Position wird geschlossen.',
    },
    healthy: 'Dann ist das Konto gesund.',
  },
};
