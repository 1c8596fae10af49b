import type {Translation} from '../../translation.js';

/** Was die Zeit allein tut. */
export const overTime: Translation['overTime'] = {
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
  /** Of a cross account. */
  account: {
    ask: 'Geben Sie einen Funding-Satz ein, um zu sehen, was die Zeit allein mit dem Konto macht.',
    funding: 'Funding von {asset}',
    health: 'Eigenkapital zu Erhaltungsmargin',
    mark: 'Eigenkapital zu Erhaltungsmargin {share}',
    held: 'Funding, zu diesen Sätzen auf die Werte zu den Mark-Preisen gehalten: {paid} am Tag aus dem Kontostand. Es ändert sich: Dies ist keine Vorhersage.',
    received:
      'Funding, zu diesen Sätzen auf die Werte zu den Mark-Preisen gehalten: {paid} am Tag in den Kontostand. Es ändert sich: Dies ist keine Vorhersage.',
    recorded:
      'Aufgezeichnetes Funding vom {from} bis {to}, aus dem Kontostand gezahlt, während die Mark-Preise stillstehen. Ein Markt ohne aufgezeichnete Sätze zahlt keines.',
    readout: {
      paid: '{date}: liquidiert bei {price}, Eigenkapital {share} des Verlangten, gezahlt {paid}',
      received: '{date}: liquidiert bei {price}, Eigenkapital {share} des Verlangten, erhalten {paid}',
      paidOnly: '{date}: Eigenkapital {share} des Verlangten, gezahlt {paid}',
      receivedOnly: '{date}: Eigenkapital {share} des Verlangten, erhalten {paid}',
    },
    equity: 'Eigenkapital übrig, {unit}',
    share: 'Eigenkapital zu Erhaltungsmargin',
    nothing: 'nichts verlangt',
  },
};
