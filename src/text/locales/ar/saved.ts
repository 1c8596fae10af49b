import type {Translation} from '../../translation.js';

/** حالة محفوظة. */
export const saved: Translation['saved'] = {
  saved: 'محفوظ عند {saved} في {day}؛ الآن {now}',
  keep: 'أبقِ المحفوظ',
  useNow: 'استخدم الآن',
  losses: {
    'cut-short': 'قُطع هذا الرابط: {fields} وما بعده مفقود. راجع كل رقم، أو انسخ الرابط كاملا.',
    'future-version': 'حُفظ هذا بإصدار أحدث. يُعرض ما يعرفه هذا الإصدار؛ راجع كل رقم.',
    other: 'بعض المحفوظ لم يُقرأ وتُرك: {fields}. راجع كل رقم.',
  },
  refused: {
    'not-a-state': 'لم يُقرأ المحفوظ، وُجد {found}. لا يُعرض شيء منه.',
    'state-too-long': 'المحفوظ أطول من أن يُقرأ: {found}. لا يُعرض شيء منه.',
  },
  failed: 'تعذر تحميل المحفوظ: {reason}',
};
