import type {Translation} from '../../translation.js';

/** المبادلة والتكرار وشروط أخرى للقرض. */
export const trades: Translation['trades'] = {
  asset: {swapCollateral: 'بيع', swapDebt: 'سداد', loop: 'شراء', unwind: 'بيع'},
  to: {swapCollateral: 'الحصول على', swapDebt: 'اقتراض بدلا منه', loop: 'اقتراض', unwind: 'سداد'},
  goals: {
    leverage: 'إلى رافعة، بخطوة خاطفة واحدة',
    health: 'إلى معامل سلامة، بخطوة خاطفة واحدة',
    loops: 'دورة بعد دورة',
    whole: 'الدين كله، بخطوة خاطفة واحدة',
  },
  amounts: {leverage: 'الرافعة', loops: 'الدورات', threshold: 'العتبة الجديدة'},
  ltv: 'المقترض في كل دورة',
  kept: 'السلامة المحفوظة',
  fee: 'رسم المبادلة',
  slippage: 'الانزلاق السعري',
  flash: 'رسم القرض الخاطف',
  mode: 'الوضع',
  noMode: 'بلا وضع',
  done: {
    swapCollateral: 'بيع {amount} والحصول على {second}',
    swapDebt: 'سداد {amount} واقتراض {second}',
    loop: 'اقتراض {amount} وشراء {second}',
    unwind: 'بيع {amount} وسداد {second}',
  },
  cost: 'يكلّف {amount}',
  free: 'لا يكلّف شيئا بأسعار الأوراكل',
  loops: 'الدورات المنجزة: {count}',
  ends: {
    'no-debt': 'لا يبقى دين',
    'no-collateral': 'لا يبقى ضمان',
    stuck: 'لا يمكن إخراج المزيد دون النزول تحت السلامة المحفوظة',
  },
  leverage: 'الأقصى {leverage}',
  threshold: 'سليم حتى {percent}',
  mistakes: {
    'percent-out-of-bounds': 'وُجد {found} %. اكتب 0 أو أكثر، دون 100.',
    'no-whole-loops': 'وُجد {found}. اكتب عددا صحيحا من {least} إلى {most}.',
    'above-limit': 'وُجد {found} %. اكتب {most} على الأكثر، وهو حد الاقتراض.',
    'no-name': 'اختر أصلا.',
  },
};
