import type {Translation} from '../../translation.js';

/** علامة تحركها يد على خط الحمولة. */
export const moving: Translation['moving'] = {
  marks: 'علامات تُحرَّك',
  spoken: {
    alone: '{name}، {price}',
    before: '{name}، {price}، قبل التصفية بنسبة {percent}',
    beyond: '{name}، {price}، بعد التصفية بنسبة {percent}',
    below: '{name}، {price}، {percent} تحت الآن',
    above: '{name}، {price}، {percent} فوق الآن',
  },
  readout: {
    alone: '{price}',
    before: '{price} · قبل التصفية بنسبة {percent}',
    beyond: '{price} · بعد التصفية بنسبة {percent}',
    below: '{price} · {percent} تحت الآن',
    above: '{price} · {percent} فوق الآن',
    add: '{price} · أضف {amount} · {leverage}',
    take: '{price} · اسحب {amount} · {leverage}',
    repay: '{price} · سدّد {amount}',
    borrow: '{price} · اقترض {amount} أخرى',
    liquidated: '{price} · يُصفّى عند {liquidation}',
    sized: '{price} · الحجم {size} · {leverage}',
    entered: '{price} · الدخول عند {entry}',
    refused: '{price} · {why}',
  },
  refused: {
    unknown: 'لا حل بعد هذا',
    margin: 'لا يكاد يبقى هامش',
    debt: 'لا يبقى دين بعد هذا',
    price: 'لا سعر تصفية بعد هذا',
    withheld: 'هنا تنتهي الشرائح',
    leverage: 'لا يُسمح بعد هذا إلا برافعة أقل',
    input: 'حقل آخر خاطئ بعد هذا',
  },
};
