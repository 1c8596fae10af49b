import type {Translation} from '../../translation.js';

/** Was von einer Börse eingefügt wird. */
export const paste: Translation['paste'] = {
  label: 'Die Antwort Ihrer Börse, als JSON',
  hint: 'Positionen, Konto oder Margin-Stufen von Binance USDⓈ-M, Bybit, OKX, Hyperliquid oder dYdX. Fügen Sie sie ein, oder legen Sie eine Datei ab. Alles bleibt auf dieser Seite.',
  read: 'Lesen',
  endpoints: {
    'binance-account': 'Konto bei Binance (fapi account)',
    'binance-brackets': 'Stufen von Binance (leverageBracket)',
    'binance-positions': 'Positionen bei Binance (positionRisk)',
    'bybit-positions': 'Positionen bei Bybit (position/list)',
    'bybit-risk-limit': 'Risikogrenzen von Bybit (risk-limit)',
    'dydx-markets': 'Märkte von dYdX (perpetualMarkets)',
    'dydx-subaccount': 'Unterkonto bei dYdX (subaccount)',
    'hyperliquid-account': 'Konto bei Hyperliquid (clearinghouseState)',
    'hyperliquid-meta': 'Märkte von Hyperliquid (meta)',
    'okx-position-tiers': 'Positionsstufen von OKX (position-tiers)',
    'okx-positions': 'Positionen bei OKX (positions)',
  },
  recognised: 'Erkannt: {endpoint}.',
  positions: 'Übernommene Cross-Positionen: {count}.',
  noPositions: 'Darin ist keine offene Position.',
  balance: 'Kontostand: {amount}.',
  markets: 'Märkte, deren Regeln jetzt Ihre sind: {count}.',
  marks: 'Jetzt eingetragene Preise: {count}.',
  unlisted:
    'Keine Regeln hier nennen {symbols}: Fügen Sie auch die Stufen der Börse ein, oder wählen Sie eigene Regeln.',
  isolated: 'Isolierte Positionen stehen für sich und gehören nicht zum Konto: {count}.',
  show: '{symbol} berechnen',
  gaps: {
    'balance-not-stated': 'Der Kontostand ist darin nicht genannt: Prüfen Sie den oben stehenden.',
    'marks-not-stated':
      'Die Preise jetzt sind darin nicht genannt: Schreiben Sie sie hin, oder fügen Sie auch die Märkte ein.',
    'size-in-contracts':
      'Die Größen sind in Kontrakten, deren Wert nicht genannt ist: Schreiben Sie jede Größe in Coins.',
    'fee-not-stated':
      'Die Börse rechnet auch die Gebühr des Schließens ein, die hier nicht genannt ist: Die Liquidation kommt früher.',
    'by-contracts':
      'Die Stufen richten sich nach Kontrakten, deren Wert nicht genannt ist: Sie antworten nur, wo ein Markt eine einzige Stufe hat.',
  },
  wrong: 'Bei {field}: {message}',
  mistakes: {
    'not-json': 'Das ist kein JSON. Kopieren Sie die Antwort ganz, von der ersten Klammer bis zur letzten.',
    'other-endpoint': 'Das ist {found}. Fügen Sie Positionen, das Konto oder Margin-Stufen ein.',
    'not-recognised': 'Keine bekannte Antwort: {found}. Fügen Sie die Antwort der Börse selbst ein, ganz.',
    'too-long': 'Das ist länger als 5 Millionen Zeichen. Fügen Sie eine einzelne Antwort ein.',
    nothing: 'Noch ist nichts eingefügt.',
  },
};
