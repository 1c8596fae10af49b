import type {Translation} from '../../translation.js';

/** إجابات أكثر من سعر واحد، واحتمالات. */
export const outlook: Translation['outlook'] = {
  twoSided: {
    above: 'يُصفّى {subject} فوق {price}',
    below: 'يُصفّى {subject} تحت {price}',
    andAbove: 'وفوق {price}',
    andBelow: 'وتحت {price}',
  },
  soft: {
    sentence: 'يُحوَّل {subject} بين {price}',
    range: '{high} و{low}',
    hard: 'التصفية النهائية بحسب السلامة لا بأسفل هذا النطاق',
    health: 'السلامة {percent}',
    band: 'نطاق ليّن',
  },
  onlyTime: {
    interest: 'ليس لـ {subject} مستوى سعر، لكن الفائدة تبلغ به التصفية نحو {price}',
    fees: 'ليس لـ {subject} مستوى سعر، لكن الرسوم تستنفد الهامش نحو {price}',
  },
  chance: '{chance} خلال {horizon}',
  sigmas: {
    day: '{count} σ يومية',
    week: '{count} σ أسبوعية',
    month: '{count} σ شهرية',
    other: '{count} σ لمدة {horizon}',
  },
  days: {one: 'يوم ({count})', other: '{count} يوما'},
  range: '{low}–{high}',
  belowLeast: 'دون 0.1 %',
  aboveMost: 'فوق 99.9 %',
};
