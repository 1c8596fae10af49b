import type {Translation} from '../../translation.js';

/** ما فعله السعر حتى الآن. */
export const upright: Translation['upright'] = {
  chance: {one: 'احتمال الملامسة خلال يوم', other: 'احتمال الملامسة خلال {days} يوم'},
  spans: {
    lastHour: 'آخر ساعة',
    lastHours: 'آخر {count} ساعة',
    lastDay: 'آخر يوم',
    lastDays: 'آخر {count} يوم',
    hourTo: 'الساعة حتى {date}',
    hoursTo: '{count} ساعة حتى {date}',
    dayTo: 'اليوم حتى {date}',
    daysTo: '{count} يوم حتى {date}',
  },
  days: {
    below: 'في {span} أغلق {asset} دون هذا السعر في {count} منها.',
    above: 'في {span} أغلق {asset} فوق هذا السعر في {count} منها.',
    neverBelow: 'في {span} لم يغلق {asset} دون هذا السعر قط.',
    neverAbove: 'في {span} لم يغلق {asset} فوق هذا السعر قط.',
    both: 'في {span} أغلق {asset} دون {low} في {below} منها وفوق {high} في {above} منها.',
    onlyBelow: 'في {span} أغلق {asset} دون {low} في {below} منها ولم يغلق فوق {high} قط.',
    onlyAbove: 'في {span} لم يغلق {asset} دون {low} قط، وأغلق فوق {high} في {above} منها.',
    neither: 'في {span} لم يغلق {asset} دون {low} ولا فوق {high} قط.',
  },
  bars: {
    below: 'في {span} أغلق {asset} دون هذا السعر في {count} من {closes} شمعة.',
    above: 'في {span} أغلق {asset} فوق هذا السعر في {count} من {closes} شمعة.',
    neverBelow: 'في {span} لم يغلق {asset} دون هذا السعر في أي من {closes} شمعة.',
    neverAbove: 'في {span} لم يغلق {asset} فوق هذا السعر في أي من {closes} شمعة.',
    both: 'في {span}، من {closes} شمعة، أغلق {asset} دون {low} في {below} وفوق {high} في {above}.',
    onlyBelow: 'في {span}، من {closes} شمعة، أغلق {asset} دون {low} في {below} ولم يغلق فوق {high} في أي منها.',
    onlyAbove: 'في {span}، من {closes} شمعة، لم يغلق {asset} دون {low} في أي منها، وأغلق فوق {high} في {above}.',
    neither: 'في {span}، من {closes} شمعة، لم يغلق {asset} دون {low} ولا فوق {high} في أي منها.',
  },
};
