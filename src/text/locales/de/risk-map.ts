import type {Translation} from '../../translation.js';

/** Hebel gegen Volatilität. */
export const riskMap: Translation['riskMap'] = {
  title: 'Risikokarte',
  none: 'Die Risikokarte braucht eine Position, eine Volatilität und einen Mark-Preis.',
  findings: {
    both: 'Eröffnet mit bis zu {calm} bleibt die Wahrscheinlichkeit in {days} unter 1 %, mit bis zu {watch} unter 10 %. Diese Position ist bei {leverage}.',
    watch:
      'Eröffnet mit bis zu {watch} bleibt die Wahrscheinlichkeit in {days} unter 10 %; kein Hebel hält sie unter 1 %. Diese Position ist bei {leverage}.',
    none: 'Kein Hebel hält die Wahrscheinlichkeit in {days} unter 10 %. Diese Position ist bei {leverage}.',
  },
  days: {one: '1 Tag', other: '{days} Tagen'},
  percent: '{percent} %',
  here: '{leverage}, σ {volatility}: {chance} in {days}',
  below: 'unter {chance}',
  above: 'über {chance}',
  never: 'kein Preis liquidiert',
  now: 'sofort liquidierbar',
  map: 'Risikokarte: Pfeile links und rechts ändern den Hebel, auf und ab die Volatilität',
  axis: 'Hebel bei Eröffnung, quer; Volatilität im Jahr, aufwärts',
  legend:
    'Linien bei 0,1; 1; 5; 10; 25 und 50 %; dick: Beobachten ab 1 %, Gefahr ab 10 %. Stärker ist wahrscheinlicher.',
  floor: 'Preise springen auch: Eine kleine Wahrscheinlichkeit ist eine Untergrenze.',
  table: {
    name: 'Tabelle',
    caption: 'Wahrscheinlichkeit der Liquidation in {days} bei σ {volatility}',
    leverage: 'Hebel',
    chance: 'Wahrscheinlichkeit',
  },
};
