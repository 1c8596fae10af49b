import type {Translation} from '../../translation.js';

/** Volatilität und Horizont. */
export const market: Translation['market'] = {
  title: 'Volatilität und Horizont',
  none: 'Ohne Volatilität gibt es keine Wahrscheinlichkeit: Geben Sie eine ein, oder lassen Sie eine Datei mit Kerzen sprechen.',
  volatility: 'Volatilität',
  low: 'Tiefste Schätzung',
  high: 'Höchste Schätzung',
  aYear: '% im Jahr',
  optional: 'freiwillig',
  horizon: 'Horizont',
  days: 'Tage',
  usual: 'Übliche Horizonte',
  usualDays: {day: '1 Tag', other: '{days} Tage'},
  history: 'Aus Kerzen',
  drop: 'Legen Sie hier eine CSV-Datei ab, wählen Sie eine, oder fügen Sie ihren Text ein.',
  columns:
    'Spalten time, open, high, low, close; je Zeile eine Kerze von höchstens einem Tag, die älteste zuerst, mindestens 20 Tage. Alles bleibt auf dieser Seite.',
  choose: 'Datei wählen',
  paste: 'Oder die Kerzen einfügen',
  read: 'Lesen',
  reading: 'Wird gelesen',
  failed: 'Die Kerzen konnten nicht gelesen werden: {reason}',
  mistakes: {
    'candles-empty': 'Keine Zeile gefunden. Geben Sie eine Zeile mit den Spalten an: time, open, high, low, close.',
    'columns-missing':
      'In Zeile {line} fehlt {missing}. Nennen Sie dort die Spalten time, open, high, low, close; andere dürfen daneben stehen.',
    'cell-missing': 'Zeile {line}: nichts unter {column}. Lassen Sie eine fehlende Kerze ganz weg, als ganze Zeile.',
    'not-a-time':
      'Zeile {line}: „{text}“ ist keine Zeit. Schreiben Sie Unix-Sekunden oder -Millisekunden oder ein Datum wie 2026-03-31 14:00, in UTC.',
    'not-a-number':
      'Zeile {line}: „{text}“ unter {column} ist keine Zahl. Schreiben Sie eine schlichte Zahl mit Dezimalpunkt, etwa 61250.5.',
    'price-not-positive':
      'Zeile {line}: einen Preis von {found} gefunden. Preise liegen über 0; lassen Sie eine fehlende Kerze weg.',
    'candle-crossed':
      'Zeile {line}: Ein anderer Preis liegt über dem höchsten oder unter dem tiefsten. Höchster und tiefster Preis müssen die anderen einschließen.',
    'times-unsorted':
      'Zeile {line}: früher als die Zeile davor. Ordnen Sie die Kerzen nach der Zeit, die älteste zuerst.',
    'times-repeat': 'Zeile {line}: dieselbe Zeit zweimal. Geben Sie jede Kerze einmal an.',
    'time-off-grid':
      'Zeile {line}: keine ganze Zahl von Kerzen nach der Zeile davor. Geben Sie Kerzen einer Länge an, ganze Schritte auseinander.',
    'too-few-bars': 'Gefundene Kerzen: {found}. Geben Sie mindestens {least} an.',
    'bars-too-long': 'Kerzen von {found} Tagen gefunden. Geben Sie Kerzen von höchstens einem Tag an.',
    'too-few-returns':
      'Aufeinanderfolgende Kerzen gefunden: {found}. Mindestens {least} sind nötig: Blicken Sie weiter zurück, oder nehmen Sie einen Markt mit längerer Geschichte.',
    'constant-prices':
      'Einen Preis gefunden, der sich nie ändert. Blicken Sie weiter zurück, oder nehmen Sie einen anderen Markt.',
    'not-a-list': 'Keine Liste von Kerzen gefunden. Geben Sie CSV-Text oder eine Liste von Kerzen an.',
  },
  source:
    'EWMA 0,94 am Tag aus {bars} Kerzen bis {date}, aus {name}: {central} im Jahr, {low}–{high} über die Schätzungen.',
  adopted: 'Das ist die Volatilität oben.',
  differs: 'Die Volatilität oben ist eine andere.',
  adopt: '{central}, {low}–{high} verwenden',
  pasted: 'dem Eingefügten',
  host: 'dieser Seite',
  table: {
    caption: 'Schätzungen, 365 Tage im Jahr',
    estimator: 'Schätzer',
    lookback: 'Rückblick',
    volatility: 'Volatilität',
    use: 'Verwendung',
    all: 'alles, gewichtet',
    days: '{days} Tage',
    central: 'Mitte',
    range: 'Spanne',
    information: 'zum Vergleich',
    missing: 'zu wenige Tage',
    still: 'Preise stehen still',
  },
  estimators: {
    ewma: 'EWMA 0,94 am Tag',
    'close-close': 'Schluss zu Schluss',
    parkinson: 'Parkinson',
    'garman-klass': 'Garman–Klass',
    'rogers-satchell': 'Rogers–Satchell',
    'yang-zhang': 'Yang–Zhang',
  },
};
