import type {Translation} from '../../translation.js';

/** كم يبقى المركز مفتوحا. */
export const survival: Translation['survival'] = {
  title: 'البقاء',
  none: 'يحتاج البقاء إلى تقلب وسعر تصفية أمامنا.',
  findings: {
    half: 'يُصفّى نصف المسارات خلال {median}؛ يبقى {open} مفتوحا بعد {days}.',
    open: 'يبقى {open} من المسارات مفتوحا بعد {days}؛ ويُصفّى أقل من النصف أبدا.',
  },
  days: {one: 'يوم', other: '{days} يوم'},
  spans: 'المدة المعروضة',
  span: {week: '7 أيام', month: '30 يوما', quarter: '90 يوما', year: 'سنة'},
  table: {
    name: 'جدول',
    caption: 'المسارات الباقية مفتوحة والمصفّاة',
    after: 'بعد',
    open: 'ما زال مفتوحا',
    gone: 'صُفّي',
  },
  marks: {horizon: '{days}: {open} مفتوح', median: 'النصف بحلول اليوم {days}'},
  ticks: {now: 'الآن', days: '{days} ي'},
  percent: '{percent}\u202f%',
  cursor: 'اليوم',
  readout: 'بعد {days} يبقى {open} من المسارات مفتوحا.',
  chances: {one: 'خلال يوم', other: 'خلال {days} يوم'},
  caption:
    'أول ملامسة لسعر التصفية، حركة براونية بلا انجراف، صيغة مغلقة. النطاق σ من {low} إلى {high} سنويا؛ والخط {central}.',
  captionOne: 'أول ملامسة لسعر التصفية، حركة براونية بلا انجراف، صيغة مغلقة، σ {central} سنويا.',
  captionMix:
    'أول لمس على المزيج الأرجح للأسعار، بالتقريب الأول: حركة براونية بلا انجراف، بصيغة مغلقة. الطرق الأخرى إلى التصفية غير محسوبة.',
  floor: 'الأسعار تقفز أيضا: احتمال التصفية الصغير حد أدنى.',
  below: 'أقل من {chance}',
  above: 'أكثر من {chance}',
};
