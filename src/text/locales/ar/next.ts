import type {Translation} from '../../translation.js';

/** ماذا يغيّر فعل في القرض. */
export const next: Translation['next'] = {
  title: 'ماذا بعد؟',
  action: 'الإجراء',
  actions: {
    supply: 'إيداع',
    withdraw: 'سحب',
    borrow: 'اقتراض',
    repay: 'سداد',
  },
  asset: 'الأصل',
  amount: 'الكمية',
  largest: 'الأقصى {amount} {asset}',
  limiters: {
    threshold: 'تحده عتبة التصفية',
    limit: 'يحده حد الاقتراض',
    balance: 'يحده الموجود',
  },
  nothing: 'لا شيء ممكن',
  what: 'البند',
  before: 'قبل',
  after: 'بعد',
  rows: {
    health: 'معامل السلامة',
    price: 'سعر تصفية {asset}',
    ltv: 'القرض إلى القيمة',
  },
  none: 'لا يوجد',
  write: 'اكتب كمية لترى ما بعدها.',
  apply: 'طبّق',
};
