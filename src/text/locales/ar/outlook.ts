import type {Translation} from '../../translation.js';

/** ما يضيفه التقلب إلى الإجابة. */
export const outlook: Translation['outlook'] = {
  sigmas: {day: '{sigmas} σ يومية', week: '{sigmas} σ أسبوعية', other: '{sigmas} σ لمدة {days} يوم'},
  chance: {day: '{chance} خلال يوم', other: '{chance} خلال {days} يوم'},
  floor: {
    day: '{chance} خلال يوم، حد أدنى: الأسعار تقفز أيضا',
    other: '{chance} خلال {days} يوم، حد أدنى: الأسعار تقفز أيضا',
  },
  below: 'أقل من {chance}',
  above: 'أكثر من {chance}',
  wrong: 'لا يُعرض احتمال: {message}',
  tick: '{sigmas}σ',
};
