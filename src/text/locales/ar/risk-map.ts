import type {Translation} from '../../translation.js';

/** الرافعة مقابل التقلب. */
export const riskMap: Translation['riskMap'] = {
  title: 'خريطة المخاطر',
  none: 'تحتاج خريطة المخاطر إلى مركز وتقلب وسعر مرجعي.',
  findings: {
    both: 'عند الفتح برافعة حتى {calm} يبقى الاحتمال خلال {days} دون 1 %، وحتى {watch} دون 10 %. هذا المركز عند {leverage}.',
    watch:
      'عند الفتح برافعة حتى {watch} يبقى الاحتمال خلال {days} دون 10 %؛ ولا رافعة تبقيه دون 1 %. هذا المركز عند {leverage}.',
    none: 'لا رافعة تبقي الاحتمال خلال {days} دون 10 %. هذا المركز عند {leverage}.',
  },
  days: {one: 'يوم', other: '{days} يوم'},
  percent: '{percent} %',
  here: '{leverage}، σ {volatility}: {chance} خلال {days}',
  below: 'أقل من {chance}',
  above: 'أكثر من {chance}',
  never: 'لا سعر يصفّيه',
  now: 'قابل للتصفية فورا',
  map: 'خريطة المخاطر: السهمان يمينا ويسارا يغيران الرافعة، وإلى أعلى وأسفل التقلب',
  axis: 'الرافعة عند الفتح أفقيا؛ التقلب السنوي عموديا',
  legend: 'خطوط عند 0.1 و1 و5 و10 و25 و50 %؛ الغليظ: مراقبة من 1 %، خطر من 10 %. الأقوى أرجح.',
  floor: 'الأسعار تقفز أيضا: الاحتمال الصغير حد أدنى.',
  table: {
    name: 'جدول',
    caption: 'احتمال التصفية خلال {days} عند σ {volatility}',
    leverage: 'الرافعة',
    chance: 'الاحتمال',
  },
};
