import type {Translation} from '../../translation.js';

/** Hebel gegen Volatilität. */
export const riskMap: Translation['riskMap'] = {
  title: 'Risikokarte',
  none: 'Die Risikokarte braucht eine Position oder einen Kredit, eine Volatilität und einen Preis von jetzt.',
  findings: {
    both: 'Eröffnet mit bis zu {calm} bleibt die Wahrscheinlichkeit in {days} unter 1 %, mit bis zu {watch} unter 10 %. Diese Position ist bei {own}.',
    watch:
      'Eröffnet mit bis zu {watch} bleibt die Wahrscheinlichkeit in {days} unter 10 %; kein Hebel hält sie unter 1 %. Diese Position ist bei {own}.',
    none: 'Kein Hebel hält die Wahrscheinlichkeit in {days} unter 10 %. Diese Position ist bei {own}.',
  },
  days: {one: '1 Tag', other: '{days} Tagen'},
  percent: '{percent}\u202f%',
  here: '{own}, σ {volatility}: {chance} in {days}',
  at: '{own}, σ {volatility}: {chance} in {days} · liquidiert bei {price}, {distance}',
  below: 'unter {chance}',
  above: 'über {chance}',
  never: 'kein Preis liquidiert',
  now: 'sofort liquidierbar',
  map: 'Risikokarte: Pfeile links und rechts ändern den Hebel, auf und ab die Volatilität',
  axis: 'Hebel bei Eröffnung, quer; Volatilität im Jahr, aufwärts',
  legend:
    'Linien bei 0,1; 1; 5; 10; 25 und 50 %; dick: Beobachten ab 1 %, Gefahr ab 10 %. Stärker ist wahrscheinlicher.',
  floor: 'Preise springen auch: Eine kleine Wahrscheinlichkeit ist eine Untergrenze.',
  take: 'Klick oder Eingabetaste übernimmt den Hebel.',
  loan: {
    findings: {
      both: 'Bis zu einer Beleihungsquote von {calm} bleibt die Wahrscheinlichkeit in {days} unter 1 %, bis {watch} unter 10 %. Dieser Kredit ist bei {own}.',
      watch:
        'Bis zu einer Beleihungsquote von {watch} bleibt die Wahrscheinlichkeit in {days} unter 10 %; keine Schuld hält sie unter 1 %. Dieser Kredit ist bei {own}.',
      none: 'Keine Schuld hält die Wahrscheinlichkeit in {days} unter 10 %. Dieser Kredit ist bei {own}.',
    },
    map: 'Risikokarte: Pfeile links und rechts ändern die Beleihungsquote, auf und ab die Volatilität',
    axis: 'Beleihungsquote, wenn {debt} geliehen oder zurückgezahlt wird, quer; Volatilität von {asset} im Jahr, aufwärts',
    take: 'Klick oder Eingabetaste übernimmt die Schuld.',
    column: 'Beleihungsquote',
  },
  table: {
    name: 'Tabelle',
    caption: 'Wahrscheinlichkeit der Liquidation in {days} bei σ {volatility}',
    leverage: 'Hebel',
    chance: 'Wahrscheinlichkeit',
  },
};
