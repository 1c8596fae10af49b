import type {Translation} from '../../translation.js';

/** Was unter der Antwort steht. */
export const panels: Translation['panels'] = {
  panels: 'Mehr dazu',
  more: 'Mehr',
  fixes: 'Auswege',
  why: 'Warum',
  assumptions: 'Annahmen',
  riskMap: 'Risikokarte',
  survival: 'Überleben',
  market: 'Markt',
  overTime: 'Über die Zeit',
  compare: 'Vergleich',
  aftermath: 'Danach',
  next: 'Was nun',
  rangeMap: 'Spannenkarte',
};
