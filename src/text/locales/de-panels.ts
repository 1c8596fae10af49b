import type {enAftermath} from '../en-aftermath.js';
import type {enOverTime} from '../en-over-time.js';
import type {Words} from '../language.js';

/** Was die Zeit allein tut. */
export const overTime: Words<typeof enOverTime> = {
  title: 'Über die Zeit',
  funding: {
    ask: 'Geben Sie einen Fundingsatz ein, um zu sehen, was die Zeit allein mit {subject} macht.',
    noMark: 'Geben Sie den Mark-Preis ein, um zu sehen, was die Zeit allein mit {subject} macht.',
    at: 'Bei stillstehendem Preis bringt das Funding {subject} etwa am {date} zur Liquidation.',
    onlyTime: '{subject} hat keine Preisschwelle, aber das Funding bringt die Position etwa am {date} zur Liquidation.',
    now: '{subject} ist jetzt liquidierbar: Es braucht kein Funding.',
    recorded: 'Bei stillstehendem Preis hätte das aufgezeichnete Funding {subject} am {date} zur Liquidation gebracht.',
    'no-funding': 'Es wird kein Funding gezahlt: Stillstand liquidiert nie.',
    'funding-received': 'Das Funding wird empfangen: Stillstand liquidiert nie.',
    'rates-end': 'Bei stillstehendem Preis hätte das aufgezeichnete Funding {subject} nicht zur Liquidation gebracht.',
    'beyond-horizon':
      'Bei stillstehendem Preis bräuchte das Funding mehr als hundert Jahre, um {subject} zu liquidieren.',
  },
  interest: {
    ask: 'Geben Sie einen Jahreszins ein, um zu sehen, was die Zeit allein mit dem Kredit macht.',
    at: 'Bei stillstehenden Preisen bringen die Zinsen den Kredit etwa am {date} zur Liquidation.',
    onlyTime: '{subject} hat keine Preisschwelle, aber die Zinsen führen etwa am {date} zur Liquidation.',
    now: 'Der Kredit ist jetzt liquidierbar: Es braucht keine Zinsen.',
    'no-debt': 'Es gibt keine Schuld: Stillstand liquidiert nie.',
    'collateral-outgrows-debt': 'Die Sicherheit hält mit der Schuld Schritt: Stillstand liquidiert nie.',
    'beyond-horizon': 'Bei stillstehenden Preisen bräuchten die Zinsen mehr als hundert Jahre bis zur Liquidation.',
  },
  wrong: 'Berichtigen Sie das markierte Feld, um zu sehen, was die Zeit allein macht.',
  labels: {
    funding: 'Funding',
    hours: 'Abgerechnet alle',
    hoursUnit: 'h',
    percent: '% vom Wert',
    earns: '{asset} bringt',
    costs: '{asset} kostet',
    aYear: '% im Jahr',
    span: 'Gezeigte Zeit',
    spans: {'30': '30 T', '90': '90 T', '365': '1 J'},
    shown: 'Was gezeichnet ist',
    quantities: {price: 'Preis', health: 'Gesundheitsfaktor'},
    table: 'Tabelle',
    cursor: 'Datum',
  },
  mistakes: {
    'funding-out-of-bounds': {
      found: 'Gefunden: {found} % je Abrechnung',
      instead: 'Schreiben Sie, was eine Abrechnung vom Nennwert nimmt, etwa 0,01: zwischen −100 und 100.',
    },
    'hours-out-of-bounds': {found: 'Gefunden: {found} Stunden', instead: 'Schreiben Sie 0,01 bis 8760 Stunden.'},
    'interest-too-high': {found: 'Gefunden: {found} % im Jahr', instead: 'Schreiben Sie höchstens 1000.'},
  },
  marks: {
    now: 'jetzt {price}',
    liquidated: 'liquidiert {price}',
    one: 'liquidiert unter 1',
    health: 'Gesundheitsfaktor {factor}',
  },
  readout: {
    position: '{date}: liquidiert bei {price}, gezahlt {paid}',
    received: '{date}: liquidiert bei {price}, empfangen {paid}',
    paidOnly: '{date}: kein Liquidationspreis, gezahlt {paid}',
    receivedOnly: '{date}: kein Liquidationspreis, empfangen {paid}',
    loan: '{date}: liquidiert bei {price}, Gesundheitsfaktor {factor}',
    loanOnly: '{date}: kein Liquidationspreis, Gesundheitsfaktor {factor}',
  },
  table: {
    caption: 'Tag für Tag bei stillstehendem Preis',
    date: 'Datum',
    price: 'Liquidationspreis, {unit}',
    paid: 'Gezahlt, {unit}',
    margin: 'Margin übrig, {unit}',
    health: 'Gesundheitsfaktor',
    debt: 'Schuld, {unit}',
    none: 'keiner',
  },
  captions: {
    held: 'Funding zu diesem Satz auf den Wert zum Mark-Preis, {paid} am Tag aus der isolierten Margin. Es ändert sich: Das ist keine Vorhersage.',
    received:
      'Funding zu diesem Satz auf den Wert zum Mark-Preis, {paid} am Tag in die isolierte Margin. Es ändert sich: Das ist keine Vorhersage.',
    recorded:
      'Aufgezeichnetes Funding vom {from} bis {to}, gezahlt aus der isolierten Margin, während der Mark-Preis stillsteht.',
    interest:
      'Gleichbleibende Zinsen, stillstehende Preise. Zinsen folgen der Auslastung des Marktes: Das ist keine Vorhersage.',
  },
};

/** Was eine Liquidation nimmt. */
export const aftermath: Words<typeof enAftermath> = {
  title: 'Danach',
  never: 'Kein Preis liquidiert: Es wird nichts genommen.',
  withheld: 'Die Regeln enden vor der Liquidation: Was sie nimmt, ist nicht bekannt.',
  noMark: 'Geben Sie den Mark-Preis ein, um zu sehen, was die Liquidation nimmt.',
  wrong: 'Berichtigen Sie das markierte Feld, um zu sehen, was die Liquidation nimmt.',
  healthy: 'Bei {price} wird noch nichts liquidiert.',
  position: {
    all: 'Die Liquidation bei {price} nimmt alle {margin}.',
    deficit:
      'Die Liquidation bei {price} nimmt alle {margin}; {deficit} mehr trägt der Versicherungsfonds, oder andere.',
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
      'Der Handelsplatz hat nicht veröffentlicht, wie viel er auf einmal schließt ({why}): Die ganze Position gilt als geschlossen.',
    known: 'Nach der veröffentlichten Regel des Handelsplatzes, in {count} Schritten bei stillstehendem Preis.',
    bankruptcy: 'Bei {price} ist die Margin weg; was darüber hinaus verloren geht, zahlen nicht Sie.',
    noFee: 'Es ist keine Gebühr gerechnet: Keine ist verzeichnet.',
    protocol:
      '{name}: Die Preise stehen still, und jeder Liquidator nimmt alles Erlaubte vom Paar, das den Kredit am schlechtesten stellt.',
    chosen:
      '{name}: Die Preise stehen still; der erste Liquidator nimmt das gewählte Paar, die nächsten, was den Kredit am schlechtesten stellt.',
    withoutBonus: 'Für {assets} ist kein Bonus verzeichnet: Keiner ist gerechnet.',
  },
  reasons: {'binance-usdm': 'eine Verkleinerung nach Stufen; die Menge ist nicht veröffentlicht'},
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
};
