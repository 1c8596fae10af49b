import type {Translation} from '../../translation.js';

/** ما يقال عن حل قبل اختياره. */
export const preview: Translation['preview'] = {
  levels: '{before} ثم {after}',
  would: {
    at: 'سيُصفّى {subject} عند {price}',
    falling: 'سيُصفّى {subject} إذا هبط {asset} إلى {price}',
    rising: 'سيُصفّى {subject} إذا صعد {asset} إلى {price}',
    together: 'سيُصفّى {subject} مع {asset} عند {price}',
    converts: 'سيتحول {subject} من {asset} بدءا من {price}',
    never: 'لن يكون لـ {subject} سعر تصفية.',
    now: 'سيبقى {subject} قابلا للتصفية.',
  },
  was: 'كان {price}',
  facts: {
    below: '{percent} تحت السعر الآن، كان {before}',
    above: '{percent} فوق السعر الآن، كان {before}',
    chance: '{chance}، كان {before}',
  },
};
