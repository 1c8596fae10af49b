import type {Translation} from '../../translation.js';

/** ما تحت الإجابة. */
export const panels: Translation['panels'] = {
  panels: 'المزيد عن هذا',
  more: 'المزيد',
  fixes: 'الحلول',
  why: 'لماذا',
  assumptions: 'الافتراضات',
  riskMap: 'خريطة المخاطر',
  survival: 'البقاء',
  market: 'السوق',
  overTime: 'عبر الوقت',
  compare: 'المقارنة',
  aftermath: 'ما بعد التصفية',
  next: 'ماذا بعد',
  rangeMap: 'خريطة المدى',
};
