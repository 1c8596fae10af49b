import type {Translation} from '../../translation.js';

/** ما بين السعر والتصفية. */
export const buffer: Translation['buffer'] = {
  title: 'الحاجز',
  limits: 'الاحتمال الذي لا يُتجاوز',
  percent: '{percent}\u202f%',
  findings: {
    holds: 'خلال {days} يلامس الطريق {quantile} باحتمال {limit}، والتصفية أبعد منه: يبقى {money}.',
    short: 'خلال {days} يلامس الطريق {quantile} باحتمال {limit}، والتصفية قبله: ينقص {money}.',
    none: 'خلال {days} لا يُلامَس سعر باحتمال {limit}.',
  },
  days: {one: 'يوم', other: '{days} يوم'},
  rows: {
    quantile: 'يُلامَس باحتمال {limit}',
    price: 'الحاجز بالسعر',
    share: 'الحاجز من السعر الآن',
    sigmas: 'الحاجز بـ σ لمدة {days}',
    surplus: 'الفائض الباقي بعده',
    money: 'الحاجز بالمال',
    held: 'يصمد حتى',
    end: 'القيمة المعرضة للخطر للنهاية وحدها',
  },
  heldUntil: '{date}، بعد {days}',
  heldAlways: 'دائما',
  range: 'من {from} إلى {to}',
  why: 'إنها تقلل من الخطر: ينتهي السعر وراء {price} باحتمال {limit}، لكنه يلامسه في الطريق باحتمال {chance}، والمركز المصفّى لا يعود.',
  caption: 'عند التقلب الأوسط؛ وبين قوسين عند الأدنى والأعلى. بلا قفزات، قبل الرسوم.',
  below: 'أقل من {chance}',
  above: 'أكثر من {chance}',
  /** Along the likeliest mix of several prices. */
  mix: {
    holds:
      'خلال {days} يبلغ الحساب {sigmas} على الطريق الأرجح باحتمال {limit}، والتصفية أبعد منه: يبقى {money} من فائضه.',
    short: 'خلال {days} يبلغ الحساب {sigmas} على الطريق الأرجح باحتمال {limit}، والتصفية قبله: ينقص {money}.',
    caption:
      'على الاتجاه الوحيد الذي تكون التصفية فيه أقرب، بالتقريب الأول لحركة الأسعار؛ الطرق الأخرى غير محسوبة. بلا قفزات، وقبل الرسوم.',
  },
};
