import type {Translation} from '../../translation.js';

/** القرض. */
export const loan: Translation['loan'] = {
  subject: 'القرض',
  name: '{collaterals} مقابل {debts}',
  nameWithoutDebt: '{collaterals}، بلا دين',
  verdicts: {
    falling: 'يُصفّى {subject} إذا هبط {asset} إلى {price}',
    rising: 'يُصفّى {subject} إذا صعد {asset} إلى {price}',
    passed: 'تجاوز {subject} سعر تصفيته في {asset} {price}',
    always: '{subject} قابل للتصفية عند أي سعر لـ {asset}.',
    belowZero: 'ليس لـ {subject} سعر تصفية في {asset}: يلزم أن يكون السعر تحت الصفر.',
    noDebt: 'ليس لـ {subject} سعر تصفية: لا دين عليه.',
    noMatter: 'ليس لـ {subject} سعر تصفية في {asset}: سعره لا يؤثر هنا.',
    onlyTime: 'ليس لـ {subject} سعر يصفّيه، لكن الفائدة توصله إلى التصفية نحو {price}',
  },
  terms: {
    healthFactor: 'معامل السلامة',
    loanToValue: 'القرض إلى القيمة',
    liquidatedAt: 'يُصفّى عند',
    mayBorrow: 'يمكن اقتراض',
  },
  summary: {healthFactor: 'معامل السلامة {factor}', liquidatedAt: 'يُصفّى عند {percent} من الضمان'},
  unsolvable: {
    'other-debts-above': 'وُجد {found}. الديون الأخرى وحدها {least} %؛ اكتب هذا أو أكثر.',
    'no-collateral-value': 'اكتب أولا ما أُودع.',
  },
  thresholds: 'عتبات {date}',
  published: 'منشور في {date}',
  labels: {
    collaterals: 'الضمان',
    debts: 'الدين',
    asset: 'الأصل',
    quantity: 'الكمية',
    price: 'السعر',
    threshold: 'العتبة',
    addCollateral: 'أضف ضمانا',
    addDebt: 'أضف دينا',
    remove: 'احذف {asset}',
    removeRow: 'احذف الصف {number}',
    moving: 'ما الذي يتحرك؟',
    only: '{asset} فقط',
    loanToValue: 'القرض إلى القيمة',
    typeToSolve: 'يحدد {asset}',
    noPrice: 'لا سعر تصفية',
  },
};
