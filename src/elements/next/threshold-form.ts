import {decimal, multiply, ratio, roundRatio, type Decimal} from '../../decimal/index.js';
import {DAYS_A_YEAR, type NextPlace, type NextStep, type Trades} from '../../scenario/index.js';
import {enNext, enTrades, fill, formatDay, formatNumber, type Language} from '../../text/index.js';
import {dayAfter} from '../shared/days.js';
import {assetsOf, chosenOf, named, type NextForm} from './form.js';
import {isTyped, mistakes} from './trade-form.js';

const THRESHOLD_GOALS = ['once', 'ramp'] as const;

/** A threshold that governance moves, at once or over time. */
export function thresholdForm(trades: Trades): NextForm {
  return {
    action: trades.changeThreshold,
    settle: (place, text) => ({
      ...text,
      asset: chosenOf(assetsOf(place, 'collaterals'), text.asset),
      goal: chosenOf(THRESHOLD_GOALS, text.goal),
    }),
    fields: (place, {asset, goal}, {tag, words}) => {
      const {when, whens, starts, ends} = words(enTrades).ramp;
      const row = place.answer.loan.collaterals.find(each => each.asset === asset);
      return [
        {name: 'asset', label: words(enNext).asset, options: named(assetsOf(place, 'collaterals'))},
        {
          name: 'amount',
          label: words(enTrades).amounts.threshold,
          suffix: '%',
          ...(row ? {placeholder: formatNumber(multiply(row.threshold, decimal('100')), tag)} : {}),
        },
        {name: 'goal', label: when, options: THRESHOLD_GOALS.map(one => [one, whens[one]])},
        ...(goal === 'ramp'
          ? ([
              {name: 'starts', label: starts, kind: 'date'},
              {name: 'ends', label: ends, kind: 'date'},
            ] as const)
          : []),
      ];
    },
    isAsked: text => isTyped(text) && (text.goal === 'once' || text.ends !== ''),
    told: rampTexts,
    mistakes,
  };
}

/** What a threshold on its way does, and what the table of it shows. */
function rampTexts({ramp}: NextStep, {today}: NextPlace, {tag, words}: Language): string[] {
  if (ramp === null) return [];
  const own = words(enTrades).ramp;
  const share = (percent: Decimal): string => `${formatNumber(roundRatio(ratio(percent), 6, 'nearest'), tag)} %`;
  const [start, end] = [formatDay(ramp.starts, tag), formatDay(ramp.ends, tag)];
  const {liquidation: found} = ramp;
  const date = found.kind === 'at' ? formatDay(dayAfter(today, found.years * DAYS_A_YEAR), tag) : '';
  const told = found.kind === 'never' ? own.never : found.kind === 'at' ? fill(own.at, {date}) : own.now;
  const done = fill(own.done, {from: share(ramp.from), to: share(ramp.to), start, end});
  return [done, told, ...(ramp.hasInterest ? [] : [own.free]), own.table];
}
