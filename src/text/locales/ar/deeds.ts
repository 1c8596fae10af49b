import type {Translation} from '../../translation.js';

/** ما يُفعل بالحاسبة كلها. */
export const deeds: Translation['deeds'] = {
  copy: 'انسخ الرابط',
  copied: 'نُسخ',
  notCopied: 'غير مسموح هنا',
  reset: 'إعادة الضبط',
  unfold: 'أظهر كل شيء',
  engines: {wasm: 'محرك WebAssembly', js: 'محرك JavaScript'},
  notice: 'ليست نصيحة. لا تُحسب الرسوم والتمويل والفائدة القادمة.',
  assumptions: 'الافتراضات',
  old: 'بسعر عمره {age}',
  refresh: 'حدّث',
  refreshing: 'يُجلب السعر',
  failures: {
    reason: 'لم يصل سعر: {reason}',
    found: 'لم يصل سعر: وُجد {found}.',
    none: 'لم يصل سعر.',
    late: 'لم يصل سعر خلال 30 ثانية.',
  },
};
