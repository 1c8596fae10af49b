import type {Translation} from '../../translation.js';

/** قواعد هامش خاصة. */
export const rules: Translation['rules'] = {
  contract: 'العقد',
  contracts: {linear: 'خطي، بالعملة', inverse: 'عكسي، بالكوين'},
  base: 'الكوين',
  quote: 'العملة',
  tick: 'خطوة السعر',
  contractSize: 'العقد الواحد',
  fee: 'الرسوم المحسوبة',
  brackets: 'الشرائح',
  schedule: 'كيف تتصل الشرائح',
  schedules: {continuous: 'تصلها الخصومات', flat: 'نسبة واحدة على القيمة كلها'},
  floor: 'من',
  rate: 'الصيانة',
  deduction: 'الخصم',
  add: 'أضف شريحة',
  remove: 'احذف الشريحة {number}',
};
