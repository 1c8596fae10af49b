import type {Translation} from '../../translation.js';

/** Antworten, die mehr als ein Preis sind, und Wahrscheinlichkeiten. */
export const outlook: Translation['outlook'] = {
  twoSided: {
    above: '{subject} wird liquidiert über {price}',
    below: '{subject} wird liquidiert unter {price}',
    andAbove: 'und über {price}',
    andBelow: 'und unter {price}',
  },
  soft: {
    sentence: '{subject} wird umgetauscht zwischen {price}',
    range: '{high} und {low}',
    hard: 'die endgültige Liquidation richtet sich nach der Gesundheit, nicht nach dem unteren Ende dieses Bereichs',
    health: 'Gesundheit {percent}',
    band: 'weiches Band',
  },
  onlyTime: {
    interest: '{subject} hat keine Preisschwelle, aber die Zinsen führen etwa am {price} zur Liquidation',
    fees: '{subject} hat keine Preisschwelle, aber die Gebühren zehren die Margin etwa am {price} auf',
  },
  chance: '{chance} in {horizon}',
  sigmas: {
    day: '{count} Tages-σ',
    week: '{count} Wochen-σ',
    month: '{count} Monats-σ',
    other: '{count} σ von {horizon}',
  },
  days: {one: '{count} Tag', other: '{count} Tagen'},
  range: '{low}–{high}',
  belowLeast: 'unter 0,1 %',
  aboveMost: 'über 99,9 %',
};
