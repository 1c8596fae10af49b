import type {Translation} from '../../translation.js';

/** ما وُجد، وما يُكتب بدله. */
export const mistakes: Translation['mistakes'] = {
  empty: 'لم يوجد شيء. اكتب رقما، مثل 1250.5.',
  'not-a-number': 'وُجد {found}. اكتب رقما، مثل 1250.5.',
  'ambiguous-number': 'وُجد {found} وله قراءتان. اكتبه بلا فواصل آلاف وبعلامة عشرية واحدة.',
  'too-many-digits': 'وُجد {found}. اكتب {most} رقما على الأكثر.',
  'out-of-range': 'وُجد {found}. اكتب رقما أصغر بخانات عشرية أقل.',
  'not-positive': 'وُجد {found}. اكتب رقما أكبر من 0.',
  negative: 'وُجد {found}. اكتب 0 أو رقما أكبر.',
  'not-a-choice': 'وُجد {found}. اختر واحدا من {choices}.',
  'market-not-listed': 'وُجد {found} ولا تذكره أي قواعد هنا. اختر سوقا آخر، أو الصق شرائحه.',
  'leverage-above-maximum': 'وُجد {found}. تسمح المنصة بحد أقصى {most} لهذا الحجم؛ اكتب {most} أو أقل.',
  'out-of-bounds': 'وُجد {found}. اكتب رقما من {least} إلى {most}.',
  'not-positive-definite': 'وُجدت ارتباطات يناقض بعضها بعضا: {pairs}. صحح أحدها.',
  'contracts-unknown': 'شرائح أحد الأسواق هنا بعدد العقود، ولم تُذكر قيمتها. اختر له قواعدك.',
  'rate-out-of-bounds': 'وُجدت نسبة ورسوم بكامل القيمة. اكتب رسوما أقل.',
  'rates-unsorted': 'وُجدت في الصف {row} نسبة أقل مما قبلها. اكتب نسبة أعلى، أو نسبة واحدة على القيمة كلها.',
  'volatility-too-high': 'وُجد {found} % سنويا. اكتب 2,000 % أو أقل.',
  'horizon-too-long': 'وُجد {found} يوم. اكتب 36,499 يوما أو أقل.',
  'lowest-above-volatility': 'وُجد {found} %. اكتب {expected} % أو أقل، وهو التقلب.',
  'highest-below-volatility': 'وُجد {found} %. اكتب {expected} % أو أكثر، وهو التقلب.',
  'correlation-out-of-bounds': 'وُجد {found}. اكتب رقما من −1 إلى 1.',
};
