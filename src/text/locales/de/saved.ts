import type {Translation} from '../../translation.js';

/** Ein gespeicherter Stand. */
export const saved: Translation['saved'] = {
  saved: 'Gespeichert bei {saved} am {day}; jetzt {now}',
  keep: 'Gespeicherten behalten',
  useNow: 'Jetzigen verwenden',
  losses: {
    'cut-short':
      'Dieser Link wurde abgeschnitten: {fields} und alles danach fehlt. Prüfen Sie jede Zahl, oder kopieren Sie den ganzen Link.',
    'future-version':
      'Dies wurde von einer neueren Version gespeichert. Gezeigt wird, was diese kennt; prüfen Sie jede Zahl.',
    other: 'Manches Gespeicherte war nicht zu lesen und fehlt: {fields}. Prüfen Sie jede Zahl.',
  },
  refused: {
    'not-a-state': 'Das Gespeicherte war nicht zu lesen, gefunden wurde {found}. Nichts davon wird gezeigt.',
    'state-too-long': 'Das Gespeicherte ist zu lang, um gelesen zu werden: {found}. Nichts davon wird gezeigt.',
  },
  failed: 'Das Gespeicherte konnte nicht geladen werden: {reason}',
};
