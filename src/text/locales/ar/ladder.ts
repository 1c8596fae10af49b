import type {Translation} from '../../translation.js';

/** خط الحمولة. */
export const ladder: Translation['ladder'] = {
  ladder: 'خط الحمولة',
  liquidated: 'تصفية {price}',
  now: 'الآن {price}',
  old: '{price}، عمره {age}',
  signs: {
    bankruptcy: 'إفلاس {price}',
    entry: 'دخول {price}',
    stop: 'إيقاف {price}',
    bracket: 'شريحة {number} {price}',
  },
  table: {caption: 'الأسعار على خط الحمولة، {unit}', what: 'ماذا', price: 'السعر'},
  names: {
    liquidation: 'التصفية',
    now: 'الآن',
    bankruptcy: 'الإفلاس',
    entry: 'الدخول',
    stop: 'الإيقاف',
    bracket: 'حد الشريحة',
  },
};
