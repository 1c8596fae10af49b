import type {Translation} from '../../translation.js';

/** Wie lange eine Position offen bleibt. */
export const survival: Translation['survival'] = {
  title: 'Überleben',
  none: 'Das Überleben braucht eine Volatilität und einen Liquidationspreis voraus.',
  findings: {
    half: 'Die Hälfte der Pfade wird innerhalb von {median} liquidiert; {open} sind nach {days} noch offen.',
    open: '{open} der Pfade sind nach {days} noch offen; weniger als die Hälfte wird je liquidiert.',
  },
  days: {one: '1 Tag', other: '{days} Tagen'},
  spans: 'Gezeigte Zeit',
  span: {week: '7 T', month: '30 T', quarter: '90 T', year: '1 J'},
  table: {
    name: 'Tabelle',
    caption: 'Noch offene und liquidierte Pfade',
    after: 'Nach',
    open: 'Noch offen',
    gone: 'Liquidiert',
  },
  marks: {horizon: '{days}: {open} offen', median: 'die Hälfte bis Tag {days}'},
  ticks: {now: 'jetzt', days: '{days} T'},
  percent: '{percent}\u202f%',
  cursor: 'Tag',
  readout: 'Nach {days} sind {open} der Pfade noch offen.',
  chances: {one: 'in 1 Tag', other: 'in {days} Tagen'},
  caption:
    'Erste Berührung des Liquidationspreises, Brownsche Bewegung ohne Drift, geschlossene Form. Das Band ist σ {low} bis {high} im Jahr; die Linie ist {central}.',
  captionOne:
    'Erste Berührung des Liquidationspreises, Brownsche Bewegung ohne Drift, geschlossene Form, σ {central} im Jahr.',
  captionMix:
    'Erste Berührung entlang der wahrscheinlichsten Mischung der Preise, in erster Ordnung: Brownsche Bewegung ohne Drift, geschlossene Form. Andere Wege zur Liquidation sind nicht gezählt.',
  floor: 'Preise springen auch: Eine kleine Wahrscheinlichkeit der Liquidation ist eine Untergrenze.',
  below: 'unter {chance}',
  above: 'über {chance}',
};
