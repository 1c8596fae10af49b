import type {Translation} from '../../translation.js';

/** ما يؤخذ: سطر نص، صورة، جدول. */
export const exported: Translation['export'] = {
  export: 'تصدير',
  text: 'انسخ نصا',
  svg: 'صورة (SVG)',
  png: 'صورة (PNG)',
  csv: 'جدول (CSV)',
  copied: 'نُسخ',
  refused: 'لم يسمح هذا المتصفح بالنسخ. هذا هو النص:',
  line: '{word} · {sentence}',
  rules: '{engine} · Plimsoll {version}',
  columns: {section: 'القسم', name: 'الاسم', value: 'القيمة', unit: 'الوحدة'},
  sections: {price: 'السعر', input: 'مدخل', rule: 'قاعدة', provenance: 'المصدر'},
};
