import type {Translation} from '../../translation.js';

/** Worauf eine Antwort steht, und was sie auslässt. */
export const assumptions: Translation['assumptions'] = {
  title: 'Annahmen',
  copy: 'Mit Eingaben kopieren',
  copied: 'Kopiert',
  notCopied: 'Kopieren ist hier nicht erlaubt. Markieren Sie den Text unten.',
  text: 'Eingaben und Annahmen als Text',
  names: {
    moves: 'Bewegung',
    trigger: 'Auslöser',
    fees: 'Gebühren',
    rules: 'Regeln',
    step: 'Preisschritt',
    threshold: 'Bei Gleichstand',
    rounding: 'Rundung',
    mark: 'Preis jetzt',
    chance: 'Wahrscheinlichkeit',
    engine: 'Rechenkern',
    inputs: 'Eingaben',
  },
  moves: {
    position: 'Nur der Preis von {base}; isolierte Margin, daher kommt es auf andere Positionen nicht an.',
    bands: 'Nur der Preis von {asset}, über eine Spanne: Die Sicherheit wird Band für Band umgewandelt.',
    'others-fixed': 'Nur der Preis von {asset}; die anderen Positionen behalten ihre Mark-Preise.',
    'common-move': 'Alle Preise zusammen, um denselben Faktor; der Preis ist der von {asset}.',
    betas: 'Alle Preise zusammen, jeder nach seinem Beta; der Preis ist der von {asset}.',
    mix: 'Alle Preise, in der wahrscheinlichsten Mischung nach ihren Volatilitäten und Korrelationen; der Preis ist an {asset} gemessen.',
  },
  loanMoves: {
    only: 'Nur der Preis von {asset}; jeder andere Preis steht still.',
    all: 'Die Preise aller Sicherheiten zusammen, um denselben Faktor; der Preis ist der von {asset}.',
    with: 'Die anderen Preise folgen {asset}, jeder nach seinem Beta; der Preis ist der von {asset}.',
    debts: 'Die Preise aller Schulden zusammen, um denselben Faktor; der Preis ist der von {asset}.',
    mix: 'Alle Preise, in der wahrscheinlichsten Mischung ihrer Volatilitäten und Korrelationen; der Preis ist der von {asset}.',
  },
  oracles: {
    spot: 'Der Preis des Orakels, wenn es ihn erneuert. Der Markt kann voraus sein.',
    'bid-ask':
      'Der Preis des Orakels, der schlechtere von Geld und Brief, wenn es ihn erneuert. Der Markt kann voraus sein.',
    'spot-or-smoothed':
      'Der Preis des Orakels, aktuell oder geglättet, je nachdem was für den Schuldner schlechter ist.',
    'moving-average': 'Der Preis des Orakels, ein gleitender Durchschnitt. Der Markt kann voraus sein.',
    'hour-late': 'Der Preis des Orakels, eine Stunde alt. Der Markt ist voraus.',
  },
  triggers: {
    mark: 'Der Mark-Preis. Die letzten Abschlüsse können darüber oder darunter liegen.',
    index: 'Der Indexpreis. Die letzten Abschlüsse können darüber oder darunter liegen.',
    oracle: 'Der Preis des Orakels, wenn es ihn erneuert. Der Markt kann voraus sein.',
    last: 'Der letzte Preis: Ein einziger Abschluss genügt.',
  },
  fees: {
    none: 'In der Anforderung steckt keine Gebühr.',
    counted: 'In der Anforderung steckt eine Gebühr von {rate} des Werts.',
    loan: 'Keine: In der Schwelle eines Kredits steckt keine Gebühr. Der Bonus eines Liquidators kommt danach.',
  },
  equality: {
    liquidates: 'Eine Margin gleich der Anforderung wird liquidiert.',
    survivesMargin: 'Eine Margin gleich der Anforderung bleibt bestehen.',
  },
  loanEquality: {
    liquidates: 'Ein Kredit, dessen Sicherheit die Schuld gerade noch trägt, wird liquidiert.',
    survives: 'Ein Kredit, dessen Sicherheit die Schuld gerade noch trägt, bleibt bestehen.',
  },
  rules: {
    undated: '{publisher}, {title}: wie der Code es festlegt',
    published: '{publisher}, {title}: {date}',
    stale: 'alt: seither vielleicht geändert',
    read: 'gelesen am {date}',
    own: 'Eigene Regeln. Niemand hat sie veröffentlicht, und sie veralten nicht.',
    withheld:
      'Oberhalb der letzten Stufe, die bei {cap} endet, ist nichts veröffentlicht, und es wird kein Preis gezeigt.',
  },
  step: {
    recorded: '{tick} {quote}: {date}',
    own: '{tick} {quote}, selbst gesetzt.',
    unrecorded: 'Nicht erfasst: sechs Stellen, und nie weniger als zwei nach dem Komma.',
  },
  rounding: {
    up: 'Auf, zur früheren Liquidation hin.',
    down: 'Ab, zur früheren Liquidation hin.',
    none: 'Es gibt keinen Preis zu runden.',
  },
  mark: {
    given: '{price} {unit}, wie angegeben; wie alt er ist, wurde nicht gesagt.',
    saved: '{price} {unit}, gespeichert am {day}.',
    none: 'Nicht angegeben: Es gibt keinen Abstand.',
    example: '{price} {unit}, der Preis dieses Beispiels, nicht der Preis jetzt.',
    loan: '{price} {unit}, wie angegeben; wie alt er ist, wurde nicht gesagt.',
  },
  chance: {
    none: 'Keine genannt: Es wurde keine Volatilität angegeben. Die Warnstufe richtet sich allein nach dem Abstand, 15 % und 40 %.',
    given:
      'Aus einer Volatilität von {volatility} % im Jahr über {days} Tage: erste Berührung, Brownsche Bewegung ohne Drift, ständig beobachtet.',
    mix: 'Aus den Volatilitäten und Korrelationen der Preise über {days} Tage: erste Berührung entlang der einen wahrscheinlichsten Richtung, in erster Ordnung, Brownsche Bewegung ohne Drift. Andere Wege zur Liquidation sind nicht gezählt.',
  },
  engine: {
    wasm: 'WebAssembly, Plimsoll {version}. Alles wird auf dieser Seite gerechnet; nichts wird gesendet.',
    js: 'JavaScript, weil WebAssembly verweigert wurde; Plimsoll {version}. Die Antworten sind dieselben. Alles wird auf dieser Seite gerechnet; nichts wird gesendet.',
  },
  brackets: {
    caption: 'Stufen, {settle}',
    number: 'Stufe',
    value: 'Wert ab',
    rate: 'Erhaltung',
    deduction: 'Abzug',
    from: 'Bei Preis {base}',
    inForce: '{number}, in Kraft beim Liquidationspreis',
  },
  notModelled: 'Nicht abgebildet',
  left: {
    jumps: 'Sprünge und Lücken durch den Preis hindurch',
    outages: 'Ausfälle, und Änderungen der Regeln oder des Index',
  },
  leftOfPosition: {
    funding: 'Funding und künftige Gebühren',
    slippage: 'Slippage der Liquidationsorder',
    deleveraging: 'Auto-Deleveraging durch die Gegenseite',
    others: 'Andere Positionen, Orders und Sicherheiten des Kontos',
  },
  leftOfLoan: {
    interest: 'Künftige Zinsen',
    together: 'Andere Preise, die sich zugleich bewegen',
    oracle: 'Verzögerungen und Fehler des Orakels',
    liquidator: 'Was ein Liquidator nimmt, und wie viel auf einmal',
  },
  notAdvice: 'Keine Beratung. Es entscheidet die Zahl der Börse selbst.',
};
