import type {Translation} from '../../translation.js';

/** Was eine Volatilität einer Antwort hinzufügt. */
export const outlook: Translation['outlook'] = {
  sigmas: {day: '{sigmas} Tages-σ', week: '{sigmas} Wochen-σ', other: '{sigmas} σ von {days} Tagen'},
  chance: {day: '{chance} in 1 Tag', other: '{chance} in {days} Tagen'},
  floor: {
    day: '{chance} in 1 Tag, eine Untergrenze: Preise springen auch',
    other: '{chance} in {days} Tagen, eine Untergrenze: Preise springen auch',
  },
  below: 'unter {chance}',
  above: 'über {chance}',
  wrong: 'keine Wahrscheinlichkeit: {message}',
  tick: '{sigmas}σ',
};
