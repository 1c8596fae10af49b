import type {Translation} from '../../translation.js';

/** خريطة سعرين. */
export const rangeMap: Translation['rangeMap'] = {
  title: 'خريطة المدى',
  sentences: {
    both: 'الهبوط معا يلزمه {together}، و{asset} وحده يلزمه {alone}.',
    together: 'الهبوط معا يلزمه {together}، و{asset} وحده لا يصفّي هذا القرض.',
    alone: '{asset} وحده يلزمه {alone}.',
    past: 'يمكن تصفية القرض عند الأسعار الآن.',
    none: 'لا زوج أسعار في هذه الخريطة يصفّي القرض.',
  },
  caption:
    'كل نقطة زوج من الأسعار. الخط الغليظ معامل سلامة 1، وما بعده مظلَّل يمكن فيه تصفية القرض. الخطوط الرفيعة معاملات سلامة 1.10 و1.20 و1.30.',
  ovals: 'تضم الأشكال البيضاوية 1 و2 σ مما يفعله الاثنان معا خلال {days} يوما.',
  spoken: 'خريطة {across} أفقيا و{down} صعودا. {sentence} مفاتيح الأسهم تقرأ السلامة عند زوج من الأسعار.',
  now: 'الآن',
  axis: 'سعر {asset}',
  only: '{asset} فقط {percent}',
  all: 'معا {percent}',
  with: 'الكل مع {asset} {percent}',
  mix: 'أسوأ مزيج مرجح',
  readout: '{across} {acrossPrice} ({acrossMove}) · {down} {downPrice} ({downMove}) · معامل السلامة {health}',
  hint: 'مفاتيح الأسهم تقرأ زوجا من الأسعار.',
  table: 'كجدول',
  tableCaption: 'معامل السلامة بحسب سعري {across} و{down}',
};
