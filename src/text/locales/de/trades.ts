import type {Translation} from '../../translation.js';

/** Tausch, Hebel und andere Bedingungen eines Kredits. */
export const trades: Translation['trades'] = {
  asset: {swapCollateral: 'Verkaufen', swapDebt: 'Zurückzahlen', loop: 'Kaufen', unwind: 'Verkaufen'},
  to: {swapCollateral: 'Erhalten', swapDebt: 'Stattdessen leihen', loop: 'Leihen', unwind: 'Zurückzahlen'},
  goals: {
    leverage: 'bis zu einem Hebel, in einem Flash-Schritt',
    health: 'bis zu einem Gesundheitsfaktor, in einem Flash-Schritt',
    loops: 'Schleife um Schleife',
    whole: 'die ganze Schuld, in einem Flash-Schritt',
  },
  amounts: {leverage: 'Hebel', loops: 'Schleifen', threshold: 'Neue Schwelle'},
  ltv: 'Je Schleife geliehen',
  kept: 'Gehaltener Gesundheitsfaktor',
  fee: 'Tauschgebühr',
  slippage: 'Kursverlust',
  flash: 'Flash-Kredit-Gebühr',
  mode: 'Modus',
  noMode: 'Keiner',
  done: {
    swapCollateral: '{amount} verkaufen, {second} erhalten',
    swapDebt: '{amount} zurückzahlen, {second} leihen',
    loop: '{amount} leihen, {second} kaufen',
    unwind: '{amount} verkaufen, {second} zurückzahlen',
  },
  cost: 'Kostet {amount}',
  free: 'Kostet zu Orakelpreisen nichts',
  loops: 'Gemachte Schleifen: {count}',
  ends: {
    'no-debt': 'keine Schuld bleibt',
    'no-collateral': 'keine Sicherheit bleibt',
    stuck: 'mehr lässt sich nicht herausnehmen, ohne unter den gehaltenen Gesundheitsfaktor zu fallen',
  },
  leverage: 'Höchstens {leverage}',
  threshold: 'Gesund bis hinab zu {percent}',
  mistakes: {
    'percent-out-of-bounds': '{found} % gefunden. Schreiben Sie 0 oder mehr, unter 100.',
    'no-whole-loops': '{found} gefunden. Schreiben Sie eine ganze Zahl von {least} bis {most}.',
    'above-limit': '{found} % gefunden. Schreiben Sie höchstens {most}, die Beleihungsgrenze.',
    'no-name': 'Wählen Sie einen Vermögenswert.',
  },
};
